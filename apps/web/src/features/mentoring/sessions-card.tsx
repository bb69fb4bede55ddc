import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import type { Mentorship } from '@understudy/contracts/mentoring-mentorships';
import {
  changeMentorshipSession,
  type MentorshipSession,
  type MentorshipWork,
} from '@understudy/contracts/mentoring-work';
import { mentoringSessionTable } from '@understudy/domain/mentoring/session-table';
import { possibleActions } from '@understudy/domain/states/state-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import classes from './mentoring.module.css';
import { SessionDialog } from './session-dialog.js';

type CardProps = { mentorship: Mentorship; work: MentorshipWork };

const SessionLine = ({ mentorship, session }: { mentorship: Mentorship; session: MentorshipSession }) => {
  const { t } = useTranslation('mentorships');
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const change = useAction(changeMentorshipSession, ['mentoring']);
  const { id, ...values } = session;
  const at = format.instant(session.startsAt);
  const may = mentorship.abilities.includes('work')
    ? possibleActions(mentoringSessionTable, session.status, ['mentor', 'mentee'])
    : [];
  const set = (status: 'held' | 'called-off') =>
    change.mutate({
      params: { mentorshipId: mentorship.id, mentorshipSessionId: id },
      body: { ...values, status },
    });
  return (
    <li className={classes.line}>
      <div>
        <Group gap="xs">
          <Text fw={600} size="sm">
            {at}
          </Text>
          {session.status === 'planned' ? null : (
            <Badge variant="light">{t(`sessions.status.${session.status}`)}</Badge>
          )}
        </Group>
        <Text size="sm">{session.about}</Text>
        <Text size="xs" c="dimmed">
          {t('sessions.minutes', { count: session.minutes })}
          {session.place ? ` · ${session.place}` : null}
        </Text>
        {session.link && session.status === 'planned' ? (
          <Text size="sm" component="a" href={session.link} target="_blank" rel="noreferrer noopener" c="var(--accent)">
            {t('sessions.join')}
          </Text>
        ) : null}
        <ProblemAlert problem={change.error} />
      </div>
      {may.length > 0 ? (
        <Group gap="xs" data-print="no">
          {may.includes('call-off') ? (
            <Button
              size="xs"
              variant="subtle"
              aria-label={t('sessions.callOffOf', { at })}
              onClick={() => set('called-off')}
            >
              {t('sessions.callOff')}
            </Button>
          ) : null}
          {may.includes('move') ? (
            <Button
              size="xs"
              variant="default"
              aria-label={t('sessions.moveOf', { at })}
              onClick={() => setEditing(true)}
            >
              {t('sessions.move')}
            </Button>
          ) : null}
          {may.includes('hold') && Date.parse(session.startsAt) <= Date.now() ? (
            <Button size="xs" aria-label={t('sessions.heldOf', { at })} onClick={() => set('held')}>
              {t('sessions.held')}
            </Button>
          ) : null}
        </Group>
      ) : null}
      {editing ? (
        <SessionDialog mentorshipId={mentorship.id} session={session} onClose={() => setEditing(false)} />
      ) : null}
    </li>
  );
};

/** When the two meet, the latest first. */
export const SessionsCard = ({ mentorship, work }: CardProps) => {
  const { t } = useTranslation('mentorships');
  const [planning, setPlanning] = useState(false);
  return (
    <Card component="section" aria-labelledby="mentorship-sessions">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3" id="mentorship-sessions">
          {t('sessions.title')}
        </Title>
        {mentorship.abilities.includes('work') ? (
          <Button size="xs" variant="default" onClick={() => setPlanning(true)}>
            {t('sessions.plan')}
          </Button>
        ) : null}
      </Group>
      {work.sessions.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t(mentorship.abilities.includes('work') ? 'sessions.none' : 'sessions.noneEver')}
        </Text>
      ) : null}
      <ul className={classes.lines} data-hold-still>
        {work.sessions.map((session) => (
          <SessionLine key={session.id} mentorship={mentorship} session={session} />
        ))}
      </ul>
      {planning ? (
        <SessionDialog mentorshipId={mentorship.id} session={null} onClose={() => setPlanning(false)} />
      ) : null}
    </Card>
  );
};
