import type { EnrolmentState } from '@understudy/contracts/programmes-enrolments';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useToday } from '../../lib/today.js';

type Extended = { readonly state: EnrolmentState; readonly extendedUntil: string | null };

/** Until when somebody has longer than their cohort, or that this is over; null for everybody else. */
export const useExtension = (): ((part: Extended) => string | null) => {
  const { t } = useTranslation('enrolments');
  const format = useFormat();
  const today = useToday();
  return ({ state, extendedUntil }) =>
    state === 'extended' && extendedUntil !== null
      ? t(extendedUntil < today ? 'extendedUntilOver' : 'extendedUntil', { day: format.day(extendedUntil) })
      : null;
};
