import { Card, Stack, Text, Title } from '@mantine/core';
import type { ProgrammeEffect } from '@understudy/contracts/indicators-effect';
import { useTranslation } from 'react-i18next';
import { EffectCard } from './effect-card.js';

/** Whether anything may be told of a programme. */
export const isTold = ({ comparisons }: ProgrammeEffect): boolean => comparisons.some(({ result }) => result !== null);

/** What the programmes bring that I stand for; where nothing can be said yet, that. */
export const EffectCards = ({ effects }: { effects: readonly ProgrammeEffect[] }) => {
  const { t } = useTranslation('effect');
  const told = effects.filter(isTold);
  if (told.length === 0) {
    return (
      <Card component="section" aria-labelledby="effects">
        <Title order={2} size="h3" id="effects" mb={4}>
          {t('programmes')}
        </Title>
        <Text size="sm" c="dimmed" maw="68ch">
          {t(effects.length === 0 ? 'noProgrammes' : 'noneTold')}
        </Text>
      </Card>
    );
  }
  return (
    <Stack gap="xl">
      {told.map((effect) => (
        <EffectCard key={effect.programme.id} effect={effect} named />
      ))}
    </Stack>
  );
};
