import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { listMembers, type Member, removeMember } from '@understudy/contracts/organisations';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';
import { ChangeMemberDialog } from './change-member-dialog.js';

/** Everyone who can sign in, with what may be changed about it. */
export const MembersTable = () => {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const { data } = useSuspenseQuery(query('members', listMembers));
  const [changing, setChanging] = useState<Member | null>(null);
  const [removing, setRemoving] = useState<Member | null>(null);
  const remove = useAction(removeMember, ['members']);

  const columns = useMemo<Column<Member>[]>(
    () => [
      {
        id: 'name',
        header: t('members.name'),
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
      <DataTable
        label={t('members.title')}
        columns={columns}
        rows={data.items}
        rowKey={({ id }) => id}
        empty={
          <EmptyState icon={<IconUsers />} title={t('members.empty.title')}>
            {t('members.empty.text')}
          </EmptyState>
        }
      />
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
