import { Text } from '@mantine/core';
import { startForecast } from '@understudy/contracts/indicators-forecast';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import type { ForecastGroup } from './forecast-queries.js';

type PastDayDialogProps = {
  opened: boolean;
  group: ForecastGroup;
  onClose: () => void;
  onStarted: (forecastId: string) => void;
};

const PastDayForm = ({ group, onClose, onStarted }: Omit<PastDayDialogProps, 'opened'>) => {
  const { t } = useTranslation('forecast');
  const { organisation } = useSession();
  const start = useAction(startForecast, ['forecasts', 'jobs']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: startForecast,
    initialValues: { asOf: null as string | null },
    body: ({ asOf }) => ({ ...group, asOf: asOf ?? '' }),
    send: async (body) => {
      const { id } = await start.mutateAsync({ body });
      onStarted(id);
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('form.start')} onClose={onClose}>
      <Text size="sm" c="dimmed">
        {t('past.lead')}
      </Text>
      <DateInput data-autofocus label={t('past.day')} maxDate={organisation?.today} {...form.getInputProps('asOf')} />
    </FormFrame>
  );
};

/** Asking what a forecast of a day in the past would have said, learned from what had happened by then. */
export const PastDayDialog = ({ opened, ...form }: PastDayDialogProps) => {
  const { t } = useTranslation('forecast');
  return (
    <FormModal opened={opened} title={t('past.title')} onClose={form.onClose}>
      <PastDayForm {...form} />
    </FormModal>
  );
};
