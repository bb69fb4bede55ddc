import { Text } from '@mantine/core';
import type { getAskedPeriod } from '@understudy/contracts/development-plans-cycles';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { Period } from '@understudy/domain/development-plans/free-period';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** The period for which a running cycle asks, and which; null where none does. */
export type AskedPeriod = ResponseOf<typeof getAskedPeriod>['asked'];

/** Why a form proposes the period that it does. */
export const AskedPeriodNote = ({ asked }: { asked: AskedPeriod }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  return asked ? (
    <Text size="sm" c="dimmed">
      {t('period.asked', { name: asked.cycle, day: format.day(asked.closesOn) })}
    </Text>
  ) : null;
};

/** The days that a form begins with: those that are asked for, else others. */
export const beginWith = (asked: AskedPeriod, others: Period): Period =>
  asked ? { startsOn: asked.startsOn, endsOn: asked.endsOn } : others;
