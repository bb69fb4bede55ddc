import { Box, Group, Text } from '@mantine/core';
import type { StageReference } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';

const steps = [0, 1, 2, 3, 4, 5];

type StageBadgeProps = { stage: StageReference | null; size?: 'sm' | 'md' };

/** A stage by its name, with its place on the track as six small steps. Null is outside the ladder. */
export const StageBadge = ({ stage, size = 'sm' }: StageBadgeProps) => {
  const { t } = useTranslation('people');
  if (!stage) {
    return (
      <Text span size={size} c="dimmed">
        {t('noStage')}
      </Text>
    );
  }
  return (
    <Group component="span" gap={8} wrap="nowrap" display="inline-flex">
      <Box component="svg" viewBox="0 0 30 16" w={size === 'sm' ? 26 : 32} aria-hidden style={{ flex: 'none' }}>
        {steps.map((step) => (
          <rect
            key={step}
            x={step * 5}
            y={13 - step * 2.4}
            width="4"
            height={3 + step * 2.4}
            rx="1"
            fill="var(--accent)"
            opacity={step <= stage.ordinal - 1 ? 1 : 0.22}
          />
        ))}
      </Box>
      <Text span size={size} fw={550}>
        {stage.name}
      </Text>
    </Group>
  );
};
