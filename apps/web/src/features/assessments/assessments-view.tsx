import { Group, Stack, Text, Title } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { exportMyRequests, requestSorts } from '@understudy/contracts/assessments';
import { useTranslation } from 'react-i18next';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { NoPersonYet } from '../../components/no-person-yet.js';
import { PageHeader } from '../../components/page-header.js';
import { useArrangement } from '../../lib/arrangement.js';
import { itemsOf } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { BeginButton } from './begin-button.js';
import { PanelList } from './raters/panel-list.js';
import { RequestRow } from './request-row.js';
import { requestsQuery } from './requests-query.js';
import { DisputesWaiting } from './results/disputes-waiting.js';
import { NextToLearnCard } from './results/next-to-learn-card.js';
import { ResultList } from './results/result-list.js';

/** What I am asked for, who is asked about me, what came of it, and what is next to learn. */
export const AssessmentsView = () => {
  const { t } = useTranslation(['assessments', 'common']);
  const { personId } = useSession();
  const order = useArrangement(requestSorts, 'ascending');
  const requests = useSuspenseInfiniteQuery(requestsQuery(order.asked));
  const items = itemsOf(requests.data);
  const own = items.filter(({ relation }) => relation === 'self');
  const others = items.filter(({ relation }) => relation !== 'self');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap={48}>
        <section aria-labelledby="mine-title">
          <Title order={2} id="mine-title" mb="md">
            {t('mine')}
          </Title>
          {personId === null ? (
            <NoPersonYet />
          ) : own.length > 0 ? (
            <Stack>
              {own.map((request) => (
                <RequestRow key={request.id} request={request} />
              ))}
            </Stack>
          ) : (
            <Stack gap="sm">
              <Text maw="62ch">{t('start.text')}</Text>
              <BeginButton choose />
            </Stack>
          )}
        </section>
        <section aria-labelledby="others-title">
          <Title order={2} id="others-title" mb="md">
            {t('others')}
          </Title>
          {others.length > 1 ? (
            <Group mb="md">
              <ListSort {...order} list={t('others')} />
            </Group>
          ) : null}
          {others.length === 0 ? (
            <Text c="dimmed">
              {t('none.title')}. {t('none.text')}
            </Text>
          ) : (
            <Stack data-hold-still>
              {others.map((request) => (
                <RequestRow key={request.id} request={request} />
              ))}
            </Stack>
          )}
          {others.length > 0 || requests.hasNextPage ? (
            <ListFoot pages={requests} mt="md" of={exportMyRequests} input={{ query: order.asked }} list={t('title')} />
          ) : null}
        </section>
        <PanelList />
        <DisputesWaiting />
        {personId ? (
          <>
            <NextToLearnCard personId={personId} />
            <section aria-labelledby="results-title">
              <Title order={2} id="results-title" mb="md">
                {t('results')}
              </Title>
              <ResultList personId={personId} />
            </section>
          </>
        ) : null}
      </Stack>
    </>
  );
};
