import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileImport, IconUserPlus, IconUserSearch, IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportPeople } from '@understudy/contracts/people';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { AddPersonDialog } from './add-person-dialog.js';
import { DirectoryFilters } from './directory-filters.js';
import { DirectoryList, focusRow } from './directory-list.js';
import { type DirectorySearch, directoryAsked, directoryQuery, filterCount } from './directory-search.js';
import { InviteChosen } from './invite-chosen.js';

/** The directory: everyone, as of today, found by typing. */
export const PeopleView = () => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const can = useCan();
  const navigate = useNavigate({ from: '/people' });
  const search = useSearch({ from: '/signed-in/people' });
  const frame = useRef<HTMLTableElement>(null);
  const [adding, { open, close }] = useDisclosure(false);
  const people = useInfiniteQuery(directoryQuery(search));
  const { fetchNextPage } = people;

  const change = useCallback(
    (changes: DirectorySearch) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const loadMore = useCallback(() => void fetchNextPage(), [fetchNextPage]);

  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setChosen((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );

  const found = itemsOf(people.data);
  const { total = 0, isMore = false } = people.data?.pages[0] ?? {};
  const asked = Boolean(search.search) || filterCount(search) > 0;
  const add = can('people.change') ? (
    <Button variant="default" leftSection={<IconUserPlus size={18} aria-hidden />} onClick={open}>
      {t('directory.add')}
    </Button>
  ) : null;
  const load = can('imports.create') ? (
    <ButtonLink to="/imports" leftSection={<IconFileImport size={18} aria-hidden />}>
      {t('directory.import')}
    </ButtonLink>
  ) : null;

  const list = () => {
    if (people.isPending) return <RowsSkeleton rows={10} />;
    if (people.isError && !people.data) {
      return <ErrorState failure={people.error} onRetry={() => void people.refetch()} />;
    }
    if (found.length === 0 && asked) {
      return (
        <EmptyState icon={<IconUserSearch size={28} />} title={t('directory.empty.title')}>
          {t('directory.empty.text')}
        </EmptyState>
      );
    }
    if (found.length === 0) {
      return (
        <EmptyState
          icon={<IconUsers size={28} />}
          title={t('directory.none.title')}
          action={
            <Group justify="center">
              {add}
              {load}
            </Group>
          }
        >
          {t(load ? 'directory.none.text' : 'directory.none.textMember')}
        </EmptyState>
      );
    }
    return (
      <DirectoryList
        frame={frame}
        people={found}
        total={isMore ? null : total}
        detailed={can('stages.change')}
        sort={search}
        onSort={change}
        hasMore={people.hasNextPage}
        loadingMore={people.isFetchingNextPage}
        onLoadMore={loadMore}
        choice={search.signIn ? { chosen, onToggle: toggle } : undefined}
      />
    );
  };

  return (
    <>
      <PageHeader
        title={t('directory.title')}
        lead={t('directory.lead')}
        actions={
          found.length > 0 || asked ? (
            <>
              {add}
              {load}
            </>
          ) : null
        }
      />
      <DirectoryFilters search={search} onChange={change} onEnterList={() => focusRow(frame.current, 0)} />
      <Group justify="space-between" mb="sm" mih={36}>
        <Text size="sm" c="dimmed" role="status" className="figures">
          {people.isPending || people.isPlaceholderData
            ? t('directory.countSearching')
            : isMore
              ? t('directory.moreThan', { shown: format.count(total) })
              : t('directory.count', { count: total, shown: format.count(total) })}
        </Text>
        {total > 0 ? <DownloadCsv of={exportPeople} input={{ query: directoryAsked(search) }} /> : null}
      </Group>
      {search.signIn && found.length > 0 ? (
        <InviteChosen shown={found.map(({ id }) => id)} chosen={chosen} onChoose={(ids) => setChosen(new Set(ids))} />
      ) : null}
      {list()}
      <AddPersonDialog opened={adding} onClose={close} />
    </>
  );
};
