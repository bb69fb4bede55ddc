import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import { formulaChanges } from './trend-shape.js';

type Computed = { readonly asOf: string; readonly formulaVersion: number };

/** Says of a course where the formulas changed within it; null where they did not. */
export const useFormulaWords = () => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  return (course: readonly Computed[]): string | null => {
    const changes = formulaChanges(course).map(({ former, since }) =>
      t('formulas.change', {
        ...{ former: former.formulaVersion, last: format.day(former.asOf) },
        ...{ since: since.formulaVersion, first: format.day(since.asOf) },
      }),
    );
    return changes.length === 0 ? null : t('formulas.changed', { changes: format.list(changes) });
  };
};
