import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Calibration, CalibrationPlace } from '@understudy/contracts/calibration';
import { type CalibrationPlacement, exportCalibrationPlacements } from '@understudy/contracts/calibration-meeting';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
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
  const list = useInfiniteQuery(placementsQuery(session.id));
  const [looking, setLooking] = useState<{ id: string; to: CalibrationPlace | null } | null>(null);
  const people = itemsOf(list.data);
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
          <DownloadCsv of={exportCalibrationPlacements} input={{ params: { calibrationId: session.id } }} />
        )}
      </Group>
      <Text size="sm" c="dimmed" maw="68ch">
        {t('steppedOut')}
      </Text>
      {show === 'log' ? <MovesLog session={session} /> : null}
      {show !== 'log' && list.isPending ? <RowsSkeleton /> : null}
      {show !== 'log' && list.error ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {show === 'board' && list.data ? <MeetingBoard session={session} people={people} onLook={look} /> : null}
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
