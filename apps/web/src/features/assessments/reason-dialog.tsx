import { Text, Textarea } from '@mantine/core';
import type { declineRequest } from '@understudy/contracts/assessments';
import type { vetoRater } from '@understudy/contracts/assessments-raters';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';

type NoWithReason = typeof declineRequest | typeof vetoRater;

type ReasonFormProps = {
  endpoint: NoWithReason;
  lead?: string;
  label: string;
  help: string;
  submitLabel: string;
  send: (body: BodyOf<NoWithReason>) => Promise<unknown>;
  onClose: () => void;
};

const ReasonForm = ({ endpoint, lead, label, help, submitLabel, send, onClose }: ReasonFormProps) => {
  const { form, submit, sending, problem } = useContractForm({
    endpoint,
    initialValues: { reason: '' },
    send: async (body) => {
      await send(body);
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={submitLabel} onClose={onClose}>
      {lead ? <Text size="sm">{lead}</Text> : null}
      <Textarea
        data-autofocus
        required
        label={label}
        description={help}
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </FormFrame>
  );
};

/** Says no to something, with the reason that this takes. */
export const ReasonDialog = ({ opened, title, ...form }: ReasonFormProps & { opened: boolean; title: string }) => (
  <FormModal opened={opened} title={title} onClose={form.onClose}>
    <ReasonForm {...form} />
  </FormModal>
);
