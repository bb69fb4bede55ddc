import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { addToSignal, type Observation, type SignalEntryKind } from '@understudy/contracts/assessments-signals';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type Kind = Exclude<SignalEntryKind, 'correct'>;
type FormProps = { observation: Observation; kind: Kind; onClose: () => void };

const EntryForm = ({ observation, kind, onClose }: FormProps) => {
  const { t } = useTranslation('signals');
  const send = useAction(addToSignal, ['signals']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: addToSignal,
    keep: { about: `${kind}-${observation.id}`, fields: ['text'] },
    initialValues: { text: '' },
    body: (values) => ({ version: observation.version, kind, text: values.text }),
    send: async (body) => {
      await send.mutateAsync({ params: { signalId: observation.id }, body });
      notifications.show({ message: t(`say.${kind}.done`) });
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      problem={problem}
      sending={sending}
      kept={kept}
      submitLabel={t(`say.${kind}.send`)}
      danger={kind === 'withdraw'}
      onClose={onClose}
    >
      <Text size="sm">{t(`say.${kind}.lead`, { name: observation.person.name })}</Text>
      <Textarea
        data-autofocus
        required
        label={t(`say.${kind}.label`)}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('text')}
      />
    </FormFrame>
  );
};

/** One thing said about an observation: a view, a contest, an answer, or that it is withdrawn. */
export const EntryDialog = ({ kind, ...form }: Omit<FormProps, 'kind'> & { kind: Kind | null }) => {
  const { t } = useTranslation('signals');
  return (
    <FormModal
      opened={kind !== null}
      title={kind === null ? '' : t(`say.${kind}.title`, { name: form.observation.person.name })}
      onClose={form.onClose}
    >
      {kind === null ? null : <EntryForm kind={kind} {...form} />}
    </FormModal>
  );
};
