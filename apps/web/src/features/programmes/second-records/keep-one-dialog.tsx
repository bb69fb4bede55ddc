import { Text, Textarea } from '@mantine/core';
import { resolveSecondRecord, type SecondRecordSide } from '@understudy/contracts/programmes-second-records';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type FormProps = { cohortId: string; kept: SecondRecordSide; gone: SecondRecordSide; onClose: () => void };

const KeepOneForm = ({ cohortId, kept, gone, onClose }: FormProps) => {
  const { t } = useTranslation('second-records');
  const resolve = useAction(resolveSecondRecord, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: resolveSecondRecord,
    initialValues: { reason: t('keep.reasonGiven') },
    body: ({ reason }) => ({
      enrolmentIds: [kept.enrolmentId, gone.enrolmentId],
      decision: 'keep-one' as const,
      keepId: kept.enrolmentId,
      reason,
    }),
    send: async (body) => {
      await resolve.mutateAsync({ params: { cohortId }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('keep.submit')} onClose={onClose}>
      <Text size="sm">{t('keep.text', { name: gone.person.name, cohort: gone.cohort.name })}</Text>
      <Textarea
        data-autofocus
        required
        autosize
        minRows={2}
        maxRows={6}
        label={t('keep.reason')}
        {...form.getInputProps('reason')}
      />
    </FormFrame>
  );
};

/** Ends one of two parts for the other, with a reason that the person reads. */
export const KeepOneDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('second-records');
  return (
    <FormModal opened={opened} title={t('keep.title')} onClose={form.onClose}>
      <KeepOneForm {...form} />
    </FormModal>
  );
};
