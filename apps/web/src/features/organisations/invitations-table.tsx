import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type Invitation, listInvitations, withdrawInvitation } from '@understudy/contracts/organisations';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/links.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';

/** Who has been invited and how it ended. */
export const InvitationsTable = () => {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const mayChange = useCan()('members.change');
  const { keepsMail } = useSession();
  const { data } = useSuspenseQuery(query('members', listInvitations));
  const { mutate: withdraw, error } = useAction(withdrawInvitation, ['members']);

  const columns = useMemo<Column<Invitation>[]>(
    () => [
      {
        id: 'email',
        header: t('members.email'),
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
      <DataTable
        label={t('invitations.title')}
        columns={columns}
        rows={data.items}
        rowKey={({ id }) => id}
        empty={
          <EmptyState icon={<IconMail />} title={t('invitations.empty.title')}>
            {t('invitations.empty.text')}
          </EmptyState>
        }
      />
    </section>
  );
};
