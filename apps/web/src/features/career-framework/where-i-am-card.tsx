import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { MyDevelopment } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';
import { StageBadge } from '../../components/stage-badge.js';
import { SteppingPath } from '../../components/stepping-path.js';
import { useFormat } from '../../lib/format.js';
import { StageWords } from './stage-words.js';

/** My stage, since when, and what it asks of me. */
export const WhereIAmCard = ({ stage, stageSince }: Pick<MyDevelopment, 'stage' | 'stageSince'>) => {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <Card component="section">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Stack gap={4}>
          <Title order={2} size="h3">
            {t('mine.where')}
          </Title>
          {stage ? <StageBadge stage={stage} size="md" /> : <Text>{t('mine.noStage')}</Text>}
          {stage ? (
            <Text size="sm" c="dimmed">
              {stageSince ? t('mine.since', { day: format.day(stageSince) }) : t('mine.sinceUnknown')}
            </Text>
          ) : null}
        </Stack>
        <SteppingPath width={140} reached={stage?.ordinal ?? 0} />
      </Group>
      {stage ? <StageWords stage={stage} /> : null}
    </Card>
  );
};
