import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { changePlanStatus, type Plan } from '@understudy/contracts/development-plans';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type CloseFormProps = { plan: Plan; onClose: () => void };

const CloseForm = ({ plan, onClose }: CloseFormProps) => {
  const { t } = useTranslation('plans');
  const send = useAction(changePlanStatus, ['plans', 'development', 'stages']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: changePlanStatus,
    initialValues: { closingNote: '' },
    keep: { about: `closing-${plan.id}`, fields: ['closingNote'] },
    body: ({ closingNote }) => ({ version: plan.version, status: 'closed' as const, closingNote }),
    send: async (body) => {
      await send.mutateAsync({ params: { planId: plan.id }, body });
      notifications.show({ message: t('close.done') });
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      kept={kept}
      submitLabel={t('close.submit')}
      onClose={onClose}
    >
      <Text size="sm">{t('close.lead')}</Text>
      <Textarea
        data-autofocus
        label={t('close.note')}
        description={t('close.noteHelp')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('closingNote')}
      />
    </FormFrame>
  );
};

/** Closes a plan, with a word on how it went. */
export const ClosePlanDialog = ({ opened, ...form }: CloseFormProps & { opened: boolean }) => {
  const { t } = useTranslation('plans');
  return (
    <FormModal opened={opened} title={t('close.title')} onClose={form.onClose}>
      <CloseForm {...form} />
    </FormModal>
  );
};
