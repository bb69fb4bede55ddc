import { Select, SimpleGrid, Switch, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import { listUnits, type PersonReference } from '@understudy/contracts/people';
import type { CriticalRole } from '@understudy/contracts/succession';
import { createRoleOpening } from '@understudy/contracts/succession-openings';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';

type FormProps = { role?: CriticalRole; onClose: () => void };

const CreateForm = ({ role, onClose }: FormProps) => {
  const { t } = useTranslation('succession');
  const format = useFormat();
  const { organisation, standings } = useSession();
  const { data: framework } = useQuery(query('framework', getFramework));
  const { data: units } = useQuery(query('people', listUnits));
  const stages = (framework?.stages ?? []).toSorted((one, other) => one.ordinal - other.ordinal);
  const lowest = stages[0]?.ordinal ?? 0;
  const unitOptions = (units?.items ?? []).toSorted((one, other) => format.compare(one.name, other.name));
  const create = useAction(createRoleOpening, ['succession']);
  const { form, ...rest } = useContractForm({
    endpoint: createRoleOpening,
    initialValues: {
      name: role?.name ?? '',
      stageKey: role?.stage?.key ?? null,
      unitId: role?.unit?.id ?? null,
      ownerId: (role?.owner ?? null) as PersonReference | null,
      predecessorId: (role?.incumbent ?? null) as PersonReference | null,
      planned: false,
      openedOn: organisation?.today ?? null,
      note: '',
    },
    body: ({ ownerId, predecessorId, openedOn, ...values }) => ({
      ...values,
      roleId: role?.id ?? null,
      ownerId: ownerId?.id ?? '',
      predecessorId: predecessorId?.id ?? null,
      openedOn: openedOn ?? '',
    }),
    send: async (body) => {
      await create.mutateAsync({ body });
      onClose();
    },
  });
  const ownLine = !standings.includes('admin');
  return (
    <FormFrame {...rest} submitLabel={t('openings.create')} onClose={onClose}>
      <TextInput data-autofocus required label={t('openings.name')} {...form.getInputProps('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          required
          label={t('role.stage')}
          data={stages.filter(({ ordinal }) => ordinal > lowest).map(({ key, name }) => ({ value: key, label: name }))}
          {...form.getInputProps('stageKey')}
        />
        <Select
          clearable
          searchable
          label={t('role.unit')}
          data={unitOptions.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('unitId')}
        />
      </SimpleGrid>
      <PersonPicker
        required
        label={t('openings.owner')}
        description={ownLine ? t('openings.ownerHelp') : undefined}
        value={form.values.ownerId}
        onChange={(person) => form.setFieldValue('ownerId', person)}
        error={form.errors.ownerId}
      />
      <PersonPicker
        label={t('openings.predecessor')}
        value={form.values.predecessorId}
        onChange={(person) => form.setFieldValue('predecessorId', person)}
        error={form.errors.predecessorId}
      />
      <DateInput
        required
        label={t('openings.openedOn')}
        maxDate={organisation?.today}
        {...form.getInputProps('openedOn')}
      />
      <Switch
        label={t('openings.planned')}
        description={t('openings.plannedHelp')}
        checked={form.values.planned}
        onChange={(event) => form.setFieldValue('planned', event.currentTarget.checked)}
      />
      <Textarea
        label={t('openings.note')}
        description={t('openings.noteHelp')}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('note')}
      />
    </FormFrame>
  );
};

/** Says that a leadership position waits for somebody, a critical role or another. */
export const CreateOpeningDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('succession');
  return (
    <FormModal opened={opened} onClose={form.onClose} title={t('openings.createTitle')}>
      <CreateForm {...form} />
    </FormModal>
  );
};
