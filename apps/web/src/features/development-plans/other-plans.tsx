import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { PlanCard } from '@understudy/contracts/development-plans';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { useToday } from '../../lib/today.js';
import { AgreementBadge, PlanStatusBadge } from './plan-badges.js';

/** The other plans of a person, each a link where it may be read; those that are open by themselves where it matters. */
export const OtherPlans = ({ plans, open = false }: { plans: readonly PlanCard[]; open?: boolean }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const today = useToday();
  if (plans.length === 0) return null;
  const id = open ? 'open-plans' : 'other-plans';
  return (
    <Card component="section" aria-labelledby={id} data-print="no">
      <Title order={2} size="h3" id={id} mb="sm">
        {t(open ? 'other.open' : 'other.title')}
      </Title>
      <Stack gap="xs">
        {plans.map((plan) => (
          <Group key={plan.id} justify="space-between" gap="xs">
            {plan.readable ? (
              <TextLink to="/plans/$planId" params={{ planId: plan.id }} size="sm">
                {format.dayRange(plan.startsOn, plan.endsOn)}
              </TextLink>
            ) : (
              <Text size="sm">{format.dayRange(plan.startsOn, plan.endsOn)}</Text>
            )}
            <Group gap="xs">
              {plan.status !== 'closed' && plan.endsOn < today ? (
                <Text size="sm" c="var(--next)">
                  {t('other.over')}
                </Text>
              ) : null}
              <PlanStatusBadge status={plan.status} />
              {plan.status === 'closed' ? null : <AgreementBadge state={plan.agreementState} />}
            </Group>
          </Group>
        ))}
      </Stack>
    </Card>
  );
};
