import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { correctSignal, type Observation } from '@understudy/contracts/assessments-signals';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { WordsBack } from '../../components/words-back.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { SignalFields } from './signal-fields.js';

type FormProps = { observation: Observation; onClose: () => void };

const CorrectForm = ({ observation, onClose }: FormProps) => {
  const { t } = useTranslation(['signals', 'common']);
  const send = useAction(correctSignal, ['signals']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: correctSignal,
    initialValues: {
      signal: observation.signal,
      observedOn: observation.observedOn as string | null,
      evidence: observation.evidence,
      reason: '',
    },
    keep: { about: `correct-${observation.id}`, fields: ['evidence', 'reason'] },
    body: (values) => ({ ...values, observedOn: values.observedOn ?? '', version: observation.version }),
    send: async (body) => {
      await send.mutateAsync({ params: { signalId: observation.id }, body });
      notifications.show({ message: t('correct.done') });
      onClose();
    },
  });
  return (
    <form {...submit}>
      <Stack>
        <Text size="sm">{t('correct.lead')}</Text>
        <ProblemAlert problem={problem} />
        <WordsBack kept={kept} />
        <SignalFields
          signal={form.getInputProps('signal')}
          observedOn={form.getInputProps('observedOn')}
          evidence={form.getInputProps('evidence')}
        />
        <Textarea label={t('correct.reason')} autosize minRows={2} maxRows={6} {...form.getInputProps('reason')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={sending}>
            {t('correct.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Puts right what I observed; what stood there is kept. */
export const CorrectDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation(['signals', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={form.onClose}
      size="lg"
      title={<Text fw={650}>{t('correct.title')}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <CorrectForm {...form} />
    </Modal>
  );
};
