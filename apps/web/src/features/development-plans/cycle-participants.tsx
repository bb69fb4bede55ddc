import { Card, Group, SegmentedControl, Select, Table, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportCycleParticipants } from '@understudy/contracts/development-plans-cycles';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { type CycleSearch, completionQuery, participantStates, participantsQuery } from './cycle-queries.js';

/** Who takes part in a cycle and how far each plan is; what is in a plan stays between the two. */
export const CycleParticipants = ({ cycleId }: { cycleId: string }) => {
  const { t } = useTranslation(['cycles', 'common']);
  const format = useFormat();
  const asked = useSearch({ from: '/signed-in/cycles/$cycleId' });
  const navigate = useNavigate({ from: '/cycles/$cycleId' });
  const list = useInfiniteQuery(participantsQuery(cycleId, asked));
  const { data: completion } = useQuery(completionQuery(cycleId));
  const units = (completion?.units ?? []).flatMap(({ unit }) => unit ?? []);
  const show = (changes: CycleSearch) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false });
  const people = itemsOf(list.data);
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
        <Table.ScrollContainer minWidth={480}>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('people.person')}</Table.Th>
                <Table.Th scope="col">{t('completion.unit')}</Table.Th>
                <Table.Th scope="col">{t('people.plan')}</Table.Th>
                <Table.Th scope="col">{t('people.reminded')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {people.map(({ person, unit, state: own, remindedAt, leftOn }) => (
                <Table.Tr key={person.id}>
                  <Table.Td>
                    <TextLink to="/people/$personId" params={{ personId: person.id }}>
                      {person.name}
                    </TextLink>
                  </Table.Td>
                  <Table.Td>{unit?.name ?? t('completion.noUnit')}</Table.Td>
                  <Table.Td>{leftOn ? t('people.left', { day: format.day(leftOn) }) : t(`state.${own}`)}</Table.Td>
                  <Table.Td>{remindedAt ? format.instant(remindedAt) : null}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : null}
      <ListFoot
        pages={list}
        mt="sm"
        of={exportCycleParticipants}
        input={{ params: { cycleId }, query: { state: asked.state, unitId: asked.unit } }}
        list={t('people.title')}
      />
    </Card>
  );
};
