import { Table, Text } from '@mantine/core';
import type { ForecastResult, ForecastStage } from '@understudy/contracts/indicators-forecast';
import { useTranslation } from 'react-i18next';
import { TableCard } from '../../components/table-card.js';
import { useFormat } from '../../lib/format.js';

const Cell = ({ stage, months }: { stage: ForecastStage | undefined; months: number }) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const found = stage?.openings.find((one) => one.months === months);
  if (found === undefined) return null;
  return (
    <>
      <Text span fw={600} size="sm" display="block">
        {format.number(Math.round(found.mean * 10) / 10)}
      </Text>
      <Text span size="xs" c="dimmed" display="block">
        {t('openings.range', { low: format.count(found.p10), high: format.count(found.p90) })}
      </Text>
      {found.low === null || found.high === null ? null : (
        <Text span size="xs" c="dimmed" display="block" style={{ whiteSpace: 'nowrap' }}>
          {t('openings.interval', { low: format.count(found.low), high: format.count(found.high) })}
        </Text>
      )}
    </>
  );
};

/** How many seats people are expected to leave per stage of leadership, as before and as asked. */
export const OpeningsCard = ({ result }: { result: ForecastResult }) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const stages = result.base.stages.filter(({ openings }) => openings.length > 0);
  if (stages.length === 0) return null;
  const spans = stages[0]?.openings.map(({ months }) => months) ?? [];
  const askedOf = ({ stage }: ForecastStage) => result.asked?.stages.find((one) => one.stage.id === stage.id);
  return (
    <TableCard
      title={t('openings.title')}
      lead={t('openings.lead')}
      columns={[
        t('openings.stage'),
        ...spans.map((months) => t('openings.within', { count: months })),
        ...(result.asked ? spans.map((months) => t('openings.withinAsked', { count: months })) : []),
        t('openings.ratio'),
      ]}
      minWidth={result.asked ? 680 : 520}
      foot={
        <Text size="xs" c="dimmed" mt="xs" maw="68ch">
          {t('openings.ratioMeans')}
        </Text>
      }
    >
      {stages.map((row) => (
        <Table.Tr key={row.stage.id}>
          <Table.Th scope="row" fw={550}>
            {row.stage.name}
          </Table.Th>
          {spans.map((months) => (
            <Table.Td key={months}>
              <Cell stage={row} months={months} />
            </Table.Td>
          ))}
          {result.asked
            ? spans.map((months) => (
                <Table.Td key={`asked ${months}`}>
                  <Cell stage={askedOf(row)} months={months} />
                </Table.Td>
              ))
            : null}
          <Table.Td>
            {row.bench?.pipelineRatio == null ? t('openings.noRatio') : format.number(row.bench.pipelineRatio)}
          </Table.Td>
        </Table.Tr>
      ))}
    </TableCard>
  );
};
