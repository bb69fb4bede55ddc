import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { changeUnitMembership, listUnits } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import type { PersonFormProps } from './person-actions.js';
import { sayDone } from './saved-notice.js';
import { unitChoices } from './unit-choices.js';

/** From a day on the person belongs to another unit, or to none. */
export const ChangeUnitForm = ({ person, onClose }: PersonFormProps) => {
  const { t } = useTranslation('person-changes');
  const format = useFormat();
  const today = useToday();
  const units = useQuery(query('people', listUnits));
  const change = useAction(changeUnitMembership, ['people', 'indicators']);
  const { form, problem, sending, submit } = useContractForm({
    endpoint: changeUnitMembership,
    initialValues: { unitId: person.unit?.id ?? null, from: today },
    send: async (body) => {
      await change.mutateAsync({ params: { personId: person.id }, body });
      sayDone(t('unit.done', { day: format.day(body.from) }));
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('unit.submit')} onClose={onClose}>
      <Select
        label={t('unit.value')}
        description={t('unit.valueHelp', { name: person.name })}
        placeholder={t('unit.nothing')}
        searchable
        clearable
        data={unitChoices(units.data?.items ?? [], format.compare)}
        {...form.getInputProps('unitId')}
      />
      <DateInput label={t('from')} description={t('fromHelp')} required {...form.getInputProps('from')} />
    </FormFrame>
  );
};
