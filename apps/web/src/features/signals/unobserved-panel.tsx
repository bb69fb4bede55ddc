import { Button, Card, Group, Text, Title } from '@mantine/core';
import { IconEyeCheck, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportUnobserved, type Unobserved, unobservedSorts } from '@understudy/contracts/assessments-signals';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PersonCard } from '../../components/person-card.js';
import { SearchField } from '../../components/search-field.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { ObserveDialog } from './observe-dialog.js';
import { type UnobservedAsked, unobservedQuery } from './signal-list.js';
import classes from './signals.module.css';

const UnobservedCard = ({ person, lastByMeOn }: Unobserved) => {
  const { t } = useTranslation('signals');
  const format = useFormat();
  const [observing, setObserving] = useState(false);
  return (
    <Card component="li" padding="md">
      <PersonCard
        person={person}
        showStage={false}
        name={
          <TextLink to="/people/$personId" params={{ personId: person.id }} underline="hover" c="inherit" inherit>
            {person.name}
          </TextLink>
        }
      >
        <Text size="sm" c="var(--next)" mb="xs">
          {lastByMeOn ? t('unobserved.last', { day: format.day(lastByMeOn) }) : t('unobserved.never')}
        </Text>
        <Button
          size="xs"
          variant="light"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={t('observe.openOf', { name: person.name })}
          onClick={() => setObserving(true)}
        >
          {t('observe.open')}
        </Button>
      </PersonCard>
      <ObserveDialog person={person} opened={observing} onClose={() => setObserving(false)} />
    </Card>
  );
};

type Asked = UnobservedAsked & Required<Pick<UnobservedAsked, 'sort' | 'direction'>>;

/** For those who lead: whom of their own they have written nothing about for a while. */
export const UnobservedPanel = () => {
  const { t } = useTranslation(['signals', 'common']);
  const [asked, setAsked] = useState<Asked>({ sort: 'since', direction: 'ascending' });
  const list = useInfiniteQuery(unobservedQuery(asked));
  const items = itemsOf(list.data);
  const search = useCallback((wanted: string | undefined) => setAsked((before) => ({ ...before, search: wanted })), []);
  const content = () => {
    if (list.isPending) return <RowsSkeleton rows={3} />;
    if (list.isError) return <ErrorState order={2} failure={list.error} onRetry={() => void list.refetch()} />;
    if (items.length === 0 && asked.search !== undefined) return <Text c="dimmed">{t('unobserved.nobodyFound')}</Text>;
    if (items.length === 0) {
      return (
        <Card>
          <EmptyState icon={<IconEyeCheck />} title={t('unobserved.none')}>
            {t('unobserved.noneText')}
          </EmptyState>
        </Card>
      );
    }
    return (
      <ul className={classes.people} data-hold-still>
        {items.map((item) => (
          <UnobservedCard key={item.person.id} {...item} />
        ))}
      </ul>
    );
  };
  return (
    <section aria-labelledby="unobserved">
      <Title order={2} id="unobserved" mb="xs">
        {t('unobserved.title')}
      </Title>
      <Text c="dimmed" mb="md" maw="68ch">
        {t('unobserved.lead')}
      </Text>
      {items.length > 1 || asked.search !== undefined ? (
        <Group mb="md" gap="sm" align="flex-end" data-print="no">
          <SearchField
            label={t('unobserved.search')}
            clearLabel={t('common:clear')}
            asked={asked.search ?? ''}
            onAsk={search}
          />
          <ListSort
            sorts={unobservedSorts}
            list={t('unobserved.title')}
            sorting={{ id: asked.sort, direction: asked.direction }}
            onSort={({ id, direction }) =>
              setAsked((before) => ({ ...before, sort: id === 'name' ? 'name' : 'since', direction }))
            }
          />
        </Group>
      ) : null}
      {content()}
      <ListFoot pages={list} mt="md" of={exportUnobserved} input={{ query: asked }} list={t('unobserved.title')} />
    </section>
  );
};
