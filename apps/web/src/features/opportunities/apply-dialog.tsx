import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { OpportunityCard } from '@understudy/contracts/opportunities';
import { applyForOpportunity } from '@understudy/contracts/opportunities-candidacies';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type ApplyFormProps = { opportunity: Pick<OpportunityCard, 'id' | 'title' | 'sponsor'>; onClose: () => void };

const ApplyForm = ({ opportunity, onClose }: ApplyFormProps) => {
  const { t } = useTranslation('opportunities');
  const send = useAction(applyForOpportunity, ['opportunities']);
  const sponsor = opportunity.sponsor.name;
  const { form, submit, sending, problem } = useContractForm({
    endpoint: applyForOpportunity,
    initialValues: { motivation: '' },
    send: async (body) => {
      await send.mutateAsync({ params: { opportunityId: opportunity.id }, body });
      notifications.show({ message: t('apply.done', { sponsor }) });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('apply.send')} onClose={onClose}>
      <Text size="sm">{t('apply.lead', { sponsor })}</Text>
      <Textarea
        data-autofocus
        label={t('apply.motivation')}
        description={t('apply.motivationHelp')}
        autosize
        minRows={4}
        maxRows={12}
        {...form.getInputProps('motivation')}
      />
    </FormFrame>
  );
};

/** Applies for an opportunity, or says yes to a suggestion: one field, and that may stay empty. */
export const ApplyDialog = ({ opened, ...form }: ApplyFormProps & { opened: boolean }) => {
  const { t } = useTranslation('opportunities');
  return (
    <FormModal opened={opened} title={t('apply.title', { title: form.opportunity.title })} onClose={form.onClose}>
      <ApplyForm {...form} />
    </FormModal>
  );
};
