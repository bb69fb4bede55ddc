import { Card, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Person } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { useToday } from '../../lib/today.js';
import { ActionLine } from './action-line.js';
import { currentOf, nextActionsOf } from './current-plan.js';
import { OtherPlans } from './other-plans.js';
import classes from './plan.module.css';
import { AgreementBadge, PlanStatusBadge } from './plan-badges.js';
import { type PlanScope, planQuery, plansOf } from './plan-queries.js';

const Next = ({ planId, personId }: { planId: string; personId: string }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const next = nextActionsOf(plan, 3, format.compare);
  if (next.length === 0) return <Text c="dimmed">{t('panel.nothingNext')}</Text>;
  return (
    <ul className={classes.actions}>
      {next.map((action) => (
        <ActionLine key={action.id} planId={planId} action={action} personId={personId} />
      ))}
    </ul>
  );
};

/** The plan of somebody in one's line: how far it is, what comes next, and the way to it. */
export const PlanPanel = ({ person, scope }: { person: Person; scope: PlanScope }) => {
  const { id: personId, name, employed } = person;
  const { t } = useTranslation('plans');
  const format = useFormat();
  const today = useToday();
  const { data } = useSuspenseQuery(plansOf(personId, scope));
  const plan = currentOf(data.items, today);
  const others = data.items.filter(({ id }) => id !== plan?.id);
  return (
    <Stack gap="lg">
      <Card component="section" aria-labelledby="plan-panel">
        <Group justify="space-between" align="flex-start" mb="sm">
          <Stack gap={4}>
            <Title order={2} size="h3" id="plan-panel">
              {t('panel.title')}
            </Title>
            {plan ? (
              <Group gap="xs">
                <Text size="sm">{format.dayRange(plan.startsOn, plan.endsOn)}</Text>
                <PlanStatusBadge status={plan.status} />
                <AgreementBadge state={plan.agreementState} />
              </Group>
            ) : null}
          </Stack>
          {plan?.readable ? (
            <ButtonLink to="/plans/$planId" params={{ planId: plan.id }} variant="default">
              {t('panel.open')}
            </ButtonLink>
          ) : null}
        </Group>
        {plan ? (
          <>
            {plan.progress === null ? null : (
              <Group gap="sm" mb="sm">
                <Progress value={plan.progress} flex="1 1 8rem" radius="xl" aria-label={t('panel.progress')} />
                <Text size="sm" className="figures">
                  {t('panel.actions', { done: plan.actionsDone, count: plan.actions })}
                </Text>
              </Group>
            )}
            {plan.quietSince ? (
              <Text size="sm" c="var(--next)" mb="sm">
                {t('quiet.title', { day: format.day(plan.quietSince) })}
              </Text>
            ) : null}
            {plan.readable ? (
              <Next planId={plan.id} personId={personId} />
            ) : (
              <Text c="dimmed">{t('panel.notYours')}</Text>
            )}
          </>
        ) : (
          <Stack gap="sm" align="flex-start">
            <Text>{t('panel.none', { name })}</Text>
            {employed && scope !== 'organisation' ? (
              <ButtonLink to="/people/$personId/new-plan" params={{ personId }}>
                {t('panel.make')}
              </ButtonLink>
            ) : null}
          </Stack>
        )}
      </Card>
      <OtherPlans plans={others} />
    </Stack>
  );
};
