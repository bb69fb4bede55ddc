import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { IconFileImport, IconListDetails, IconSeedling } from '@tabler/icons-react';
import { useInfiniteQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportObservedLeaders, observedLeaderSorts } from '@understudy/contracts/effectiveness-observations';
import { effectivenessReviewSorts, exportEffectivenessReviews } from '@understudy/contracts/effectiveness-reviews';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { PageHeader } from '../../components/page-header.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';
import classes from './effectiveness.module.css';
import { leadersAsked, leadersQuery, reviewsQuery } from './effectiveness-queries.js';
import { ImportDialog } from './import-dialog.js';
import { ImportsCard } from './imports-card.js';
import { periodOf } from './metric-words.js';
import { SightCard } from './sight-card.js';

const Reviews = ({ state }: { state: 'open' | 'over' }) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const order = useArrangement(effectivenessReviewSorts, 'descending', state);
  const asked = { ...order.asked, state };
  const list = useInfiniteQuery(reviewsQuery(asked));
  const reviews = itemsOf(list.data);
  const me = useSession().personId;
  if (reviews.length === 0) return null;
  return (
    <Card component="section" aria-labelledby={`reviews-${state}`}>
      <Title order={2} size="h3" id={`reviews-${state}`} mb="xs">
        {t(`review.list.${state}`)}
      </Title>
      {reviews.length > 1 ? <ListSort {...order} list={t(`review.list.${state}`)} /> : null}
      <ul className={classes.plain}>
        {reviews.map((review) => (
          <li key={review.id} className={classes.person}>
            <TextLink to="/effectiveness-reviews/$reviewId" params={{ reviewId: review.id }}>
              {t('review.with', { name: review.leader.id === me ? review.manager.name : review.leader.name })}
            </TextLink>
            <Text size="sm" className="figures">
              {periodOf(format, review)}
              {' · '}
              {t(`review.state.${review.state}`)}
            </Text>
          </li>
        ))}
      </ul>
      <ListFoot
        pages={list}
        of={exportEffectivenessReviews}
        input={{ query: asked }}
        list={t(`review.list.${state}`)}
        mt="sm"
      />
    </Card>
  );
};

/** Those whose observations I may see, by name and never by a figure, and the conversations that I am in. */
export const EffectivenessView = () => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const navigate = useNavigate();
  const can = useCan();
  const me = useSession().personId;
  const search = useSearch({ from: '/signed-in/effectiveness' });
  const order = useArrangement(observedLeaderSorts, 'ascending');
  const list = useSuspenseInfiniteQuery(leadersQuery(search));
  const [importing, setImporting] = useState(false);
  const rows = itemsOf(list.data);
  const ask = (part: Partial<typeof search>) =>
    void navigate({ to: '/effectiveness', search: { ...search, ...part }, replace: true });
  const configures = can('effectiveness.configure');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <ButtonLink
              to="/effectiveness-metrics"
              variant="default"
              leftSection={<IconListDetails size={18} aria-hidden />}
            >
              {t('metrics.open')}
            </ButtonLink>
            {configures ? (
              <Button
                variant="default"
                leftSection={<IconFileImport size={18} aria-hidden />}
                onClick={() => setImporting(true)}
              >
                {t('import.open')}
              </Button>
            ) : null}
            {me ? (
              <ButtonLink to="/effectiveness/$leaderId" params={{ leaderId: me }}>
                {t('mine')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Stack gap="lg">
        <Reviews state="open" />
        <Card component="section" aria-labelledby="leaders">
          <Title order={2} size="h3" id="leaders" mb={4}>
            {t('leaders.title')}
          </Title>
          <Text size="sm" c="dimmed" mb="md">
            {t('leaders.lead')}
          </Text>
          <ListFilters
            search={{ label: t('leaders.search'), asked: search.search, onAsk: (wanted) => ask({ search: wanted }) }}
            choice={{
              label: t('leaders.who'),
              all: t('leaders.leaders'),
              value: search.who,
              data: [{ value: 'everybody', label: t('leaders.everybody') }],
              onChoose: (who) => ask({ who }),
            }}
          />
          {rows.length > 1 ? <ListSort {...order} list={t('leaders.title')} /> : null}
          {rows.length === 0 ? (
            <EmptyState icon={<IconSeedling />} title={t('leaders.none')}>
              {t('leaders.noneText')}
            </EmptyState>
          ) : (
            <ul className={classes.plain}>
              {rows.map(({ leader, stage, lastPeriod }) => (
                <li key={leader.id} className={classes.person}>
                  <span>
                    <TextLink to="/effectiveness/$leaderId" params={{ leaderId: leader.id }}>
                      {leader.name}
                    </TextLink>{' '}
                    <Text span size="sm" c="dimmed">
                      {stage?.name ?? t('noStage')}
                    </Text>
                  </span>
                  <Text size="sm" className="figures">
                    {lastPeriod
                      ? t('leaders.lastObserved', { period: periodOf(format, lastPeriod) })
                      : t('leaders.neverObserved')}
                  </Text>
                </li>
              ))}
            </ul>
          )}
          <ListFoot
            pages={list}
            of={exportObservedLeaders}
            input={leadersAsked(search)}
            list={t('leaders.title')}
            mt="md"
          />
        </Card>
        <Reviews state="over" />
        <SightCard />
        {configures ? <ImportsCard /> : null}
      </Stack>
      <ImportDialog opened={importing} onClose={() => setImporting(false)} />
    </>
  );
};
