import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  exportInvitations,
  type Invitation,
  invitationSort,
  invitationStatus,
  withdrawInvitation,
} from '@understudy/contracts/organisations';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { ListFilters } from '../../components/list-filters.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';
import { invitationsInput, invitationsQuery, type ListProps } from './members-search.js';

/** Who has been invited and how it ended. */
export const InvitationsTable = ({ asked, onChange }: ListProps) => {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const mayChange = useCan()('members.change');
  const { keepsMail } = useSession();
  const list = useInfiniteQuery(invitationsQuery(asked));
  const ask = useCallback((invited: string | undefined) => onChange({ invited }), [onChange]);
  const narrowed = asked.invited !== undefined || asked.status !== undefined;
  const { mutate: withdraw, error } = useAction(withdrawInvitation, ['members']);

  const columns = useMemo<Column<Invitation>[]>(
    () => [
      {
        id: 'email',
        header: t('members.email'),
        sortable: true,
        cell: ({ email, personName }) => (
          <>
            <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
              {email}
            </Text>
            {personName ? (
              <Text size="xs" c="dimmed">
                {personName}
              </Text>
            ) : null}
          </>
        ),
      },
      {
        id: 'role',
        header: t('members.role'),
        hideBelow: 'sm',
        cell: ({ role }) => t(`members.roles.${role}`),
      },
      {
        id: 'state',
        header: t('invitations.state'),
        cell: ({ status }) => <Badge variant="default">{t(`invitations.status.${status}`)}</Badge>,
      },
      {
        id: 'sent',
        header: t('invitations.sentOn'),
        sortable: true,
        hideBelow: 'md',
        cell: ({ createdAt }) => format.instant(createdAt),
      },
      {
        id: 'expires',
        header: t('invitations.expires'),
        hideBelow: 'md',
        cell: ({ expiresAt }) => format.instant(expiresAt),
      },
      {
        id: 'actions',
        header: t('members.actions'),
        align: 'end',
        cell: ({ id, email, status }) =>
          mayChange && status === 'open' ? (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('invitations.withdrawOf', { email })}
              onClick={() => withdraw({ params: { invitationId: id } })}
            >
              {t('invitations.withdraw')}
            </Button>
          ) : null,
      },
    ],
    [t, format, mayChange, withdraw],
  );
  return (
    <section>
      <Group justify="space-between" mb="md">
        <Title order={2}>{t('invitations.title')}</Title>
        {keepsMail ? <TextLink to="/development/mails">{t('invitations.keptMails')}</TextLink> : null}
      </Group>
      <ProblemAlert problem={error} />
      <ListFilters
        search={{ label: t('invitations.search'), asked: asked.invited, onAsk: ask }}
        choice={{
          label: t('invitations.state'),
          all: t('invitations.everyState'),
          value: asked.status,
          data: invitationStatus.options.map((value) => ({ value, label: t(`invitations.status.${value}`) })),
          onChoose: (value) => onChange({ status: value }),
        }}
      />
      {list.isError && !list.data ? (
        <ErrorState failure={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          label={t('invitations.title')}
          columns={columns}
          rows={itemsOf(list.data)}
          rowKey={({ id }) => id}
          sorting={{ id: asked.invitedSort ?? 'sent', direction: asked.invitedDirection ?? 'descending' }}
          onSort={({ id, direction }) =>
            onChange({ invitedSort: invitationSort.options.find((one) => one === id), invitedDirection: direction })
          }
          loading={list.isPending}
          hasMore={list.hasNextPage}
          loadingMore={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          file={<DownloadCsv of={exportInvitations} input={invitationsInput(asked)} list={t('invitations.title')} />}
          empty={
            <EmptyState icon={<IconMail />} title={t(narrowed ? 'nothing.title' : 'invitations.empty.title')}>
              {t(narrowed ? 'nothing.text' : 'invitations.empty.text')}
            </EmptyState>
          }
        />
      )}
    </section>
  );
};
