import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCalculator } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type IndicatorReport, recomputeIndicators } from '@understudy/contracts/indicators';
import { getJob } from '@understudy/contracts/jobs';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnderWay, LiveJobProgress } from '../../components/job-progress.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';

type SnapshotStateProps = { report: IndicatorReport; jobId: string | null; onJob: (jobId: string) => void };

const useRenewWhenDone = (jobId: string | null): boolean => {
  const client = useQueryClient();
  const { data: job } = useQuery({
    ...query('jobs', getJob, { params: { jobId: jobId ?? '' } }),
    enabled: jobId !== null,
  });
  const finishedAt = job?.finishedAt ?? null;
  useEffect(() => {
    if (finishedAt) void client.invalidateQueries({ queryKey: ['indicators'] });
  }, [client, finishedAt]);
  return job !== undefined && isUnderWay(job);
};

/** Whether the figures are of today's knowledge: says when they were computed, and computes a day that is missing. */
export const SnapshotState = ({ report, jobId, onJob }: SnapshotStateProps) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const can = useCan();
  const recompute = useAction(recomputeIndicators, ['jobs']);
  const underWay = useRenewWhenDone(jobId);
  const titleId = useId();
  const missing = report.state === 'missing';
  const compute = async () => onJob((await recompute.mutateAsync({ body: { asOf: report.asOf } })).jobId);

  const button = can('indicators.recompute') ? (
    <Button
      variant={missing ? 'filled' : 'default'}
      size={missing ? 'md' : 'compact-sm'}
      loading={recompute.isPending || underWay}
      data-print="no"
      leftSection={<IconCalculator size={missing ? 18 : 14} aria-hidden />}
      onClick={() => void compute().catch(() => undefined)}
    >
      {t(missing ? 'state.compute' : 'state.again')}
    </Button>
  ) : null;
  const progress = jobId && (underWay || missing) ? <LiveJobProgress jobId={jobId} /> : null;

  if (missing) {
    return (
      <Card component="section" aria-labelledby={titleId}>
        <Stack gap="md" align="flex-start">
          <div>
            <Title order={2} id={titleId}>
              {t('state.missing', { day: format.day(report.asOf) })}
            </Title>
            <Text c="dimmed" mt={4}>
              {t('state.missingText')}
            </Text>
          </div>
          <ProblemAlert problem={recompute.error} />
          {button}
          {progress ? <div style={{ width: '100%' }}>{progress}</div> : null}
        </Stack>
      </Card>
    );
  }
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Text size="sm" c={report.state === 'stale' ? 'var(--next)' : 'dimmed'} role="status">
          {report.state === 'stale'
            ? t('state.stale')
            : t('state.fresh', { when: report.computedAt ? format.instant(report.computedAt) : '' })}
        </Text>
        {button}
      </Group>
      <ProblemAlert problem={recompute.error} />
      {progress}
    </Stack>
  );
};
