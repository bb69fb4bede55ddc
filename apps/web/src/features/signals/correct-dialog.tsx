import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { correctSignal, type Observation } from '@understudy/contracts/assessments-signals';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { SignalFields } from './signal-fields.js';

type FormProps = { observation: Observation; onClose: () => void };

const CorrectForm = ({ observation: now, onClose }: FormProps) => {
  const observation = useAsOpened(now);
  const { t } = useTranslation('signals');
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
    <FormFrame
      submit={submit}
      problem={problem}
      sending={sending}
      kept={kept}
      submitLabel={t('correct.send')}
      onClose={onClose}
    >
      <Text size="sm">{t('correct.lead')}</Text>
      <SignalFields
        signal={form.getInputProps('signal')}
        observedOn={form.getInputProps('observedOn')}
        evidence={form.getInputProps('evidence')}
      />
      <Textarea label={t('correct.reason')} autosize minRows={2} maxRows={6} {...form.getInputProps('reason')} />
    </FormFrame>
  );
};

/** Puts right what I observed; what stood there is kept. */
export const CorrectDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('signals');
  return (
    <FormModal opened={opened} title={t('correct.title')} onClose={form.onClose}>
      <CorrectForm {...form} />
    </FormModal>
  );
};
