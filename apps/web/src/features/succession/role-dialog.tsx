import { type CriticalRole, changeCriticalRole, createCriticalRole } from '@understudy/contracts/succession';
import { useTranslation } from 'react-i18next';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { changesOf, draftOf, RoleFields, type RoleValues, valuesOf } from './role-fields.js';

const CreateForm = ({ onClose }: { onClose: () => void }) => {
  const { organisation } = useSession();
  const create = useAction(createCriticalRole, ['succession', 'organisation']);
  const { form, ...rest } = useContractForm({
    endpoint: createCriticalRole,
    initialValues: { ...valuesOf(null), openedOn: organisation?.today ?? null },
    body: (values) => ({ ...draftOf(values), openedOn: values.openedOn ?? '' }),
    send: async (body) => {
      await create.mutateAsync({ body });
      onClose();
    },
  });
  const { openedOn, ...values } = form.values;
  return (
    <RoleFields
      {...rest}
      values={values}
      errors={form.errors}
      onChange={(part) => form.setValues(part)}
      holderNeeded
      opened={{ on: openedOn, onChange: (day) => form.setFieldValue('openedOn', day) }}
      onClose={onClose}
    />
  );
};

const moves = (role: CriticalRole, values: RoleValues): boolean => {
  const { incumbentId, unitId } = changesOf(role, values);
  return incumbentId !== undefined || unitId !== undefined;
};

const ChangeForm = ({ role, onClose }: { role: CriticalRole; onClose: () => void }) => {
  const change = useAction(changeCriticalRole, ['succession']);
  const { form, ...rest } = useContractForm({
    endpoint: changeCriticalRole,
    initialValues: { ...valuesOf(role), since: null as string | null },
    body: (values) => ({
      ...changesOf(role, values),
      version: role.version,
      since: moves(role, values) ? (values.since ?? undefined) : undefined,
    }),
    send: async (body) => {
      await change.mutateAsync({ params: { roleId: role.id }, body });
      onClose();
    },
  });
  const { since, ...values } = form.values;
  const dated = role.abilities.includes('correct') && moves(role, values);
  return (
    <RoleFields
      {...rest}
      values={values}
      errors={form.errors}
      onChange={(part) => form.setValues(part)}
      holderNeeded={role.incumbent !== null}
      since={dated ? { on: since, onChange: (day) => form.setFieldValue('since', day) } : null}
      onClose={onClose}
    />
  );
};

type RoleDialogProps = { role?: CriticalRole; opened: boolean; onClose: () => void };

/** Names a critical role, or changes one. */
export const RoleDialog = ({ role, opened, onClose }: RoleDialogProps) => {
  const { t } = useTranslation('succession');
  return (
    <FormModal
      opened={opened}
      title={role ? t('role.changeTitle', { role: role.name }) : t('role.createTitle')}
      onClose={onClose}
    >
      {role ? <ChangeForm role={role} onClose={onClose} /> : <CreateForm onClose={onClose} />}
    </FormModal>
  );
};
