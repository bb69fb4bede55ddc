import { Button, Group, Stack, Text } from '@mantine/core';
import type { Mentorship } from '@understudy/contracts/mentoring-mentorships';
import { type RemovedGoal, restoreMentorshipGoal } from '@understudy/contracts/mentoring-work';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';

type Props = { mentorship: Mentorship; goals: readonly RemovedGoal[] };

/** Goals that one of the two has taken away: what, who and when, and the way back. */
export const RemovedGoals = ({ mentorship, goals }: Props) => {
  const { t } = useTranslation('mentorships');
  const format = useFormat();
  const restore = useAction(restoreMentorshipGoal, ['mentoring']);
  const may = mentorship.abilities.includes('work');
  if (goals.length === 0) return null;
  return (
    <Stack component="section" aria-labelledby="removed-goals" gap={4} mt="md">
      <Text component="h3" id="removed-goals" size="sm" fw={600}>
        {t('goals.removedTitle')}
      </Text>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {goals.map(({ id, text, removedOn, removedBy }) => (
          <Group key={id} component="li" justify="space-between" gap="sm" wrap="nowrap" align="flex-start">
            <div>
              <Text size="sm">{text}</Text>
              <Text size="xs" c="dimmed">
                {t('goals.removedBy', { name: removedBy.name, day: format.day(removedOn) })}
              </Text>
            </div>
            {may ? (
              <Button
                size="xs"
                variant="default"
                data-print="no"
                style={{ flexShrink: 0 }}
                aria-label={t('goals.restoreOf', { text })}
                loading={restore.isPending && restore.variables?.params.mentoringGoalId === id}
                onClick={() => restore.mutate({ params: { mentorshipId: mentorship.id, mentoringGoalId: id } })}
              >
                {t('goals.restore')}
              </Button>
            ) : null}
          </Group>
        ))}
      </Stack>
      <ProblemAlert problem={restore.error} />
    </Stack>
  );
};
