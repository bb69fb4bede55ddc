import { Button, Card, Text, Title } from '@mantine/core';
import { type MentoringOverview, reachMentor } from '@understudy/contracts/mentoring-work';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import classes from './mentoring.module.css';

/** Mentors for whom offers waited in vain: they stay here until they say yes or somebody has talked with them. */
export const UnresponsiveMentors = ({ mentors }: { mentors: MentoringOverview['unresponsive'] }) => {
  const { t } = useTranslation('mentoring');
  const format = useFormat();
  const reach = useAction(reachMentor, ['mentoring']);
  if (mentors.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="mentoring-unresponsive">
      <Title order={2} size="h4" id="mentoring-unresponsive" mb={4}>
        {t('overview.unresponsive')}
      </Title>
      <Text size="sm" c="dimmed" maw="68ch">
        {t('overview.unresponsiveLead')}
      </Text>
      <ul className={classes.lines}>
        {mentors.map(({ mentor, offers, lastOn }) => (
          <li key={mentor.id} className={classes.line}>
            <div>
              <Text fw={600}>{mentor.name}</Text>
              <Text size="sm">{t('overview.letPass', { count: offers, day: format.day(lastOn) })}</Text>
            </div>
            <Button
              size="xs"
              variant="default"
              aria-label={t('overview.reachOf', { name: mentor.name })}
              loading={reach.isPending && reach.variables?.params.mentorId === mentor.id}
              onClick={() => reach.mutate({ params: { mentorId: mentor.id } })}
            >
              {t('overview.settle')}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemAlert problem={reach.error} />
    </Card>
  );
};
