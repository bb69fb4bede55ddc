import { Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import {
  exportMigratingPeople,
  listMigratingPeople,
  migratingSorts,
  type PersonMove,
  type StageMigration,
} from '@understudy/contracts/framework-versions';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, pagedQuery } from '../../lib/query.js';
import { DestinationChoice } from './destination-choice.js';

/** Somebody who goes elsewhere than the rest of their stage. */
export type NamedMove = PersonMove & { readonly name: string };

type MigratingPeopleProps = {
  stages: readonly StageMigration[];
  destinations: readonly { readonly key: string; readonly name: string }[];
  moves: Readonly<Record<string, string | null>>;
  people: readonly NamedMove[];
  /** Says where somebody goes; undefined: where the rest of their stage goes. */
  onGo: (who: Omit<NamedMove, 'toKey'>, to: string | null | undefined) => void;
};

type Row = ResponseOf<typeof listMigratingPeople>['items'][number];
type Asked = {
  search?: string;
  stageKey?: string;
  sort: (typeof migratingSorts)[number];
  direction: 'ascending' | 'descending';
};

const sortOf = (id: string) => migratingSorts.find((one) => one === id) ?? 'person';

/**
 * Everybody whom the draft touches, to search, narrow to a stage, arrange and take along as a file; whose stage is gone can
 * be sent elsewhere than the rest of it.
 */
export const MigratingPeople = ({ stages, destinations, moves, people, onGo }: MigratingPeopleProps) => {
  const { t } = useTranslation('framework-editor');
  const format = useFormat();
  const [asked, setAsked] = useState<Asked>({ sort: 'person', direction: 'ascending' });
  const paged = pagedQuery('framework-draft', listMigratingPeople, { query: asked });
  // The draft may say something else by now than when this was asked last.
  const list = useInfiniteQuery({ ...paged, staleTime: 0 });
  const change = (changes: Partial<Asked>) => setAsked((before) => ({ ...before, ...changes }));
  const search = useCallback((wanted: string | undefined) => setAsked((before) => ({ ...before, search: wanted })), []);
  const withRest = (stageKey: string): string => {
    const to = moves[stageKey];
    if (to === undefined) return t('migration.withRest');
    const place = to === null ? t('migration.toNone') : (destinations.find(({ key }) => key === to)?.name ?? to);
    return t('migration.withRestTo', { place });
  };
  const columns: Column<Row>[] = [
    {
      id: 'person',
      header: t('migration.person'),
      sortable: true,
      cell: ({ person, stageName }) => (
        <>
          <TextLink to="/people/$personId" params={{ personId: person.id }}>
            {person.name}
          </TextLink>
          <Text size="sm" c="dimmed" hiddenFrom="sm" data-print="no">
            {stageName}
          </Text>
        </>
      ),
    },
    {
      id: 'stage',
      header: t('migration.stage'),
      sortable: true,
      hideBelow: 'sm',
      cell: ({ stageName }) => stageName,
    },
    {
      id: 'from',
      header: t('migration.from'),
      sortable: true,
      hideBelow: 'sm',
      cell: ({ from }) => format.day(from),
    },
    {
      id: 'fate',
      header: t('migration.fate'),
      cell: ({ fate, newName, person: { id: personId, name }, stageKey }) => (
        <>
          {t(`migration.${fate}`, { name: newName ?? '' })}
          {fate === 'removed' ? (
            <DestinationChoice
              mt={4}
              aria-label={t('migration.goesTo', { name })}
              stages={destinations}
              unchosen={{ label: withRest(stageKey) }}
              value={people.find((one) => one.personId === personId && one.stageKey === stageKey)?.toKey}
              onChoose={(to) => onGo({ personId, name, stageKey }, to)}
            />
          ) : null}
        </>
      ),
    },
  ];
  return (
    <Stack gap="sm" component="section" aria-labelledby="migrating-people">
      <Title order={4} id="migrating-people">
        {t('migration.everybody')}
      </Title>
      {stages.some(({ fate, total }) => fate === 'removed' && total > 0) ? (
        <Text size="sm" c="dimmed">
          {t('migration.byName')}
        </Text>
      ) : null}
      <ListFilters
        search={{ label: t('migration.search'), asked: asked.search, onAsk: search }}
        choice={{
          label: t('migration.stage'),
          all: t('migration.everyStage'),
          value: asked.stageKey,
          data: stages.filter(({ total }) => total > 0).map(({ key, name }) => ({ value: key, label: name })),
          onChoose: (stageKey) => change({ stageKey }),
        }}
      />
      {list.error ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <RowsSkeleton rows={5} /> : null}
      {list.data ? (
        <DataTable
          label={t('migration.list')}
          columns={columns}
          rows={itemsOf(list.data)}
          rowKey={({ id }) => id}
          sorting={{ id: asked.sort, direction: asked.direction }}
          onSort={({ id, direction }) => change({ sort: sortOf(id), direction })}
          empty={<Text c="dimmed">{t('migration.none')}</Text>}
        />
      ) : null}
      <ListFoot pages={list} of={exportMigratingPeople} input={{ query: asked }} list={t('migration.everybody')} />
    </Stack>
  );
};
