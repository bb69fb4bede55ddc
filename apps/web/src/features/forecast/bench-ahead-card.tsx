import { Table, Text } from '@mantine/core';
import type { Forecast, ForecastBench, ForecastResult } from '@understudy/contracts/indicators-forecast';
import { addCalendarMonths } from '@understudy/domain/calendar/day';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TableCard } from '../../components/table-card.js';
import { useFormat } from '../../lib/format.js';

const shown = [12, 24, 36];

const ShortFrom = ({ bench, asOf }: { bench: ForecastBench; asOf: string }) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const month = bench.shortFrom === null ? t('bench.never') : format.month(addCalendarMonths(asOf, bench.shortFrom));
  return (
    <>
      <Text span fw={600} size="sm" display="block">
        {month}
      </Text>
      <Text span size="xs" c="dimmed" display="block">
        {t('bench.chances', {
          chances: format.list(
            shown.flatMap((at) => {
              const point = bench.points.find((one) => one.month === at);
              return point
                ? [t('bench.chance', { share: format.percent(Math.round(point.short * 100) / 100), count: at })]
                : [];
            }),
          ),
        })}
      </Text>
    </>
  );
};

type BenchAheadCardProps = {
  forecast: Forecast;
  result: ForecastResult;
  /** What leads to those who are counted as ready. */
  behind?: ReactNode;
};

/** Who is ready for each stage against the seats that open there, and the month from which a seat has nobody. */
export const BenchAheadCard = ({ forecast, result, behind }: BenchAheadCardProps) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const stages = result.base.stages.flatMap(({ stage, bench }) => (bench === null ? [] : [{ stage, bench }]));
  if (stages.length === 0) return null;
  const untold = (bench: ForecastBench) => (bench.status === 'shown' ? null : t(`bench.${bench.status}`));
  const readyWords = ({ supply }: ForecastBench) =>
    supply === null
      ? null
      : t('bench.ready', {
          now: format.count(supply['ready-now']),
          one: format.count(supply['within-1-year']),
          two: format.count(supply['within-2-years']),
          three: format.count(supply['within-3-years']),
        });
  return (
    <TableCard
      title={t('bench.title')}
      lead={t('bench.lead')}
      columns={[
        t('openings.stage'),
        t('bench.people'),
        t('bench.shortFrom'),
        ...(result.asked ? [t('bench.shortFromAsked')] : []),
      ]}
      minWidth={560}
      foot={behind}
    >
      {stages.map(({ stage, bench }) => {
        const asked = result.asked?.stages.find((one) => one.stage.id === stage.id)?.bench;
        return (
          <Table.Tr key={stage.id}>
            <Table.Th scope="row" fw={550}>
              {stage.name}
            </Table.Th>
            <Table.Td>{untold(bench) ?? readyWords(bench)}</Table.Td>
            <Table.Td>{bench.status === 'shown' ? <ShortFrom bench={bench} asOf={forecast.asOf} /> : '–'}</Table.Td>
            {result.asked ? (
              <Table.Td>{asked?.status === 'shown' ? <ShortFrom bench={asked} asOf={forecast.asOf} /> : '–'}</Table.Td>
            ) : null}
          </Table.Tr>
        );
      })}
    </TableCard>
  );
};
