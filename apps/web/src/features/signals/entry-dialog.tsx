import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { addToSignal, type Observation, type SignalEntryKind } from '@understudy/contracts/assessments-signals';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { WordsBack } from '../../components/words-back.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type Kind = Exclude<SignalEntryKind, 'correct'>;
type FormProps = { observation: Observation; kind: Kind; onClose: () => void };

const EntryForm = ({ observation, kind, onClose }: FormProps) => {
  const { t } = useTranslation(['signals', 'common']);
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
    <form {...submit}>
      <Stack>
        <Text size="sm">{t(`say.${kind}.lead`, { name: observation.person.name })}</Text>
        <ProblemAlert problem={problem} />
        <WordsBack kept={kept} />
        <Textarea
          data-autofocus
          required
          label={t(`say.${kind}.label`)}
          autosize
          minRows={3}
          maxRows={10}
          {...form.getInputProps('text')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={sending} color={kind === 'withdraw' ? 'red.8' : undefined}>
            {t(`say.${kind}.send`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** One thing said about an observation: a view, a contest, an answer, or that it is withdrawn. */
export const EntryDialog = ({ kind, ...form }: Omit<FormProps, 'kind'> & { kind: Kind | null }) => {
  const { t } = useTranslation(['signals', 'common']);
  return (
    <Modal
      opened={kind !== null}
      onClose={form.onClose}
      title={
        kind === null ? null : <Text fw={650}>{t(`say.${kind}.title`, { name: form.observation.person.name })}</Text>
      }
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {kind === null ? null : <EntryForm kind={kind} {...form} />}
    </Modal>
  );
};
