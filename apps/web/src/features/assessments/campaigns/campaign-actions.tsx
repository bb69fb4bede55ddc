import { Button } from '@mantine/core';
import {
  IconBell,
  IconCalendarClock,
  IconCalendarOff,
  IconCalendarPlus,
  IconDoor,
  IconLockOpen2,
  IconTrash,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import {
  type Campaign,
  closeCampaign,
  releaseCampaign,
  remindRaters,
  removeCampaign,
} from '@understudy/contracts/assessments-campaigns';
import { callOffOpening } from '@understudy/contracts/assessments-openings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { useFormat } from '../../../lib/format.js';
import { useAction } from '../../../lib/query.js';
import { useToday } from '../../../lib/today.js';
import { ExtendDialog } from './extend-dialog.js';
import { GroupsShort } from './groups-short.js';
import { ScheduleDialog } from './schedule-dialog.js';

type Asked = 'call-off' | 'remind' | 'schedule' | 'extend' | 'close' | 'release' | 'remove';
const areas = ['campaigns', 'jobs', 'assessments'] as const;

/** What can be done with a campaign now; whatever is hard to take back asks first. */
export const CampaignActions = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const format = useFormat();
  const tooSoon = campaign.remindedOn === useToday();
  const [asked, setAsked] = useState<Asked | null>(null);
  const callOff = useAction(callOffOpening, ['campaigns']);
  const remind = useAction(remindRaters, areas);
  const end = useAction(closeCampaign, areas);
  const release = useAction(releaseCampaign, [...areas, 'results']);
  const remove = useAction(removeCampaign, ['campaigns']);
  const params = { campaignId: campaign.id };
  const may = (action: Campaign['abilities'][number]) => campaign.abilities.includes(action);
  const close = () => {
    setAsked(null);
    for (const action of [callOff, remind, end, release, remove]) action.reset();
  };
  const follow = ({ jobId }: { jobId: string }) => {
    close();
    void navigate({ to: '/campaigns/$campaignId', params, search: { job: jobId }, replace: true });
  };
  return (
    <>
      {may('remove') ? (
        <Button variant="default" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => setAsked('remove')}>
          {t('remove.button')}
        </Button>
      ) : null}
      {may('call-off-opening') ? (
        <Button
          variant="default"
          leftSection={<IconCalendarOff size={18} aria-hidden />}
          onClick={() => setAsked('call-off')}
        >
          {t('opening.callOff')}
        </Button>
      ) : null}
      {may('extend') ? (
        <Button
          variant="default"
          leftSection={<IconCalendarPlus size={18} aria-hidden />}
          onClick={() => setAsked('extend')}
        >
          {t('extend.open')}
        </Button>
      ) : null}
      {may('schedule') ? (
        <Button
          variant="default"
          leftSection={<IconCalendarClock size={18} aria-hidden />}
          onClick={() => setAsked('schedule')}
        >
          {t('schedule.open')}
        </Button>
      ) : null}
      {may('remind') ? (
        <Button variant="default" leftSection={<IconBell size={18} aria-hidden />} onClick={() => setAsked('remind')}>
          {t('remind.button')}
        </Button>
      ) : null}
      {may('close') ? (
        <Button variant="default" leftSection={<IconDoor size={18} aria-hidden />} onClick={() => setAsked('close')}>
          {t('close.button')}
        </Button>
      ) : null}
      {may('release') ? (
        <Button leftSection={<IconLockOpen2 size={18} aria-hidden />} onClick={() => setAsked('release')}>
          {t('release.button')}
        </Button>
      ) : null}
      {asked === 'schedule' ? <ScheduleDialog campaign={campaign} onClose={close} /> : null}
      {asked === 'extend' ? <ExtendDialog campaign={campaign} onClose={close} /> : null}
      <ConfirmDialog
        opened={asked === 'call-off'}
        title={t('opening.callOffTitle')}
        confirmLabel={t('opening.callOff')}
        sending={callOff.isPending}
        problem={callOff.error}
        onConfirm={() => callOff.mutate({ params }, { onSuccess: close })}
        onClose={close}
      >
        {t('opening.callOffText')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'remind'}
        title={t('remind.title')}
        confirmLabel={t('remind.button')}
        sending={remind.isPending}
        problem={remind.error}
        impossible={tooSoon}
        onConfirm={() => remind.mutate({ params }, { onSuccess: follow })}
        onClose={close}
      >
        {t(tooSoon ? 'remind.today' : 'remind.text')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'close'}
        title={t('close.title')}
        confirmLabel={t('close.button')}
        sending={end.isPending}
        problem={end.error}
        onConfirm={() => end.mutate({ params, body: { version: campaign.version } }, { onSuccess: close })}
        onClose={close}
      >
        {t('close.text', { day: format.day(campaign.closesOn) })}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'release'}
        title={t('release.title')}
        confirmLabel={t('release.button')}
        sending={release.isPending}
        problem={release.error}
        onConfirm={() => release.mutate({ params, body: { version: campaign.version } }, { onSuccess: follow })}
        onClose={close}
      >
        {t('release.text')}
        <GroupsShort campaignId={campaign.id} />
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'remove'}
        danger
        title={t('remove.title', { name: campaign.name })}
        confirmLabel={t('remove.button')}
        sending={remove.isPending}
        problem={remove.error}
        onConfirm={() => remove.mutate({ params }, { onSuccess: () => void navigate({ to: '/campaigns' }) })}
        onClose={close}
      >
        {t('remove.text')}
      </ConfirmDialog>
    </>
  );
};
