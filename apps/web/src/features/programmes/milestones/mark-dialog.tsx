import { Text, Textarea } from '@mantine/core';
import { type CohortMilestone, type MilestoneCell, markMilestone } from '@understudy/contracts/programmes-milestones';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type FormProps = {
  enrolmentId: string;
  name: string;
  milestone: CohortMilestone;
  cell: MilestoneCell;
  action: MilestoneCell['abilities'][number];
  onClose: () => void;
};

const MarkForm = ({ enrolmentId, name, milestone, cell, action, onClose }: FormProps) => {
  const { t } = useTranslation('milestones');
  const mark = useAction(markMilestone, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: markMilestone,
    initialValues: { note: '' },
    body: ({ note }) => ({ action, version: cell.version, note }),
    send: async (body) => {
      await mark.mutateAsync({ params: { enrolmentId, milestoneId: milestone.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t(`mark.${action}`)} onClose={onClose}>
      <Text size="sm">{t(`mark.about.${action}`, { name })}</Text>
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        maxRows={8}
        required={action === 'excuse'}
        label={t('mark.note')}
        description={t('mark.noteHelp', { name })}
        {...form.getInputProps('note')}
      />
    </FormFrame>
  );
};

/** Marking a milestone by hand, with a word about it. */
export const MarkDialog = (form: FormProps) => (
  <FormModal opened title={form.milestone.title} onClose={form.onClose}>
    <MarkForm {...form} />
  </FormModal>
);
