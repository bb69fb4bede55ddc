import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Plan } from '@understudy/contracts/development-plans';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { useToday } from '../../lib/today.js';
import { DueDay } from './action-line.js';
import { currentOf, nextActionsOf } from './current-plan.js';
import classes from './plan.module.css';
import { ActionKindBadge, AgreementBadge } from './plan-badges.js';
import { planQuery, plansOf } from './plan-queries.js';
import { ProgressMenu } from './progress-menu.js';

const few = 3;

const NextActions = ({ planId }: { planId: string }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const next = nextActionsOf(plan, few);
  const goalOf = (goalId: string): string => plan.goalList.find(({ id }) => id === goalId)?.title ?? '';
  if (next.length === 0) return <NothingNext plan={plan} />;
  return (
    <>
      <ul className={classes.actions}>
        {next.map((action) => (
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
                {goalOf(action.goalId)}
              </Text>
            </Stack>
            {action.abilities.includes('log-progress') ? <ProgressMenu planId={planId} action={action} /> : null}
          </li>
        ))}
      </ul>
      {plan.abilities.includes('sign') && plan.agreement.state !== 'agreed' ? (
        <Text size="sm" mt="sm">
          {t('home.unsigned')} <TextLink to="/my-plan">{t('home.toSign')}</TextLink>
        </Text>
      ) : null}
    </>
  );
};

const NothingNext = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('plans');
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{t(plan.goalList.length === 0 ? 'home.noGoals' : 'home.allDone')}</Text>
      <ButtonLink to="/my-plan">{t(plan.goalList.length === 0 ? 'home.addGoals' : 'home.open')}</ButtonLink>
    </Stack>
  );
};

/** The two or three next actions of my plan, with dates; progress is logged right here. */
export const NextActionsCard = ({ personId }: { personId: string }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const today = useToday();
  const { data } = useSuspenseQuery(plansOf(personId, 'mine'));
  const plan = currentOf(data.items, today);
  return (
    <Card component="section" aria-labelledby="next-actions">
      <Group justify="space-between" align="baseline" mb="sm">
        <Title order={2} size="h3" id="next-actions">
          {t('home.title')}
        </Title>
        {plan ? (
          <Group gap="xs">
            <AgreementBadge state={plan.agreementState} />
            <TextLink to="/my-plan" size="sm">
              {t('home.wholePlan', { period: format.dayRange(plan.startsOn, plan.endsOn) })}
            </TextLink>
          </Group>
        ) : null}
      </Group>
      {plan ? (
        <NextActions planId={plan.id} />
      ) : (
        <Stack gap="sm" align="flex-start">
          <Text>{t('home.none')}</Text>
          <ButtonLink to="/my-plan/new">{t('home.make')}</ButtonLink>
        </Stack>
      )}
    </Card>
  );
};
