import { Alert } from '@mantine/core';
import { IconSeedling } from '@tabler/icons-react';
import type { LeaderEffectiveness } from '@understudy/contracts/effectiveness-observations';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** That slower results are expected in the first months of a stage; nothing for a period without a day of them. */
export const ExpectedDipAlert = ({ of: expectedDip }: { of: LeaderEffectiveness['expectedDip'] }) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  if (expectedDip === null) return null;
  return (
    <Alert
      variant="light"
      color="pine"
      icon={<IconSeedling aria-hidden />}
      title={t('expectedDip.title', { stage: expectedDip.stage.name, day: format.day(expectedDip.from) })}
    >
      {t('expectedDip.text', { count: expectedDip.months })}
    </Alert>
  );
};
