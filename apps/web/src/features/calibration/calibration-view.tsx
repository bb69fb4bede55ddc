import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Calibration } from '@understudy/contracts/calibration';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import classes from './calibration.module.css';
import { calibrationQuery } from './calibration-queries.js';
import { CalibrationSteps } from './calibration-steps.js';
import { ManagersPanel } from './managers-panel.js';
import { MeetingPanel } from './meeting-panel.js';
import { OwnPeoplePanel } from './own-people-panel.js';
import { PeoplePanel } from './people-panel.js';

const way = ['draft', 'collecting', 'open', 'locked'] as const;

const WayOfSession = ({ session }: { session: Calibration }) => {
  const { t } = useTranslation('calibration');
  if (session.state === 'cancelled') return <Text fw={600}>{t('state.cancelled')}</Text>;
  return (
    <ol className={classes.steps} aria-label={t('way')}>
      {way.map((state) => (
        <li key={state} aria-current={state === session.state ? 'step' : undefined}>
          {t(`state.${state}`)}
        </li>
      ))}
    </ol>
  );
};

/** One session: how far it is, what I have to do in it, and the meeting itself. */
export const CalibrationView = () => {
  const { t } = useTranslation('calibration');
  const format = useFormat();
  const { calibrationId } = useParams({ from: '/signed-in/calibrations/$calibrationId' });
  const { data: session } = useSuspenseQuery(calibrationQuery(calibrationId));
  const may = (ability: Calibration['abilities'][number]) => session.abilities.includes(ability);
  const meets = session.state === 'open' || session.state === 'locked';
  return (
    <>
      <PageHeader
        over={<TextLink to="/calibrations">{t('title')}</TextLink>}
        title={session.name}
        lead={
          <>
            <Text span>{t('cardLine', { day: format.day(session.heldOn), name: session.facilitator.name })}</Text>
            {session.purpose ? <Text mt={4}>{session.purpose}</Text> : null}
          </>
        }
        actions={<CalibrationSteps session={session} />}
      />
      <Stack gap="xl">
        <div>
          <WayOfSession session={session} />
          <Text size="sm" mt="xs" maw="68ch">
            {t(`stateText.${session.state}`, {
              day: session.expiresOn === null ? '' : format.day(session.expiresOn),
            })}
          </Text>
          {session.mine === 'taken-out' ? <Text mt="xs">{t('takenOutOfIt')}</Text> : null}
        </div>
        {session.state === 'collecting' && may('read-places') ? <OwnPeoplePanel session={session} /> : null}
        {meets && may('read-places') ? <MeetingPanel session={session} /> : null}
        {may('read-managers') && !meets && session.state !== 'cancelled' ? <ManagersPanel session={session} /> : null}
        {may('read-managers') && !meets && session.state !== 'cancelled' ? <PeoplePanel session={session} /> : null}
        {meets && !may('read-places') && session.mine === null ? <Text c="dimmed">{t('notYours')}</Text> : null}
      </Stack>
    </>
  );
};
