import { Input, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { giveMentorshipFeedback } from '@understudy/contracts/mentoring-work';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type FeedbackFormProps = { mentorshipId: string; onClose: () => void };
type MarksProps = { label: string; low: string; high: string; value: number; onChange: (mark: number) => void };

const Marks = ({ label, low, high, value, onChange }: MarksProps) => {
  const id = useId();
  return (
    <div>
      <Input.Label component="div" id={id}>
        {label}
      </Input.Label>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        value={String(value)}
        onChange={(mark) => onChange(Number(mark))}
        data={['1', '2', '3', '4', '5']}
      />
      <Text size="xs" c="dimmed" style={{ display: 'flex', justifyContent: 'space-between' }}>
        <span>{low}</span>
        <span>{high}</span>
      </Text>
    </div>
  );
};

const FeedbackForm = ({ mentorshipId, onClose }: FeedbackFormProps) => {
  const { t } = useTranslation('mentorships');
  const send = useAction(giveMentorshipFeedback, ['mentoring']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: giveMentorshipFeedback,
    initialValues: { fit: 4, worth: 4, again: true },
    send: async (body) => {
      await send.mutateAsync({ params: { mentorshipId }, body });
      notifications.show({ message: t('feedback.done') });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('feedback.send')} onClose={onClose}>
      <Text size="sm">{t('feedback.lead')}</Text>
      <Marks
        label={t('feedback.fit')}
        low={t('feedback.fitLow')}
        high={t('feedback.fitHigh')}
        value={form.values.fit}
        onChange={(mark) => form.setFieldValue('fit', mark)}
      />
      <Marks
        label={t('feedback.worth')}
        low={t('feedback.worthLow')}
        high={t('feedback.worthHigh')}
        value={form.values.worth}
        onChange={(mark) => form.setFieldValue('worth', mark)}
      />
      <Radio.Group
        label={t('feedback.again')}
        value={form.values.again ? 'yes' : 'no'}
        onChange={(value) => form.setFieldValue('again', value === 'yes')}
      >
        <Stack gap={6} mt={6}>
          <Radio value="yes" label={t('feedback.yes')} />
          <Radio value="no" label={t('feedback.no')} />
        </Stack>
      </Radio.Group>
    </FormFrame>
  );
};

/** At the end: how well we fitted and what it was worth, for the programme team and never by name. */
export const FeedbackDialog = (props: FeedbackFormProps) => {
  const { t } = useTranslation('mentorships');
  return (
    <FormModal opened title={t('feedback.title')} onClose={props.onClose}>
      <FeedbackForm {...props} />
    </FormModal>
  );
};
