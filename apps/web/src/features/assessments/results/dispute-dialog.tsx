import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { addToDispute, type DisputeEntryKind, type ResultDispute } from '@understudy/contracts/assessments-disputes';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

export type DisputeAnswerKind = Exclude<DisputeEntryKind, 'raise'>;
type FormProps = { dispute: ResultDispute; name: string; kind: DisputeAnswerKind; onClose: () => void };

const DisputeForm = ({ dispute, name, kind, onClose }: FormProps) => {
  const { t } = useTranslation('results');
  const add = useAction(addToDispute, ['results']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: addToDispute,
    keep: { about: `${kind}-${dispute.id}`, fields: ['text'] },
    initialValues: { text: '' },
    body: (values) => ({ version: dispute.version, kind, text: values.text }),
    send: async (body) => {
      await add.mutateAsync({ params: { disputeId: dispute.id }, body });
      notifications.show({ message: t('dispute.said') });
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      problem={problem}
      sending={sending}
      kept={kept}
      submitLabel={t(`dispute.say.${kind}.open`)}
      onClose={onClose}
    >
      <Text size="sm">{t(`dispute.say.${kind}.lead`, { name })}</Text>
      <Textarea
        data-autofocus
        required
        label={t(`dispute.say.${kind}.label`)}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('text')}
      />
    </FormFrame>
  );
};

/** One more word in what is seen differently: an answer, that it still is, that it is settled, or that it is taken back. */
export const DisputeDialog = ({ kind, ...form }: Omit<FormProps, 'kind'> & { kind: DisputeAnswerKind | null }) => {
  const { t } = useTranslation('results');
  return (
    <FormModal opened={kind !== null} title={kind === null ? '' : t(`dispute.say.${kind}.open`)} onClose={form.onClose}>
      {kind === null ? null : <DisputeForm kind={kind} {...form} />}
    </FormModal>
  );
};
