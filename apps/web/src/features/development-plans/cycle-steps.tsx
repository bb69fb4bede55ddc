import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import {
  archiveCycle,
  type Cycle,
  closeCycle,
  launchCycle,
  remindCycle,
  removeCycle,
} from '@understudy/contracts/development-plans-cycles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import { CycleDialog } from './cycle-dialog.js';

type Open = 'change' | (typeof steps)[number];
const steps = ['remove', 'launch', 'remind', 'close', 'archive'] as const;

/** What an admin can do with a cycle; each step is confirmed, and what takes long is followed by its job. */
export const CycleSteps = ({ cycle, onJob }: { cycle: Cycle; onJob: (jobId: string) => void }) => {
  const { t } = useTranslation('cycles');
  const today = useToday();
  const [open, setOpen] = useState<Open | null>(null);
  const launch = useAction(launchCycle, ['cycles', 'jobs', 'organisation']);
  const remind = useAction(remindCycle, ['cycles', 'jobs']);
  const end = useAction(closeCycle, ['cycles', 'jobs']);
  const archive = useAction(archiveCycle, ['cycles']);
  const remove = useAction(removeCycle, ['cycles']);
  const navigate = useNavigate();
  const params = { cycleId: cycle.id };
  const close = () => setOpen(null);
  const follow = {
    onSuccess: ({ jobId }: { jobId: string }) => {
      onJob(jobId);
      close();
    },
  };
  const deeds = {
    remove: () => remove.mutate({ params }, { onSuccess: () => void navigate({ to: '/cycles' }) }),
    launch: () => launch.mutate({ params }, follow),
    remind: () => remind.mutate({ params }, follow),
    close: () => end.mutate({ params }, follow),
    archive: () => archive.mutate({ params }, { onSuccess: close }),
  };
  const own = steps.filter((step) => cycle.abilities.includes(step));
  const asking = steps.find((step) => step === open);
  const tooSoon = asking === 'remind' && cycle.lastRemindedOn === today;
  return (
    <>
      <Group gap="sm">
        {cycle.abilities.includes('change') ? (
          <Button variant="default" onClick={() => setOpen('change')}>
            {t('form.change')}
          </Button>
        ) : null}
        {own.map((step) => (
          <Button key={step} variant={step === 'launch' ? 'filled' : 'default'} onClick={() => setOpen(step)}>
            {t(`step.${step}.label`)}
          </Button>
        ))}
      </Group>
      <CycleDialog opened={open === 'change'} cycle={cycle} onClose={close} />
      {asking ? (
        <ConfirmDialog
          opened
          title={t(`step.${asking}.title`, { name: cycle.name })}
          confirmLabel={t(`step.${asking}.label`)}
          sending={[launch, remind, end, archive, remove].some(({ isPending }) => isPending)}
          problem={launch.error ?? remind.error ?? end.error ?? archive.error ?? remove.error}
          impossible={tooSoon}
          onConfirm={deeds[asking]}
          onClose={close}
        >
          {tooSoon ? t('remindedToday') : t(`step.${asking}.text`)}
        </ConfirmDialog>
      ) : null}
    </>
  );
};
