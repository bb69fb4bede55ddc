import { Text, Textarea } from '@mantine/core';
import { type CohortRole, stepCohortRole } from '@understudy/contracts/programmes-rotations';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type Props = { role: CohortRole; onClose: () => void };

/** Somebody gives a role up before the end; what they have held stays on record. */
export const DropRoleDialog = ({ role: held, onClose }: Props) => {
  const { t } = useTranslation('rotations');
  const step = useAction(stepCohortRole, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: stepCohortRole,
    initialValues: { reason: '' },
    body: ({ reason }) => ({ action: 'drop' as const, version: held.version, reason }),
    send: async (body) => {
      await step.mutateAsync({ params: { cohortRoleId: held.id }, body });
      onClose();
    },
  });
  return (
    <FormModal opened title={t('drop.title', { name: held.person.name })} onClose={onClose}>
      <FormFrame
        danger
        submit={submit}
        sending={sending}
        problem={problem}
        submitLabel={t('place.step.drop')}
        onClose={onClose}
      >
        <Text size="sm">{t(held.role === 'lead' ? 'drop.lead' : 'drop.other', { area: held.area })}</Text>
        <Textarea
          data-autofocus
          autosize
          minRows={2}
          maxRows={6}
          label={t('drop.reason')}
          description={t('drop.reasonHelp')}
          {...form.getInputProps('reason')}
        />
      </FormFrame>
    </FormModal>
  );
};
