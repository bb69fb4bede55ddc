import { Select, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Enrolment, NextStep, NextStepChoice } from '@understudy/contracts/programmes-enrolments';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useNextStepWords } from './next-step-line.js';
import { nextStepsQuery } from './programme-queries.js';
import { useRuleWords } from './rule-words.js';

const keyOf = ({ kind, cohortId, programmeId, opportunityId }: Omit<NextStepChoice, 'words'>): string =>
  `${kind} ${cohortId ?? programmeId ?? opportunityId ?? ''}`;
const choiceOf = ({ kind, cohortId, programmeId, opportunityId }: NextStep, words: string): NextStepChoice => ({
  ...{ kind, words },
  ...(cohortId ? { cohortId } : {}),
  ...(programmeId ? { programmeId } : {}),
  ...(opportunityId ? { opportunityId } : {}),
});

type Props = {
  enrolment: Enrolment;
  value: NextStepChoice | null;
  onChange: (value: NextStepChoice) => void;
};

/** What can come next for whoever is turned down: one of what fits, or own words; what fits best is chosen already. */
export const NextStepField = ({ enrolment, value, onChange }: Props) => {
  const { t } = useTranslation('enrolments');
  const say = useNextStepWords();
  const needs = useRuleWords();
  const { data, isPending, error, refetch } = useQuery(nextStepsQuery(enrolment.id));
  const [first] = data?.items ?? [];
  const missing = data !== undefined && value === null;
  useEffect(() => {
    if (missing) onChange(first ? choiceOf(first, '') : { kind: 'own', words: '' });
  }, [missing, first, onChange]);
  if (isPending) return <RowsSkeleton rows={1} />;
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  const own: NextStepChoice = { kind: 'own', words: value?.words ?? '' };
  return (
    <Stack gap="xs">
      {data.needs.length > 0 ? (
        <Text size="sm">{t('next.needs', { needs: data.needs.map(({ rule }) => needs(rule)).join('; ') })}</Text>
      ) : null}
      <Select
        required
        allowDeselect={false}
        label={t('next.label')}
        data={[
          ...data.items.map((item) => ({ value: keyOf(item), label: say(item) })),
          { value: keyOf(own), label: t('next.own') },
        ]}
        value={value ? keyOf(value) : null}
        onChange={(key) => {
          const found = data.items.find((item) => keyOf(item) === key);
          onChange(found ? choiceOf(found, value?.words ?? '') : own);
        }}
      />
      <Textarea
        autosize
        minRows={2}
        maxRows={6}
        required={value?.kind === 'own'}
        label={t('next.words')}
        value={value?.words ?? ''}
        onChange={(event) => onChange({ ...(value ?? own), words: event.currentTarget.value })}
      />
    </Stack>
  );
};
