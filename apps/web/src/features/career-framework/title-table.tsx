import { Checkbox, Group, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconTags } from '@tabler/icons-react';
import type { Stage } from '@understudy/contracts/career-framework';
import {
  exportTitleMappings,
  type TitleMapping,
  titleMappingSorts,
} from '@understudy/contracts/career-framework-titles';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink } from '../../components/links.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useArrangement } from '../../lib/arrangement.js';
import { ProblemError } from '../../lib/problem-error.js';
import { TitleBulk } from './title-bulk.js';
import { TitleChoice, TitleHolders, TitleName, TitleSuggestion } from './title-cells.js';
import { outside, type TitleDraft } from './title-draft.js';
import type { titlesAsked } from './title-search.js';
import type { Titles } from './use-titles.js';

type TitleTableProps = {
  titles: Titles;
  /** By what the list is narrowed and arranged; its file holds the same. */
  asked: ReturnType<typeof titlesAsked>;
  stages: readonly Stage[];
  draft: TitleDraft;
  onDraft: (draft: TitleDraft) => void;
};

/** Titles with their suggestions and stages, a page at a time; many can be chosen and set at once. */
export const TitleTable = ({ titles, asked, stages, draft, onDraft }: TitleTableProps) => {
  const { t } = useTranslation('title-mapping');
  const { sorting, onSort } = useArrangement(titleMappingSorts, 'descending');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const narrow = useMediaQuery('(max-width: 62em)') ?? false;
  const { rows, counts, error } = titles;
  const chosen = rows.filter(({ title }) => selected.has(title));
  const nothingAtAll = counts !== undefined && counts.decided + counts.undecided === 0;
  const options = useMemo(
    () => [...stages.map(({ key, name }) => ({ value: key, label: name })), { value: outside, label: t('outside') }],
    [stages, t],
  );

  const columns = useMemo<Column<TitleMapping>[]>(() => {
    const toggle = (title: string) =>
      setSelected((current) => {
        const next = new Set(current);
        if (!next.delete(title)) next.add(title);
        return next;
      });
    const select = ({ title }: TitleMapping) => (
      <Checkbox aria-label={t('selectOf', { title })} checked={selected.has(title)} onChange={() => toggle(title)} />
    );
    const choice = (mapping: TitleMapping) => (
      <TitleChoice mapping={mapping} draft={draft} options={options} onDraft={onDraft} />
    );
    if (narrow) {
      return [
        {
          id: 'title',
          header: t('column.title'),
          cell: (mapping) => (
            <Group gap="sm" wrap="nowrap" align="flex-start">
              {select(mapping)}
              <Stack gap="xs">
                <Stack gap={0}>
                  <TitleName mapping={mapping} />
                  <TitleHolders mapping={mapping} />
                </Stack>
                <TitleSuggestion mapping={mapping} />
                {choice(mapping)}
              </Stack>
            </Group>
          ),
        },
      ];
    }
    const sorted: Column<TitleMapping>[] = [
      { id: 'title', header: t('column.title'), cell: (mapping) => <TitleName mapping={mapping} /> },
      { id: 'holders', header: t('column.holders'), cell: (mapping) => <TitleHolders mapping={mapping} /> },
      { id: 'suggestion', header: t('column.suggestion'), cell: (mapping) => <TitleSuggestion mapping={mapping} /> },
      { id: 'stage', header: t('column.stage'), cell: choice },
    ];
    return [
      { id: 'select', header: t('column.select'), cell: select },
      ...sorted.map((column) => ({ ...column, sortable: true })),
    ];
  }, [t, narrow, selected, draft, onDraft, options]);

  if (titles.isError && counts === undefined) {
    return <ErrorState failure={error} onRetry={() => void titles.refetch()} />;
  }
  return (
    <>
      {rows.length > 0 && narrow ? (
        <SortChoice
          choices={titleMappingSorts.map((value) => ({ value, label: t(`column.${value}`) }))}
          sorting={sorting}
          onSort={onSort}
          list={t('title')}
        />
      ) : null}
      {rows.length > 0 ? (
        <TitleBulk
          titles={titles}
          chosen={chosen}
          onChoose={(mappings) => setSelected(new Set(mappings.map(({ title }) => title)))}
          options={options}
          draft={draft}
          onDraft={onDraft}
        />
      ) : null}
      <ProblemAlert problem={error instanceof ProblemError ? error : null} />
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows}
        sorting={sorting}
        onSort={onSort}
        total={counts?.total}
        loading={titles.isPending}
        hasMore={titles.hasNextPage}
        loadingMore={titles.isFetchingNextPage}
        onLoadMore={() => void titles.fetchNextPage()}
        rowKey={({ title }) => title}
        rowHeight={narrow ? 190 : 66}
        file={<DownloadCsv of={exportTitleMappings} input={{ query: asked }} />}
        empty={
          nothingAtAll ? (
            <EmptyState
              icon={<IconTags />}
              title={t('empty.title')}
              action={<ButtonLink to="/imports">{t('empty.action')}</ButtonLink>}
            >
              {t('empty.text')}
            </EmptyState>
          ) : (
            <EmptyState icon={<IconTags />} title={t('none.title')}>
              {t('none.text')}
            </EmptyState>
          )
        }
      />
    </>
  );
};
