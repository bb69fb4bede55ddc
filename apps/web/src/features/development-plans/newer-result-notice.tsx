import { Alert, Button, Group, Text } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Plan } from '@understudy/contracts/development-plans';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { matchLocale } from '../../lib/i18n.js';
import { newerResult } from './plan-news.js';
import { roadmapOf } from './plan-queries.js';

/** Says that a result says more than the plan knew, and leads to what it suggests; else nothing. */
export const NewerResultNotice = ({ plan, onLook }: { plan: Plan; onLook: () => void }) => {
  const { t, i18n } = useTranslation('plans');
  const format = useFormat();
  const { data } = useQuery(roadmapOf(plan.person.id, matchLocale(i18n.language) ?? 'en-GB'));
  const day = data ? newerResult(plan, data) : null;
  if (day === null) return null;
  return (
    <Alert variant="light" color="pine" mb="lg" icon={<IconSparkles aria-hidden />} data-print="no">
      <Group justify="space-between" gap="sm">
        <Text size="sm" flex="1 1 18rem">
          {t('suggestions.notice', { day: format.day(day) })}
        </Text>
        <Button size="sm" variant="default" onClick={onLook}>
          {t('suggestions.look')}
        </Button>
      </Group>
    </Alert>
  );
};
