import { Badge, Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconCheck, IconTags } from '@tabler/icons-react';
import type { Stage, TitleMapping } from '@understudy/contracts/career-framework';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink } from '../../components/links.js';
import { StageBadge } from '../../components/stage-badge.js';
import { choiceOf, chooseStage, outside, type TitleDraft, undecided } from './title-draft.js';

type TitleTableProps = {
  rows: readonly TitleMapping[];
  stages: readonly Stage[];
  draft: TitleDraft;
  onDraft: (draft: TitleDraft) => void;
  /** There are no titles at all, not only none that the filter leaves. */
  nothingAtAll: boolean;
};

const suggested = ({ suggestion }: TitleMapping): string => suggestion.stage?.key ?? outside;

/** Every title with its suggestion and its stage; many can be chosen and set at once. */
export const TitleTable = ({ rows, stages, draft, onDraft, nothingAtAll }: TitleTableProps) => {
  const { t } = useTranslation('title-mapping');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
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
    return [
      {
        id: 'select',
        header: t('column.select'),
        cell: ({ title }) => (
          <Checkbox
            aria-label={t('selectOf', { title })}
            checked={selected.has(title)}
            onChange={() => toggle(title)}
          />
        ),
      },
      {
        id: 'title',
        header: t('column.title'),
        cell: ({ title, holdersNow, holdersEver }) => (
          <Stack gap={0}>
            <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
              {title}
            </Text>
            <Text size="xs" c="dimmed">
              {t('holders', { count: holdersNow, ever: holdersEver })}
            </Text>
          </Stack>
        ),
      },
      {
        id: 'suggestion',
        header: t('column.suggestion'),
        hideBelow: 'sm',
        cell: (mapping) => (
          <Stack gap={2}>
            <Group gap="xs">
              {mapping.suggestion.stage ? (
                <StageBadge stage={mapping.suggestion.stage} />
              ) : (
                <Text span size="sm" fw={550}>
                  {t('outside')}
                </Text>
              )}
              <Badge variant="light" color={mapping.suggestion.sure ? 'pine' : 'apricot'}>
                {t(mapping.suggestion.sure ? 'sure' : 'unsure')}
              </Badge>
            </Group>
            <Text size="xs" c="dimmed">
              {mapping.suggestion.reason}
            </Text>
          </Stack>
        ),
      },
      {
        id: 'stage',
        header: t('column.stage'),
        cell: (mapping) => {
          const choice = choiceOf(mapping, draft);
          const open = choice === undecided;
          return (
            <Group gap="xs" wrap="nowrap">
              <NativeSelect
                size="sm"
                aria-label={t('stageOf', { title: mapping.title })}
                value={choice}
                onChange={(event) => onDraft(chooseStage(draft, [mapping], event.currentTarget.value))}
                data={[...(mapping.decided ? [] : [{ value: undecided, label: t('undecided') }]), ...options]}
                styles={{ input: { borderColor: draft.has(mapping.title) ? 'var(--next)' : undefined } }}
                style={{ minWidth: 'min(13rem, 42vw)' }}
              />
              {open ? (
                <Button
                  size="compact-sm"
                  variant="light"
                  leftSection={<IconCheck size={14} aria-hidden />}
                  aria-label={t('acceptOf', { title: mapping.title })}
                  onClick={() => onDraft(chooseStage(draft, [mapping], suggested(mapping)))}
                >
                  {t('accept')}
                </Button>
              ) : null}
            </Group>
          );
        },
      },
    ];
  }, [t, selected, draft, onDraft, options]);

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
                  onDraft(chosen.reduce((next, one) => chooseStage(next, [one], suggested(one)), draft));
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
        rowHeight={66}
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
