import { Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Cohort } from '@understudy/contracts/programmes-cohorts';
import {
  type Enrolment,
  type EnrolmentState,
  enrolmentState,
  exportCohortEnrolments,
} from '@understudy/contracts/programmes-enrolments';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useFormat } from '../../lib/format.js';
import { orderOf } from '../../lib/list-order.js';
import { itemsOf } from '../../lib/query.js';
import { EligibilityList } from './eligibility-list.js';
import { EnrolmentSteps } from './enrolment-steps.js';
import { useExtension } from './extension-words.js';
import { NextStepLine } from './next-step-line.js';
import { cohortEnrolmentsQuery, type EnrolmentOrder, enrolmentOrders } from './programme-queries.js';
import { EnrolmentStateBadge } from './state-badges.js';

const Said = ({ label, text }: { label: string; text: string | null }) =>
  text ? (
    <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
      <Text span fw={600} inherit>
        {label}
      </Text>{' '}
      {text}
    </Text>
  ) : null;

const toDecide: ReadonlySet<string> = new Set(['nominated', 'applied']);

/** What somebody has of what the programme needs, when it is asked for. */
const WhatIsNeeded = ({ enrolment: { cohort, person } }: { enrolment: Enrolment }) => {
  const { t } = useTranslation('enrolments');
  const [shown, { toggle }] = useDisclosure(false);
  return (
    <div>
      <Button size="compact-xs" variant="subtle" aria-expanded={shown} onClick={toggle}>
        {t('needs')}
        <span className="visually-hidden">: {person.name}</span>
      </Button>
      {shown ? <EligibilityList cohortId={cohort.id} personId={person.id} saysNone /> : null}
    </div>
  );
};

const EnrolmentCard = ({ enrolment }: { enrolment: Enrolment }) => {
  const { t } = useTranslation('enrolments');
  const format = useFormat();
  const extension = useExtension()(enrolment);
  const { person, state, answerBy, position, earlierTries, nominatedBy, movedTo } = enrolment;
  const notes = [
    answerBy && state === 'offered' ? t('answerBy', { day: format.day(answerBy) }) : null,
    extension,
    position === null ? null : t('position', { position: format.count(position) }),
    enrolment.reasonCode === null ? null : t(`reasonCode.${enrolment.reasonCode}`),
    movedTo ? t('movedTo', { cohort: movedTo.cohort }) : null,
    earlierTries > 0 ? t('earlierTries', { count: earlierTries }) : null,
    nominatedBy ? t('nominatedBy', { name: nominatedBy.name }) : null,
  ].filter((note) => note !== null);
  return (
    <Card component="li">
      <Stack gap="xs">
        <Group justify="space-between" gap="sm">
          <Group gap="sm">
            <TextLink to="/people/$personId" params={{ personId: person.id }} fw={600}>
              {person.name}
            </TextLink>
            <EnrolmentStateBadge state={state} />
          </Group>
          <Text size="sm" c="dimmed">
            {t('since', { day: format.dayOf(enrolment.since) })}
          </Text>
        </Group>
        {notes.length > 0 ? (
          <Text size="sm" c="dimmed">
            {notes.join(' · ')}
          </Text>
        ) : null}
        <Said label={t('motivation')} text={enrolment.motivation} />
        <Said label={t('nomination')} text={enrolment.nomination} />
        <Said label={t('reason')} text={enrolment.reason} />
        {enrolment.nextStep ? <NextStepLine step={enrolment.nextStep} /> : null}
        {toDecide.has(state) ? <WhatIsNeeded enrolment={enrolment} /> : null}
        <EnrolmentSteps enrolment={enrolment} />
      </Stack>
    </Card>
  );
};

/** Who is in a cohort and who wishes to be, with what they wrote, and the decisions that are due. */
export const CohortEnrolments = ({ cohort }: { cohort: Cohort }) => {
  const { t } = useTranslation(['enrolments', 'common']);
  const navigate = useNavigate();
  const { state, sort = 'name' } = useSearch({ from: '/signed-in/cohorts/$cohortId' });
  const list = useInfiniteQuery(cohortEnrolmentsQuery(cohort.id, state, sort));
  const people = itemsOf(list.data);
  const go = (search: { state: EnrolmentState | undefined; sort: EnrolmentOrder }) =>
    void navigate({
      to: '/cohorts/$cohortId',
      params: { cohortId: cohort.id },
      search: { state: search.state, sort: search.sort === 'name' ? undefined : search.sort },
      replace: true,
      resetScroll: false,
    });
  const counts = new Map(cohort.counts?.states.map((one) => [one.state, one.people]));
  return (
    <section aria-labelledby="enrolments">
      <Title order={2} size="h3" id="enrolments" mb="sm">
        {t('list.title')}
      </Title>
      <Stack gap="md">
        <Group gap="sm" align="flex-end" data-print="no">
          <Select
            w={280}
            maw="100%"
            clearable
            label={t('list.filter')}
            placeholder={t('list.all')}
            data={enrolmentState.options
              .filter((value) => counts.has(value))
              .map((value) => ({ value, label: `${t(`state.${value}`)} (${counts.get(value)})` }))}
            value={state ?? null}
            onChange={(value) => {
              go({ state: enrolmentState.options.find((one) => one === value), sort });
            }}
          />
          <SortChoice
            value={sort}
            choices={enrolmentOrders.map((value) => ({ value, label: t(`order.${value}`) }))}
            onChoose={(order) => go({ state, sort: order })}
          />
        </Group>
        {list.isPending ? <RowsSkeleton rows={5} /> : null}
        {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && people.length === 0 ? <Text c="dimmed">{t('list.nobody')}</Text> : null}
        {people.length > 0 ? (
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {people.map((enrolment) => (
              <EnrolmentCard key={enrolment.id} enrolment={enrolment} />
            ))}
          </Stack>
        ) : null}
        <ListFoot
          pages={list}
          of={exportCohortEnrolments}
          input={{ params: { cohortId: cohort.id }, query: { state, ...orderOf(sort) } }}
          list={t('list.title')}
        />
      </Stack>
    </section>
  );
};
