import { type Campaign, extendCampaign } from '@understudy/contracts/assessments-campaigns';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../components/date-input.js';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useAsOpened } from '../../../lib/as-opened.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

const week = 7;

/** Takes answers longer than planned. */
export const ExtendDialog = ({ campaign: now, onClose }: { campaign: Campaign; onClose: () => void }) => {
  const campaign = useAsOpened(now);
  const { t } = useTranslation('campaigns');
  const extend = useAction(extendCampaign, ['campaigns', 'assessments']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: extendCampaign,
    initialValues: { closesOn: addDays(campaign.closesOn, week) as string | null },
    body: ({ closesOn }) => ({ closesOn: closesOn ?? '', version: campaign.version }),
    send: async (body) => {
      await extend.mutateAsync({ params: { campaignId: campaign.id }, body });
      onClose();
    },
  });
  return (
    <FormModal opened title={t('extend.title')} onClose={onClose}>
      <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('extend.button')} onClose={onClose}>
        <DateInput
          data-autofocus
          label={t('dates.closesOn')}
          description={t('extend.help')}
          minDate={addDays(campaign.closesOn, 1)}
          value={form.values.closesOn}
          error={form.errors.closesOn}
          onChange={(day) => form.setFieldValue('closesOn', day)}
        />
      </FormFrame>
    </FormModal>
  );
};
