import { Group, Progress, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { PlanCard } from '@understudy/contracts/development-plans';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable, type Sorting } from '../../components/data-table.js';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { AgreementBadge, PlanStatusBadge } from './plan-badges.js';

type PlanListTableProps = {
  plans: readonly PlanCard[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  loading: boolean;
  hasMore: boolean;
  loadingMore: boolean;
  onLoadMore: () => void;
  empty: ReactNode;
};

/** Plans as a table; the name leads into the plan where it may be read. */
export const PlanListTable = ({ plans, ...rest }: PlanListTableProps) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const columns = useMemo<Column<PlanCard>[]>(
    () => [
      {
        id: 'person',
        header: t('list.person'),
        sortable: true,
        cell: ({ id, person, readable, startsOn, endsOn }) => (
          <Stack gap={0}>
            {readable ? (
              <TextLink to="/plans/$planId" params={{ planId: id }} fw={600}>
                {person.name}
              </TextLink>
            ) : (
              <Group gap={6} wrap="nowrap">
                <Text size="sm" fw={600}>
                  {person.name}
                </Text>
                <IconLock size={14} role="img" aria-label={t('list.closed')} />
              </Group>
            )}
            <Text size="xs" c="dimmed">
              {format.dayRange(startsOn, endsOn)}
            </Text>
          </Stack>
        ),
      },
      {
        id: 'status',
        header: t('list.status'),
        sortable: true,
        cell: ({ status, agreementState, quietSince }) => (
          <Stack gap={4} align="flex-start">
            <PlanStatusBadge status={status} />
            {status === 'closed' ? null : <AgreementBadge state={agreementState} />}
            {quietSince ? (
              <Text size="xs" c="var(--next)">
                {t('list.quietSince', { day: format.day(quietSince) })}
              </Text>
            ) : null}
          </Stack>
        ),
      },
      {
        id: 'target',
        header: t('list.target'),
        sortable: true,
        hideBelow: 'md',
        cell: ({ target }) => target?.name ?? null,
      },
      {
        id: 'progress',
        header: t('list.progress'),
        sortable: true,
        hideBelow: 'sm',
        cell: ({ progress, actions, actionsDone, person }) =>
          progress === null ? (
            <Text size="sm" c="dimmed">
              {t('list.noActions')}
            </Text>
          ) : (
            <Stack gap={4} miw={120}>
              <Progress value={progress} radius="xl" aria-label={t('list.progressOf', { name: person.name })} />
              <Text size="xs">{t('panel.actions', { done: actionsDone, count: actions })}</Text>
            </Stack>
          ),
      },
      {
        id: 'changed',
        header: t('list.changed'),
        sortable: true,
        hideBelow: 'md',
        cell: ({ changedAt }) => format.instant(changedAt),
      },
    ],
    [t, format],
  );
  return (
    <DataTable
      label={t('list.title')}
      columns={columns}
      rows={plans}
      rowKey={({ id }) => id}
      rowHeight={73}
      {...rest}
    />
  );
};
