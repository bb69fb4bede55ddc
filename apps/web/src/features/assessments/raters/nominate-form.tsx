import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { nominateRater, type RaterPanel } from '@understudy/contracts/assessments-raters';
import type { PersonReference } from '@understudy/contracts/people';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../../components/person-picker.js';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useAction } from '../../../lib/query.js';

/** Names one more rater; what they are to the person follows from the reporting lines. */
export const NominateForm = ({ panel }: { panel: RaterPanel }) => {
  const { t } = useTranslation('assessments');
  const [person, setPerson] = useState<PersonReference | null>(null);
  const nominate = useAction(nominateRater, ['assessments', 'campaigns']);
  const known = [panel.subject.id, ...panel.raters.map(({ person: rater }) => rater.id)];
  const send = () => {
    if (person === null) return;
    nominate.mutate(
      { params: { assessmentId: panel.assessmentId }, body: { raterId: person.id } },
      { onSuccess: () => setPerson(null) },
    );
  };
  return (
    <>
      <Group align="flex-end" gap="sm">
        <PersonPicker
          label={t('raters.nominate')}
          description={t('raters.nominateHelp', { count: panel.mostPeers })}
          value={person}
          onChange={setPerson}
          without={known}
          style={{ flex: '1 1 18rem' }}
        />
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={person === null}
          loading={nominate.isPending}
          onClick={send}
        >
          {t('raters.add')}
        </Button>
      </Group>
      <ProblemAlert problem={nominate.error ?? null} />
    </>
  );
};
