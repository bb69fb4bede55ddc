import { Button, Checkbox, Group, NativeSelect, Text } from '@mantine/core';
import type { TitleMapping } from '@understudy/contracts/career-framework-titles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { chooseStage, suggestedChoice, type TitleDraft } from './title-draft.js';
import type { Titles } from './use-titles.js';

type TitleBulkProps = {
  titles: Titles;
  /** Those of the listed titles that are chosen. */
  chosen: readonly TitleMapping[];
  onChoose: (mappings: readonly TitleMapping[]) => void;
  options: readonly { value: string; label: string }[];
  draft: TitleDraft;
  onDraft: (draft: TitleDraft) => void;
};

/**
 * Sets many titles at once; to choose all of them loads what is not listed yet, so that nobody decides what they cannot see.
 * Where some cannot be read, nothing is chosen and that is said: fewer than all would look like all.
 */
export const TitleBulk = ({ titles, chosen, onChoose, options, draft, onDraft }: TitleBulkProps) => {
  const { t } = useTranslation('title-mapping');
  const format = useFormat();
  const [unread, setUnread] = useState(false);
  const total = titles.counts?.total ?? 0;
  const every = chosen.length === titles.rows.length && !titles.hasNextPage;
  const set = (next: TitleDraft) => {
    onDraft(next);
    onChoose([]);
  };
  const chooseAll = async () => {
    const all = titles.hasNextPage ? await titles.loadAll() : every ? [] : titles.rows;
    setUnread(all === null);
    if (all) onChoose(all);
  };
  return (
    <Group gap="md" role="group" aria-label={t('bulk.label')} mih={36} data-print="no">
      <Checkbox
        label={
          chosen.length > 0
            ? t('bulk.selected', { count: chosen.length })
            : t('bulk.selectAll', { shown: format.count(total) })
        }
        checked={every}
        indeterminate={chosen.length > 0 && !every}
        disabled={titles.isFetchingNextPage}
        onChange={() => void chooseAll()}
      />
      {chosen.length > 0 ? (
        <>
          <NativeSelect
            size="sm"
            aria-label={t('bulk.set')}
            value=""
            data={[{ value: '', label: t('bulk.set') }, ...options]}
            onChange={(event) => set(chooseStage(draft, chosen, event.currentTarget.value))}
          />
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => set(chosen.reduce((next, one) => chooseStage(next, [one], suggestedChoice(one)), draft))}
          >
            {t('bulk.acceptSuggestions')}
          </Button>
        </>
      ) : null}
      {unread && titles.isError ? (
        <Text size="sm" role="alert">
          {t('bulk.unread')}
        </Text>
      ) : null}
    </Group>
  );
};
