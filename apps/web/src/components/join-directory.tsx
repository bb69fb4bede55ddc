import { Button, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { changeMember, listMembers } from '@understudy/contracts/organisations';
import { createPerson } from '@understudy/contracts/people';
import { findPeople } from '@understudy/contracts/people-found';
import { useTranslation } from 'react-i18next';
import { call } from '../lib/api-client.js';
import { useContractForm } from '../lib/form.js';
import { query, useAction } from '../lib/query.js';
import { useSession } from '../lib/session.js';
import { useToday } from '../lib/today.js';
import { DateInput } from './date-input.js';
import { FormFrame } from './form-frame.js';
import { FormModal } from './form-modal.js';
import { ProblemAlert } from './problem-alert.js';

/** Connects my own sign-in with a person; everything of mine is asked for anew. */
const useConnection = () => {
  const { user } = useSession();
  const change = useAction(changeMember, ['session', 'members', 'development', 'plans', 'assessments', 'people']);
  const connect = async (personId: string): Promise<void> => {
    const { items } = await call(listMembers, { query: { search: user.email } });
    const me = items.find(({ userId }) => userId === user.id);
    if (me) await change.mutateAsync({ params: { memberId: me.id }, body: { personId } });
  };
  return { connect, change };
};

const JoinForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('person-changes');
  const { user } = useSession();
  const today = useToday();
  const create = useAction(createPerson, ['people', 'organisation', 'titles']);
  const { connect } = useConnection();
  const { form, ...frame } = useContractForm({
    endpoint: createPerson,
    initialValues: { name: user.name, employeeNumber: '', joinedOn: today, title: '' },
    body: ({ title, ...values }) => ({ ...values, email: user.email, title: title.trim() === '' ? null : title }),
    send: async (body) => {
      const { id } = await create.mutateAsync({ body });
      await connect(id);
      onClose();
    },
  });
  return (
    <FormFrame {...frame} submitLabel={t('join.submit')} onClose={onClose}>
      <Text size="sm">{t('join.text', { email: user.email })}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput required label={t('create.name')} data-autofocus {...form.getInputProps('name')} />
        <TextInput required label={t('create.number')} {...form.getInputProps('employeeNumber')} />
        <DateInput required label={t('create.joinedOn')} {...form.getInputProps('joinedOn')} />
        <TextInput label={t('create.jobTitle')} {...form.getInputProps('title')} />
      </SimpleGrid>
    </FormFrame>
  );
};

/** For an admin without an entry in the directory: one with the same address is theirs in one press, else they write one. */
export const JoinDirectory = () => {
  const { t } = useTranslation('person-changes');
  const { user } = useSession();
  const { data } = useQuery(query('people', findPeople, { query: { search: user.email, limit: 5 } }));
  const { connect, change } = useConnection();
  const [opened, { open, close }] = useDisclosure(false);
  if (!data) return null;
  const mine = data.items.find(({ email }) => email?.toLowerCase() === user.email.toLowerCase());
  return (
    <>
      <ProblemAlert problem={change.error} />
      {mine ? (
        <Button loading={change.isPending} onClick={() => void connect(mine.id).catch(() => undefined)}>
          {t('join.connect', { name: mine.name })}
        </Button>
      ) : (
        <Button onClick={open}>{t('join.open')}</Button>
      )}
      <FormModal opened={opened} onClose={close} title={t('join.open')}>
        <JoinForm onClose={close} />
      </FormModal>
    </>
  );
};
