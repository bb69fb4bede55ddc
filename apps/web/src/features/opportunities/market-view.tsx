import { Card, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconRocket } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportOpportunities } from '@understudy/contracts/opportunities';
import { fitOf, knowsWhatFits } from '@understudy/domain/opportunities/fit';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PageHeader } from '../../components/page-header.js';
import { itemsOf } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { useLearner } from './learner.js';
import { MarketFilters } from './market-filters.js';
import { isNarrowed, type MarketSearch, marketInput, marketQuery } from './market-search.js';
import classes from './opportunities.module.css';
import { OpportunityCard } from './opportunity-card.js';

/** What is offered to grow on: what fits me first, each with why. */
export const MarketView = () => {
  const { t } = useTranslation('opportunities');
  const can = useCan();
  const navigate = useNavigate({ from: '/opportunities' });
  const search = useSearch({ from: '/signed-in/opportunities' });
  const { learner, settled } = useLearner();
  const list = useInfiniteQuery({ ...marketQuery(search, learner), enabled: settled });
  const change = useCallback(
    (changes: MarketSearch) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const offered = (search.scope ?? 'market') === 'market';
  const cards = itemsOf(list.data).map((opportunity) => ({
    opportunity,
    fit: learner && offered ? fitOf(learner, opportunity) : null,
  }));
  const none = isNarrowed(search) ? 'narrowed' : offered ? 'title' : 'lookedAfter';
  const noneText = isNarrowed(search) ? 'narrowedText' : offered ? 'text' : 'lookedAfterText';
  const content = () => {
    if (list.isPending) return <RowsSkeleton rows={5} />;
    if (list.isError && !list.data) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
    if (cards.length === 0) {
      return (
        <Card>
          <EmptyState icon={<IconRocket />} title={t(`none.${none}`)}>
            {t(`none.${noneText}`)}
          </EmptyState>
        </Card>
      );
    }
    return (
      <ul className={classes.cards} data-hold-still>
        {cards.map(({ opportunity, fit }) => (
          <OpportunityCard key={opportunity.id} opportunity={opportunity} fit={fit} />
        ))}
      </ul>
    );
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <TextLink to="/my-opportunities">{t('mineLink')}</TextLink>
            {can('opportunities.publish') ? (
              <ButtonLink to="/opportunities/new" leftSection={<IconPlus size={18} aria-hidden />}>
                {t('publishOpen')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <MarketFilters search={search} fits={learner !== null && knowsWhatFits(learner)} onChange={change} />
      <Stack gap="md">
        <Title order={2} size="h3" className="visually-hidden">
          {t('filter.market')}
        </Title>
        {learner && offered && !knowsWhatFits(learner) ? (
          <Text size="sm" c="dimmed">
            {t('fit.unknown')}
          </Text>
        ) : null}
        {cards.some(({ fit }) => fit) && (search.sort ?? 'fit') === 'fit' ? (
          <Text size="sm" c="dimmed">
            {t('fit.lead')}
          </Text>
        ) : null}
        {content()}
        <ListFoot pages={list} of={exportOpportunities} input={marketInput(search, learner)} />
      </Stack>
    </>
  );
};
