import { Card, Group, Progress, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  type Cycle,
  exportCycleCompletion,
  type getCycleCompletion,
} from '@understudy/contracts/development-plans-cycles';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { LiveJobProgress } from '../../components/job-progress.js';
import { TextLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { CycleOpeningNotice } from './cycle-opening-notice.js';
import { CycleParticipants } from './cycle-participants.js';
import { completionQuery, cycleQuery } from './cycle-queries.js';
import { CycleSteps } from './cycle-steps.js';
import { CycleStatusBadge } from './cycles-view.js';

type Counts = Omit<ResponseOf<typeof getCycleCompletion>, 'units'>;

const Whom = ({ cycle }: { cycle: Cycle }) => {
  const { t } = useTranslation('cycles');
  const format = useFormat();
  const who =
    cycle.audience === 'units'
      ? format.list(cycle.units.map(({ name }) => name))
      : cycle.audience === 'line' && cycle.leader
        ? t('lineOf', { name: cycle.leader.name })
        : t('audience.organisation');
  const facts = [
    { label: t('form.who'), value: who },
    { label: t('form.window'), value: format.dayRange(cycle.opensOn, cycle.closesOn) },
    { label: t('form.plans'), value: format.dayRange(cycle.plansStartOn, cycle.plansEndOn) },
    {
      label: t('form.reminders'),
      value:
        cycle.remindDays.length === 0
          ? t('noReminders')
          : t('remindersOn', { days: format.list(cycle.remindDays.map(String)) }),
    },
    {
      label: t('ends'),
      value:
        cycle.graceDays === 0
          ? t('endsAtOnce', { day: format.day(cycle.graceUntil) })
          : t('endsAfter', { day: format.day(cycle.graceUntil) }),
    },
    ...(cycle.lastRemindedOn ? [{ label: t('lastReminded'), value: format.day(cycle.lastRemindedOn) }] : []),
  ];
  return (
    <Card component="section" aria-label={t('facts')}>
      <Stack gap="xs">
        {facts.map(({ label, value }) => (
          <Group key={label} gap="md" wrap="wrap">
            <Text size="sm" c="dimmed" w="11rem">
              {label}
            </Text>
            <Text size="sm" flex="1 1 12rem">
              {value}
            </Text>
          </Group>
        ))}
      </Stack>
    </Card>
  );
};

const Row = ({ name, counts }: { name: string; counts: Counts }) => {
  const { t } = useTranslation('cycles');
  const format = useFormat();
  const share = counts.participants > 0 ? counts.completed / counts.participants : 0;
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td ta="end">{format.count(counts.participants)}</Table.Td>
      <Table.Td ta="end">{format.count(counts.none)}</Table.Td>
      <Table.Td ta="end">{format.count(counts.draft)}</Table.Td>
      <Table.Td ta="end">{format.count(counts.completed)}</Table.Td>
      <Table.Td miw={120}>
        <Group gap="xs" wrap="nowrap">
          <Progress value={share * 100} flex={1} radius="xl" aria-label={t('shareOf', { name })} />
          <Text size="sm" w={44} ta="end">
            {format.percent(share)}
          </Text>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
};

const Completion = ({ cycleId }: { cycleId: string }) => {
  const { t } = useTranslation('cycles');
  const completion = useQuery(completionQuery(cycleId));
  return (
    <Card component="section" aria-labelledby="completion">
      <Title order={2} size="h3" id="completion" mb="sm">
        {t('completion.title')}
      </Title>
      {completion.isPending ? <RowsSkeleton rows={4} /> : null}
      {completion.isError ? <ErrorState failure={completion.error} onRetry={() => void completion.refetch()} /> : null}
      {completion.data ? (
        <Table.ScrollContainer minWidth={560}>
          <Table className="figures" verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('completion.unit')}</Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('completion.people')}
                </Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('completion.none')}
                </Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('completion.draft')}
                </Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('completion.agreed')}
                </Table.Th>
                <Table.Th scope="col">{t('completion.share')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              <Row name={t('completion.all')} counts={completion.data} />
              {completion.data.units.map(({ unit, ...counts }) => (
                <Row key={unit?.id ?? 'none'} name={unit?.name ?? t('completion.noUnit')} counts={counts} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : null}
      {completion.data ? (
        <DownloadCsv of={exportCycleCompletion} input={{ params: { cycleId } }} list={t('completion.title')} />
      ) : null}
    </Card>
  );
};

/** One cycle: its window, how far everybody is by unit, who takes part, and its steps. */
export const CycleView = () => {
  const { t } = useTranslation('cycles');
  const { cycleId } = useParams({ from: '/signed-in/cycles/$cycleId' });
  const { data: cycle } = useSuspenseQuery(cycleQuery(cycleId));
  const [jobId, setJobId] = useState<string | null>(null);
  const begun = cycle.status !== 'draft';
  return (
    <>
      <PageHeader
        over={<TextLink to="/cycles">{t('title')}</TextLink>}
        title={cycle.name}
        lead={<CycleStatusBadge status={cycle.status} />}
        actions={<CycleSteps cycle={cycle} onJob={setJobId} />}
      />
      <Stack gap="lg">
        {jobId ? (
          <Card>
            <LiveJobProgress jobId={jobId} />
          </Card>
        ) : null}
        <Whom cycle={cycle} />
        {cycle.status === 'running' ? (
          <Text size="sm" c="dimmed">
            {t('takesIn')}
          </Text>
        ) : null}
        {begun ? <Completion cycleId={cycleId} /> : <CycleOpeningNotice cycle={cycle} />}
        {begun ? <CycleParticipants cycleId={cycleId} /> : null}
      </Stack>
    </>
  );
};
