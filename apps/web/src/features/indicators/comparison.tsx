import { Skeleton, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { IndicatorReport } from '@understudy/contracts/indicators';
import { type ComparedFigure, compareIndicators, exportComparison } from '@understudy/contracts/indicators-comparison';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { TableCard } from '../../components/table-card.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import type { ChosenGroup } from './chosen-group.js';
import { useDayWords } from './day-words.js';
import { FigureValue } from './figure-value.js';
import { SnapshotState } from './snapshot-state.js';

const useDifference = () => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  return ({ after, difference, lower, upper }: ComparedFigure): string => {
    if (difference === null) return '–';
    const inPercent = after.unit === 'proportion' || after.unit === 'per-person-year';
    const signed = (value: number) => {
      const words = inPercent
        ? t('compare.points', { value: format.number(Math.round(value * 1000) / 10 + 0) })
        : format.figure(value, after.unit);
      return value > 0 ? `+${words}` : words;
    };
    if (lower === null || upper === null) return signed(difference);
    const verdict = t(lower <= 0 && upper >= 0 ? 'compare.mayBeChance' : 'compare.clear');
    return t('compare.difference', {
      difference: signed(difference),
      range: `${signed(lower)} … ${signed(upper)}`,
      verdict,
    });
  };
};

const Compared = ({ of }: { of: ComparedFigure }) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const difference = useDifference();
  const { before, after, method, shared } = of;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={550}>
        {t(`figures:indicator.${after.indicator}`)}
        {after.horizon ? (
          <Text span size="xs" c="dimmed" display="block">
            {t(`figures:horizon.${after.horizon}`)}
          </Text>
        ) : null}
      </Table.Th>
      <Table.Td>
        <FigureValue figure={before} />
      </Table.Td>
      <Table.Td>
        <FigureValue figure={after} />
      </Table.Td>
      <Table.Td>
        <Text size="sm">{difference(of)}</Text>
        {of.difference === null || (method === 'not-judged' && after.unit !== 'proportion') ? null : (
          <Text size="xs" c="dimmed">
            {t(`compare.method.${method}`, { count: shared ?? 0 })}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
};

type ComparisonProps = {
  group: ChosenGroup;
  before: IndicatorReport | null;
  asOf?: string;
  other: string;
  /** As known by the end of which day each of the two is meant; without it, now. */
  knownOn?: string;
  otherKnownOn?: string;
};

/** The same figures on two days, with their differences and, where it can be said, whether chance could explain them. */
export const Comparison = ({ group, before, asOf, other, knownOn, otherKnownOn }: ComparisonProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const dayWords = useDayWords();
  const [job, setJob] = useState<string | null>(null);
  const asked = { ...group, asOf, knownOn, with: other, withKnownOn: otherKnownOn };
  const { data, error, isPending, refetch } = useQuery(query('indicators', compareIndicators, { query: asked }));
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton height={320} radius="lg" />;
  if (data.missing !== null && (knownOn ?? otherKnownOn)) return <Text>{t('belief.notBoth')}</Text>;
  if (data.missing !== null) {
    return before ? (
      <SnapshotState report={before} jobId={job} onJob={setJob} />
    ) : (
      <Skeleton height={320} radius="lg" />
    );
  }
  const { beforeFormulaVersion: former, afterFormulaVersion: version } = data;
  const [first, second] = [
    dayWords({ asOf: data.before, knownOn: data.beforeKnownOn }),
    dayWords({ asOf: data.after, knownOn: data.afterKnownOn }),
  ];
  return (
    <Stack gap="xs">
      <TableCard
        title={t('compare.title', { before: first, after: second })}
        lead={[
          t('compare.lead'),
          ...(former === version ? [] : [t('figures:formulas.differ', { former, version })]),
        ].join(' ')}
        columns={[t('compare.indicator'), first, second, t('compare.change')]}
        minWidth={560}
      >
        {data.items.map((one) => (
          <Compared key={`${one.after.indicator} ${one.after.horizon ?? ''}`} of={one} />
        ))}
      </TableCard>
      <DownloadCsv of={exportComparison} input={{ query: asked }} list={t('compare.label')} />
    </Stack>
  );
};
