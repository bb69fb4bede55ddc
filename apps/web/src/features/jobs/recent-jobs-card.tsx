import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listJobs } from '@understudy/contracts/jobs';
import { useTranslation } from 'react-i18next';
import { isUnderWay, JobProgress } from '../../components/job-progress.js';
import { TextLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { asProblem } from '../../lib/problem-error.js';
import { query } from '../../lib/query.js';

/** The last few jobs, with the progress of those under way. */
export const RecentJobsCard = () => {
  const { t } = useTranslation('home');
  const { data, error } = useQuery({
    ...query('jobs', listJobs, { query: { limit: 5 } }),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 3_000 : false),
  });
  return (
    <Card component="section">
      <Group justify="space-between" mb="md">
        <Title order={2} size="h3">
          {t('setUp.jobs')}
        </Title>
        <TextLink to="/jobs" size="sm">
          {t('setUp.jobsAll')}
        </TextLink>
      </Group>
      {error ? <ProblemAlert problem={asProblem(error)} /> : null}
      {!data && !error ? <RowsSkeleton rows={3} /> : null}
      {data?.items.length === 0 ? <Text c="dimmed">{t('setUp.noJobs')}</Text> : null}
      <Stack gap="md">
        {data?.items.map((job) => (
          <JobProgress key={job.id} job={job} />
        ))}
      </Stack>
    </Card>
  );
};
