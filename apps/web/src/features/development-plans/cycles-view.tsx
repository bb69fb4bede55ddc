import { Badge, Button, Card, Group, Progress, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconRefresh } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Cycle, cycleSorts, exportCycles } from '@understudy/contracts/development-plans-cycles';
import { exportRemovedCycles, listRemovedCycles, restoreCycle } from '@understudy/contracts/removed-drafts';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { PageHeader } from '../../components/page-header.js';
import { RemovedDrafts } from '../../components/removed-drafts.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { CycleDialog } from './cycle-dialog.js';
import { cyclesAsked, cyclesQuery } from './cycle-queries.js';
import { DevelopmentSettingsCard } from './development-settings-card.js';

/** How far a cycle is, as a badge. */
export const CycleStatusBadge = ({ status }: Pick<Cycle, 'status'>) => {
  const { t } = useTranslation('cycles');
  return (
    <Badge variant={status === 'running' ? 'light' : 'outline'} color={status === 'running' ? 'pine' : 'gray'}>
      {t(`status.${status}`)}
    </Badge>
  );
};

const CycleCard = ({ cycle }: { cycle: Cycle }) => {
  const { t } = useTranslation('cycles');
  const format = useFormat();
  const share = cycle.participants > 0 ? cycle.completed / cycle.participants : 0;
  const progress = t('completed', { done: format.count(cycle.completed), count: cycle.participants });
  return (
    <Card component="li">
      <Group justify="space-between" align="flex-start" mb="xs">
        <Title order={2} size="h3">
          <TextLink to="/cycles/$cycleId" params={{ cycleId: cycle.id }} underline="hover" c="inherit" inherit>
            {cycle.name}
          </TextLink>
        </Title>
        <CycleStatusBadge status={cycle.status} />
      </Group>
      <Text size="sm" c="dimmed">
        {t('window', { days: format.dayRange(cycle.opensOn, cycle.closesOn) })}
        {cycle.status === 'draft' && cycle.opensByItself ? `, ${t('opening.short')}` : null}
        {cycle.notOpened ? `, ${t('opening.notShort', { day: format.day(cycle.notOpened.on) })}` : null}
      </Text>
      {cycle.status === 'draft' ? null : (
        <Stack gap={4} mt="sm">
          <Progress value={share * 100} radius="xl" aria-label={progress} />
          <Text size="sm" className="figures">
            {progress}
          </Text>
        </Stack>
      )}
    </Card>
  );
};

/** Development cycles: the windows in which everybody's plan is made or renewed, and the rules for plans. */
export const CyclesView = () => {
  const { t } = useTranslation(['cycles', 'common']);
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/cycles' });
  const { archived = false } = search;
  const { sorting, onSort } = useArrangement(cycleSorts, 'descending');
  const list = useSuspenseInfiniteQuery(cyclesQuery(search));
  const [creating, { open, close }] = useDisclosure(false);
  const cycles = itemsOf(list.data).filter(({ status }) => (status === 'archived') === archived);
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
      {t('form.create')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <SegmentedControl
              aria-label={t('show.label')}
              value={archived ? 'archived' : 'current'}
              onChange={(value) =>
                void navigate({
                  to: '/cycles',
                  search: { ...search, archived: value === 'archived' ? true : undefined },
                  replace: true,
                })
              }
              data={[
                { value: 'current', label: t('show.current') },
                { value: 'archived', label: t('show.archived') },
              ]}
            />
            <RemovedDrafts
              list={listRemovedCycles}
              file={exportRemovedCycles}
              restore={restoreCycle}
              areas={['cycles']}
            />
            {cycles.length > 0 ? create : null}
          </>
        }
      />
      <Stack gap="xl">
        {cycles.length > 1 ? (
          <SortChoice
            choices={cycleSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
            sorting={sorting}
            onSort={onSort}
          />
        ) : null}
        {cycles.length === 0 ? (
          <EmptyState
            icon={<IconRefresh />}
            title={t(archived ? 'none.archived' : 'none.title')}
            action={archived ? null : create}
          >
            {archived ? null : t('none.text')}
          </EmptyState>
        ) : (
          <SimpleGrid component="ul" cols={{ base: 1, md: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
            {cycles.map((cycle) => (
              <CycleCard key={cycle.id} cycle={cycle} />
            ))}
          </SimpleGrid>
        )}
        <ListFoot pages={list} of={exportCycles} input={cyclesAsked(search)} />
        <DevelopmentSettingsCard />
      </Stack>
      <CycleDialog opened={creating} cycle={null} onClose={close} />
    </>
  );
};
