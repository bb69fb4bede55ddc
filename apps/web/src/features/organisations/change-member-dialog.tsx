import { Button, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { assignableRole, changeMember, type Member } from '@understudy/contracts/organisations';
import type { PersonReference } from '@understudy/contracts/people';
import { findPeople } from '@understudy/contracts/people-found';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';

/** Changes the role of a member and the person their sign-in belongs to. */
export const ChangeMemberDialog = ({ member, onClose }: { member: Member; onClose: () => void }) => {
  const { t } = useTranslation(['organisations', 'common']);
  const change = useAction(changeMember, ['members', 'session', 'organisation']);
  const current: PersonReference | null = member.personId
    ? { id: member.personId, name: member.personName ?? '' }
    : null;
  const { data: alike } = useQuery({
    ...query('people', findPeople, { query: { search: member.email, limit: 5 } }),
    enabled: current === null,
  });
  const match = alike?.items.find(({ email }) => email?.toLowerCase() === member.email.toLowerCase());
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeMember,
    initialValues: { role: assignableRole.parse(member.role), personId: current },
    body: (values) => ({ role: values.role, personId: values.personId?.id ?? null }),
    send: async (body) => {
      await change.mutateAsync({ params: { memberId: member.id }, body });
      notifications.show({ message: t('common:saved') });
      onClose();
    },
  });
  return (
    <FormModal opened title={member.name} onClose={onClose}>
      <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('common:save')} onClose={onClose}>
        <Select
          allowDeselect={false}
          label={t('members.role')}
          data={assignableRole.options.map((value) => ({ value, label: t(`members.roles.${value}`) }))}
          {...form.getInputProps('role')}
        />
        <PersonPicker
          label={t('members.person')}
          description={t('members.personHelp')}
          value={form.values.personId}
          onChange={(person) => form.setFieldValue('personId', person)}
          error={form.errors.personId}
        />
        {match && form.values.personId === null ? (
          <Button variant="light" onClick={() => form.setFieldValue('personId', { id: match.id, name: match.name })}>
            {t('members.sameAddress', { name: match.name })}
          </Button>
        ) : null}
      </FormFrame>
    </FormModal>
  );
};
