import { Card, Text } from '@mantine/core';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { getMilestoneBoard } from '@understudy/contracts/programmes-milestones';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';

type OnTime = ResponseOf<typeof getMilestoneBoard>['onTime'];

/** Of the milestones of a cohort that were due, how many were reached by their day, and how that is counted. */
export const MilestonesOnTime = ({ of: { onTime, due, unrecorded } }: { of: OnTime }) => {
  const { t } = useTranslation('milestones');
  const format = useFormat();
  if (due + unrecorded === 0) return null;
  return (
    <Card component="section" aria-label={t('onTime.title')}>
      <Text size="sm" c="dimmed">
        {t('onTime.title')}
      </Text>
      <Text fz={28} fw={650} className="figures">
        {due === 0 ? t('onTime.none') : format.percent(onTime / due)}
      </Text>
      <Text size="sm" c="dimmed" className="figures">
        {[
          ...(due === 0 ? [] : [t('onTime.of', { some: format.count(onTime), count: due, all: format.count(due) })]),
          ...(unrecorded === 0 ? [] : [t('onTime.unrecorded', { count: unrecorded })]),
        ].join(' ')}
      </Text>
      <Text size="xs" c="dimmed" mt={4} maw="68ch">
        {t('onTime.how')}
      </Text>
    </Card>
  );
};
