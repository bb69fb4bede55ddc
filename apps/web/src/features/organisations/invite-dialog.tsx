import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { assignableRole, invite } from '@understudy/contracts/organisations';
import type { PersonReference } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../components/person-picker.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';

const InviteForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation(['organisations', 'common']);
  const { keepsMail } = useSession();
  const send = useAction(invite, ['members', 'organisation']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: invite,
    initialValues: { email: '', role: 'member' as 'member' | 'admin', personId: null as PersonReference | null },
    body: (values) => ({ email: values.email, role: values.role, personId: values.personId?.id ?? null }),
    send: async (body) => {
      const { email } = await send.mutateAsync({ body });
      notifications.show({ message: t(keepsMail ? 'members.sentKept' : 'members.sent', { email }) });
      onClose();
    },
  });
  return (
    <form {...submit}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('members.inviteLead')}
        </Text>
        <ProblemAlert problem={problem} />
        <TextInput
          data-autofocus
          type="email"
          autoComplete="off"
          label={t('members.email')}
          {...form.getInputProps('email')}
        />
        <PersonPicker
          label={t('members.person')}
          description={t('members.invitePersonHelp')}
          value={form.values.personId}
          onChange={(person, email) => {
            form.setFieldValue('personId', person);
            if (email) form.setFieldValue('email', email);
          }}
          error={form.errors.personId}
        />
        <Select
          allowDeselect={false}
          label={t('members.role')}
          data={assignableRole.options.map((value) => ({ value, label: t(`members.roles.${value}`) }))}
          {...form.getInputProps('role')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={sending}>
            {t('members.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Invites somebody by e-mail, with their role and, usually, the person they are. */
export const InviteDialog = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation(['organisations', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<Text fw={650}>{t('members.invite')}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <InviteForm onClose={onClose} />
    </Modal>
  );
};
