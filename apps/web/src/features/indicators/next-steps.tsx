import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import type { IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { type NextStep, nextStepsOf } from './suggested-steps.js';

const places = {
  linchpin: '/succession',
  'no-successor': '/succession',
  'double-counting': '/succession',
  'no-critical-roles': '/succession',
  'record-reasons': '/people',
  'map-titles': '/titles',
} as const satisfies Record<NextStep['kind'], string>;

/** What the figures suggest to do or to talk about next, before any chart. */
export const NextSteps = ({ report }: { report: IndicatorReport }) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const steps = nextStepsOf(report);
  const words = (step: NextStep): string => {
    if (step.kind === 'linchpin') {
      return t('step.linchpin', { name: step.name, roles: format.list(step.roles), count: step.roles.length });
    }
    if (step.kind === 'no-successor') return t('step.no-successor', { count: step.open, roles: step.roles });
    if (step.kind === 'double-counting') {
      return t('step.double-counting', { covered: step.covered, filled: step.filled });
    }
    if (step.kind === 'map-titles') return t('step.map-titles', { count: step.people });
    return t(`step.${step.kind}`);
  };
  return (
    <Card component="section" aria-labelledby="next-steps" bg="var(--accent-soft)">
      <Title order={2} size="h3" id="next-steps" mb="sm">
        {t('step.title')}
      </Title>
      {steps.length === 0 ? (
        <Group gap="sm" wrap="nowrap">
          <IconCircleCheck aria-hidden style={{ flex: 'none' }} />
          <Text>{t('step.none')}</Text>
        </Group>
      ) : (
        <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {steps.map((step) => (
            <Group component="li" key={words(step)} gap="sm" wrap="nowrap" align="flex-start">
              <IconArrowRight size={18} aria-hidden style={{ flex: 'none', marginTop: 4 }} />
              <Text>
                {words(step)} <TextLink to={places[step.kind]}>{t(`step.go.${step.kind}`)}</TextLink>
              </Text>
            </Group>
          ))}
        </Stack>
      )}
    </Card>
  );
};
