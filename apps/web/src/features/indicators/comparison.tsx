import { Skeleton, Table, Text } from '@mantine/core';
import type { Figure, IndicatorReport } from '@understudy/contracts/indicators';
import { newcombeDifference } from '@understudy/domain/statistics/newcombe';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TableCard } from '../../components/table-card.js';
import { useFormat } from '../../lib/format.js';
import { FigureValue } from './figure-value.js';
import { SnapshotState } from './snapshot-state.js';
import { figureOf } from './suggested-steps.js';

const useDifference = () => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  return (before: Figure | undefined, after: Figure | undefined): string => {
    if (before?.value == null || after?.value == null) return '–';
    const inPercent = after.unit === 'proportion' || after.unit === 'per-person-year';
    const signed = (value: number) => {
      const words = inPercent
        ? t('compare.points', { value: format.number(Math.round(value * 1000) / 10) })
        : format.figure(value, after.unit);
      return value > 0 ? `+${words}` : words;
    };
    if (after.unit !== 'proportion' || !before.denominator || !after.denominator) {
      return signed(after.value - before.value);
    }
    const { difference, lower, upper } = newcombeDifference(
      { successes: after.numerator ?? 0, trials: after.denominator },
      { successes: before.numerator ?? 0, trials: before.denominator },
    );
    const verdict = t(lower <= 0 && upper >= 0 ? 'compare.mayBeChance' : 'compare.clear');
    return t('compare.difference', {
      difference: signed(difference),
      range: `${signed(lower)} … ${signed(upper)}`,
      verdict,
    });
  };
};

type ComparisonProps = { before: IndicatorReport | null; after: IndicatorReport; asOf: string };

/** The same figures on two days, with their differences and whether chance alone could explain them. */
export const Comparison = ({ before, after, asOf }: ComparisonProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const difference = useDifference();
  const [job, setJob] = useState<string | null>(null);
  if (!before) return <Skeleton height={320} radius="lg" />;
  if (before.state === 'missing') return <SnapshotState report={before} jobId={job} onJob={setJob} />;
  return (
    <TableCard
      title={t('compare.title', { before: format.day(asOf), after: format.day(after.asOf) })}
      lead={t('compare.lead')}
      columns={[t('compare.indicator'), format.day(asOf), format.day(after.asOf), t('compare.change')]}
      minWidth={560}
    >
      {after.figures.map((figure) => {
        const earlier = figureOf(before.figures, figure.indicator, figure.horizon);
        return (
          <Table.Tr key={`${figure.indicator} ${figure.horizon ?? ''}`}>
            <Table.Th scope="row" fw={550}>
              {t(`figures:indicator.${figure.indicator}`)}
              {figure.horizon ? (
                <Text span size="xs" c="dimmed" display="block">
                  {t(`figures:horizon.${figure.horizon}`)}
                </Text>
              ) : null}
            </Table.Th>
            <Table.Td>
              <FigureValue figure={earlier} />
            </Table.Td>
            <Table.Td>
              <FigureValue figure={figure} />
            </Table.Td>
            <Table.Td>
              <Text size="sm">{difference(earlier, figure)}</Text>
            </Table.Td>
          </Table.Tr>
        );
      })}
    </TableCard>
  );
};
