import { Badge, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { InstrumentVersion } from '@understudy/contracts/assessments-instruments';
import { getFramework } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';
import { query } from '../../../lib/query.js';

/** How long it takes for each target stage: reading, choosing and writing counted together. */
export const MinutesLine = ({ minutes }: { minutes: InstrumentVersion['minutes'] }) => {
  const { t } = useTranslation('instruments');
  const { data: framework } = useQuery(query('framework', getFramework));
  const stageOf = (stageKey: string) => framework?.stages.find(({ key }) => key === stageKey);
  const stepOf = (stageKey: string) => stageOf(stageKey)?.ordinal ?? 0;
  const upwards = minutes.toSorted((a, b) => stepOf(a.stageKey) - stepOf(b.stageKey));
  if (minutes.length === 0) return null;
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {t('minutes.label')}
      </Text>
      {upwards.map(({ stageKey, minutes: count, items }) => (
        <Badge key={stageKey} variant="light" color={count > 15 ? 'apricot' : 'pine'}>
          {t('minutes.stage', { stage: stageOf(stageKey)?.name ?? stageKey, count, items })}
        </Badge>
      ))}
    </Group>
  );
};
