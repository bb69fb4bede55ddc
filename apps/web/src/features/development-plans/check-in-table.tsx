import { Badge, Stack, Text } from '@mantine/core';
import type { CheckIn } from '@understudy/contracts/development-plans-check-ins';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable, type Sorting } from '../../components/data-table.js';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';

type CheckInTableProps = {
  items: readonly CheckIn[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
};

/** Talks as a table: when, with whom, and what each waits for. */
export const CheckInTable = ({ items, ...sorted }: CheckInTableProps) => {
  const { t } = useTranslation('check-ins');
  const format = useFormat();
  const { personId } = useSession();
  const otherOf = ({ person, counterpart }: CheckIn) => (person.id === personId ? counterpart : person);
  const columns: Column<CheckIn>[] = [
    {
      id: 'held',
      header: t('column.held'),
      sortable: true,
      cell: (one) => (
        <TextLink
          to="/check-ins/$checkInId"
          params={{ checkInId: one.id }}
          fw={600}
          aria-label={t('line', { day: format.day(one.heldOn), name: otherOf(one).name })}
        >
          {format.day(one.heldOn)}
        </TextLink>
      ),
    },
    { id: 'with', header: t('column.with'), sortable: true, cell: (one) => otherOf(one).name },
    {
      id: 'kind',
      header: t('column.kind'),
      sortable: true,
      hideBelow: 'md',
      cell: ({ kind }) => t(`kind.${kind}`),
    },
    {
      id: 'status',
      header: t('column.status'),
      sortable: true,
      cell: ({ turn, status }) =>
        turn === 'write' && status !== 'cancelled' ? (
          <Badge variant="light" color="apricot">
            {t('turn.write')}
          </Badge>
        ) : (
          <Text size="sm" c="dimmed">
            {t(`status.${status}`)}
          </Text>
        ),
    },
    {
      id: 'next',
      header: t('column.next'),
      sortable: true,
      hideBelow: 'sm',
      cell: ({ nextOn, overdueSince }) => (
        <Stack gap={0}>
          {nextOn === null ? null : <Text size="sm">{format.day(nextOn)}</Text>}
          {overdueSince === null ? null : (
            <Text size="sm" c="var(--next)">
              {t('overdue', { day: format.day(overdueSince) })}
            </Text>
          )}
        </Stack>
      ),
    },
  ];
  return (
    <DataTable label={t('title')} columns={columns} rows={items} rowKey={({ id }) => id} empty={null} {...sorted} />
  );
};
