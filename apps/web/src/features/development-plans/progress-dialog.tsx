import { Input, Slider, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { logProgress } from '@understudy/contracts/development-plans-goals';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { type LoggedAction, useLogProgress } from './log-progress.js';

type ProgressFormProps = { planId: string | null; action: LoggedAction; onClose: () => void };

const marks = [0, 25, 50, 75, 100].map((value) => ({ value, label: `${value} %` }));

const ProgressForm = ({ planId, action, onClose }: ProgressFormProps) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { log } = useLogProgress(planId, action.id);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: logProgress,
    initialValues: { progress: action.progress, evidence: action.evidence },
    keep: { about: `progress-${action.id}`, fields: ['evidence'] },
    send: async (body) => {
      await log(body);
      notifications.show({ message: t('progress.saved') });
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      kept={kept}
      submitLabel={t('progress.save')}
      onClose={onClose}
    >
      <Input.Wrapper label={t('progress.howFar')} component="div" mb="lg">
        <Slider
          mt={6}
          mx="md"
          step={5}
          marks={marks}
          label={(value) => format.percent(value / 100)}
          thumbLabel={t('progress.howFar')}
          {...form.getInputProps('progress')}
        />
      </Input.Wrapper>
      <Textarea
        label={t('progress.evidence')}
        description={t('progress.evidenceHelp')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('evidence')}
      />
    </FormFrame>
  );
};

/** How far an action is, exactly, and what shows it. */
export const ProgressDialog = ({ opened, ...form }: ProgressFormProps & { opened: boolean }) => (
  <FormModal opened={opened} title={form.action.title} onClose={form.onClose}>
    <ProgressForm {...form} />
  </FormModal>
);
