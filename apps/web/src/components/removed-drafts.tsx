import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ListExport } from '@understudy/contracts/list-export';
import {
  type listRemovedCampaigns,
  removedDraftSorts,
  type restoreCampaign,
  type restoreCycle,
  type restoreFrameworkDraft,
  type restoreInstrumentDraft,
} from '@understudy/contracts/removed-drafts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import { type Area, itemsOf, pagedQuery, useAction } from '../lib/query.js';
import { ErrorState } from './error-state.js';
import { FormModal } from './form-modal.js';
import { ListFoot } from './list-foot.js';
import { ListSort } from './list-sort.js';
import { RowsSkeleton } from './loading.js';
import { ProblemAlert } from './problem-alert.js';
import { SearchField } from './search-field.js';

type RemovedDraftsProps = {
  /** The lists of removed drafts are alike. */
  list: typeof listRemovedCampaigns;
  file: ListExport<typeof listRemovedCampaigns>;
  restore: typeof restoreCampaign | typeof restoreCycle | typeof restoreFrameworkDraft | typeof restoreInstrumentDraft;
  /** What is asked for again once one is back, the list itself first. */
  areas: readonly [Area, ...Area[]];
};
type Asked = {
  sort: (typeof removedDraftSorts)[number];
  direction: 'ascending' | 'descending';
  search?: string | undefined;
};

const Removed = ({ list, file, restore, areas }: RemovedDraftsProps) => {
  const { t } = useTranslation(['lists', 'common']);
  const format = useFormat();
  const [asked, setAsked] = useState<Asked>({ sort: 'removed', direction: 'descending' });
  const drafts = useInfiniteQuery(pagedQuery(areas[0], list, { query: asked }));
  const back = useAction(restore, areas);
  // What came of a file, or was begun and never called anything, has no name.
  const items = itemsOf(drafts.data).map((one) => ({ ...one, name: one.name || t('removed.unnamed') }));
  if (drafts.isPending) return <RowsSkeleton rows={3} />;
  if (drafts.isError) return <ErrorState failure={drafts.error} onRetry={() => void drafts.refetch()} />;
  const narrowed = asked.search !== undefined;
  if (items.length === 0 && !narrowed && !drafts.isPlaceholderData) return <Text c="dimmed">{t('removed.none')}</Text>;
  const bringBack = (id: string, name: string) =>
    back.mutate(
      { params: { removedDraftId: id } },
      { onSuccess: () => notifications.show({ message: t('removed.done', { name }) }) },
    );
  return (
    <Stack gap="sm">
      <ProblemAlert problem={back.error} />
      {items.length > 1 || narrowed || drafts.isPlaceholderData ? (
        <Group gap="sm" align="flex-end">
          <SearchField
            label={t('removed.search')}
            clearLabel={t('common:clear')}
            style={{ flex: '2 1 14rem' }}
            asked={asked.search ?? ''}
            onAsk={(search) => setAsked({ ...asked, search })}
          />
          <ListSort
            sorts={removedDraftSorts}
            sorting={{ id: asked.sort, direction: asked.direction }}
            onSort={({ id, direction }) => setAsked({ ...asked, sort: id === 'name' ? 'name' : 'removed', direction })}
          />
        </Group>
      ) : null}
      {items.length === 0 && narrowed ? (
        <Text c="dimmed" role="status">
          {t('removed.noneFits')}
        </Text>
      ) : null}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map(({ id, name, removedAt }) => (
          <Group key={id} component="li" justify="space-between" gap="sm" wrap="nowrap">
            <div style={{ minWidth: 0 }}>
              <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                {name}
              </Text>
              <Text size="sm" c="dimmed">
                {t('removed.on', { when: format.instant(removedAt) })}
              </Text>
            </div>
            <Button
              size="xs"
              variant="default"
              flex="none"
              aria-label={t('removed.backOf', { name })}
              loading={back.isPending && back.variables?.params.removedDraftId === id}
              onClick={() => bringBack(id, name)}
            >
              {t('removed.back')}
            </Button>
          </Group>
        ))}
      </Stack>
      <ListFoot pages={drafts} of={file} input={{ query: asked }} list={t('removed.title')} />
    </Stack>
  );
};

/** The way to drafts that were removed and can be brought back for thirty days. */
export const RemovedDrafts = (props: RemovedDraftsProps) => {
  const { t } = useTranslation('lists');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        data-print="no"
        onClick={() => setOpened(true)}
      >
        {t('removed.title')}
      </Button>
      <FormModal opened={opened} title={t('removed.title')} onClose={() => setOpened(false)}>
        <Text size="sm" c="dimmed" mb="md">
          {t('removed.lead')}
        </Text>
        <Removed {...props} />
      </FormModal>
    </>
  );
};
