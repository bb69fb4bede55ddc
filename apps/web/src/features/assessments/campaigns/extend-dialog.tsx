import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type Campaign, extendCampaign } from '@understudy/contracts/assessments-campaigns';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../components/date-input.js';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

const week = 7;

/** Takes answers longer than planned. */
export const ExtendDialog = ({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) => {
  const { t } = useTranslation(['campaigns', 'common']);
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
    <Modal
      opened
      onClose={onClose}
      title={<Text fw={650}>{t('extend.title')}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form {...submit}>
        <Stack>
          <ProblemAlert problem={problem} />
          <DateInput
            data-autofocus
            label={t('dates.closesOn')}
            description={t('extend.help')}
            minDate={addDays(campaign.closesOn, 1)}
            value={form.values.closesOn}
            error={form.errors.closesOn}
            onChange={(day) => form.setFieldValue('closesOn', day)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={sending}>
              {t('extend.button')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
