import { Card, Group, SegmentedControl, Select, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  exportCycleParticipants,
  type listCycleParticipants,
  participantSorts,
} from '@understudy/contracts/development-plans-cycles';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import {
  type CycleSearch,
  completionQuery,
  participantStates,
  participantsAsked,
  participantsQuery,
} from './cycle-queries.js';

type Participant = ResponseOf<typeof listCycleParticipants>['items'][number];

/** Who takes part in a cycle and how far each plan is; what is in a plan stays between the two. */
export const CycleParticipants = ({ cycleId }: { cycleId: string }) => {
  const { t } = useTranslation(['cycles', 'common']);
  const format = useFormat();
  const asked = useSearch({ from: '/signed-in/cycles/$cycleId' });
  const navigate = useNavigate({ from: '/cycles/$cycleId' });
  const { sorting, onSort } = useArrangement(participantSorts, 'ascending');
  const list = useInfiniteQuery(participantsQuery(cycleId, asked));
  const { data: completion } = useQuery(completionQuery(cycleId));
  const units = (completion?.units ?? []).flatMap(({ unit }) => unit ?? []);
  const show = (changes: CycleSearch) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false });
  const people = itemsOf(list.data);
  const columns: Column<Participant>[] = [
    {
      id: 'person',
      header: t('people.person'),
      sortable: true,
      cell: ({ person }) => (
        <TextLink to="/people/$personId" params={{ personId: person.id }}>
          {person.name}
        </TextLink>
      ),
    },
    {
      id: 'unit',
      header: t('completion.unit'),
      sortable: true,
      hideBelow: 'sm',
      cell: ({ unit }) => unit?.name ?? t('completion.noUnit'),
    },
    {
      id: 'state',
      header: t('people.plan'),
      sortable: true,
      cell: ({ leftOn, state }) => (leftOn ? t('people.left', { day: format.day(leftOn) }) : t(`state.${state}`)),
    },
    {
      id: 'reminded',
      header: t('people.reminded'),
      sortable: true,
      hideBelow: 'sm',
      cell: ({ remindedAt }) => (remindedAt ? format.instant(remindedAt) : null),
    },
  ];
  return (
    <Card component="section" aria-labelledby="participants">
      <Title order={2} size="h3" id="participants" mb="sm">
        {t('people.title')}
      </Title>
      <Group mb="sm" gap="sm">
        <SegmentedControl
          style={{ flexWrap: 'wrap' }}
          aria-label={t('people.show')}
          value={asked.state ?? 'all'}
          onChange={(value) => show({ state: participantStates.find((one) => one === value) })}
          data={[
            { value: 'all', label: t('people.all') },
            ...participantStates.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
        />
        {units.length > 1 ? (
          <Select
            clearable
            searchable
            aria-label={t('completion.unit')}
            placeholder={t('people.everyUnit')}
            data={units.map(({ id, name }) => ({ value: id, label: name }))}
            value={asked.unit ?? null}
            onChange={(unit) => show({ unit: unit ?? undefined })}
          />
        ) : null}
      </Group>
      {list.isPending ? <RowsSkeleton rows={5} /> : null}
      {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data && people.length === 0 ? <Text c="dimmed">{t('people.nobody')}</Text> : null}
      {people.length > 0 ? (
        <DataTable
          label={t('people.title')}
          columns={columns}
          rows={people}
          rowKey={({ person }) => person.id}
          sorting={sorting}
          onSort={onSort}
          empty={null}
        />
      ) : null}
      <ListFoot
        pages={list}
        mt="sm"
        of={exportCycleParticipants}
        input={participantsAsked(cycleId, asked)}
        list={t('people.title')}
      />
    </Card>
  );
};
