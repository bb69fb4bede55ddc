import { Card, ScrollArea, Table, Text, Title } from '@mantine/core';
import type { ForecastResult } from '@understudy/contracts/indicators-forecast';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** The share of a stage that a monthly chance takes within a year. */
const yearly = (chance: number): number => 1 - (1 - chance) ** 12;

/** What the forecast was learned from: how often people left, moved up and came, and how much of it was seen. */
export const EstimatesCard = ({ result }: { result: ForecastResult }) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const columns = ['people', 'months', 'left', 'promoted', 'joined', 'elsewhere'] as const;
  return (
    <Card component="section" aria-labelledby="estimates">
      <Title order={2} size="h3" id="estimates">
        {t('learned.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" maw="68ch">
        {t('learned.lead')}
      </Text>
      <ScrollArea viewportProps={{ tabIndex: 0 }}>
        <Table className="figures" aria-labelledby="estimates" miw={680}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('openings.stage')}</Table.Th>
              {columns.map((name) => (
                <Table.Th key={name} scope="col">
                  {t(`learned.${name}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {result.estimates.map((one) => (
              <Table.Tr key={one.stage.id}>
                <Table.Th scope="row" fw={550}>
                  {one.stage.name}
                </Table.Th>
                <Table.Td>{format.count(one.people)}</Table.Td>
                <Table.Td>{format.count(one.personMonths)}</Table.Td>
                <Table.Td>{format.percent(yearly(one.left))}</Table.Td>
                <Table.Td>{format.percent(yearly(one.promoted))}</Table.Td>
                <Table.Td>{format.number(Math.round(one.joined * 120) / 10)}</Table.Td>
                <Table.Td>
                  {t('learned.inOut', {
                    in: format.number(Math.round(one.came * 120) / 10),
                    out: format.percent(yearly(one.went + one.otherMoves)),
                  })}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
    </Card>
  );
};
