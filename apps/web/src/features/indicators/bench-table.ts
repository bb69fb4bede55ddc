import { benchHorizon, type IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import type { ChartTable } from '../../components/numbers-table.js';
import { useFigureCells } from './figure-cells.js';
import { benchIndicators } from './report-query.js';
import { figureOf } from './suggested-steps.js';

/** The bench of a report in rows, one to a horizon and figure, as a file needs it. */
export const useBenchTable = ({ figures }: IndicatorReport): ChartTable => {
  const { t } = useTranslation(['indicators', 'figures']);
  const { heads, cellsOf } = useFigureCells();
  return {
    columns: [t('bench.horizon'), ...heads],
    rows: benchHorizon.options.flatMap((by) =>
      benchIndicators.flatMap((name) => {
        const figure = figureOf(figures, name, by);
        return figure === undefined ? [] : [[t(`figures:horizon.${by}`), ...cellsOf(figure)]];
      }),
    ),
  };
};
