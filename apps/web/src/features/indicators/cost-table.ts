import type { CostLedger } from '@understudy/contracts/indicators-costs';
import { useTranslation } from 'react-i18next';
import type { ChartTable } from '../../components/numbers-table.js';
import { useFormat } from '../../lib/format.js';
import { useCostInputs } from './cost-inputs.js';
import type { Range } from './money-range.js';

/** The ledger as a table: a row for each line; what is left out of the sum says so, what cannot be reckoned says why. */
export const useCostTable = (ledger: CostLedger, money: (range: Range) => string) => {
  const { t } = useTranslation('costs');
  const format = useFormat();
  const inputsOf = useCostInputs(ledger);
  return (left: ReadonlySet<string>): ChartTable => ({
    columns: [t('table.line'), t('table.quantity'), t('table.inputs'), t('table.each'), t('table.total')],
    rows: ledger.lines.map((one) => {
      const { line, status, quantity, each, total } = one;
      const { counted, shortSource } = inputsOf(one);
      const inputs = [...counted, ...shortSource];
      const value = quantity === null ? null : format.number(Math.round(quantity * 10) / 10);
      const why = t(`status.${status === 'shown' ? 'not-recorded' : status}`);
      const sum = total === null ? why : left.has(line) ? t('table.leftOut', { range: money(total) }) : money(total);
      return [
        t(`line.${line}`),
        value === null ? '–' : t(`quantity.${line}`, { value }),
        inputs.length === 0 ? '–' : inputs.join(' '),
        each === null ? '–' : money(each),
        sum,
      ];
    }),
  });
};
