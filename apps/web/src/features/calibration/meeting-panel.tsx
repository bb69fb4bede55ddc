import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Calibration, CalibrationPlace } from '@understudy/contracts/calibration';
import { type CalibrationPlacement, exportCalibrationPlacements } from '@understudy/contracts/calibration-meeting';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { ListFilters } from '../../components/list-filters.js';
import { RowsSkeleton } from '../../components/loading.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { useWords } from '../../lib/arrangement.js';
import { itemsOf } from '../../lib/query.js';
import { placementsQuery } from './calibration-queries.js';
import { MeetingBoard } from './meeting-board.js';
import { MovesLog } from './moves-log.js';
import { PersonDialog } from './person-dialog.js';
import { TalkList } from './talk-list.js';

const parts = ['board', 'talk', 'log'] as const;
type Part = (typeof parts)[number];

/** The meeting: the same people on the grid, in the order of talking, and the log; and the same afterwards, to read. */
export const MeetingPanel = ({ session }: { session: Calibration }) => {
  const { t } = useTranslation('calibration');
  const navigate = useNavigate();
  const { show = 'board' } = useSearch({ from: '/signed-in/calibrations/$calibrationId' });
  const words = useWords('talk');
  const search = show === 'talk' ? words.asked : undefined;
  const list = useInfiniteQuery(placementsQuery(session.id, search));
  const [looking, setLooking] = useState<{ id: string; to: CalibrationPlace | null } | null>(null);
  const people = itemsOf(list.data);
  // The board is of everybody: while they are on their way again, those who fitted some words are not.
  const whole = list.data !== undefined && !list.isPlaceholderData;
  const looked = people.find(({ id }) => id === looking?.id);
  const look = ({ id }: CalibrationPlacement, to: CalibrationPlace | null = null) => setLooking({ id, to });
  const choose = (part: Part) =>
    void navigate({
      to: '/calibrations/$calibrationId',
      params: { calibrationId: session.id },
      search: part === 'board' ? {} : { show: part },
      replace: true,
    });
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t('show.label')}
          value={show}
          onChange={(value) => choose(parts.find((part) => part === value) ?? 'board')}
          data={parts.map((value) => ({ value, label: t(`show.${value}`) }))}
        />
        {show === 'log' ? null : (
          <DownloadCsv
            of={exportCalibrationPlacements}
            input={{ params: { calibrationId: session.id }, query: { search } }}
          />
        )}
      </Group>
      <Text size="sm" c="dimmed" maw="68ch">
        {t('steppedOut')}
      </Text>
      {show === 'log' ? <MovesLog session={session} /> : null}
      {show !== 'log' && (list.isPending || (show === 'board' && !list.error && !whole)) ? <RowsSkeleton /> : null}
      {show !== 'log' && list.error ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {show === 'board' && whole ? <MeetingBoard session={session} people={people} onLook={look} /> : null}
      {show === 'talk' && (people.length > 1 || search || list.isPlaceholderData) ? (
        <ListFilters search={{ label: t('narrow.talk'), ...words }} />
      ) : null}
      {show === 'talk' && people.length === 0 && search ? (
        <NothingFits text={t('narrow.nobody')} fields={['talk']} />
      ) : null}
      {show === 'talk' && list.data ? <TalkList people={people} onLook={look} /> : null}
      {looked ? (
        <PersonDialog
          key={`${looked.id} ${looked.version} ${looking?.to ?? ''}`}
          session={session}
          placement={looked}
          to={looking?.to ?? null}
          onClose={() => setLooking(null)}
        />
      ) : null}
    </Stack>
  );
};
