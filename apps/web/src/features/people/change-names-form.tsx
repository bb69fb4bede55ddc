import { Button, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { changePerson, employmentKind, type Person } from '@understudy/contracts/people';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import type { PersonFormProps } from './person-actions.js';
import { sayDone } from './saved-notice.js';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

const valuesOf = (person: Person) => ({
  name: person.fullName,
  preferredName: person.preferredName ?? '',
  pronouns: person.pronouns ?? '',
  email: person.email ?? '',
  location: person.location ?? '',
  employmentKind: person.employmentKind,
});

/** Changes what has no date; refused when somebody else changed the person meanwhile. */
export const ChangeNamesForm = ({ person, onClose }: PersonFormProps) => {
  const { t } = useTranslation(['person-changes', 'people']);
  const client = useQueryClient();
  const change = useAction(changePerson, ['people', 'development']);
  // What is shown is of this version, until somebody has asked for the newest one.
  const [begun, setBegun] = useState<number | null>(person.version);
  const { form, problem, sending, submit, setProblem } = useContractForm({
    endpoint: changePerson,
    initialValues: valuesOf(person),
    body: (values) => ({
      version: begun ?? person.version,
      name: values.name,
      preferredName: orNull(values.preferredName),
      pronouns: orNull(values.pronouns),
      email: orNull(values.email),
      location: orNull(values.location),
      employmentKind: values.employmentKind,
    }),
    send: async (body) => {
      await change.mutateAsync({ params: { personId: person.id }, body });
      sayDone(t('names.done'));
      onClose();
    },
  });
  const reload = async () => {
    await client.invalidateQueries({ queryKey: ['people'] });
    setBegun(null);
    setProblem(null);
  };
  return (
    <FormFrame
      submit={submit}
      problem={problem}
      sending={sending}
      submitLabel={t('names.submit')}
      onClose={onClose}
      aside={
        problem?.code === 'changed-meanwhile' ? (
          <Button variant="light" onClick={() => void reload()}>
            {t('names.reload')}
          </Button>
        ) : null
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t('names.name')} required data-autofocus {...form.getInputProps('name')} />
        <TextInput
          label={t('names.preferredName')}
          description={t('names.preferredNameHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('preferredName')}
        />
        <TextInput label={t('names.pronouns')} {...form.getInputProps('pronouns')} />
        <TextInput type="email" label={t('names.email')} {...form.getInputProps('email')} />
        <TextInput label={t('names.location')} {...form.getInputProps('location')} />
        <Select
          label={t('names.kind')}
          data={employmentKind.options.map((value) => ({ value, label: t(`people:employmentKind.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('employmentKind')}
        />
      </SimpleGrid>
    </FormFrame>
  );
};
