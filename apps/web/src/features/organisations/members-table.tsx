import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportMembers, type Member, memberSort, removeMember, role } from '@understudy/contracts/organisations';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ListFilters } from '../../components/list-filters.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { ChangeMemberDialog } from './change-member-dialog.js';
import { type ListProps, membersInput, membersQuery } from './members-search.js';

/** Everyone who can sign in, with what may be changed about it. */
export const MembersTable = ({ asked, onChange }: ListProps) => {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const list = useInfiniteQuery(membersQuery(asked));
  const ask = useCallback((search: string | undefined) => onChange({ search }), [onChange]);
  const narrowed = asked.search !== undefined || asked.role !== undefined;
  const [changing, setChanging] = useState<Member | null>(null);
  const [removing, setRemoving] = useState<Member | null>(null);
  const remove = useAction(removeMember, ['members']);

  const columns = useMemo<Column<Member>[]>(
    () => [
      {
        id: 'name',
        header: t('members.name'),
        sortable: true,
        cell: (member) => (
          <Stack gap={0}>
            <Text size="sm" fw={600}>
              {member.name}
            </Text>
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {member.email}
            </Text>
          </Stack>
        ),
      },
      {
        id: 'role',
        header: t('members.role'),
        cell: (member) => (
          <Badge variant={member.role === 'admin' ? 'filled' : 'default'}>{t(`members.roles.${member.role}`)}</Badge>
        ),
      },
      {
        id: 'person',
        header: t('members.person'),
        hideBelow: 'sm',
        cell: (member) =>
          member.personName ?? (
            <Text span size="sm" c="dimmed">
              {t('members.nobody')}
            </Text>
          ),
      },
      {
        id: 'joined',
        header: t('members.joined'),
        sortable: true,
        hideBelow: 'md',
        cell: (member) => format.instant(member.joinedAt),
      },
      {
        id: 'actions',
        header: t('members.actions'),
        align: 'end',
        cell: (member) => (
          <Group gap="xs" justify="flex-end">
            {member.abilities.includes('change') ? (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => setChanging(member)}
                aria-label={t('members.changeOf', { name: member.name })}
              >
                {t('members.change')}
              </Button>
            ) : null}
            {member.abilities.includes('remove') ? (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => setRemoving(member)}
                aria-label={t('members.removeOf', { name: member.name })}
              >
                {t('members.remove')}
              </Button>
            ) : null}
          </Group>
        ),
      },
    ],
    [t, format],
  );

  const close = () => {
    setRemoving(null);
    remove.reset();
  };
  return (
    <>
      <ListFilters
        search={{ label: t('members.search'), asked: asked.search, onAsk: ask }}
        choice={{
          label: t('members.role'),
          all: t('members.everyRole'),
          value: asked.role,
          data: role.options.map((value) => ({ value, label: t(`members.roles.${value}`) })),
          onChoose: (value) => onChange({ role: value }),
        }}
      />
      {list.isError && !list.data ? (
        <ErrorState failure={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          label={t('members.title')}
          columns={columns}
          rows={itemsOf(list.data)}
          rowKey={({ id }) => id}
          sorting={{ id: asked.sort ?? 'name', direction: asked.direction ?? 'ascending' }}
          onSort={({ id, direction }) => onChange({ sort: memberSort.options.find((one) => one === id), direction })}
          loading={list.isPending}
          hasMore={list.hasNextPage}
          loadingMore={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          file={<DownloadCsv of={exportMembers} input={membersInput(asked)} list={t('members.title')} />}
          empty={
            <EmptyState icon={<IconUsers />} title={t(narrowed ? 'nothing.title' : 'members.empty.title')}>
              {t(narrowed ? 'nothing.text' : 'members.empty.text')}
            </EmptyState>
          }
        />
      )}
      {changing ? <ChangeMemberDialog member={changing} onClose={() => setChanging(null)} /> : null}
      <ConfirmDialog
        opened={removing !== null}
        title={t('members.removeTitle', { name: removing?.name ?? '' })}
        confirmLabel={t('members.removeOf', { name: removing?.name ?? '' })}
        danger
        sending={remove.isPending}
        problem={remove.error}
        onConfirm={() => removing && remove.mutate({ params: { memberId: removing.id } }, { onSuccess: close })}
        onClose={close}
      >
        {t('members.removeText')}
      </ConfirmDialog>
    </>
  );
};
