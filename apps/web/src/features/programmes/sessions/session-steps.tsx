import { Button, Textarea } from '@mantine/core';
import { type ProgrammeSessionPage, stepSession } from '@understudy/contracts/programmes-sessions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { useAction } from '../../../lib/query.js';
import { SessionDialog } from './session-dialog.js';

const steps = ['cancel', 'plan-again', 'reopen'] as const;
type Asked = (typeof steps)[number] | 'change' | null;

/** What those who run a cohort can do with one of its sessions. */
export const SessionSteps = ({ session }: { session: ProgrammeSessionPage }) => {
  const { t } = useTranslation('programme-sessions');
  const step = useAction(stepSession, ['programmes', 'calendar']);
  const [asked, setAsked] = useState<Asked>(null);
  const [reason, setReason] = useState('');
  const close = () => {
    step.reset();
    setAsked(null);
  };
  const asking = steps.find((one) => one === asked);
  const confirm = () => {
    if (!asking) return;
    const body = { action: asking, version: session.version, reason: asking === 'cancel' ? reason : '' };
    step.mutate({ params: { sessionId: session.id }, body }, { onSuccess: close });
  };
  return (
    <>
      <Button variant="default" onClick={() => window.print()}>
        {t('print')}
      </Button>
      {session.abilities.includes('change') ? (
        <Button variant="default" onClick={() => setAsked('change')}>
          {t('change')}
        </Button>
      ) : null}
      {steps
        .filter((one) => session.abilities.includes(one))
        .map((one) => (
          <Button key={one} variant="default" onClick={() => setAsked(one)}>
            {t(`step.${one}.label`)}
          </Button>
        ))}
      {asked === 'change' ? (
        <SessionDialog cohortId={session.cohort.id} timeZone={session.timeZone} session={session} onClose={close} />
      ) : null}
      <ConfirmDialog
        opened={asking !== undefined}
        title={t(`step.${asking ?? 'cancel'}.title`)}
        confirmLabel={t(`step.${asking ?? 'cancel'}.label`)}
        danger={asking === 'cancel'}
        sending={step.isPending}
        problem={step.error}
        onConfirm={confirm}
        onClose={close}
      >
        {t(`step.${asking ?? 'cancel'}.text`)}
        {asking === 'cancel' ? (
          <Textarea
            mt="md"
            autosize
            label={t('reason')}
            maxLength={600}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        ) : null}
      </ConfirmDialog>
    </>
  );
};
