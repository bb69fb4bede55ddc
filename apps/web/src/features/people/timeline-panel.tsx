import { Card, Group, SegmentedControl, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { exportStageAssignments } from '@understudy/contracts/career-framework';
import type { Person } from '@understudy/contracts/people';
import { exportPersonTimeline, getPersonTimeline, timelineEntry } from '@understudy/contracts/people-timeline';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { query } from '../../lib/query.js';
import { PersonTimeline } from './person-timeline.js';

type Kind = (typeof timelineEntry.shape.kind.options)[number];

type TimelinePanelProps = { person: Person; show: Kind | undefined; onShow: (kind: Kind | undefined) => void };

/** The whole timeline, or one kind of entry of it. */
export const TimelinePanel = ({ person, show, onShow }: TimelinePanelProps) => {
  const { t } = useTranslation('people');
  const input = { params: { personId: person.id } };
  const timeline = useQuery(query('people', getPersonTimeline, input));
  if (timeline.isPending) return <RowsSkeleton rows={6} />;
  if (timeline.isError) return <ErrorState failure={timeline.error} onRetry={() => void timeline.refetch()} />;
  const entries = timeline.data.items;
  const kinds = timelineEntry.shape.kind.options.filter((kind) => entries.some((entry) => entry.kind === kind));
  const choices = [
    { value: 'all', label: t('timeline.all') },
    ...kinds.map((kind) => ({ value: kind, label: t(`timeline.kind.${kind}`) })),
  ];
  const choose = (value: string | null) => onShow(kinds.find((kind) => kind === value));
  return (
    <Card component="section" aria-label={t('timeline.title')}>
      <Group justify="space-between" align="flex-start" mb="sm" gap="md">
        <Stack gap={2}>
          <Title order={2} size="h3">
            {t('timeline.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('timeline.lead')}
          </Text>
        </Stack>
        <SegmentedControl
          visibleFrom="md"
          size="xs"
          aria-label={t('timeline.filter')}
          data={choices}
          value={show ?? 'all'}
          onChange={choose}
        />
        <Select
          hiddenFrom="md"
          aria-label={t('timeline.filter')}
          data={choices}
          value={show ?? 'all'}
          allowDeselect={false}
          onChange={choose}
        />
      </Group>
      <PersonTimeline entries={entries.filter(({ kind }) => show === undefined || kind === show)} />
      <Group gap="xs">
        {entries.length > 0 ? <DownloadCsv of={exportPersonTimeline} input={input} list={t('timeline.title')} /> : null}
        {kinds.includes('stage') ? (
          <DownloadCsv of={exportStageAssignments} input={input} list={t('timeline.kind.stage')} named />
        ) : null}
      </Group>
    </Card>
  );
};
