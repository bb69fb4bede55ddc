import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { PlanHome } from '@understudy/contracts/development-plans-home';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { useToday } from '../../lib/today.js';
import { ActionHead } from './action-line.js';
import { CycleNotice } from './cycle-notice.js';
import { OverNotice } from './over-notice.js';
import classes from './plan.module.css';
import { AgreementBadge } from './plan-badges.js';
import { planHomeQuery } from './plan-queries.js';
import { ProgressMenu } from './progress-menu.js';

const NextActions = ({ actions }: { actions: PlanHome['nextActions'] }) => (
  <ul className={classes.actions}>
    {actions.map((action) => (
      <li key={action.id} className={classes.action}>
        <Stack gap={4} style={{ flex: '1 1 16rem', minWidth: 0 }}>
          <ActionHead action={action} />
          <Text size="sm" c="dimmed" lineClamp={1}>
            {action.goalTitle}
          </Text>
        </Stack>
        {action.abilities.includes('log-progress') ? <ProgressMenu planId={action.planId} action={action} /> : null}
      </li>
    ))}
  </ul>
);

/** What the other plans of mine wait for, each with the way to it. */
const OtherWaiting = ({ plans }: { plans: PlanHome['otherPlans'] }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const today = useToday();
  return plans.map(({ id, startsOn, endsOn, awaitsMySignature }) => {
    const isOver = endsOn < today;
    if (!isOver && !awaitsMySignature) return null;
    return (
      <Text key={id} size="sm">
        {t(isOver ? 'home.otherOver' : 'home.otherUnsigned', { period: format.dayRange(startsOn, endsOn) })}{' '}
        <TextLink to="/plans/$planId" params={{ planId: id }}>
          {t(isOver ? 'home.toClose' : 'home.toSign')}
        </TextLink>
      </Text>
    );
  });
};

const Waiting = ({ home }: { home: PlanHome }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const today = useToday();
  const { plan, otherPlans, cycle, handOversToDecide } = home;
  const isOver = plan !== null && plan.endsOn < today;
  // What a cycle waits for says so itself.
  const ofCycle = cycle?.state === 'draft' ? cycle.planId : null;
  return (
    <Stack gap="xs" mt="sm">
      {plan?.awaitsMySignature && plan.id !== ofCycle ? (
        <Text size="sm">
          {t('home.unsigned')} <TextLink to="/my-plan">{t('home.toSign')}</TextLink>
        </Text>
      ) : null}
      <OtherWaiting plans={otherPlans.filter(({ id }) => id !== ofCycle)} />
      {handOversToDecide > 0 ? (
        <Text size="sm">
          {t('home.handOver', { count: handOversToDecide })}{' '}
          <TextLink to="/my-plan" hash="hand-over">
            {t('home.decide')}
          </TextLink>
        </Text>
      ) : null}
      {plan?.quietSince && !isOver ? (
        <Text size="sm" c="dimmed">
          {t('home.quiet', { day: format.day(plan.quietSince) })}
        </Text>
      ) : null}
      <CycleNotice home={home} leading={plan !== null && !isOver} />
    </Stack>
  );
};

const Nothing = ({ plan }: { plan: PlanHome['plan'] }) => {
  const { t } = useTranslation('plans');
  const today = useToday();
  if (!plan) {
    return (
      <Stack gap="sm" align="flex-start">
        <Text>{t('home.none')}</Text>
        <ButtonLink to="/my-plan/new">{t('home.make')}</ButtonLink>
      </Stack>
    );
  }
  if (plan.endsOn < today) return <OverNotice endsOn={plan.endsOn} />;
  const words = plan.goals === 0 ? 'noGoals' : plan.actions === 0 ? 'noActions' : 'allDone';
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{t(`home.${words}`)}</Text>
      <ButtonLink to="/my-plan">{t(plan.goals === 0 ? 'home.addGoals' : 'home.open')}</ButtonLink>
    </Stack>
  );
};

/** The two or three next actions of my plan, with dates; progress is logged right here. */
export const NextActionsCard = () => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { data: home } = useSuspenseQuery(planHomeQuery);
  const { plan, nextActions } = home;
  return (
    <Card component="section" aria-labelledby="next-actions">
      <Group justify="space-between" align="baseline" mb="sm">
        <Title order={2} size="h3" id="next-actions">
          {t('home.title')}
        </Title>
        {plan ? (
          <Group gap="xs">
            {plan.goals > 0 ? <AgreementBadge state={plan.agreementState} /> : null}
            <TextLink to="/my-plan" size="sm">
              {t('home.wholePlan', { period: format.dayRange(plan.startsOn, plan.endsOn) })}
            </TextLink>
          </Group>
        ) : null}
      </Group>
      {nextActions.length > 0 ? <NextActions actions={nextActions} /> : <Nothing plan={plan} />}
      <Waiting home={home} />
    </Card>
  );
};
