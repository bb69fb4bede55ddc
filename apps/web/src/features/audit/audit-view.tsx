import { Select, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type AuditEntry, auditSorts, exportAuditEntries, listAuditEntries } from '@understudy/contracts/audit';
import { toldInTrail } from '@understudy/contracts/audit-told';
import { eventName } from '@understudy/contracts/events';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { PageHeader } from '../../components/page-header.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, pagedQuery } from '../../lib/query.js';
import { auditDetails } from './audit-details.js';

/** Who did what to which record when. */
export const AuditView = () => {
  const { t } = useTranslation(['audit', 'people', 'jobs', 'data-exchange']);
  const format = useFormat();
  const navigate = useNavigate();
  const { name } = useSearch({ from: '/signed-in/audit' });
  const order = useArrangement(auditSorts, 'descending');
  const asked = { name, ...order.asked };
  const entries = useInfiniteQuery(pagedQuery('audit', listAuditEntries, { query: asked }));

  const columns = useMemo<Column<AuditEntry>[]>(
    () => [
      { id: 'when', header: t('when'), sortable: true, cell: (entry) => format.instant(entry.occurredAt) },
      { id: 'who', header: t('who'), cell: (entry) => entry.actor ?? t('system') },
      {
        id: 'what',
        header: t('what'),
        cell: (entry) => (
          <Text size="sm" fw={600}>
            {t(`event.${entry.name}`)}
          </Text>
        ),
      },
      { id: 'which', header: t('which'), hideBelow: 'sm', cell: (entry) => entry.subject ?? '–' },
      {
        id: 'details',
        header: t('details'),
        hideBelow: 'sm',
        cell: (entry) => (
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {auditDetails(t, format, entry)}
          </Text>
        ),
      },
    ],
    [t, format],
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Select
            clearable
            searchable
            label={t('filter')}
            placeholder={t('all')}
            value={name ?? null}
            data={toldInTrail.map((value) => ({ value, label: t(`event.${value}`) }))}
            onChange={(value) =>
              void navigate({
                to: '/audit',
                search: { ...order.asked, name: eventName.safeParse(value).data },
                replace: true,
              })
            }
          />
        }
      />
      <DataTable
        label={t('title')}
        columns={columns}
        rows={itemsOf(entries.data)}
        rowKey={({ id }) => id}
        loading={entries.isPending}
        sorting={order.sorting}
        onSort={order.onSort}
        hasMore={entries.hasNextPage}
        loadingMore={entries.isFetchingNextPage}
        onLoadMore={() => void entries.fetchNextPage()}
        file={<DownloadCsv of={exportAuditEntries} input={{ query: asked }} />}
        empty={
          <EmptyState icon={<IconHistory />} title={t('empty.title')}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </>
  );
};
