import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** Cohorts, people or roles of a file, counted in words. */
export const useCountedWords = () => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  return (what: 'cohorts' | 'people' | 'roles', count: number): string =>
    t(`history.counted.${what}`, { count, shown: format.count(count) });
};
