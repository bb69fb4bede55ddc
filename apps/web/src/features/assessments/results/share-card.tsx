import { ActionIcon, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type AssessmentResult, shareResult, unshareResult } from '@understudy/contracts/assessments-results';
import { getMyDevelopment } from '@understudy/contracts/career-framework';
import type { PersonReference } from '@understudy/contracts/people';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../../components/person-picker.js';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { query, useAction } from '../../../lib/query.js';

/** Who else sees a result of mine, by my own choice: my manager in one click, anybody by name. */
export const ShareCard = ({ result }: { result: AssessmentResult }) => {
  const { t } = useTranslation('results');
  const [person, setPerson] = useState<PersonReference | null>(null);
  const { data: mine } = useQuery(query('development', getMyDevelopment));
  const share = useAction(shareResult, ['results']);
  const unshare = useAction(unshareResult, ['results']);
  const { sharedWith } = result;
  const manager = mine?.manager && !sharedWith.some(({ id }) => id === mine.manager?.id) ? mine.manager : null;
  const shareWith = (personId: string) =>
    share.mutate({ params: { assessmentId: result.id, personId } }, { onSuccess: () => setPerson(null) });
  return (
    <Card component="section" aria-labelledby="share-title" data-print="no">
      <Title order={2} size="h3" id="share-title">
        {t('share.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="62ch">
        {t('share.lead')}
      </Text>
      <Stack gap="sm">
        {sharedWith.length > 0 ? (
          <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
            {sharedWith.map(({ id, name }) => (
              <Group component="li" key={id} gap="xs">
                <Text>{name}</Text>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('share.stop', { name })}
                  onClick={() => unshare.mutate({ params: { assessmentId: result.id, personId: id } })}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </Group>
            ))}
          </Stack>
        ) : (
          <Text>{t('share.nobody')}</Text>
        )}
        <ProblemAlert problem={share.error ?? unshare.error ?? null} />
        <Group align="flex-end" gap="sm">
          {manager ? (
            <Button variant="light" loading={share.isPending} onClick={() => shareWith(manager.id)}>
              {t('share.manager', { name: manager.name })}
            </Button>
          ) : null}
          <PersonPicker
            label={t('share.person')}
            value={person}
            onChange={setPerson}
            without={[result.person.id, ...sharedWith.map(({ id }) => id)]}
            style={{ flex: '1 1 14rem' }}
          />
          <Button
            variant="default"
            disabled={person === null}
            loading={share.isPending}
            onClick={() => (person ? shareWith(person.id) : undefined)}
          >
            {t('share.button')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
};
