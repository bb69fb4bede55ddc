import { Button, Card, Group, Text, Title } from '@mantine/core';
import { IconEye, IconEyeCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportCandidates } from '@understudy/contracts/assessments-signals';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PageHeader } from '../../components/page-header.js';
import { itemsOf } from '../../lib/query.js';
import { CandidateCard } from './candidate-card.js';
import { IdentificationFilters } from './identification-filters.js';
import { candidatesQuery, exportInput, type IdentificationSearch } from './identification-search.js';
import classes from './signals.module.css';

type ColumnProps = { list: 'overlooked' | 'observed'; search: IdentificationSearch; nobody: boolean };

const Column = ({ list, search, nobody }: ColumnProps) => {
  const { t } = useTranslation(['signals', 'common']);
  const people = useInfiniteQuery(candidatesQuery(list, search));
  const items = itemsOf(people.data);
  const none = list === 'observed' ? 'noneObserved' : nobody ? 'nobody' : 'noneOverlooked';
  const content = () => {
    if (people.isPending) return <RowsSkeleton rows={6} />;
    if (people.isError && !people.data) {
      return <ErrorState failure={people.error} onRetry={() => void people.refetch()} />;
    }
    if (items.length === 0) {
      return (
        <Card>
          <EmptyState icon={list === 'overlooked' ? <IconEyeCheck /> : <IconEye />} title={t(`identification.${none}`)}>
            {t(`identification.${none}Text`)}
          </EmptyState>
        </Card>
      );
    }
    return (
      <ul className={classes.list} data-hold-still>
        {items.map((candidate) => (
          <CandidateCard key={candidate.person.id} candidate={candidate} />
        ))}
      </ul>
    );
  };
  return (
    <section aria-labelledby={list}>
      <Title order={2} id={list}>
        {t(`identification.${list}`)}
      </Title>
      <Text c="dimmed" size="sm" mb="md">
        {t(`identification.${list}Lead`)} {t(`identification.orderNote.${search.order ?? 'name'}`)}
      </Text>
      {content()}
      {people.hasNextPage ? (
        <Group mt="md">
          <Button variant="default" loading={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
            {t('common:loadMore')}
          </Button>
        </Group>
      ) : null}
    </section>
  );
};

/** Who could be readied for more: those nobody has looked at and those of whom something was seen, side by side. */
export const IdentificationView = () => {
  const { t } = useTranslation('signals');
  const search = useSearch({ from: '/signed-in/identification' });
  const navigate = useNavigate({ from: '/identification' });
  const overlooked = useInfiniteQuery(candidatesQuery('overlooked', search));
  const observed = useInfiniteQuery(candidatesQuery('observed', search));
  const both = [overlooked, observed];
  const anybody = both.some(({ data }) => itemsOf(data).length > 0);
  // A signal narrows the observed alone: that nobody is left there says nothing of whether somebody is here.
  const nobody = search.signal === undefined && both.every(({ isSuccess }) => isSuccess) && !anybody;
  const change = (changes: IdentificationSearch) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeader
        title={t('identification.title')}
        lead={t('identification.lead')}
        actions={
          anybody ? (
            <DownloadCsv of={exportCandidates} input={exportInput(search)} list={t('identification.bothLists')} />
          ) : null
        }
      />
      <IdentificationFilters search={search} onChange={change} />
      <div className={classes.columns}>
        <Column list="overlooked" search={search} nobody={nobody} />
        <Column list="observed" search={search} nobody={nobody} />
      </div>
    </>
  );
};
