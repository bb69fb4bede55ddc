import { Badge, Drawer, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconListDetails, IconUserQuestion } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  type BenchHorizon,
  exportFigureRecords,
  type FigureRecord,
  listFigureRecords,
  type RecordsOf,
} from '@understudy/contracts/indicators';
import type { SurvivalStart } from '@understudy/contracts/indicators-curves';
import { recordedCosts, recordSorts } from '@understudy/contracts/indicators-records';
import type { Direction } from '@understudy/contracts/pagination';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceWidth } from '../../components/choice-width.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PersonAvatar } from '../../components/person-card.js';
import { SearchField } from '../../components/search-field.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, pagedQuery } from '../../lib/query.js';
import type { ChosenGroup } from './chosen-group.js';
import classes from './indicators.module.css';
import { benchIndicators, trendHorizon } from './report-query.js';

const all = 'all';
/** More kinds than these do not stand beside each other on a phone. */
const mostBesideEachOther = 4;

/** Whom one looks for in them, and how they stand. */
type RecordsAsked = { search?: string | undefined; sort: (typeof recordSorts)[number]; direction: Direction };

type RecordsProps = {
  group: ChosenGroup;
  asOf?: string;
  /** As known by the end of which day: for what is kept so, the lines of the ledger of costs. */
  knownOn?: string;
  indicator: RecordsOf;
  /** For indicators of the bench. */
  horizon?: BenchHorizon;
  /** For what is read stage by stage. */
  stageId?: string;
  start?: SurvivalStart;
};

/** Each record with what tells it apart: whom it is of and what it says, and which it is of those that say the same. */
const keyed = (records: readonly FigureRecord[]): { readonly key: string; readonly record: FigureRecord }[] => {
  const alike = new Map<string, number>();
  return records.map((record) => {
    const { person, counts, from, to, note, days } = record;
    const says = JSON.stringify([person?.id, counts, from, to, note, days]);
    const place = alike.get(says) ?? 0;
    alike.set(says, place + 1);
    return { key: `${says} ${place}`, record };
  });
};

const RecordLine = ({ record }: { record: FigureRecord }) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const { person, counts, from, to, note, days, reports } = record;
  const spell = from
    ? to
      ? format.dayRange(from, to)
      : t('records.since', { day: format.day(from) })
    : to
      ? t('records.until', { day: format.day(to) })
      : null;
  return (
    <li className={classes.person}>
      {person ? <PersonAvatar person={person} size={34} /> : <IconUserQuestion size={34} stroke={1.3} aria-hidden />}
      <div>
        {person ? (
          <TextLink to="/people/$personId" params={{ personId: person.id }} fw={600} underline="hover" c="inherit">
            {person.name}
          </TextLink>
        ) : (
          <Text span fw={600}>
            {note}
          </Text>
        )}{' '}
        <Badge variant="default">{t(`records.counts.${counts}`)}</Badge>
        <Text size="sm" c="dimmed" className="figures">
          {[
            spell,
            person ? note : null,
            days === null ? null : t('records.openDays', { count: days }),
            reports === null ? null : t('records.reports', { count: reports }),
          ]
            .filter((part) => part)
            .join(' · ')}
        </Text>
      </div>
    </li>
  );
};

type KindsProps = {
  records: readonly FigureRecord[];
  only: FigureRecord['counts'] | null;
  onOnly: (kind: FigureRecord['counts'] | null) => void;
};

/** Narrows the records to those that count in one way, where they count in several. */
const Kinds = ({ records, only, onOnly }: KindsProps) => {
  const { t } = useTranslation('indicators');
  const kinds = [...new Set(records.map(({ counts }) => counts))].toSorted();
  if (kinds.length < 2) return null;
  const choices = [
    { value: all, label: t('records.all', { count: records.length }) },
    ...kinds.map((kind) => ({
      value: kind,
      label: t('records.some', {
        name: t(`records.counts.${kind}`),
        count: records.filter(({ counts }) => counts === kind).length,
      }),
    })),
  ];
  const choose = (value: string | null) => onOnly(kinds.find((kind) => kind === value) ?? null);
  return kinds.length > mostBesideEachOther ? (
    <Select
      label={t('records.filter')}
      allowDeselect={false}
      maw={choiceWidth(choices)}
      value={only ?? all}
      onChange={choose}
      data={choices}
    />
  ) : (
    <SegmentedControl
      fullWidth
      aria-label={t('records.filter')}
      value={only ?? all}
      onChange={choose}
      styles={{ label: { whiteSpace: 'normal' } }}
      data={choices}
    />
  );
};

const Records = ({ group, ...of }: RecordsProps) => {
  const { t } = useTranslation(['indicators', 'common', 'costs']);
  const format = useFormat();
  const [only, setOnly] = useState<FigureRecord['counts'] | null>(null);
  const [{ search, ...order }, setAsked] = useState<RecordsAsked>({ sort: 'name', direction: 'ascending' });
  const look = useCallback((wanted: string | undefined) => {
    setOnly(null);
    setAsked((before) => ({ ...before, search: wanted }));
  }, []);
  const about = { ...group, ...of, search, ...order };
  const list = useInfiniteQuery(pagedQuery('indicators', listFigureRecords, { query: { ...about, limit: 200 } }));
  if (list.error) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <RowsSkeleton rows={8} />;
  const records = itemsOf(list.data);
  const shown = records.filter(({ counts }) => only === null || counts === only);
  const [{ total = records.length, leftOut = null, told = null, asOf = '' } = {}] = list.data.pages;
  const apart = (
    <>
      {leftOut ? <Text size="sm">{t('costs:unknownStart', { count: leftOut })}</Text> : null}
      {told === null ? null : (
        <Text size="sm">{t(told ? 'records.told' : 'records.untold', { day: format.day(asOf) })}</Text>
      )}
    </>
  );
  if (records.length === 0 && search === undefined) {
    return (
      <>
        {apart}
        <EmptyState icon={<IconListDetails />} title={t('records.none')}>
          {t('records.noneText')}
        </EmptyState>
      </>
    );
  }
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" role="status">
        {t('common:shownOf', { shown: records.length, count: total })}
      </Text>
      {apart}
      {total > 1 || search !== undefined ? (
        <Group gap="sm" align="flex-end" data-print="no">
          <SearchField
            label={t('records.search')}
            clearLabel={t('common:clear')}
            asked={search ?? ''}
            onAsk={look}
            style={{ flex: '1 1 12rem' }}
          />
          <SortChoice
            choices={recordSorts.map((value) => ({ value, label: t(`records.sort.${value}`) }))}
            sorting={{ id: order.sort, direction: order.direction }}
            onSort={({ id, direction }) =>
              setAsked((before) => ({ ...before, sort: id === 'day' ? 'day' : 'name', direction }))
            }
          />
        </Group>
      ) : null}
      {records.length === 0 ? <Text c="dimmed">{t('records.nobodyFound')}</Text> : null}
      <Kinds records={records} only={only} onOnly={setOnly} />
      <Stack component="ul" gap="md" m={0} p={0} className={classes.plain}>
        {keyed(shown).map(({ key, record }) => (
          <RecordLine key={key} record={record} />
        ))}
      </Stack>
      <ListFoot pages={list} of={exportFigureRecords} input={{ query: about }} />
    </Stack>
  );
};

type RecordsDrawerProps = Omit<RecordsProps, 'indicator'> & { indicator: RecordsOf | null; onClose: () => void };

/** The records behind a figure, for whoever may see those people. */
export const RecordsDrawer = ({
  indicator,
  horizon = trendHorizon,
  knownOn,
  onClose,
  ...about
}: RecordsDrawerProps) => {
  const { t } = useTranslation(['indicators', 'figures', 'common']);
  const format = useFormat();
  const then = recordedCosts.some((line) => line === indicator) ? knownOn : undefined;
  const by = benchIndicators.some((name) => name === indicator) ? horizon : undefined;
  return (
    <Drawer
      opened={indicator !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={
        <Text fw={650}>
          {indicator ? t('recordsOf', { name: t(`figures:indicator.${indicator}`) }) : ''}
          {by ? ` · ${t(`figures:horizon.${by}`)}` : ''}
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {indicator ? (
        <Stack>
          <Text size="sm">
            {t(`figures:meaning.${indicator}`)}
            {then ? ` ${t('figures:asKnownOn', { day: format.day(then) })}` : null}
          </Text>
          <Records {...about} knownOn={then} indicator={indicator} horizon={by} />
        </Stack>
      ) : null}
    </Drawer>
  );
};
