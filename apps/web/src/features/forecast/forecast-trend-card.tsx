import { Button, Card, Group, Select, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  exportForecastTrend,
  type ForecastTrendPoint,
  keepForecastMonths,
} from '@understudy/contracts/indicators-forecast-trend';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { useFormulaWords } from '../../components/formula-words.js';
import { LiveJobProgress } from '../../components/job-progress.js';
import { TextLink } from '../../components/links.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { TrendChart } from '../../components/trend-chart.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { type ForecastGroup, forecastTrendQuery } from './forecast-queries.js';
import {
  drawnPoint,
  type ForecastFigure,
  held,
  ofStage,
  useBandWords,
  useForecastTrendTable,
  withGaps,
} from './forecast-trend-table.js';
import { NoForecastWords } from './no-forecast-words.js';

const figures: readonly ForecastFigure[] = ['seats', 'ratio'];

/** What forecasts said at the ends of months, stage by stage, and what came of them. */
export const ForecastTrendCard = ({ group }: { group: ForecastGroup }) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const can = useCan();
  const { data, error, isPending, refetch } = useQuery(forecastTrendQuery(group));
  const keep = useAction(keepForecastMonths, ['forecasts', 'jobs']);
  const [chosen, setChosen] = useState<string | null>(null);
  const [figure, setFigure] = useState<ForecastFigure>('seats');
  const points: readonly ForecastTrendPoint[] = data?.points ?? [];
  const stages = points.at(-1)?.stages.map(({ stage }) => stage) ?? [];
  const stage = stages.find(({ id }) => id === chosen) ?? stages[0];
  const own = stage === undefined ? [] : ofStage(points, stage.id);
  const rows = withGaps(own, data?.without ?? []);
  const table = useForecastTrendTable(rows);
  const bandWords = useBandWords(rows);
  const formulas = useFormulaWords()(own);
  const links = rows.map((row) =>
    'why' in row ? null : (
      <TextLink
        key={row.asOf}
        to="/forecast"
        search={{ kind: group.groupKind, group: group.groupId, forecast: row.forecastId }}
        inherit
      >
        {format.day(row.asOf)}
      </TextLink>
    ),
  );
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton height={360} radius="lg" />;
  const { over, right, wide } = held(own);
  const unit = figure === 'seats' ? 'count' : 'ratio';
  const drawn = rows.map((one) => drawnPoint(one, figure));
  const beside =
    figure === 'seats'
      ? { words: t('course.opened'), values: rows.map((row) => ('why' in row ? null : row.opened)) }
      : undefined;
  const fill =
    data.missing > 0 && can('indicators.recompute') ? (
      <Group gap="sm" data-print="no" data-slide="no">
        <Text size="sm" c="dimmed">
          {t('course.missing', { count: data.missing })}
        </Text>
        <Button size="compact-sm" variant="light" loading={keep.isPending} onClick={() => keep.mutate({ body: group })}>
          {t('course.fill')}
        </Button>
      </Group>
    ) : null;
  const underWay = (
    <>
      <NoForecastWords without={data.without} />
      {fill}
      <ProblemAlert problem={keep.error} />
      {keep.data ? <LiveJobProgress jobId={keep.data.jobId} /> : null}
    </>
  );
  const last = points.at(-1);
  if (stage === undefined || last === undefined) {
    return (
      <Card component="section" aria-label={t('course.none')}>
        <Stack gap="xs">
          <Title order={2} size="h3">
            {t('course.none')}
          </Title>
          <Text size="sm" c="dimmed">
            {data.possibleFrom === null ? t('course.never') : t('course.from', { day: format.day(data.possibleFrom) })}
          </Text>
          {underWay}
        </Stack>
      </Card>
    );
  }
  return (
    <ChartCard
      title={t('course.title', { stage: stage.name })}
      unit={t(`course.${figure}`)}
      asOf={last.asOf}
      formulaVersion={last.formulaVersion}
      fileName="forecast-trend"
      table={{ ...table, links }}
      description={
        <Stack gap="xs">
          <Text size="sm">{[t(`course.${figure}Mean`), ...(formulas === null ? [] : [formulas])].join(' ')}</Text>
          <Group gap="md" data-print="no" data-slide="no">
            <Select
              size="xs"
              label={t('openings.stage')}
              allowDeselect={false}
              data={stages.map(({ id, name }) => ({ value: id, label: name }))}
              value={stage.id}
              onChange={setChosen}
            />
            <Select
              size="xs"
              label={t('course.figure')}
              w="17rem"
              maw="100%"
              allowDeselect={false}
              data={figures.map((value) => ({ value, label: t(`course.${value}`) }))}
              value={figure}
              onChange={(value) => setFigure(value === 'ratio' ? 'ratio' : 'seats')}
            />
          </Group>
        </Stack>
      }
      records={
        <Stack gap="xs">
          <Text size="sm" maw="68ch">
            {over === 0
              ? t('course.notOver')
              : t('course.held', { count: over, shown: format.count(over), held: format.count(right) })}
            {wide.known === 0
              ? null
              : ` ${t('course.heldWide', { shown: format.count(wide.known), held: format.count(wide.right) })}`}
          </Text>
          {underWay}
          <DownloadCsv of={exportForecastTrend} input={{ query: group }} list={t('course.all')} named />
        </Stack>
      }
    >
      <TrendChart points={drawn} unit={unit} name={t(`course.${figure}`)} beside={beside} bandWords={bandWords} />
    </ChartCard>
  );
};
