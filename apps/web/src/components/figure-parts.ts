import type { Figure } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';

const byUnit = {
  'per-person-year': 'rateParts',
  months: 'survivalParts',
  days: 'openingParts',
} as const;

const hasOwnWords = (unit: Figure['unit']): unit is keyof typeof byUnit => unit in byUnit;

/** So many direct reports of so many managers, in words. */
export const useSpanWords = () => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  return (reports: number, managers: number): string =>
    t('spanParts', {
      reports: t('reports', { count: reports, shown: format.count(reports) }),
      managers: t('managers', { count: managers, shown: format.count(managers) }),
    });
};

/** What a figure was made of in words, such as "40 of 48"; null for a plain count, and where it is not known. */
export const useFigureParts = () => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const span = useSpanWords();
  return ({ indicator, unit, numerator, denominator }: Figure): string | null => {
    if (numerator === null || denominator === null || unit === 'count') return null;
    if (indicator === 'depth') {
      return t('depthParts', {
        successors: t('successors', { count: numerator, shown: format.count(numerator) }),
        roles: t('roles', { count: denominator, shown: format.count(denominator) }),
      });
    }
    if (indicator === 'span-of-control') return span(numerator, denominator);
    return t(hasOwnWords(unit) ? byUnit[unit] : 'parts', {
      numerator: format.count(numerator),
      denominator: format.number(Math.round(denominator * 10) / 10),
    });
  };
};
