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
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import { FormFrame } from './form-frame.js';
import { FormModal } from './form-modal.js';
import { sayDone } from './saved-notice.js';
import { unitChoices } from './unit-choices.js';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

const AddPersonForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('people');
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
      sayDone(t('change.create.done', { name: person.name }));
      onClose();
      await navigate({ to: '/people/$personId', params: { personId: person.id } });
    },
  });
  return (
    <FormFrame
      submit={submit}
      problem={problem}
      sending={sending}
      submitLabel={t('change.create.submit')}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t('change.create.name')} required data-autofocus {...form.getInputProps('name')} />
        <TextInput label={t('change.create.number')} required {...form.getInputProps('employeeNumber')} />
        <TextInput type="email" label={t('change.create.email')} {...form.getInputProps('email')} />
        <DateInput label={t('change.create.joinedOn')} required {...form.getInputProps('joinedOn')} />
        <TextInput label={t('change.create.jobTitle')} {...form.getInputProps('title')} />
        <PersonPicker
          label={t('change.create.manager')}
          value={manager}
          error={form.errors.managerId}
          onChange={(chosen) => {
            setManager(chosen);
            form.setFieldValue('managerId', chosen?.id ?? null);
          }}
        />
        <Select
          label={t('change.create.unit')}
          searchable
          clearable
          data={unitChoices(units.data?.items ?? [])}
          {...form.getInputProps('unitId')}
        />
        <Select
          label={t('change.create.kind')}
          allowDeselect={false}
          data={employmentKind.options.map((value) => ({ value, label: t(`employmentKind.${value}`) }))}
          {...form.getInputProps('employmentKind')}
        />
      </SimpleGrid>
    </FormFrame>
  );
};

/** Adds one person by hand and opens their page. */
export const AddPersonDialog = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation('people');
  return (
    <FormModal opened={opened} title={t('change.create.title')} onClose={onClose}>
      <AddPersonForm onClose={onClose} />
    </FormModal>
  );
};
