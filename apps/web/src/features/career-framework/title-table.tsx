import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconTags } from '@tabler/icons-react';
import {
  exportTitleMappings,
  type listTitleMappings,
  type Stage,
  type TitleMapping,
} from '@understudy/contracts/career-framework';
import type { CallInput } from '@understudy/contracts/endpoint';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink } from '../../components/links.js';
import { TitleChoice, TitleName, TitleSuggestion } from './title-cells.js';
import { chooseStage, outside, suggestedChoice, type TitleDraft } from './title-draft.js';

type TitleTableProps = {
  /** By what the list is narrowed; its file holds the same. */
  asked: CallInput<typeof listTitleMappings>['query'];
  rows: readonly TitleMapping[];
  stages: readonly Stage[];
  draft: TitleDraft;
  onDraft: (draft: TitleDraft) => void;
  /** There are no titles at all, not only none that the filter leaves. */
  nothingAtAll: boolean;
};

/** Every title with its suggestion and its stage; many can be chosen and set at once. */
export const TitleTable = ({ rows, asked, stages, draft, onDraft, nothingAtAll }: TitleTableProps) => {
  const { t } = useTranslation('title-mapping');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const chosen = rows.filter(({ title }) => selected.has(title));
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
                <TitleName mapping={mapping} />
                <TitleSuggestion mapping={mapping} />
                {choice(mapping)}
              </Stack>
            </Group>
          ),
        },
      ];
    }
    return [
      { id: 'select', header: t('column.select'), cell: select },
      { id: 'title', header: t('column.title'), cell: (mapping) => <TitleName mapping={mapping} /> },
      { id: 'suggestion', header: t('column.suggestion'), cell: (mapping) => <TitleSuggestion mapping={mapping} /> },
      { id: 'stage', header: t('column.stage'), cell: choice },
    ];
  }, [t, narrow, selected, draft, onDraft, options]);

  return (
    <>
      {rows.length > 0 ? (
        <Group gap="md" role="group" aria-label={t('bulk.label')} mih={36} data-print="no">
          <Checkbox
            label={chosen.length > 0 ? t('bulk.selected', { count: chosen.length }) : t('bulk.selectAll')}
            checked={chosen.length === rows.length}
            indeterminate={chosen.length > 0 && chosen.length < rows.length}
            onChange={() =>
              setSelected(chosen.length === rows.length ? new Set() : new Set(rows.map(({ title }) => title)))
            }
          />
          {chosen.length > 0 ? (
            <>
              <NativeSelect
                size="sm"
                aria-label={t('bulk.set')}
                value=""
                data={[{ value: '', label: t('bulk.set') }, ...options]}
                onChange={(event) => {
                  onDraft(chooseStage(draft, chosen, event.currentTarget.value));
                  setSelected(new Set());
                }}
              />
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => {
                  onDraft(chosen.reduce((next, one) => chooseStage(next, [one], suggestedChoice(one)), draft));
                  setSelected(new Set());
                }}
              >
                {t('bulk.acceptSuggestions')}
              </Button>
            </>
          ) : null}
        </Group>
      ) : null}
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows}
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
