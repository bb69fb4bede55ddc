import { Button, Card, Skeleton, Stack, Text } from '@mantine/core';
import { IconChartHistogram, IconDownload, IconQuestionMark } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  exportForecast,
  type Forecast,
  type ForecastResult,
  forecastSorts,
  startForecast,
} from '@understudy/contracts/indicators-forecast';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { addressOf } from '../../lib/api-client.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';
import { BenchAheadCard } from './bench-ahead-card.js';
import { EstimatesCard } from './estimates-card.js';
import { FanCard } from './fan-card.js';
import { ForecastControls } from './forecast-controls.js';
import { forecastGroup, forecastGroupsQuery, forecastPagesQuery, forecastQuery } from './forecast-queries.js';
import { ForecastRunState } from './forecast-run-state.js';
import type { ForecastSearch } from './forecast-search.js';
import { ForecastTrendCard } from './forecast-trend-card.js';
import { HowCard } from './how-card.js';
import { OpeningsCard } from './openings-card.js';
import { isOfPastDay } from './past-day.js';
import { PastDayDialog } from './past-day-dialog.js';
import { QuestionDialog } from './question-dialog.js';
import { QuestionWords } from './question-words.js';
import { RemoveForecast } from './remove-forecast.js';
import { SaysCard } from './says-card.js';
import { TryCard } from './try-card.js';

/** Those of the order asked for, with the one that is shown even where it stands further down. */
const withChosen = <Listed extends { id: string }>(
  arranged: Listed[],
  newest: Listed[],
  chosen: string | null,
): Listed[] => {
  const shown = arranged.some(({ id }) => id === chosen) ? undefined : newest.find(({ id }) => id === chosen);
  return shown === undefined ? arranged : [shown, ...arranged];
};

type ForecastViewProps = {
  /** What leads from a forecast to the records that it learned from. */
  behind?: (forecast: Forecast, result: ForecastResult) => ReactNode;
  /** What leads to those who are counted as ready. */
  behindBench?: (forecast: Forecast, result: ForecastResult) => ReactNode;
};

/** Where a group's stages are heading: how many people, which seats open, whether somebody is ready, and what would be if. */
export const ForecastView = ({ behind, behindBench }: ForecastViewProps) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const can = useCan();
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/forecast' });
  const group = forecastGroup(useSession(), search);
  const { data: groups } = useSuspenseQuery(forecastGroupsQuery());
  const newest = itemsOf(useInfiniteQuery(forecastPagesQuery(group)).data);
  const order = useArrangement(forecastSorts, 'descending', 'forecasts');
  const pages = useInfiniteQuery(forecastPagesQuery(group, order.asked));
  const arranged = pages.data && !pages.isPlaceholderData ? itemsOf(pages.data) : newest;
  const chosen = search.forecast ?? newest[0]?.id ?? null;
  const { data, error, refetch } = useQuery({
    ...forecastQuery(chosen ?? ''),
    enabled: chosen !== null,
    refetchInterval: ({ state }) =>
      state.data?.status === 'waiting' || state.data?.status === 'running' ? 1_500 : false,
  });
  const [asking, setAsking] = useState<'question' | 'past-day' | null>(null);
  const start = useAction(startForecast, ['forecasts', 'jobs']);
  const go = (part: ForecastSearch) =>
    void navigate({ to: '/forecast', search: (current) => ({ ...current, ...part }), resetScroll: false });
  const started = (forecastId: string) => {
    setAsking(null);
    go({ forecast: forecastId });
  };
  const startAsBefore = () => start.mutate({ body: { ...group } }, { onSuccess: ({ id }) => go({ forecast: id }) });
  const forecast = data ?? null;
  const result = forecast?.result ?? null;
  const mayStart = can('indicators.recompute');

  return (
    <>
      <PageHeader
        title={t('title')}
        over={forecast ? t('over', { group: forecast.group.name, day: format.day(forecast.asOf) }) : undefined}
        lead={t('lead')}
        actions={
          <>
            {forecast ? <RemoveForecast forecast={forecast} onRemoved={() => go({ forecast: undefined })} /> : null}
            {forecast && result ? (
              <Button
                component="a"
                variant="default"
                href={addressOf(exportForecast, { params: { forecastId: forecast.id } })}
                download
                leftSection={<IconDownload size={18} aria-hidden />}
              >
                {t('csv')}
              </Button>
            ) : null}
            {chosen !== null && mayStart ? (
              <Button variant="default" onClick={() => setAsking('past-day')}>
                {t('past.open')}
              </Button>
            ) : null}
            {chosen !== null && mayStart ? (
              <Button variant="default" loading={start.isPending} onClick={startAsBefore}>
                {t('anew')}
              </Button>
            ) : null}
            {result && mayStart ? (
              <Button leftSection={<IconQuestionMark size={18} aria-hidden />} onClick={() => setAsking('question')}>
                {t('ask')}
              </Button>
            ) : null}
          </>
        }
      />
      <Stack gap="xl">
        <ForecastControls
          group={group}
          groups={groups.items}
          forecasts={withChosen(arranged, [...newest, ...(forecast ? [forecast] : [])], chosen)}
          pages={pages}
          order={order}
          chosen={chosen}
          onChange={go}
        />
        <ProblemAlert problem={start.error} />
        {chosen === null ? (
          <Card>
            <EmptyState
              icon={<IconChartHistogram size={28} aria-hidden />}
              title={t('empty.title')}
              action={
                mayStart ? (
                  <Button loading={start.isPending} onClick={startAsBefore}>
                    {t('empty.start')}
                  </Button>
                ) : undefined
              }
            >
              {t('empty.text')}
            </EmptyState>
          </Card>
        ) : null}
        {error ? <ErrorState failure={error} onRetry={() => void refetch()} /> : null}
        {chosen !== null && !forecast && !error ? <Skeleton height={420} radius="lg" /> : null}
        {forecast && (forecast.monthEnd || isOfPastDay(forecast)) ? (
          <Text size="sm" c="dimmed" maw="68ch">
            {t(forecast.monthEnd ? 'past.kept' : 'past.learned', { day: format.day(forecast.asOf) })}
          </Text>
        ) : null}
        {forecast ? <QuestionWords forecast={forecast} /> : null}
        {forecast && !result ? <ForecastRunState forecast={forecast} /> : null}
        {forecast && result ? (
          <>
            <SaysCard forecast={forecast} result={result} />
            <FanCard forecast={forecast} result={result} more={behind?.(forecast, result)} />
            {mayStart ? (
              <TryCard
                key={forecast.id}
                group={group}
                forecast={forecast}
                result={result}
                onStarted={(forecastId) => go({ forecast: forecastId })}
              />
            ) : null}
            <BenchAheadCard forecast={forecast} result={result} behind={behindBench?.(forecast, result)} />
            <OpeningsCard result={result} />
            <ForecastTrendCard group={group} />
            <EstimatesCard result={result} />
            <HowCard forecast={forecast} />
          </>
        ) : null}
      </Stack>
      {result ? (
        <QuestionDialog
          opened={asking === 'question'}
          group={group}
          estimates={result.estimates}
          onClose={() => setAsking(null)}
          onStarted={started}
        />
      ) : null}
      <PastDayDialog opened={asking === 'past-day'} group={group} onClose={() => setAsking(null)} onStarted={started} />
    </>
  );
};
