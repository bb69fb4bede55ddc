import { Button, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

type KnownStateProps = {
  report: IndicatorReport;
  /** The day that was asked for; without one, the newest. */
  asked?: string;
  knownOn: string;
  onEnd: () => void;
};

/** As known on which day a report is, when it was computed, and of which day it tells where that is not the one asked for. */
export const KnownState = ({ report: { asOf, computedAt, state }, asked, knownOn, onEnd }: KnownStateProps) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const days = { asOf: format.day(asOf), knownOn: format.day(knownOn) };
  const says =
    state === 'missing' || computedAt === null
      ? [t('belief.not-computed', days)]
      : [
          t('belief.state', { ...days, when: format.instant(computedAt) }),
          ...(asked !== undefined && asked !== asOf ? [t('belief.taken', { ...days, asked: format.day(asked) })] : []),
          t('belief.onlyNow'),
        ];
  return (
    <Group gap="sm" align="center">
      <Text size="sm" role="status" maw="78ch">
        {says.join(' ')}
      </Text>
      <Button
        variant="default"
        size="compact-sm"
        data-print="no"
        leftSection={<IconX size={14} aria-hidden />}
        onClick={onEnd}
      >
        {t('belief.end')}
      </Button>
    </Group>
  );
};
