import { Button } from '@mantine/core';
import { type Forecast, removeForecast } from '@understudy/contracts/indicators-forecast';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { useAction } from '../../lib/query.js';

/** Removes a forecast, after asking. */
export const RemoveForecast = ({ forecast, onRemoved }: { forecast: Forecast; onRemoved: () => void }) => {
  const { t } = useTranslation('forecast');
  const remove = useAction(removeForecast, ['forecasts']);
  const [asked, setAsked] = useState(false);
  if (!forecast.abilities.includes('remove')) return null;
  const confirm = () =>
    remove.mutate(
      { params: { forecastId: forecast.id } },
      {
        onSuccess: () => {
          setAsked(false);
          onRemoved();
        },
      },
    );
  return (
    <>
      <Button variant="subtle" onClick={() => setAsked(true)}>
        {t('remove.open')}
      </Button>
      <ConfirmDialog
        opened={asked}
        danger
        title={t('remove.title')}
        confirmLabel={t('remove.open')}
        sending={remove.isPending}
        problem={remove.error}
        onConfirm={confirm}
        onClose={() => setAsked(false)}
      >
        {t('remove.text')}
      </ConfirmDialog>
    </>
  );
};
