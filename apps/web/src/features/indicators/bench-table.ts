import { benchHorizon, type IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { useFigureParts } from '../../components/figure-parts.js';
import type { ChartTable } from '../../components/numbers-table.js';
import { useFormat } from '../../lib/format.js';
import { benchIndicators } from './report-query.js';
import { figureOf } from './suggested-steps.js';

/** The bench of a report in rows, one to a horizon and figure, as a file needs it. */
export const useBenchTable = ({ figures }: IndicatorReport): ChartTable => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const partsOf = useFigureParts();
  return {
    columns: [
      t('bench.horizon'),
      t('trend.indicator'),
      t('trend.value'),
      t('trend.lower'),
      t('trend.upper'),
      t('trend.parts'),
      t('trend.state'),
    ],
    rows: benchHorizon.options.flatMap((by) =>
      benchIndicators.flatMap((name) => {
        const figure = figureOf(figures, name, by);
        if (figure === undefined) return [];
        const said = (value: number | null) => (value === null ? '–' : format.figure(value, figure.unit));
        const { status, value, lower, upper } = figure;
        return [
          [
            t(`figures:horizon.${by}`),
            t(`figures:indicator.${name}`),
            said(value),
            said(lower),
            said(upper),
            partsOf(figure) ?? '–',
            t(`figures:status.${status}.title`),
          ],
        ];
      }),
    ),
  };
};
