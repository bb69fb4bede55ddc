import { Textarea } from '@mantine/core';
import { type RetrospectiveAction, stepRetrospectiveAction } from '@understudy/contracts/programmes-retrospectives';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type FormProps = { action: RetrospectiveAction; onClose: () => void };

const DropForm = ({ action, onClose }: FormProps) => {
  const { t } = useTranslation('retrospectives');
  const step = useAction(stepRetrospectiveAction, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: stepRetrospectiveAction,
    initialValues: { reason: '' },
    body: ({ reason }) => ({ action: 'drop' as const, version: action.version, reason }),
    send: async (body) => {
      await step.mutateAsync({ params: { retrospectiveActionId: action.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('step.drop')} onClose={onClose}>
      <Textarea
        data-autofocus
        required
        autosize
        minRows={2}
        maxRows={6}
        label={t('action.why')}
        description={t('action.whyHelp')}
        {...form.getInputProps('reason')}
      />
    </FormFrame>
  );
};

/** Why something that was decided is not done after all; the next cohort reads it. */
export const DropDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => (
  <FormModal opened={opened} title={form.action.text} onClose={form.onClose}>
    <DropForm {...form} />
  </FormModal>
);
