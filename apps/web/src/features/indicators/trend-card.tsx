import { Button, Group, Select, Skeleton, Text } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import {
  type BenchHorizon,
  benchHorizon,
  type IndicatorName,
  indicatorName,
  type TrendPoint,
} from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { ErrorState } from '../../components/error-state.js';
import { useFormulaWords } from '../../components/formula-words.js';
import { TrendChart } from '../../components/trend-chart.js';
import { type FigureUnit, useFormat } from '../../lib/format.js';
import type { ChosenGroup } from './chosen-group.js';
import { benchIndicators, trendHorizon, trendMonths, trendQuery } from './report-query.js';

type TrendCardProps = {
  group: ChosenGroup;
  asOf?: string;
  /** As known by the end of which day; without it, now. */
  knownOn?: string;
  indicator: IndicatorName;
  months: number;
  /** For the bench: how soon successors are ready. */
  horizon?: BenchHorizon;
  /** Without it the indicator, the months and the horizon stay as they are. */
  onChange?: (part: { trend?: IndicatorName; months?: number; trendBy?: BenchHorizon }) => void;
  /** Opens the records behind the newest value; without it nothing leads to them. */
  onRecords?: (indicator: IndicatorName, asOf: string) => void;
};

const proportions = new Set<IndicatorName>([
  'retention',
  'first-year-retention',
  'promotion-incidence',
  'coverage',
  'effective-bench-strength',
  'internal-fill-rate',
  'external-reliance',
  'succession-effectiveness',
]);

/** In what an indicator is counted. */
export const unitOf = (indicator: IndicatorName): FigureUnit => {
  if (proportions.has(indicator)) return 'proportion';
  if (indicator.endsWith('turnover')) return 'per-person-year';
  if (indicator === 'survival') return 'months';
  if (indicator === 'days-to-fill') return 'days';
  return indicator === 'depth' || indicator === 'span-of-control' ? 'ratio' : 'count';
};

const useTrendTable = (points: readonly TrendPoint[], unit: FigureUnit) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const said = (value: number | null) => (value === null ? '–' : format.figure(value, unit));
  return {
    columns: [
      t('trend.day'),
      t('trend.value'),
      t('trend.lower'),
      t('trend.upper'),
      t('trend.parts'),
      t('trend.state'),
      t('figures:formulas.column'),
    ],
    rows: points.map(({ asOf, status, value, lower, upper, numerator, denominator, formulaVersion }) => [
      format.day(asOf),
      said(value),
      said(lower),
      said(upper),
      numerator !== null && denominator !== null
        ? t('figures:parts', { numerator: format.number(numerator), denominator: format.number(denominator) })
        : '–',
      t(`figures:status.${status}.title`),
      formulaVersion,
    ]),
  };
};

/** One indicator over the months with its interval, as a chart, as a table and as CSV. */
export const TrendCard = (props: TrendCardProps) => {
  const { group, asOf, knownOn, indicator, months, horizon = trendHorizon, onChange, onRecords } = props;
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(
    trendQuery(group, { indicator, months, horizon, asOf, knownOn }),
  );
  const unit = unitOf(indicator);
  const points = data?.points ?? [];
  const table = useTrendTable(points, unit);
  const formulas = useFormulaWords()(points);
  const nameOf = (one: IndicatorName): string =>
    benchIndicators.includes(one)
      ? `${t(`figures:indicator.${one}`)}, ${t(`figures:horizon.${horizon}`)}`
      : t(`figures:indicator.${one}`);
  const name = nameOf(indicator);
  const last = points.filter(({ value }) => value !== null).at(-1);

  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton height={420} radius="lg" />;
  const controls = onChange ? (
    <Group gap="sm" mt="sm" data-print="no">
      <Select
        size="xs"
        aria-label={t('trend.indicator')}
        allowDeselect={false}
        value={indicator}
        data={indicatorName.options.map((value) => ({ value, label: t(`figures:indicator.${value}`) }))}
        onChange={(value) => onChange({ trend: indicatorName.safeParse(value).data })}
      />
      {benchIndicators.includes(indicator) ? (
        <Select
          size="xs"
          aria-label={t('bench.horizon')}
          allowDeselect={false}
          value={horizon}
          data={benchHorizon.options.map((value) => ({ value, label: t(`figures:horizon.${value}`) }))}
          onChange={(value) => onChange({ trendBy: benchHorizon.safeParse(value).data })}
        />
      ) : null}
      <Select
        size="xs"
        aria-label={t('trend.months')}
        allowDeselect={false}
        value={String(months)}
        data={trendMonths.map((value) => ({ value: String(value), label: t('trend.last', { count: value }) }))}
        onChange={(value) => onChange({ months: Number(value) })}
      />
    </Group>
  ) : null;

  return (
    <ChartCard
      title={
        last?.value === undefined || last.value === null
          ? t('trend.title', { name })
          : t('trend.titleWith', { name, value: format.figure(last.value, unit), day: format.day(last.asOf) })
      }
      unit={t(indicator === 'span-of-control' ? 'unit.reports' : `unit.${unit}`)}
      asOf={points.at(-1)?.asOf ?? asOf ?? ''}
      knownOn={knownOn}
      fileName={`${indicator}-trend`}
      table={table}
      records={
        onRecords && last ? (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconListDetails size={15} aria-hidden />}
            aria-label={t('recordsOf', { name })}
            onClick={() => onRecords(indicator, last.asOf)}
            ml={-8}
            data-print="no"
          >
            {t('figures:records')}
          </Button>
        ) : null
      }
      description={
        <>
          {[unit === 'count' ? null : t('trend.band'), formulas].filter((words) => words !== null).join(' ')}
          {controls}
        </>
      }
    >
      {last ? (
        <TrendChart points={points} unit={unit} name={name} />
      ) : (
        <Text c="dimmed" py="xl" ta="center">
          {knownOn ? t('belief.noMonth', { day: format.day(knownOn) }) : t('trend.none')}
        </Text>
      )}
    </ChartCard>
  );
};
