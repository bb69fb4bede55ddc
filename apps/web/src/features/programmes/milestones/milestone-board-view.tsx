import { Button, Card, Group, Select, Stack, Text } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconDownload, IconFlag, IconPlus } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.js';
import { TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { itemsOf } from '../../../lib/query.js';
import { BoardCards, BoardTable } from './board-rows.js';
import { MilestoneDialog } from './milestone-dialog.js';
import { MilestoneLegend } from './milestone-legend.js';
import { type BoardSearch, boardFile, boardQuery } from './milestone-queries.js';
import { MilestonesOnTime } from './milestones-on-time.js';

const shows = ['taking-part', 'behind', 'everybody'] as const;
const sorts = ['behind', 'name'] as const;

const Filters = ({ search, onChange }: { search: BoardSearch; onChange: (changes: BoardSearch) => void }) => {
  const { t } = useTranslation('milestones');
  return (
    <Group gap="md" data-print="no">
      <Select
        allowDeselect={false}
        label={t('filter.show')}
        data={shows.map((value) => ({ value, label: t(`show.${value}`) }))}
        value={search.show ?? 'taking-part'}
        onChange={(value) =>
          onChange({ show: shows.find((one) => one === value && one !== 'taking-part') as BoardSearch['show'] })
        }
      />
      <Select
        allowDeselect={false}
        label={t('filter.sort')}
        data={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
        value={search.sort ?? 'behind'}
        onChange={(value) => onChange({ sort: value === 'name' ? 'name' : undefined })}
      />
    </Group>
  );
};

/** How far everybody in a cohort is, who is behind, and what would help. */
export const MilestoneBoardView = () => {
  const { t } = useTranslation(['milestones', 'common']);
  const { cohortId } = useParams({ from: '/signed-in/cohorts/$cohortId/milestones' });
  const search = useSearch({ from: '/signed-in/cohorts/$cohortId/milestones' });
  const navigate = useNavigate({ from: '/cohorts/$cohortId/milestones' });
  const board = useSuspenseInfiniteQuery(boardQuery(cohortId, search));
  const wide = useMediaQuery('(min-width: 62em)') ?? true;
  const [adding, { open, close }] = useDisclosure(false);
  const [first] = board.data.pages;
  const lines = itemsOf(board.data);
  const { cohort, milestones = [], takingPart = 0, behind = 0 } = first ?? {};
  const Rows = wide ? BoardTable : BoardCards;
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/cohorts/$cohortId" params={{ cohortId }}>
            {cohort?.name}
          </TextLink>
        }
        title={t('title')}
        lead={
          takingPart === 0
            ? t('nobodyYet')
            : t(behind === 0 ? 'allOnTrack' : 'someBehind', { count: behind, of: takingPart })
        }
        actions={
          <>
            <Button
              component="a"
              variant="default"
              href={boardFile(cohortId, search)}
              download
              leftSection={<IconDownload size={18} aria-hidden />}
            >
              {t('csv')}
            </Button>
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
              {t('add.open')}
            </Button>
          </>
        }
      />
      <Stack gap="lg">
        {first ? <MilestonesOnTime of={first.onTime} /> : null}
        <Filters
          search={search}
          onChange={(changes) =>
            void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
          }
        />
        {lines.length === 0 ? (
          <Card>
            <EmptyState icon={<IconFlag />} title={t(`none.${search.show ?? 'taking-part'}.title`)}>
              {t(`none.${search.show ?? 'taking-part'}.text`)}
            </EmptyState>
          </Card>
        ) : (
          <Rows cohortId={cohortId} milestones={milestones} lines={lines} />
        )}
        {board.hasNextPage ? (
          <Group>
            <Button variant="default" loading={board.isFetchingNextPage} onClick={() => void board.fetchNextPage()}>
              {t('common:loadMore')}
            </Button>
          </Group>
        ) : null}
        <Text size="sm" c="dimmed" maw="68ch">
          {t('anonymous')}
        </Text>
        <MilestoneLegend cohortId={cohortId} milestones={milestones} />
      </Stack>
      <MilestoneDialog opened={adding} cohortId={cohortId} milestone={null} onClose={close} />
    </>
  );
};
