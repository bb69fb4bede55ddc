import { Badge, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import {
  closeSkipLevelSeason,
  exportSkipLevelPeople,
  type SkipLevelPerson,
  skipLevelPeopleSorts,
  suggestSkipLevelTalk,
} from '@understudy/contracts/skip-levels';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { ChooseTimeDialog } from './choose-time-dialog.js';
import { SeasonCounts } from './season-card.js';
import { seasonPeopleAsked, seasonPeopleQuery, seasonQuery, seasonTimesQuery } from './skip-level-queries.js';
import { clockOf, useTalkTimes } from './talk-times.js';

/** One season of mine: with whom I have talked, who is asked, and who waits longest. */
export const SeasonView = () => {
  const { t } = useTranslation('skip-levels');
  const format = useFormat();
  const times = useTalkTimes();
  const navigate = useNavigate();
  const { seasonId } = useParams({ from: '/signed-in/skip-level-seasons/$seasonId' });
  const search = useSearch({ from: '/signed-in/skip-level-seasons/$seasonId' });
  const { show = 'waiting' } = search;
  const { sorting, onSort } = useArrangement(skipLevelPeopleSorts, 'ascending');
  const { data: season } = useSuspenseQuery(seasonQuery(seasonId));
  const list = useSuspenseInfiniteQuery(seasonPeopleQuery(seasonId, search));
  const [closing, { open, close }] = useDisclosure(false);
  const [suggesting, setSuggesting] = useState<SkipLevelPerson | null>(null);
  const end = useAction(closeSkipLevelSeason, ['skip-levels', 'calendar']);
  const suggest = useAction(suggestSkipLevelTalk, ['skip-levels']);
  const params = { skipLevelSeasonId: seasonId };
  const stop = () => {
    suggest.reset();
    setSuggesting(null);
  };
  const columns: Column<SkipLevelPerson>[] = [
    { id: 'name', header: t('column.name'), sortable: true, cell: ({ person }) => <Text fw={550}>{person.name}</Text> },
    {
      id: 'stage',
      header: t('column.stage'),
      sortable: true,
      cell: ({ stage }) => stage?.name ?? '',
      hideBelow: 'sm',
    },
    {
      id: 'waited',
      header: t('column.last'),
      sortable: true,
      cell: ({ lastOn }) => (lastOn === null ? t('never') : format.day(lastOn)),
    },
    {
      id: 'talk',
      header: t('column.talk'),
      cell: (row) =>
        row.talk ? (
          <TextLink to="/skip-level-talks/$talkId" params={{ talkId: row.talk.id }}>
            {t('talkAt', { state: t(`state.${row.talk.state}`), when: times.at(row.talk.startsAt) })}
          </TextLink>
        ) : row.free ? (
          <Button
            size="xs"
            variant="default"
            aria-label={t('ask.suggest.title', { name: row.person.name })}
            onClick={() => setSuggesting(row)}
          >
            {t('do.suggest')}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <PageHeader
        over={<TextLink to="/skip-levels">{t('title')}</TextLink>}
        title={format.dayRange(season.firstOn, season.lastOn)}
        lead={
          <Group gap="sm">
            <Badge variant="light">{t(`season.${season.state}`)}</Badge>
            <span>{t(`reach.${season.reach}`)}</span>
          </Group>
        }
        actions={
          season.abilities.includes('close') ? (
            <Button variant="default" onClick={open}>
              {t('closeSeason.label')}
            </Button>
          ) : null
        }
      />
      <Stack gap="lg">
        <div>
          <SeasonCounts counts={season.counts} />
          <Text size="sm" c="dimmed">
            {t('hours', {
              from: clockOf(season.earliestMinute),
              to: clockOf(season.latestMinute),
              timeZone: season.timeZone,
              perWeek: season.perWeek,
              minutes: season.minutes,
            })}
          </Text>
        </div>
        <Group justify="space-between">
          <SegmentedControl
            aria-label={t('show.label')}
            value={show}
            onChange={(value) =>
              void navigate({
                to: '/skip-level-seasons/$seasonId',
                params: { seasonId },
                search: { ...search, show: value === 'all' ? value : undefined },
                replace: true,
              })
            }
            data={[
              { value: 'waiting', label: t('show.waiting') },
              { value: 'all', label: t('show.all') },
            ]}
          />
        </Group>
        <DataTable
          label={t('show.table')}
          columns={columns}
          rows={itemsOf(list.data)}
          rowKey={({ person }) => person.id}
          sorting={sorting}
          onSort={onSort}
          hasMore={list.hasNextPage}
          loadingMore={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          file={<DownloadCsv of={exportSkipLevelPeople} input={seasonPeopleAsked(seasonId, search)} />}
          empty={<Text>{t(show === 'waiting' ? 'nobodyWaits' : 'nobodyBelow')}</Text>}
        />
      </Stack>
      {closing ? (
        <ConfirmDialog
          opened
          title={t('closeSeason.title')}
          confirmLabel={t('closeSeason.label')}
          sending={end.isPending}
          problem={end.error}
          onConfirm={() =>
            end.mutate({ params, body: { action: 'close', version: season.version } }, { onSuccess: close })
          }
          onClose={close}
        >
          {t('closeSeason.text')}
        </ConfirmDialog>
      ) : null}
      {suggesting ? (
        <ChooseTimeDialog
          title={t('ask.suggest.title', { name: suggesting.person.name })}
          confirmLabel={t('do.suggest')}
          times={seasonTimesQuery(seasonId, suggesting.person.id)}
          sending={suggest.isPending}
          problem={suggest.error}
          onChoose={(startsAt) =>
            suggest.mutate({ params, body: { personId: suggesting.person.id, startsAt } }, { onSuccess: stop })
          }
          onClose={stop}
        />
      ) : null}
    </>
  );
};
