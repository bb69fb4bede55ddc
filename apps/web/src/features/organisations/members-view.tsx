import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { InviteEverybody } from '../../components/invite-everybody.js';
import { PageHeader } from '../../components/page-header.js';
import { useCan } from '../../lib/session.js';
import { InvitationsTable } from './invitations-table.js';
import { InviteDialog } from './invite-dialog.js';
import type { MembersSearch } from './members-search.js';
import { MembersTable } from './members-table.js';

/** Who can sign in, and who has been invited to. */
export const MembersView = () => {
  const { t } = useTranslation('organisations');
  const can = useCan();
  const asked = useSearch({ from: '/signed-in/members' });
  const navigate = useNavigate({ from: '/members' });
  const change = useCallback(
    (changes: MembersSearch) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const [inviting, { open, close }] = useDisclosure(false);
  return (
    <>
      <PageHeader
        title={t('members.title')}
        lead={t('members.lead')}
        actions={
          can('members.change') ? (
            <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={open}>
              {t('members.invite')}
            </Button>
          ) : null
        }
      />
      <Stack gap="xl">
        <InviteEverybody />
        <section>
          <MembersTable asked={asked} onChange={change} />
        </section>
        <InvitationsTable asked={asked} onChange={change} />
      </Stack>
      <InviteDialog opened={inviting} onClose={close} />
    </>
  );
};
