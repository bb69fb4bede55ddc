import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { ModuleGuide } from '../module-guide.js';
import { AttendanceCard } from './attendance-card.js';
import { AttendanceBadge, SessionStateBadge } from './session-badges.js';
import { sessionQuery } from './session-queries.js';
import { SessionSteps } from './session-steps.js';
import { useWhen } from './session-when.js';

/** One session: when and where, the guide to prepare and to discuss by, and who was there. */
export const SessionView = () => {
  const { t } = useTranslation('programme-sessions');
  const { sessionId } = useParams({ from: '/signed-in/sessions/$sessionId' });
  const { data: session } = useSuspenseQuery(sessionQuery(sessionId));
  const when = useWhen();
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/cohorts/$cohortId" params={{ cohortId: session.cohort.id }}>
            {session.cohort.name}
          </TextLink>
        }
        title={session.title}
        lead={<SessionStateBadge state={session.state} />}
        actions={<SessionSteps session={session} />}
      />
      <Stack gap="xl">
        <Card component="section" aria-label={t('whenAndWhere')}>
          <Stack gap="xs">
            <Text className="figures">{when(session)}</Text>
            {session.place ? <Text>{session.place}</Text> : null}
            {session.link ? (
              <Anchor href={session.link} target="_blank" rel="noreferrer">
                {t('join')}
              </Anchor>
            ) : null}
            {session.reason === '' ? null : <Text>{t('because', { reason: session.reason })}</Text>}
            {session.mine ? (
              <Group gap="xs">
                <Text size="sm">{t('mine')}</Text>
                <AttendanceBadge mark={session.mine} />
              </Group>
            ) : null}
          </Stack>
        </Card>
        {session.guide ? (
          <section aria-labelledby="guide">
            <Title order={2} size="h3" id="guide" mb="sm">
              {t('guide')}
            </Title>
            <ModuleGuide module={session.guide} />
          </section>
        ) : (
          <Text c="dimmed">{t('noGuide')}</Text>
        )}
        {session.attendees && session.state !== 'cancelled' ? (
          <AttendanceCard session={session} attendees={session.attendees} />
        ) : null}
      </Stack>
    </>
  );
};
