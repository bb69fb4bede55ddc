import { Button } from '@mantine/core';
import { type Programme, stepProgramme } from '@understudy/contracts/programmes';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { useAction } from '../../lib/query.js';
import { ProgrammeDialog } from './programme-dialog.js';

const steps = ['open', 'close', 'archive', 'restore'] as const;

/** What an admin can do with a programme as a whole. */
export const ProgrammeSteps = ({ programme }: { programme: Programme }) => {
  const { t } = useTranslation('programmes');
  const [asked, setAsked] = useState<(typeof steps)[number] | 'change' | null>(null);
  const step = useAction(stepProgramme, ['programmes']);
  const close = () => {
    step.reset();
    setAsked(null);
  };
  const asking = steps.find((one) => one === asked);
  return (
    <>
      {programme.abilities.includes('change') ? (
        <Button variant="default" onClick={() => setAsked('change')}>
          {t('form.change')}
        </Button>
      ) : null}
      {steps
        .filter((one) => programme.abilities.includes(one))
        .map((one) => (
          <Button key={one} variant={one === 'open' ? 'filled' : 'default'} onClick={() => setAsked(one)}>
            {t(`step.${one}.label`)}
          </Button>
        ))}
      <ProgrammeDialog opened={asked === 'change'} programme={programme} onClose={close} />
      {asking ? (
        <ConfirmDialog
          opened
          title={t(`step.${asking}.title`, { name: programme.name })}
          confirmLabel={t(`step.${asking}.label`)}
          sending={step.isPending}
          problem={step.error}
          onConfirm={() =>
            step.mutate(
              { params: { programmeId: programme.id }, body: { action: asking, version: programme.version } },
              { onSuccess: close },
            )
          }
          onClose={close}
        >
          {t(`step.${asking}.text`)}
        </ConfirmDialog>
      ) : null}
    </>
  );
};
