import { Switch, Text, Textarea } from '@mantine/core';
import { changeLearningRecord, type LearningRecord } from '@understudy/contracts/programmes-learning';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useAsOpened } from '../../../lib/as-opened.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type FormProps = { record: LearningRecord; onClose: () => void };

const LookBackForm = ({ record: now, onClose }: FormProps) => {
  const record = useAsOpened(now);
  const { t } = useTranslation('learning');
  const change = useAction(changeLearningRecord, ['learning']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeLearningRecord,
    initialValues: { applied: record.applied?.text ?? '', appliedShared: record.applied?.shared ?? false },
    body: (values) => ({ ...values, version: record.version }),
    send: async (body) => {
      await change.mutateAsync({ params: { learningRecordId: record.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('save')} onClose={onClose}>
      <Text size="sm">{t('lookBack.lead')}</Text>
      <Textarea
        data-autofocus
        autosize
        minRows={4}
        maxRows={12}
        label={t('lookBack.label')}
        {...form.getInputProps('applied')}
      />
      <Switch
        label={t('lookBack.share')}
        description={t('lookBack.shareHelp')}
        {...form.getInputProps('appliedShared', { type: 'checkbox' })}
      />
    </FormFrame>
  );
};

/** What I did with something that I learned, and whether my line reads it. */
export const LookBackDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => (
  <FormModal opened={opened} title={form.record.title} onClose={form.onClose}>
    <LookBackForm {...form} />
  </FormModal>
);
