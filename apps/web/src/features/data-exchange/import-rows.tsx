import { Badge, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  type DataImport,
  exportImportRows,
  type ImportRow,
  importField,
  listImportRows,
} from '@understudy/contracts/data-exchange';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, pagedQuery } from '../../lib/query.js';
import { useSaid } from '../../lib/said.js';
import { type Outcome, outcomeLooks, outcomes } from './outcome-looks.js';
import classes from './preview-summary.module.css';

type ImportRowsProps = {
  dataImport: DataImport;
  outcome: Outcome | undefined;
  onOutcome: (outcome: Outcome | undefined) => void;
};

const fields: readonly string[] = importField.options.flatMap((part) => part.options);
type Field = DataImport['missingFields'][number];
const isField = (name: string): name is Field => fields.includes(name);

const OutcomeBadge = ({ outcome }: { outcome: Outcome }) => {
  const { t } = useTranslation('data-exchange');
  const { Icon: OutcomeIcon, color } = outcomeLooks[outcome];
  return (
    <Badge
      variant="light"
      color={color}
      leftSection={<OutcomeIcon size={12} aria-hidden />}
      styles={{ label: { color: 'var(--mantine-color-text)' } }}
    >
      {t(`rows.outcomeOf.${outcome}`)}
    </Badge>
  );
};

/** Every row of the file with what it would do, or why it cannot. */
export const ImportRows = ({ dataImport, outcome, onOutcome }: ImportRowsProps) => {
  const { t } = useTranslation('data-exchange');
  const format = useFormat();
  const said = useSaid();
  const rows = useInfiniteQuery(
    pagedQuery('imports', listImportRows, { params: { importId: dataImport.id }, query: { outcome, limit: 100 } }),
  );
  const { summary } = dataImport;
  const total = summary ? (outcome ? summary[outcome] : dataImport.rowCount) : undefined;

  const columns: Column<ImportRow>[] = [
    { id: 'line', header: t('rows.line'), align: 'end', cell: ({ line }) => format.count(line) },
    { id: 'outcome', header: t('rows.outcome'), cell: (row) => <OutcomeBadge outcome={row.outcome} /> },
    { id: 'subject', header: t('rows.subject'), cell: ({ subject }) => subject, hideBelow: 'sm' },
    {
      id: 'message',
      header: t('rows.message'),
      cell: ({ subject, field, messages, cells }) => (
        <>
          <Text size="sm" fw={600} hiddenFrom="sm" data-print="no">
            {subject}
          </Text>
          {messages.length > 0 ? (
            <Text size="sm">
              {field && isField(field)
                ? t('rows.fieldMessage', { field: t(`field.${field}`), message: said.messages(messages) })
                : said.messages(messages)}
            </Text>
          ) : null}
          <Text size={messages.length > 0 ? 'xs' : 'sm'} c="dimmed" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
            {cells.filter((cell) => cell !== '').join(' · ')}
          </Text>
        </>
      ),
    },
  ];

  return (
    <Stack component="section" gap="sm" aria-label={t('rows.title')}>
      <Group justify="space-between" align="flex-end">
        <Title order={2} size="h3">
          {t('rows.title')}
        </Title>
        <Select
          aria-label={t('rows.filter')}
          className={classes.filter}
          data={[
            { value: 'all', label: t('rows.all') },
            ...outcomes
              .filter((one) => !summary || summary[one] > 0)
              .map((one) => ({ value: one, label: t(`rows.outcomeOf.${one}`) })),
          ]}
          value={outcome ?? 'all'}
          allowDeselect={false}
          onChange={(value) => onOutcome(outcomes.find((one) => one === value))}
        />
      </Group>
      {rows.isError && !rows.data ? (
        <ErrorState failure={rows.error} onRetry={() => void rows.refetch()} />
      ) : (
        <DataTable
          label={t('rows.label')}
          columns={columns}
          rows={itemsOf(rows.data)}
          rowKey={({ line, outcome: result, field }) => `${line} ${result} ${field}`}
          loading={rows.isPending}
          total={total}
          hasMore={rows.hasNextPage}
          loadingMore={rows.isFetchingNextPage}
          onLoadMore={() => void rows.fetchNextPage()}
          file={
            <DownloadCsv
              of={exportImportRows}
              input={{ params: { importId: dataImport.id }, query: { outcome } }}
              list={t('rows.title')}
            />
          }
          empty={<Text c="dimmed">{t('rows.empty')}</Text>}
        />
      )}
    </Stack>
  );
};
