import { Select, TextInput } from '@mantine/core';
import { changeUnit, createUnit, type Unit } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { sayDone } from './saved-notice.js';
import { unitChoices } from './unit-choices.js';

type Draft = { units: readonly Unit[]; parentId: string | null; onClose: () => void };

/** Adds a unit at the top or below another. */
export const CreateUnitForm = ({ units, parentId, onClose }: Draft) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const create = useAction(createUnit, ['people', 'indicators']);
  const { form, problem, sending, submit } = useContractForm({
    endpoint: createUnit,
    initialValues: { name: '', parentId },
    send: async (body) => {
      await create.mutateAsync({ body });
      sayDone(t('units.created', { name: body.name }));
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      problem={problem}
      sending={sending}
      submitLabel={t('units.submitCreate')}
      onClose={onClose}
    >
      <TextInput label={t('units.name')} required data-autofocus {...form.getInputProps('name')} />
      <Select
        label={t('units.parent')}
        placeholder={t('units.parentNone')}
        clearable
        searchable
        data={unitChoices(units, format.compare)}
        {...form.getInputProps('parentId')}
      />
    </FormFrame>
  );
};

/** Renames a unit or moves it, with everything below it. */
export const ChangeUnitDetailsForm = ({ unit: now, units, onClose }: Omit<Draft, 'parentId'> & { unit: Unit }) => {
  const unit = useAsOpened(now);
  const { t } = useTranslation('people');
  const format = useFormat();
  const change = useAction(changeUnit, ['people', 'indicators']);
  const { form, problem, sending, submit } = useContractForm({
    endpoint: changeUnit,
    initialValues: { name: unit.name, parentId: unit.parentId },
    body: (values) => ({ ...values, version: unit.version }),
    send: async (body) => {
      await change.mutateAsync({ params: { unitId: unit.id }, body });
      sayDone(t('units.changed', { name: body.name ?? unit.name }));
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      problem={problem}
      sending={sending}
      submitLabel={t('units.submitChange')}
      onClose={onClose}
    >
      <TextInput label={t('units.name')} required data-autofocus {...form.getInputProps('name')} />
      <Select
        label={t('units.parent')}
        placeholder={t('units.parentNone')}
        clearable
        searchable
        data={unitChoices(units, format.compare, unit.id)}
        {...form.getInputProps('parentId')}
      />
    </FormFrame>
  );
};
