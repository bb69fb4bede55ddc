import { type Campaign } from '@understudy/contracts/assessments-campaigns';
import { scheduleReminders } from '@understudy/contracts/assessments-openings';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { ReminderDaysInput } from '../../../components/reminder-days-input.js';
import { useAsOpened } from '../../../lib/as-opened.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

/** When whoever has not answered is reminded, chosen anew while the campaign runs. */
export const ScheduleDialog = ({ campaign: now, onClose }: { campaign: Campaign; onClose: () => void }) => {
  const campaign = useAsOpened(now);
  const { t } = useTranslation('campaigns');
  const schedule = useAction(scheduleReminders, ['campaigns']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: scheduleReminders,
    initialValues: { remindDays: campaign.remindDays },
    body: ({ remindDays }) => ({ remindDays, version: campaign.version }),
    send: async (body) => {
      await schedule.mutateAsync({ params: { campaignId: campaign.id }, body });
      onClose();
    },
  });
  return (
    <FormModal opened title={t('schedule.title')} onClose={onClose}>
      <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('schedule.save')} onClose={onClose}>
        <ReminderDaysInput
          label={t('schedule.label')}
          description={t('schedule.help')}
          {...form.getInputProps('remindDays')}
        />
      </FormFrame>
    </FormModal>
  );
};
