import type { Figure } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { useFigureParts } from '../../components/figure-parts.js';
import { useFormat } from '../../lib/format.js';

/** What a file says of a figure, cell by cell, and the heads of these cells. */
export const useFigureCells = () => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const partsOf = useFigureParts();
  return {
    heads: [
      t('trend.indicator'),
      t('trend.value'),
      t('trend.lower'),
      t('trend.upper'),
      t('trend.parts'),
      t('trend.state'),
    ],
    cellsOf: (figure: Figure): string[] => {
      const { indicator, status, unit, value, lower, upper } = figure;
      const said = (number: number | null) => (number === null ? '–' : format.figure(number, unit));
      return [
        t(`figures:indicator.${indicator}`),
        ...[value, lower, upper].map(said),
        partsOf(figure) ?? '–',
        t(`figures:status.${status}.title`),
      ];
    },
  };
};
