import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { getSignalSettings, observeSignal, type Signal } from '@understudy/contracts/assessments-signals';
import type { PersonReference } from '@understudy/contracts/people';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { useToday } from '../../lib/today.js';
import { SignalFields } from './signal-fields.js';

type FormProps = { person: PersonReference | null; onClose: () => void };

const ObserveForm = ({ person: given, onClose }: FormProps) => {
  const { t } = useTranslation('signals');
  const today = useToday();
  const self = useSession().personId;
  const [person, setPerson] = useState(given);
  const settings = useQuery(query('signals', getSignalSettings));
  const send = useAction(observeSignal, ['signals']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: observeSignal,
    keep: { about: `observation-${given?.id ?? 'new'}`, fields: ['evidence'] },
    initialValues: { signal: '' as Signal, observedOn: today as string | null, evidence: '' },
    body: (values) => ({ ...values, observedOn: values.observedOn ?? '' }),
    send: async (body) => {
      await send.mutateAsync({ params: { personId: person?.id ?? '' }, body });
      notifications.show({ message: t('observe.done') });
      onClose();
    },
  });
  const reads = person ? t('observe.willRead', { name: person.name }) : t('observe.willReadNobody');
  return (
    <FormFrame
      submit={submit}
      problem={problem}
      sending={sending}
      kept={kept}
      submitLabel={t('observe.send')}
      submitDisabled={person === null}
      onClose={onClose}
    >
      {given ? null : (
        <PersonPicker
          required
          data-autofocus
          label={t('observe.person')}
          without={self ? [self] : []}
          value={person}
          onChange={setPerson}
        />
      )}
      <SignalFields
        signal={form.getInputProps('signal')}
        observedOn={form.getInputProps('observedOn')}
        evidence={form.getInputProps('evidence')}
      />
      {settings.data ? (
        <Text size="sm" c="dimmed">
          {settings.data.openToPerson ? reads : t('observe.willNotRead')}
        </Text>
      ) : null}
    </FormFrame>
  );
};

/** Writes down a signal: which one, when, and the concrete moment; without a person it asks for one. */
export const ObserveDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('signals');
  const title = form.person ? t('observe.titleOf', { name: form.person.name }) : t('observe.title');
  return (
    <FormModal opened={opened} title={title} onClose={form.onClose}>
      <ObserveForm {...form} />
    </FormModal>
  );
};
