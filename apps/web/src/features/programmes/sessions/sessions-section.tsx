import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Cohort } from '@understudy/contracts/programmes-cohorts';
import { exportSessions, type ProgrammeSession } from '@understudy/contracts/programmes-sessions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../../components/download-csv.js';
import { ErrorState } from '../../../components/error-state.js';
import { TextLink } from '../../../components/links.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { useFormat } from '../../../lib/format.js';
import { PlanSessionsDialog } from './plan-sessions-dialog.js';
import { AttendanceBadge, SessionStateBadge } from './session-badges.js';
import { SessionDialog } from './session-dialog.js';
import { sessionsQuery } from './session-queries.js';
import { useWhen } from './session-when.js';

const SessionLine = ({ session }: { session: ProgrammeSession }) => {
  const { t } = useTranslation('programme-sessions');
  const format = useFormat();
  const when = useWhen();
  const { attended, mine } = session;
  return (
    <Card component="li">
      <Group justify="space-between" gap="xs">
        <TextLink to="/sessions/$sessionId" params={{ sessionId: session.id }} fw={600}>
          {session.title}
        </TextLink>
        <Group gap="xs">
          {mine ? <AttendanceBadge mark={mine} /> : null}
          <SessionStateBadge state={session.state} />
        </Group>
      </Group>
      <Text size="sm" className="figures" mt={4}>
        {when(session)}
      </Text>
      {session.place ? <Text size="sm">{session.place}</Text> : null}
      {attended ? (
        <Text size="sm" c="dimmed">
          {t('attended', { count: attended.present, of: format.count(attended.of) })}
        </Text>
      ) : null}
    </Card>
  );
};

/** What a cohort does together and when; planned all at once from the outline by those who run it. */
export const SessionsSection = ({ cohort }: { cohort: Cohort }) => {
  const { t } = useTranslation('programme-sessions');
  const { data, isPending, isError, error, refetch } = useQuery(sessionsQuery(cohort.id));
  const [asked, setAsked] = useState<'outline' | 'one' | null>(null);
  const close = () => setAsked(null);
  return (
    <section aria-labelledby="sessions">
      <Group justify="space-between" mb="sm" gap="sm">
        <Title order={2} size="h3" id="sessions">
          {t('title')}
        </Title>
        {data?.canPlan ? (
          <Group gap="sm">
            <Button variant="default" onClick={() => setAsked('one')}>
              {t('add')}
            </Button>
            <Button variant={data.items.length === 0 ? 'filled' : 'default'} onClick={() => setAsked('outline')}>
              {t('fromOutline')}
            </Button>
          </Group>
        ) : null}
      </Group>
      {isPending ? <RowsSkeleton rows={3} /> : null}
      {isError ? <ErrorState failure={error} onRetry={() => void refetch()} /> : null}
      {data?.items.length === 0 ? <Text c="dimmed">{t('none')}</Text> : null}
      {data && data.items.length > 0 ? (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {data.items.map((session) => (
            <SessionLine key={session.id} session={session} />
          ))}
        </Stack>
      ) : null}
      {data && data.items.length > 0 ? (
        <Group mt="sm">
          <DownloadCsv of={exportSessions} input={{ params: { cohortId: cohort.id } }} list={t('title')} />
        </Group>
      ) : null}
      {data && asked === 'outline' ? (
        <PlanSessionsDialog cohort={cohort} planned={data.items} timeZone={data.timeZone} onClose={close} />
      ) : null}
      {data && asked === 'one' ? (
        <SessionDialog
          cohortId={cohort.id}
          programmeId={cohort.programme.id}
          timeZone={data.timeZone}
          session={null}
          onClose={close}
        />
      ) : null}
    </section>
  );
};
