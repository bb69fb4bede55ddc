import { Group, Select, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  exportIndicatorParts,
  listIndicatorParts,
  type PartedIndicator,
  type PartMeasure,
  type PartPoint,
  partedIndicator,
} from '@understudy/contracts/indicators-parts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { DateInput } from '../../components/date-input.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { useFormulaWords } from '../../components/formula-words.js';
import { TrendChart } from '../../components/trend-chart.js';
import type { FigureUnit } from '../../lib/format.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import type { ChosenGroup } from './chosen-group.js';
import { trendMonths } from './report-query.js';

/** In what a measure of a part is counted. */
export const unitOfMeasure = (measure: PartMeasure): FigureUnit => {
  if (measure === 'median-days') return 'days';
  if (measure === 'mean-months') return 'months';
  return /-\d+$/.test(measure) ? 'proportion' : 'count';
};

const partOf = ({ start, stage }: PartPoint): string => `${start ?? ''} ${stage?.id ?? ''}`;

const uniqueBy = <Item,>(items: readonly Item[], keyOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

type PartsCardProps = { group: ChosenGroup; asOf?: string; knownOn?: string };

/** The course of what is read part by part, as known now or on another day: a chart, a table, and everything as CSV. */
export const PartsCard = ({ group, asOf, knownOn }: PartsCardProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const formulaWords = useFormulaWords();
  const [of, setOf] = useState<PartedIndicator>('stage-flow');
  const [months, setMonths] = useState(24);
  const [chosen, setChosen] = useState<{ part?: string; measure?: PartMeasure; known?: string | null }>({});
  const known = chosen.known === undefined ? knownOn : (chosen.known ?? undefined);
  const asked = { ...group, asOf, of, months, knownOn: known };
  const { data, error, isPending, refetch } = useQuery(query('indicators', listIndicatorParts, { query: asked }));
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton height={420} radius="lg" />;
  const parts = uniqueBy(data.items, partOf);
  const part = parts.find((one) => partOf(one) === chosen.part) ?? parts[0];
  const ofPart = data.items.filter((one) => part !== undefined && partOf(one) === partOf(part));
  const measures = uniqueBy(ofPart, ({ measure }) => measure).map(({ measure }) => measure);
  const measure = measures.find((one) => one === chosen.measure) ?? measures[0] ?? 'people';
  const points = ofPart.filter((one) => one.measure === measure);
  const unit = unitOfMeasure(measure);
  const nameOf = ({ start, stage }: PartPoint): string => {
    if (start !== null) return t(`survival.from.${start}`, { stage: stage?.name ?? '' });
    if (stage !== null) return stage.name;
    return of === 'promotion-incidence'
      ? t('incidence.overall')
      : of === 'linchpins'
        ? t('parts.everybody')
        : t('flow.noStage');
  };
  const name = t(`parts.measure.${measure}`);
  const formulas = formulaWords(points);
  const said = (value: number | null) => (value === null ? '–' : format.figure(value, unit));
  return (
    <ChartCard
      title={part === undefined ? t('parts.title') : t('parts.titleOf', { measure: name, part: nameOf(part) })}
      unit={t(`unit.${unit}`)}
      asOf={points.at(-1)?.asOf ?? asOf ?? ''}
      knownOn={known}
      fileName={`${of}-trend`}
      description={
        <>
          {data.notKept.length > 0 ? (
            <Text size="sm">
              {t('parts.notKept', { count: data.notKept.length, days: format.list(data.notKept.map(format.day)) })}
            </Text>
          ) : null}
          {formulas}
          <Group gap="sm" mt="sm" align="flex-end" data-print="no">
            <Select
              size="xs"
              label={t('parts.of')}
              allowDeselect={false}
              value={of}
              data={partedIndicator.options.map((value) => ({ value, label: t(`parts.name.${value}`) }))}
              onChange={(value) => {
                setOf(partedIndicator.safeParse(value).data ?? of);
                setChosen(({ known: day }) => (day === undefined ? {} : { known: day }));
              }}
            />
            {parts.length > 1 && part !== undefined ? (
              <Select
                size="xs"
                label={t('records.stage')}
                allowDeselect={false}
                value={partOf(part)}
                data={parts.map((one) => ({ value: partOf(one), label: nameOf(one) }))}
                onChange={(value) => setChosen((before) => ({ ...before, part: value ?? undefined }))}
              />
            ) : null}
            {measures.length > 1 ? (
              <Select
                size="xs"
                label={t('parts.what')}
                allowDeselect={false}
                value={measure}
                data={measures.map((value) => ({ value, label: t(`parts.measure.${value}`) }))}
                onChange={(value) =>
                  setChosen((before) => ({ ...before, measure: measures.find((one) => one === value) }))
                }
              />
            ) : null}
            <Select
              size="xs"
              label={t('trend.months')}
              allowDeselect={false}
              value={String(months)}
              data={trendMonths.map((value) => ({ value: String(value), label: t('trend.last', { count: value }) }))}
              onChange={(value) => setMonths(Number(value))}
            />
            <DateInput
              clearable
              size="xs"
              label={t('parts.knownOn')}
              value={known ?? null}
              onChange={(day) => setChosen((before) => ({ ...before, known: day }))}
            />
          </Group>
        </>
      }
      table={{
        columns: [
          t('trend.day'),
          t('trend.value'),
          t('trend.lower'),
          t('trend.upper'),
          t('parts.count'),
          t('trend.state'),
          t('figures:formulas.column'),
        ],
        rows: points.map(({ asOf: day, value, lower, upper, of: from, status, formulaVersion }) => [
          format.day(day),
          said(value),
          said(lower),
          said(upper),
          from ?? '–',
          t(`figures:status.${status}.title`),
          formulaVersion,
        ]),
      }}
      records={<DownloadCsv of={exportIndicatorParts} input={{ query: asked }} list={t(`parts.name.${of}`)} />}
    >
      {points.some(({ value }) => value !== null) ? (
        <TrendChart points={points} unit={unit} name={name} />
      ) : (
        <Text c="dimmed" py="xl" ta="center">
          {t('trend.none')}
        </Text>
      )}
    </ChartCard>
  );
};
