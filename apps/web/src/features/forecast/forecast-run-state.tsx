import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import type { Forecast } from '@understudy/contracts/indicators-forecast';
import { cancelJob, retryJob } from '@understudy/contracts/jobs';
import { useTranslation } from 'react-i18next';
import { LiveJobProgress } from '../../components/job-progress.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';

/** A forecast that has no figures: still under way, with a way to stop it, or ended without, with a way to begin again. */
export const ForecastRunState = ({ forecast }: { forecast: Forecast }) => {
  const { t } = useTranslation('forecast');
  const cancel = useAction(cancelJob, ['jobs', 'forecasts']);
  const retry = useAction(retryJob, ['jobs', 'forecasts']);
  const { jobId, status } = forecast;
  const underWay = status === 'waiting' || status === 'running';
  return (
    <Card component="section" aria-labelledby="run-state">
      <Stack gap="md">
        <div>
          <Title order={2} size="h3" id="run-state">
            {t(underWay ? 'run.underWay' : `run.${status === 'failed' ? 'failed' : 'cancelled'}`)}
          </Title>
          <Text size="sm" c="dimmed" maw="68ch">
            {t(underWay ? 'run.leave' : 'run.again')}
          </Text>
        </div>
        {jobId ? <LiveJobProgress jobId={jobId} /> : null}
        <ProblemAlert problem={cancel.error ?? retry.error} />
        <Group gap="sm">
          {jobId && forecast.abilities.includes('cancel') ? (
            <Button
              variant="default"
              loading={cancel.isPending}
              leftSection={<IconPlayerStop size={16} aria-hidden />}
              onClick={() => cancel.mutate({ params: { jobId } })}
            >
              {t('run.stop')}
            </Button>
          ) : null}
          {jobId && !underWay ? (
            <Button
              loading={retry.isPending}
              leftSection={<IconRefresh size={16} aria-hidden />}
              onClick={() => retry.mutate({ params: { jobId } })}
            >
              {t('run.retry')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Card>
  );
};
