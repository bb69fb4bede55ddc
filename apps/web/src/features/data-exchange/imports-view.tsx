import { Anchor, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconFileImport } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import {
  type DataImport,
  exportImports,
  getImportTemplate,
  importKind,
  importSorts,
} from '@understudy/contracts/data-exchange';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/links.js';
import { ListNarrowing } from '../../components/list-narrowing.js';
import { PageHeader } from '../../components/page-header.js';
import { addressOf } from '../../lib/api-client.js';
import { useArrangement, useNarrowing } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { DropArea } from './drop-area.js';
import { ImportStatus } from './import-status.js';
import { importsAsked, importsQuery } from './imports-query.js';

const Shapes = () => {
  const { t } = useTranslation('data-exchange');
  return (
    <Stack component="section" gap="sm" aria-label={t('start.title')}>
      <Title order={2} size="h3">
        {t('start.title')}
      </Title>
      {importKind.options.map((kind) => (
        <Card key={kind} padding="md">
          <Text fw={600}>{t(`start.${kind}.title`)}</Text>
          <Text size="sm" c="dimmed" mb="xs">
            {t(`start.${kind}.text`)}
          </Text>
          <Anchor size="sm" href={addressOf(getImportTemplate, { params: { kind } })} download>
            <IconDownload size={14} aria-hidden style={{ verticalAlign: '-2px', marginInlineEnd: 6 }} />
            {t('start.template')}
            <span className="visually-hidden">: {t(`kind.${kind}`)}</span>
          </Anchor>
        </Card>
      ))}
      <Text size="sm" c="dimmed">
        {t('start.both')}
      </Text>
    </Stack>
  );
};

/** Where files come in, and how the ones before ended. */
export const ImportsView = () => {
  const { t } = useTranslation('data-exchange');
  const format = useFormat();
  const { asked: order, sorting, onSort } = useArrangement(importSorts, 'descending');
  const kind = useNarrowing('importKind', importKind.options);
  const search = { ...order, importKind: kind.value };
  const imports = useSuspenseInfiniteQuery(importsQuery(search));
  const rows = itemsOf(imports.data);
  const columns: Column<DataImport>[] = [
    {
      id: 'file',
      header: t('list.file'),
      sortable: true,
      cell: ({ id, fileName }) => (
        <TextLink to="/imports/$importId" params={{ importId: id }} fw={600} style={{ overflowWrap: 'anywhere' }}>
          {fileName}
        </TextLink>
      ),
    },
    {
      id: 'kind',
      header: t('list.kind'),
      sortable: true,
      cell: (row) => t(`kind.${row.kind}`),
      hideBelow: 'sm',
    },
    { id: 'state', header: t('list.state'), cell: (dataImport) => <ImportStatus dataImport={dataImport} /> },
    {
      id: 'rows',
      header: t('list.rows'),
      sortable: true,
      align: 'end',
      cell: ({ rowCount }) => format.count(rowCount),
      hideBelow: 'sm',
    },
    { id: 'by', header: t('list.by'), cell: ({ requestedBy }) => requestedBy ?? t('list.somebody'), hideBelow: 'md' },
    {
      id: 'uploaded',
      header: t('list.when'),
      sortable: true,
      cell: ({ createdAt }) => format.instant(createdAt),
      hideBelow: 'sm',
    },
  ];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" mb="xl">
        <DropArea />
        <Shapes />
      </SimpleGrid>
      <Group justify="space-between" align="flex-end" mb="sm">
        <Title order={2} size="h3">
          {t('list.title')}
        </Title>
        {rows.length > 1 || kind.value ? (
          <ListNarrowing
            label={t('list.kind')}
            all={t('list.anyKind')}
            choices={importKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
            {...kind}
          />
        ) : null}
      </Group>
      <DataTable
        label={t('list.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        sorting={sorting}
        onSort={onSort}
        hasMore={imports.hasNextPage}
        loadingMore={imports.isFetchingNextPage}
        onLoadMore={() => void imports.fetchNextPage()}
        file={<DownloadCsv of={exportImports} input={importsAsked(search)} />}
        empty={
          <EmptyState
            icon={<IconFileImport size={28} />}
            title={t(kind.value ? 'list.noneOfKind' : 'list.empty.title')}
          >
            {kind.value ? null : t('list.empty.text')}
          </EmptyState>
        }
      />
    </>
  );
};
