import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEye, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportSignals } from '@understudy/contracts/assessments-signals';
import type { Person } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { itemsOf } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { ObservationList } from './observation-list.js';
import { ObserveDialog } from './observe-dialog.js';
import { signalsQuery } from './signal-list.js';
import { SignalSort, useSignalListing } from './signal-sort.js';

type SignalsPanelProps = { person: Pick<Person, 'id' | 'name' | 'abilities'> };

/** What was observed in a person, as far as it may be seen here, and the way to add to it. */
export const SignalsPanel = ({ person }: SignalsPanelProps) => {
  const { t } = useTranslation('signals');
  const [observing, { open, close }] = useDisclosure(false);
  const self = useSession().personId === person.id;
  const listing = useSignalListing();
  const { asked, narrowed } = listing;
  const list = useInfiniteQuery(signalsQuery(person.id, asked));
  if (list.isPending) return <RowsSkeleton rows={4} />;
  if (list.isError) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  const items = itemsOf(list.data);
  const [first] = list.data.pages;
  const seesAll = person.abilities.includes('see-history');
  const view = self ? 'Self' : seesAll ? '' : 'Own';
  const closed = self && first?.openToPerson === false;
  const observe = first?.abilities.includes('observe') ? (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={open}
      aria-label={t('observe.openOf', { name: person.name })}
      data-print="no"
    >
      {t('observe.open')}
    </Button>
  ) : null;
  return (
    <Stack component="section" gap="lg" aria-label={t('panel.title')}>
      <Group justify="space-between" align="flex-start" gap="md">
        <div style={{ flex: '1 1 18rem' }}>
          <Title order={2}>{t('panel.title')}</Title>
          <Text c="dimmed" maw="68ch">
            {closed ? t('panel.closedSelf') : t(`panel.lead${view}`, { name: person.name })}
          </Text>
        </div>
        {items.length > 0 || narrowed ? observe : null}
      </Group>
      {items.length > 1 || narrowed ? <SignalSort who="whoSaw" {...listing} /> : null}
      {items.length > 0 ? (
        <ObservationList
          items={items}
          foot={
            <ListFoot
              pages={list}
              mt="md"
              of={exportSignals}
              input={{ params: { personId: person.id }, query: asked }}
              list={t('panel.title')}
            />
          }
        />
      ) : narrowed ? (
        <Text c="dimmed">{t('narrow.none')}</Text>
      ) : closed ? null : (
        <EmptyState icon={<IconEye />} title={t('panel.none')} action={observe}>
          {t(view === '' ? 'panel.noneText' : `panel.none${view}`, { name: person.name })}
        </EmptyState>
      )}
      <ObserveDialog person={person} opened={observing} onClose={close} />
    </Stack>
  );
};
