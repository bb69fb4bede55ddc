import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { PlanCard } from '@understudy/contracts/development-plans';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { PlanStatusBadge } from './plan-badges.js';

/** The other plans of a person, each a link where it may be read. */
export const OtherPlans = ({ plans }: { plans: readonly PlanCard[] }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  if (plans.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="other-plans" data-print="no">
      <Title order={2} size="h3" id="other-plans" mb="sm">
        {t('other.title')}
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
            <PlanStatusBadge status={plan.status} />
          </Group>
        ))}
      </Stack>
    </Card>
  );
};
