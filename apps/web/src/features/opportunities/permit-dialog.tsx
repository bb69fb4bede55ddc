import { Text, Textarea } from '@mantine/core';
import { permitToErr, type StretchAssignment } from '@understudy/contracts/opportunities-assignments';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type PermitFormProps = { stretch: StretchAssignment; onClose: () => void };

const PermitForm = ({ stretch, onClose }: PermitFormProps) => {
  const { t } = useTranslation('stretches');
  const send = useAction(permitToErr, ['opportunities']);
  const { name } = stretch.person;
  const { form, submit, sending, problem } = useContractForm({
    endpoint: permitToErr,
    initialValues: { statement: stretch.net?.permissionToErr || t('permit.usual', { name }) },
    body: (values) => ({ ...values, version: stretch.version }),
    send: async (body) => {
      await send.mutateAsync({ params: { stretchId: stretch.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('permit.send')} onClose={onClose}>
      <Text size="sm">{t('permit.lead', { name })}</Text>
      <Textarea
        data-autofocus
        required
        label={t('permit.statement')}
        autosize
        minRows={4}
        maxRows={10}
        {...form.getInputProps('statement')}
      />
    </FormFrame>
  );
};

/** The sponsor says that mistakes are for learning, with their name beneath. */
export const PermitDialog = ({ opened, ...form }: PermitFormProps & { opened: boolean }) => {
  const { t } = useTranslation('stretches');
  return (
    <FormModal opened={opened} title={t('permit.title')} onClose={form.onClose}>
      <PermitForm {...form} />
    </FormModal>
  );
};
