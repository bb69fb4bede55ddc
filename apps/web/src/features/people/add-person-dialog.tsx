import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  createPerson,
  employmentKind,
  listUnits,
  type Person,
  type PersonReference,
} from '@understudy/contracts/people';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import { sayDone } from './saved-notice.js';
import { unitChoices } from './unit-choices.js';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

const AddPersonForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation(['person-changes', 'people']);
  const format = useFormat();
  const today = useToday();
  const navigate = useNavigate();
  const units = useQuery(query('people', listUnits));
  const create = useAction(createPerson, ['people', 'organisation', 'titles', 'indicators']);
  const [manager, setManager] = useState<PersonReference | null>(null);
  const { form, problem, sending, submit } = useContractForm({
    endpoint: createPerson,
    initialValues: {
      employeeNumber: '',
      name: '',
      email: '',
      joinedOn: today,
      title: '',
      managerId: null as string | null,
      unitId: null as string | null,
      employmentKind: 'employee' as Person['employmentKind'],
    },
    body: (values) => ({ ...values, email: orNull(values.email), title: orNull(values.title) }),
    send: async (body) => {
      const person = await create.mutateAsync({ body });
      sayDone(t('create.done', { name: person.name }));
      onClose();
      await navigate({ to: '/people/$personId', params: { personId: person.id } });
    },
  });
  return (
    <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('create.submit')} onClose={onClose}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t('create.name')} required data-autofocus {...form.getInputProps('name')} />
        <TextInput label={t('create.number')} required {...form.getInputProps('employeeNumber')} />
        <TextInput type="email" label={t('create.email')} {...form.getInputProps('email')} />
        <DateInput label={t('create.joinedOn')} required {...form.getInputProps('joinedOn')} />
        <TextInput label={t('create.jobTitle')} {...form.getInputProps('title')} />
        <PersonPicker
          label={t('create.manager')}
          value={manager}
          error={form.errors.managerId}
          onChange={(chosen) => {
            setManager(chosen);
            form.setFieldValue('managerId', chosen?.id ?? null);
          }}
        />
        <Select
          label={t('create.unit')}
          searchable
          clearable
          data={unitChoices(units.data?.items ?? [], format.compare)}
          {...form.getInputProps('unitId')}
        />
        <Select
          label={t('create.kind')}
          allowDeselect={false}
          data={employmentKind.options.map((value) => ({ value, label: t(`people:employmentKind.${value}`) }))}
          {...form.getInputProps('employmentKind')}
        />
      </SimpleGrid>
    </FormFrame>
  );
};

/** Adds one person by hand and opens their page. */
export const AddPersonDialog = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation(['person-changes', 'people']);
  return (
    <FormModal opened={opened} title={t('create.title')} onClose={onClose}>
      <AddPersonForm onClose={onClose} />
    </FormModal>
  );
};
