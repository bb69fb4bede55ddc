import { Drawer, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  type DueCheckIn,
  dueCheckInSorts,
  exportDueCheckIns,
  listDueCheckIns,
} from '@understudy/contracts/development-plans-check-ins-due';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { addDays } from '@understudy/domain/calendar/day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { RowsSkeleton } from '../../components/loading.js';
import { RangeBar } from '../../components/range-bar.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, pagedQuery } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import classes from './plan.module.css';

type Whose = 'mine' | 'line';
type Adherence = ResponseOf<typeof listDueCheckIns>;

/** The share of due talks that were held in time, with all that is needed to trust it; their counts alone while they are few. */
const Share = ({ of: { due, held, share, fewest, windowFrom, asOf, graceDays } }: { of: Adherence }) => {
  const { t } = useTranslation(['check-ins', 'figures']);
  const format = useFormat();
  return (
    <Stack gap={6} component="section" aria-label={t('adherence.title')}>
      {share === null ? (
        <Text fz="lg" fw={600}>
          {t('figures:status.too-few.title')}
        </Text>
      ) : (
        <>
          <Text className="figures" fz="2rem" fw={680} lh={1.1}>
            {format.percent(share.value)}
          </Text>
          <RangeBar value={share.value} lower={share.lower} upper={share.upper} most={1} />
          <Text size="sm" c="dimmed" className="figures">
            {t('figures:interval', { range: format.interval(share.lower, share.upper, 'proportion') })}
          </Text>
        </>
      )}
      <Text size="sm" c="dimmed" className="figures">
        {t('adherence.of', { some: format.count(held), count: due, all: format.count(due) })}
        {share === null ? ` ${t('adherence.fewest', { fewest })}` : null}
      </Text>
      <Text size="xs" c="dimmed" className="figures">
        {t('adherence.window', { range: format.dayRange(addDays(windowFrom, 1), addDays(asOf, -graceDays - 1)) })}
      </Text>
    </Stack>
  );
};

const DueLine = ({ of: { id, person, leader, dueOn, followedOn, held } }: { of: DueCheckIn }) => {
  const { t } = useTranslation('check-ins');
  const format = useFormat();
  const kept = held ? 'held' : 'late';
  return (
    <li>
      <TextLink to="/check-ins/$checkInId" params={{ checkInId: id }} size="sm">
        {t('of', { one: person.name, other: leader.name })}
      </TextLink>
      <Text size="sm" c="dimmed" className="figures">
        {[
          t('adherence.due', { day: format.day(dueOn) }),
          followedOn === null ? t('adherence.none') : t(`adherence.${kept}`, { day: format.day(followedOn) }),
        ].join(' ')}
      </Text>
    </li>
  );
};

const Adherences = ({ whose }: { whose: Whose }) => {
  const { t } = useTranslation('check-ins');
  const order = useArrangement(dueCheckInSorts, 'descending', 'due');
  const asked = { whose, ...order.asked };
  const list = useInfiniteQuery(pagedQuery('check-ins', listDueCheckIns, { query: { ...asked, limit: 50 } }));
  if (list.error) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  const [told] = list.data?.pages ?? [];
  if (told === undefined) return <RowsSkeleton rows={6} />;
  const { graceDays } = told;
  if (told.due === 0) {
    return (
      <EmptyState icon={<IconMessages />} title={t('adherence.nothing')}>
        {t('adherence.nothingText', { days: graceDays })}
      </EmptyState>
    );
  }
  return (
    <Stack>
      <Share of={told} />
      <Text size="sm">{t('adherence.how', { days: graceDays })}</Text>
      <Text size="sm">{t('adherence.misleads')}</Text>
      {told.due > 1 ? <ListSort {...order} list={t('adherence.title')} /> : null}
      <ul className={classes.lines}>
        {itemsOf(list.data).map((one) => (
          <DueLine key={one.id} of={one} />
        ))}
      </ul>
      <ListFoot pages={list} of={exportDueCheckIns} input={{ query: asked }} />
    </Stack>
  );
};

/** Which talks were due and how many were held in time: my own, and for leaders those of their line that they may read. */
export const CheckInAdherence = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation(['check-ins', 'common']);
  const isLeader = useSession().standings.includes('leader');
  const [whose, setWhose] = useState<Whose>(isLeader ? 'line' : 'mine');
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={<Text fw={650}>{t('adherence.title')}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        {isLeader ? (
          <SegmentedControl
            aria-label={t('adherence.whose')}
            value={whose}
            onChange={(chosen) => setWhose(chosen === 'line' ? 'line' : 'mine')}
            data={(['line', 'mine'] as const).map((value) => ({ value, label: t(`adherence.${value}`) }))}
          />
        ) : null}
        <Adherences whose={whose} />
      </Stack>
    </Drawer>
  );
};
