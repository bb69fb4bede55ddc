import { Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { exportTeamGaps, listTeamGaps, type TeamGap } from '@understudy/contracts/assessments-team-gaps';
import { groupBy } from '@understudy/domain/collections/group-by';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../../components/download-csv.js';
import { ErrorState } from '../../../components/error-state.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { ScrolledTable } from '../../../components/scrolled-table.js';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';

/** Within how many months somebody is new. */
const spans = [3, 6, 12] as const;
type Span = (typeof spans)[number];

/** In words how a skill moved between the first and the last day on which anybody was rated. */
const useMovement = () => {
  const { t } = useTranslation('results');
  const format = useFormat();
  return (points: readonly TeamGap[]): string => {
    const means = points.flatMap(({ meanGap }) => (meanGap === null ? [] : [meanGap]));
    const [first, last] = [means[0], means.at(-1)];
    if (first === undefined || last === undefined || means.length < 2) return t('team.noMovement');
    const moved = Math.round((first - last) * 10) / 10;
    if (moved === 0) return t('team.same');
    return t(moved > 0 ? 'team.closer' : 'team.further', { levels: format.number(Math.abs(moved)) });
  };
};

const Movements = ({ newWithin }: { newWithin: Span | undefined }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const movement = useMovement();
  const asked = { query: { newWithin } };
  const gaps = useQuery(query('results', listTeamGaps, asked));
  if (gaps.isPending) return <RowsSkeleton rows={4} />;
  if (gaps.isError) return <ErrorState failure={gaps.error} onRetry={() => void gaps.refetch()} />;
  const { days, items, people } = gaps.data;
  if (items.length === 0) return <Text>{t(newWithin ? 'team.noneNew' : 'team.none')}</Text>;
  const shown = days.filter((day) => items.some((item) => item.day === day && item.rated > 0));
  const rows = [...groupBy(items, ({ skillKey }) => skillKey).values()].map((points) => [
    points[0]?.skillName ?? '',
    ...points
      .filter(({ day }) => shown.includes(day))
      .map(({ meanGap, rated }) =>
        meanGap === null ? t('team.nobody') : t('team.cell', { levels: format.number(meanGap), count: rated }),
      ),
    movement(points),
  ]);
  const columns = [t('skill'), ...shown.map((day) => format.day(day)), t('team.movement')];
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {newWithin ? t('team.howNew', { count: people }) : t('team.how', { count: people })} {t('team.cells')}
      </Text>
      <ScrolledTable table={{ columns, rows }} labelledBy="team-gaps" />
      <DownloadCsv of={exportTeamGaps} input={asked} list={t('team.title')} />
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
              data-print="no"
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
