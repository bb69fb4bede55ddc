import { Button, Card, Group, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type Forecast, type ForecastResult, startForecast } from '@understudy/contracts/indicators-forecast';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';
import type { ForecastGroup } from './forecast-queries.js';
import { emptyDraft, questionOf, type StageWish } from './question-draft.js';
import { TryOutcome } from './try-outcome.js';
import { tryQuery } from './try-queries.js';
import { TrySliders } from './try-sliders.js';

type TryCardProps = {
  group: ForecastGroup;
  /** The forecast that stands on the page. */
  forecast: Forecast;
  /** What came of it: its estimates are where the sliders begin. */
  result: ForecastResult;
  onStarted: (forecastId: string) => void;
};

/** Milliseconds after the last move of a slider. */
const pause = 250;

/** What would be if, while one moves sliders: on few paths, for a look; what is worth keeping is worked out whole. */
export const TryCard = ({ group, forecast, result, onStarted }: TryCardProps) => {
  const { t } = useTranslation('forecast');
  const { estimates } = result;
  const [stages, setStages] = useState(() => emptyDraft(estimates).stages);
  const [stageKey, setStageKey] = useState(estimates[0]?.stage.key ?? '');
  const question = questionOf({ stages, leavings: [] }, estimates);
  const [settled] = useDebouncedValue(question, pause);
  const asks = Object.values(settled).some((part) => part.length > 0);
  const { data, error, isFetching, refetch } = useQuery({ ...tryQuery(group, settled), enabled: asks });
  const start = useAction(startForecast, ['forecasts', 'jobs']);
  const wish = stages.find((one) => one.stageKey === stageKey);
  const tried = asks ? (data?.result ?? null) : null;
  const { asOf, formulaVersion } = tried && data ? data : forecast;
  const base = (tried ?? result).base;
  const change = (part: Partial<StageWish>) =>
    setStages((before) => before.map((one) => (one.stageKey === stageKey ? { ...one, ...part } : one)));
  const stage = base.stages.find((one) => one.stage.key === stageKey);
  const askedStage = tried?.asked?.stages.find((one) => one.stage.key === stageKey);
  if (wish === undefined || stage === undefined) return null;
  return (
    <Card component="section" aria-labelledby="try" data-print="no">
      <Title order={2} size="h3" id="try">
        {t('try.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="68ch">
        {t('try.lead')}
      </Text>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Stack>
          <Select
            label={t('openings.stage')}
            allowDeselect={false}
            value={stageKey}
            data={estimates.map((one) => ({ value: one.stage.key, label: one.stage.name }))}
            onChange={(value) => setStageKey(value ?? stageKey)}
          />
          <TrySliders wish={wish} estimates={estimates} onChange={change} />
          <Group gap="sm">
            <Button
              variant="light"
              disabled={!asks}
              loading={start.isPending}
              onClick={() => start.mutate({ body: { ...group, question } }, { onSuccess: ({ id }) => onStarted(id) })}
            >
              {t('try.keep')}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => setStages(emptyDraft(estimates).stages)}>
              {t('try.reset')}
            </Button>
          </Group>
          <ProblemAlert problem={start.error} />
        </Stack>
        <TryOutcome
          asOf={asOf}
          formulaVersion={formulaVersion}
          base={stage}
          asked={askedStage ?? null}
          isWorking={isFetching && asks}
          failure={error && asks ? <ErrorState failure={error} onRetry={() => void refetch()} /> : null}
        />
      </SimpleGrid>
    </Card>
  );
};
