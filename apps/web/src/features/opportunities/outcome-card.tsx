import { Card, Group, Text, Title } from '@mantine/core';
import type { StretchAssignment } from '@understudy/contracts/opportunities-assignments';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import classes from './opportunities.module.css';

type OutcomeCardProps = {
  stretch: StretchAssignment;
  /** What its person may do with it, given by the page. */
  deed: ReactNode;
};

/** How it ended, for those who know: with the words that were said, for the two whom they concern. */
export const OutcomeCard = ({ stretch, deed }: OutcomeCardProps) => {
  const { t } = useTranslation('stretches');
  const format = useFormat();
  const { status, startedOn, startsOn, endedOn, closingWords, sponsor } = stretch;
  if (endedOn === null || (status !== 'confirmed' && status !== 'returned')) return null;
  return (
    <Card component="section" aria-labelledby="outcome">
      <Title order={2} size="h3" id="outcome" mb="xs">
        {t('outcome.title')}
      </Title>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Text>{t(`outcome.${status}`, { days: format.dayRange(startedOn ?? startsOn, endedOn) })}</Text>
          {closingWords ? (
            <Text size="sm" className={classes.said}>
              {closingWords}
            </Text>
          ) : null}
          {closingWords && status === 'confirmed' ? (
            <Text size="xs" c="dimmed" mt={4}>
              {sponsor.name} · {format.day(endedOn)}
            </Text>
          ) : null}
        </div>
        {deed}
      </Group>
    </Card>
  );
};
