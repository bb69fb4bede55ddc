import { Select, Text, TextInput } from '@mantine/core';
import { assignableRole, invite } from '@understudy/contracts/organisations';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import type { PersonFormProps } from './person-actions.js';
import { sayDone } from './saved-notice.js';

/** Invites the person behind this entry, so that their sign-in is tied to it. */
export const InviteForm = ({ person, onClose }: PersonFormProps) => {
  const { t } = useTranslation('person-changes');
  const send = useAction(invite, ['members', 'organisation', 'people']);
  const { form, problem, sending, submit } = useContractForm({
    endpoint: invite,
    initialValues: { email: person.email ?? '', role: 'member' } as { email: string; role: 'admin' | 'member' },
    body: (values) => ({ ...values, personId: person.id }),
    send: async (body) => {
      await send.mutateAsync({ body });
      sayDone(t('invite.done', { email: body.email }));
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('invite.submit')} onClose={onClose}>
      <Text size="sm">{t('invite.text')}</Text>
      <TextInput type="email" label={t('invite.email')} required data-autofocus {...form.getInputProps('email')} />
      <Select
        label={t('invite.role')}
        allowDeselect={false}
        data={assignableRole.options.map((value) => ({ value, label: t(`invite.roleOf.${value}`) }))}
        {...form.getInputProps('role')}
      />
    </FormFrame>
  );
};
