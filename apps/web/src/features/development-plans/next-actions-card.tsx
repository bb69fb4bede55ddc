import { Alert, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getPlanHome, type PlanHome } from '@understudy/contracts/development-plans-home';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { DueDay } from './action-line.js';
import classes from './plan.module.css';
import { ActionKindBadge, AgreementBadge } from './plan-badges.js';
import { ProgressMenu } from './progress-menu.js';

/** What my home shows of plans and talks, in one question to the server. */
export const planHomeQuery = query('development', getPlanHome);

const NextActions = ({ actions }: { actions: PlanHome['nextActions'] }) => {
  const format = useFormat();
  return (
    <ul className={classes.actions}>
      {actions.map((action) => (
        <li key={action.id} className={classes.action}>
          <Stack gap={4} style={{ flex: '1 1 16rem', minWidth: 0 }}>
            <Text fw={550} style={{ overflowWrap: 'anywhere' }}>
              {action.title}
            </Text>
            <Group gap="xs">
              <ActionKindBadge kind={action.kind} />
              <DueDay action={action} />
              {action.progress > 0 ? (
                <Text span size="sm" c="dimmed" className="figures">
                  {format.percent(action.progress / 100)}
                </Text>
              ) : null}
            </Group>
            <Text size="sm" c="dimmed" lineClamp={1}>
              {action.goalTitle}
            </Text>
          </Stack>
          {action.abilities.includes('log-progress') ? <ProgressMenu planId={action.planId} action={action} /> : null}
        </li>
      ))}
    </ul>
  );
};

const Waiting = ({ home }: { home: PlanHome }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { plan, cycle, handOversToDecide } = home;
  return (
    <Stack gap="xs" mt="sm">
      {plan?.awaitsMySignature ? (
        <Text size="sm">
          {t('home.unsigned')} <TextLink to="/my-plan">{t('home.toSign')}</TextLink>
        </Text>
      ) : null}
      {handOversToDecide > 0 ? (
        <Text size="sm">
          {t('home.handOver', { count: handOversToDecide })}{' '}
          <TextLink to="/my-plan" hash="hand-over">
            {t('home.decide')}
          </TextLink>
        </Text>
      ) : null}
      {cycle && (!plan || plan.status === 'draft') ? (
        <Alert variant="light" color="apricot" p="sm">
          {t('home.cycle', { name: cycle.name, day: format.day(cycle.closesOn) })}
        </Alert>
      ) : null}
    </Stack>
  );
};

const Nothing = ({ plan }: { plan: PlanHome['plan'] }) => {
  const { t } = useTranslation('plans');
  if (!plan) {
    return (
      <Stack gap="sm" align="flex-start">
        <Text>{t('home.none')}</Text>
        <ButtonLink to="/my-plan/new">{t('home.make')}</ButtonLink>
      </Stack>
    );
  }
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
