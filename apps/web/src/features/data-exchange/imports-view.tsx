import { Anchor, Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconFileImport } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import {
  type DataImport,
  exportImports,
  getImportTemplate,
  importKind,
  listImports,
} from '@understudy/contracts/data-exchange';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { addressOf } from '../../lib/api-client.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, pagedQuery } from '../../lib/query.js';
import { DropArea } from './drop-area.js';
import { ImportStatus } from './import-status.js';

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
  const imports = useSuspenseInfiniteQuery(pagedQuery('imports', listImports));
  const rows = itemsOf(imports.data);
  const columns: Column<DataImport>[] = [
    {
      id: 'file',
      header: t('list.file'),
      cell: ({ id, fileName }) => (
        <TextLink to="/imports/$importId" params={{ importId: id }} fw={600} style={{ overflowWrap: 'anywhere' }}>
          {fileName}
        </TextLink>
      ),
    },
    { id: 'kind', header: t('list.kind'), cell: ({ kind }) => t(`kind.${kind}`), hideBelow: 'sm' },
    { id: 'state', header: t('list.state'), cell: (dataImport) => <ImportStatus dataImport={dataImport} /> },
    {
      id: 'rows',
      header: t('list.rows'),
      align: 'end',
      cell: ({ rowCount }) => format.count(rowCount),
      hideBelow: 'sm',
    },
    { id: 'by', header: t('list.by'), cell: ({ requestedBy }) => requestedBy ?? t('list.somebody'), hideBelow: 'md' },
    { id: 'when', header: t('list.when'), cell: ({ createdAt }) => format.instant(createdAt), hideBelow: 'sm' },
  ];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" mb="xl">
        <DropArea />
        <Shapes />
      </SimpleGrid>
      <Title order={2} size="h3" mb="sm">
        {t('list.title')}
      </Title>
      <DataTable
        label={t('list.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        hasMore={imports.hasNextPage}
        loadingMore={imports.isFetchingNextPage}
        onLoadMore={() => void imports.fetchNextPage()}
        file={<DownloadCsv of={exportImports} />}
        empty={
          <EmptyState icon={<IconFileImport size={28} />} title={t('list.empty.title')}>
            {t('list.empty.text')}
          </EmptyState>
        }
      />
    </>
  );
};
