import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useInfiniteQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Enrolment, exportEnrolments } from '@understudy/contracts/programmes-enrolments';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PageHeader } from '../../components/page-header.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useFormat } from '../../lib/format.js';
import { orderOf } from '../../lib/list-order.js';
import { itemsOf } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { EnrolmentNews } from './enrolment-news.js';
import { EnrolmentSteps } from './enrolment-steps.js';
import { NextStepLine } from './next-step-line.js';
import { enrolmentsQuery, partOrders } from './programme-queries.js';
import { ReviewTurns } from './scoring/review-turns.js';
import { EnrolmentStateBadge } from './state-badges.js';

const EnrolmentCard = ({ enrolment, own }: { enrolment: Enrolment; own: boolean }) => {
  const format = useFormat();
  const { programme, cohort, person, state } = enrolment;
  return (
    <Card component="li">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={3} size="h4" style={{ overflowWrap: 'anywhere' }}>
            {own ? null : (
              <>
                <TextLink to="/people/$personId" params={{ personId: person.id }} inherit>
                  {person.name}
                </TextLink>
                {' · '}
              </>
            )}
            <TextLink to="/cohorts/$cohortId" params={{ cohortId: cohort.id }} underline="hover" c="inherit" inherit>
              {programme.name}
            </TextLink>
          </Title>
          <EnrolmentStateBadge state={state} />
        </Group>
        <Text size="sm" c="dimmed">
          {cohort.name} · {format.dayRange(cohort.startsOn, cohort.endsOn)}
        </Text>
        {own ? <EnrolmentNews enrolment={enrolment} /> : null}
        {own && enrolment.nextStep ? <NextStepLine step={enrolment.nextStep} /> : null}
        <EnrolmentSteps enrolment={enrolment} own={own} />
      </Stack>
    </Card>
  );
};

const MyLine = () => {
  const { t } = useTranslation(['enrolments', 'common']);
  const { sort = '-start' } = useSearch({ from: '/signed-in/my-programmes' });
  const navigate = useNavigate({ from: '/my-programmes' });
  const list = useInfiniteQuery(enrolmentsQuery('line', sort));
  const enrolments = itemsOf(list.data);
  return (
    <section aria-labelledby="line-enrolments">
      <Title order={2} id="line-enrolments" mb="sm">
        {t('line.title')}
      </Title>
      <Stack gap="md">
        {list.isPending ? <RowsSkeleton rows={3} /> : null}
        {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && enrolments.length === 0 ? <Text c="dimmed">{t('line.none')}</Text> : null}
        {enrolments.length > 1 ? (
          <SortChoice
            value={sort}
            choices={partOrders.map((value) => ({ value, label: t(`order.${value}`) }))}
            onChoose={(order) => void navigate({ search: { sort: order }, replace: true, resetScroll: false })}
          />
        ) : null}
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {enrolments.map((enrolment) => (
            <EnrolmentCard key={enrolment.id} enrolment={enrolment} own={false} />
          ))}
        </Stack>
        <ListFoot
          pages={list}
          of={exportEnrolments}
          input={{ query: { scope: 'line', ...orderOf(sort) } }}
          list={t('line.title')}
        />
      </Stack>
    </section>
  );
};

/** My own part in programmes; for leaders also that of the people of their line. */
export const MyProgrammesView = () => {
  const { t } = useTranslation(['enrolments', 'common']);
  const leads = useCan()('programmes.nominate');
  const list = useSuspenseInfiniteQuery(enrolmentsQuery('mine'));
  const enrolments = itemsOf(list.data);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink to="/programmes" variant="default">
            {t('toProgrammes')}
          </ButtonLink>
        }
      />
      <Stack gap="xl">
        {enrolments.length === 0 ? (
          <EmptyState icon={<IconSchool />} title={t('none.title')}>
            {t('none.text')}
          </EmptyState>
        ) : (
          <section aria-label={t('title')}>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {enrolments.map((enrolment) => (
                <EnrolmentCard key={enrolment.id} enrolment={enrolment} own />
              ))}
            </Stack>
          </section>
        )}
        <ListFoot pages={list} of={exportEnrolments} input={{ query: { scope: 'mine' } }} list={t('title')} />
        <ReviewTurns />
        {leads ? <MyLine /> : null}
      </Stack>
    </>
  );
};
