import { Card, ScrollArea, Table, Text, Title } from '@mantine/core';
import type { ForecastResult, ForecastStage } from '@understudy/contracts/indicators-forecast';
import { useTranslation } from 'react-i18next';
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
    <Card component="section" aria-labelledby="openings">
      <Title order={2} size="h3" id="openings">
        {t('openings.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" maw="68ch">
        {t('openings.lead')}
      </Text>
      <ScrollArea viewportProps={{ tabIndex: 0 }}>
        <Table className="figures" aria-labelledby="openings" miw={result.asked ? 680 : 520}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('openings.stage')}</Table.Th>
              {spans.map((months) => (
                <Table.Th key={months} scope="col">
                  {t('openings.within', { count: months })}
                </Table.Th>
              ))}
              {result.asked
                ? spans.map((months) => (
                    <Table.Th key={`asked ${months}`} scope="col">
                      {t('openings.withinAsked', { count: months })}
                    </Table.Th>
                  ))
                : null}
              <Table.Th scope="col">{t('openings.ratio')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
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
          </Table.Tbody>
        </Table>
      </ScrollArea>
      <Text size="xs" c="dimmed" mt="xs" maw="68ch">
        {t('openings.ratioMeans')}
      </Text>
    </Card>
  );
};
