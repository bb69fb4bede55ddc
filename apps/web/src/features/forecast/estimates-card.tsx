import { Table } from '@mantine/core';
import type { ForecastResult } from '@understudy/contracts/indicators-forecast';
import { useTranslation } from 'react-i18next';
import { TableCard } from '../../components/table-card.js';
import { useFormat } from '../../lib/format.js';

/** The share of a stage that a monthly chance takes within a year. */
const yearly = (chance: number): number => 1 - (1 - chance) ** 12;

/** What the forecast was learned from: how often people left, moved up and came, and how much of it was seen. */
export const EstimatesCard = ({ result }: { result: ForecastResult }) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const columns = ['people', 'months', 'left', 'promoted', 'joined', 'elsewhere'] as const;
  return (
    <TableCard
      title={t('learned.title')}
      lead={t('learned.lead')}
      columns={[t('openings.stage'), ...columns.map((name) => t(`learned.${name}`))]}
      minWidth={680}
    >
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
    </TableCard>
  );
};
