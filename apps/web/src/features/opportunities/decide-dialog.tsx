import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Candidacy, decideCandidacy } from '@understudy/contracts/opportunities-candidacies';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type Decision = 'offer' | 'turn-down';
type DecideFormProps = { candidacy: Candidacy; decision: Decision; onClose: () => void };

const DecideForm = ({ candidacy, decision, onClose }: DecideFormProps) => {
  const { t } = useTranslation('opportunities');
  const { name } = candidacy.person;
  const send = useAction(decideCandidacy, ['opportunities']);
  const offering = decision === 'offer';
  const { form, submit, sending, problem } = useContractForm({
    endpoint: decideCandidacy,
    initialValues: { reason: '' },
    body: ({ reason }) => ({ version: candidacy.version, decision, reason }),
    send: async (body) => {
      await send.mutateAsync({ params: { candidacyId: candidacy.id }, body });
      notifications.show({ message: t(offering ? 'decide.offered' : 'decide.turnedDown', { name }) });
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      submitLabel={t(offering ? 'candidates.offer' : 'candidates.turnDown')}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        required={!offering}
        label={t(offering ? 'decide.offerReason' : 'decide.turnDownReason')}
        description={t(offering ? 'decide.offerReasonHelp' : 'decide.turnDownReasonHelp', { name })}
        autosize
        minRows={4}
        maxRows={12}
        {...form.getInputProps('reason')}
      />
    </FormFrame>
  );
};

/** Offers the place to somebody, or tells them why not this time. */
export const DecideDialog = ({ opened, ...form }: DecideFormProps & { opened: boolean }) => {
  const { t } = useTranslation('opportunities');
  const title = t(form.decision === 'offer' ? 'decide.offerTitle' : 'decide.turnDownTitle', {
    name: form.candidacy.person.name,
  });
  return (
    <FormModal opened={opened} title={title} onClose={form.onClose}>
      <DecideForm {...form} />
    </FormModal>
  );
};
