import { Box, Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getJob, type Job } from '@understudy/contracts/jobs';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import { asProblem } from '../lib/problem-error.js';
import { query } from '../lib/query.js';
import { useSaid } from '../lib/said.js';
import { JobStatus } from './job-status.js';
import { ProblemAlert } from './problem-alert.js';

/** Whether a job is still going to change by itself. */
export const isUnderWay = (job: Job): boolean => job.status === 'waiting' || job.status === 'running';

/** How far a job is, in words and as a bar; says how it ended once it has. */
export const JobProgress = ({ job }: { job: Job }) => {
  const { t } = useTranslation('jobs');
  const format = useFormat();
  const said = useSaid();
  const share = job.total > 0 ? Math.min(100, (job.progress / job.total) * 100) : 0;
  const done = job.status === 'completed';
  return (
    <Stack gap={6} aria-live="polite">
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={600}>
          {t(`name.${job.name}`)}
        </Text>
        <JobStatus status={job.status} />
      </Group>
      {isUnderWay(job) || done ? (
        <Progress
          value={done ? 100 : share}
          animated={job.status === 'running' && job.total === 0}
          striped={job.status === 'running' && job.total === 0}
          aria-label={t(`name.${job.name}`)}
          radius="xl"
        />
      ) : null}
      <Box>
        {job.step && isUnderWay(job) ? (
          <Text size="sm" c="dimmed">
            {t(`step.${job.step}`)}
          </Text>
        ) : null}
        {job.total > 0 && isUnderWay(job) ? (
          <Text size="sm" c="dimmed" className="figures">
            {t('progress', { done: format.count(job.progress), total: format.count(job.total) })}
          </Text>
        ) : null}
        {job.problem ? (
          <Text size="sm" c="var(--bad)">
            {said.problem(job.problem)}
          </Text>
        ) : null}
      </Box>
    </Stack>
  );
};

/** The live progress of one job by its id; asks again every two seconds in case the live stream is interrupted. */
export const LiveJobProgress = ({ jobId }: { jobId: string }) => {
  const { data, error } = useQuery({
    ...query('jobs', getJob, { params: { jobId } }),
    refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data) ? false : 2_000),
  });
  if (data) return <JobProgress job={data} />;
  return error ? <ProblemAlert problem={asProblem(error)} /> : null;
};
