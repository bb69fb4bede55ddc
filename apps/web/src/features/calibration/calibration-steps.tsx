import { Button, Text } from '@mantine/core';
import { type Calibration, type CalibrationStep, stepCalibration } from '@understudy/contracts/calibration';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { useAction } from '../../lib/query.js';
import { ChangeDialog } from './change-dialog.js';

const asked: readonly Exclude<CalibrationStep, 'submit' | 'take-back'>[] = ['cancel', 'collect', 'open', 'lock'];

/** What whoever runs a session does next; each step says first what it means. */
export const CalibrationSteps = ({ session }: { session: Calibration }) => {
  const { t } = useTranslation('calibration');
  const step = useAction(stepCalibration, ['calibration']);
  const [asking, setAsking] = useState<(typeof asked)[number] | null>(null);
  const [changing, setChanging] = useState(false);
  const close = () => {
    step.reset();
    setAsking(null);
  };
  const waits =
    session.state === 'collecting' && session.abilities.includes('take-out') && !session.abilities.includes('open');
  return (
    <>
      {waits ? (
        <Text size="sm" c="dimmed">
          {t('opensLater', { submitted: session.counts.submitted, count: session.counts.managers })}
        </Text>
      ) : null}
      {session.abilities.includes('change') ? (
        <Button variant="default" onClick={() => setChanging(true)}>
          {t('change.open')}
        </Button>
      ) : null}
      {asked
        .filter((action) => session.abilities.includes(action))
        .map((action) => (
          <Button key={action} variant={action === 'cancel' ? 'default' : 'filled'} onClick={() => setAsking(action)}>
            {t(`do.${action}.label`)}
          </Button>
        ))}
      {changing ? <ChangeDialog session={session} onClose={() => setChanging(false)} /> : null}
      {asking ? (
        <ConfirmDialog
          opened
          title={t(`do.${asking}.title`)}
          confirmLabel={t(`do.${asking}.label`)}
          danger={asking === 'cancel'}
          sending={step.isPending}
          problem={step.error}
          onConfirm={() =>
            step.mutate(
              { params: { calibrationId: session.id }, body: { action: asking, version: session.version } },
              { onSuccess: close },
            )
          }
          onClose={close}
        >
          {t(`do.${asking}.text`)}
        </ConfirmDialog>
      ) : null}
    </>
  );
};
