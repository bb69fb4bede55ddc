import { Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { exportTeamGaps, listTeamGaps } from '@understudy/contracts/assessments-team-gaps';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable, type Sorting } from '../../../components/data-table.js';
import { DownloadCsv } from '../../../components/download-csv.js';
import { ErrorState } from '../../../components/error-state.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';
import { type TeamGapLine, teamGapLines } from './team-gap-lines.js';

/** Within how many months somebody is new. */
const spans = [3, 6, 12] as const;
type Span = (typeof spans)[number];

const Movements = ({ newWithin }: { newWithin: Span | undefined }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const [sorting, setSorting] = useState<Sorting>();
  const asked = { query: { newWithin } };
  const gaps = useQuery(query('results', listTeamGaps, asked));
  if (gaps.isPending) return <RowsSkeleton rows={4} />;
  if (gaps.isError) return <ErrorState failure={gaps.error} onRetry={() => void gaps.refetch()} />;
  const { days, items, people } = gaps.data;
  const shown = days.filter((day) => items.some((item) => item.day === day && item.rated > 0));
  // What is furthest from what is asked now comes first until somebody asks otherwise.
  const order = sorting ?? { id: shown.at(-1) ?? 'skill', direction: 'descending' };
  const onDay = ({ points }: TeamGapLine, day: string) => {
    const { meanGap = null, rated = 0 } = points.find((point) => point.day === day) ?? {};
    return meanGap === null ? t('team.nobody') : t('team.cell', { levels: format.number(meanGap), count: rated });
  };
  const movement = ({ closer }: TeamGapLine) => {
    if (closer === null) return t('team.noMovement');
    if (closer === 0) return t('team.same');
    return t(closer > 0 ? 'team.closer' : 'team.further', { levels: format.number(Math.abs(closer)) });
  };
  const columns: Column<TeamGapLine>[] = [
    { id: 'skill', header: t('skill'), cell: ({ skillName }) => skillName },
    ...shown.map((day) => ({ id: day, header: format.day(day), cell: (line: TeamGapLine) => onDay(line, day) })),
    { id: 'movement', header: t('team.movement'), cell: movement },
  ];
  if (items.length === 0) return <Text>{t(newWithin ? 'team.noneNew' : 'team.none')}</Text>;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {newWithin ? t('team.howNew', { count: people }) : t('team.how', { count: people })} {t('team.cells')}
      </Text>
      <DataTable
        label={t('team.title')}
        columns={columns.map((column) => ({ ...column, sortable: true }))}
        rows={teamGapLines(items, order, format.compare)}
        rowKey={({ skillKey }) => skillKey}
        sorting={order}
        onSort={setSorting}
        file={<DownloadCsv of={exportTeamGaps} input={asked} list={t('team.title')} />}
        empty={null}
      />
    </Stack>
  );
};

/**
 * For a manager's home: how what is next to learn among their reports has moved. It is asked for by hand, because whoever is
 * counted sees that it was looked at. What to ask about it stands under it.
 */
export const TeamGaps = ({ questions }: { questions: ReactNode }) => {
  const { t } = useTranslation('results');
  const [open, setOpen] = useState(false);
  const [newWithin, setNewWithin] = useState<Span>();
  return (
    <section aria-labelledby="team-gaps">
      <Group justify="space-between" mb="md" align="baseline">
        <Title order={2} id="team-gaps">
          {t('team.title')}
        </Title>
        {open ? null : (
          <Button variant="default" size="xs" onClick={() => setOpen(true)}>
            {t('team.show')}
          </Button>
        )}
      </Group>
      {open ? (
        <Card>
          <Stack gap="sm">
            <Select
              label={t('team.whom')}
              placeholder={t('team.everybody')}
              clearable
              maw={320}
              data={spans.map((months) => ({ value: `${months}`, label: t('team.newWithin', { count: months }) }))}
              value={newWithin === undefined ? null : `${newWithin}`}
              onChange={(value) => setNewWithin(spans.find((months) => `${months}` === value))}
              wrapperProps={{ 'data-print': 'no' }}
            />
            <Movements newWithin={newWithin} />
            {questions}
          </Stack>
        </Card>
      ) : (
        <Text c="dimmed">{t('team.lead')}</Text>
      )}
    </section>
  );
};
