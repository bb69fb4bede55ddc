import { Card, Skeleton, Stack } from '@mantine/core';
import { IconShieldHalf } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useSession } from '../../lib/session.js';
import { benchPeopleQuery, benchQuestion, chainsQuery, stressQuery, usualLeaving } from './bench-queries.js';
import type { BenchSearch } from './bench-search.js';
import { ChainsCard } from './chains-card.js';
import { LeaversField } from './leavers-field.js';
import { StressCard } from './stress-card.js';
import { WhatIfControls } from './what-if-controls.js';

/** What if somebody leaves: who moves up, what opens behind them, and how much leaving the bench can bear. */
export const WhatIfView = () => {
  const { t } = useTranslation('bench');
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/succession/what-if' });
  const question = benchQuestion(useSession(), search);
  const { data: people } = useSuspenseQuery(benchPeopleQuery(question));
  const among = search.among ?? 'everybody';
  const known = new Set(people.items.map(({ person }) => person.id));
  const leaving = (search.leaving ?? []).filter((id) => known.has(id));
  const stress = useQuery({ ...stressQuery(question, among), placeholderData: keepPreviousData });
  const chains = useQuery({ ...chainsQuery(question, leaving), placeholderData: keepPreviousData });
  const go = (part: Partial<BenchSearch>) =>
    void navigate({ to: '/succession/what-if', search: (current) => ({ ...current, ...part }), resetScroll: false });
  return (
    <>
      <PageHeader
        title={t('title')}
        over={chains.data?.group.name}
        lead={t('lead')}
        actions={
          <ButtonLink variant="default" to="/succession">
            {t('roles')}
          </ButtonLink>
        }
      />
      <Stack gap="xl">
        <WhatIfControls question={question} onChange={go} />
        {people.items.length === 0 ? (
          <Card>
            <EmptyState icon={<IconShieldHalf />} title={t('empty.title')}>
              {t('empty.text')}
            </EmptyState>
          </Card>
        ) : (
          <>
            <LeaversField
              people={people.items}
              leaving={leaving}
              onChange={(ids) => go({ leaving: ids.length > 0 ? ids : undefined })}
            />
            {chains.error ? <ErrorState failure={chains.error} onRetry={() => void chains.refetch()} /> : null}
            {chains.isPending ? <Skeleton height={240} radius="lg" /> : null}
            {chains.data ? <ChainsCard chains={chains.data} /> : null}
            {stress.error ? <ErrorState failure={stress.error} onRetry={() => void stress.refetch()} /> : null}
            {stress.isPending ? <Skeleton height={420} radius="lg" /> : null}
            {stress.data ? (
              <StressCard
                stress={stress.data}
                leaving={search.people ?? usualLeaving}
                onLeaving={(count) => go({ people: count })}
                onAmong={(chosen) => go({ among: chosen === 'everybody' ? undefined : chosen })}
                onFollow={(ids) => go({ leaving: ids })}
              />
            ) : null}
          </>
        )}
      </Stack>
    </>
  );
};
