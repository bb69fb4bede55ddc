import { Select, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { assignableRole, invite } from '@understudy/contracts/organisations';
import type { PersonReference } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';

const InviteForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('organisations');
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
    <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('members.send')} onClose={onClose}>
      <Text size="sm" c="dimmed">
        {t('members.inviteLead')}
      </Text>
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
    </FormFrame>
  );
};

/** Invites somebody by e-mail, with their role and, usually, the person they are. */
export const InviteDialog = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation('organisations');
  return (
    <FormModal opened={opened} title={t('members.invite')} onClose={onClose}>
      <InviteForm onClose={onClose} />
    </FormModal>
  );
};
