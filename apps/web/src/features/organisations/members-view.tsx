import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { InviteEverybody } from '../../components/invite-everybody.js';
import { PageHeader } from '../../components/page-header.js';
import { useCan } from '../../lib/session.js';
import { InvitationsTable } from './invitations-table.js';
import { InviteDialog } from './invite-dialog.js';
import { MembersTable } from './members-table.js';

/** Who can sign in, and who has been invited to. */
export const MembersView = () => {
  const { t } = useTranslation('organisations');
  const can = useCan();
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
        <MembersTable />
        <InvitationsTable />
      </Stack>
      <InviteDialog opened={inviting} onClose={close} />
    </>
  );
};
