import { Text, Textarea } from '@mantine/core';
import type { Cohort } from '@understudy/contracts/programmes-cohorts';
import { applyToCohort } from '@understudy/contracts/programmes-enrolments';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { ConsentBox } from './consent-switch.js';
import { EligibilityList } from './eligibility-list.js';

type FormProps = { cohort: Cohort; onClose: () => void };

const ApplyForm = ({ cohort, onClose }: FormProps) => {
  const { t } = useTranslation('enrolments');
  const apply = useAction(applyToCohort, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: applyToCohort,
    initialValues: { motivation: '', analytics: false },
    send: async (body) => {
      await apply.mutateAsync({ params: { cohortId: cohort.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('apply.send')} onClose={onClose}>
      <EligibilityList cohortId={cohort.id} />
      <Textarea
        data-autofocus
        autosize
        minRows={4}
        maxRows={12}
        label={t('dialog.motivation')}
        description={t('apply.motivationHelp')}
        {...form.getInputProps('motivation')}
      />
      <ConsentBox
        checked={form.values.analytics}
        onChange={(analytics) => form.setFieldValue('analytics', analytics)}
      />
      <Text size="sm" c="dimmed">
        {t('apply.who')}
      </Text>
    </FormFrame>
  );
};

/** Applying for a place, with what is needed and who will read it. */
export const ApplyDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('enrolments');
  return (
    <FormModal opened={opened} title={t('apply.title', { cohort: form.cohort.name })} onClose={form.onClose}>
      <ApplyForm {...form} />
    </FormModal>
  );
};
