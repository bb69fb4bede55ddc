import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { OpportunityCard } from '@understudy/contracts/opportunities';
import { nominateForOpportunity } from '@understudy/contracts/opportunities-candidacies';
import type { PersonReference } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type NominateFormProps = { opportunity: Pick<OpportunityCard, 'id' | 'title' | 'sponsor'>; onClose: () => void };

const NominateForm = ({ opportunity, onClose }: NominateFormProps) => {
  const { t } = useTranslation('opportunities');
  const send = useAction(nominateForOpportunity, ['opportunities']);
  const sponsor = opportunity.sponsor.name;
  const { form, submit, sending, problem } = useContractForm({
    endpoint: nominateForOpportunity,
    initialValues: { personId: null as PersonReference | null, nomination: '' },
    body: ({ personId, nomination }) => ({ personId: personId?.id ?? '', nomination }),
    send: async (body) => {
      await send.mutateAsync({ params: { opportunityId: opportunity.id }, body });
      notifications.show({ message: t('nominate.done', { name: form.values.personId?.name ?? '' }) });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('nominate.send')} onClose={onClose}>
      <Text size="sm">{t('nominate.lead', { sponsor })}</Text>
      <PersonPicker
        data-autofocus
        required
        scope="line"
        without={[opportunity.sponsor.id]}
        label={t('nominate.person')}
        value={form.values.personId}
        error={form.errors.personId}
        onChange={(person) => form.setFieldValue('personId', person)}
      />
      <Textarea
        required
        label={t('nominate.nomination')}
        description={t('nominate.nominationHelp', { sponsor })}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('nomination')}
      />
    </FormFrame>
  );
};

/** Suggests an opportunity to somebody of my line. */
export const NominateDialog = ({ opened, ...form }: NominateFormProps & { opened: boolean }) => {
  const { t } = useTranslation('opportunities');
  return (
    <FormModal opened={opened} title={t('nominate.title', { title: form.opportunity.title })} onClose={form.onClose}>
      <NominateForm {...form} />
    </FormModal>
  );
};
