import type { CostLedger, CostLine } from '@understudy/contracts/indicators-costs';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useMoneyRange } from './money-range.js';

const settingOf = {
  'excess-leavers': 'replacement',
  'external-hires': 'premium',
  'vacancy-months': 'vacancy',
} as const satisfies Record<CostLine['line'], string>;

/**
 * What a line is reckoned with, in sentences: who left, how many are left out, the share, for whoever may read it the salary,
 * and where the share comes from, at length for whoever may set it, and in short.
 */
export const useCostInputs = ({ currency }: Pick<CostLedger, 'currency'>) => {
  const { t } = useTranslation('costs');
  const format = useFormat();
  const money = useMoneyRange(currency);
  return ({
    line,
    leavings,
    averageHeadcount,
    bestRate,
    unknownStart,
    inputs,
  }: CostLine): { counted: string[]; source: string[]; shortSource: string[] } => ({
    counted: [
      ...(leavings === null || bestRate === null || averageHeadcount === null
        ? []
        : [
            t('leavers', {
              leavings: format.count(leavings),
              people: format.number(Math.round(averageHeadcount * 10) / 10),
              rate: format.percent(bestRate),
            }),
          ]),
      ...(unknownStart ? [t('unknownStart', { count: unknownStart })] : []),
      ...(inputs === null
        ? []
        : [
            t(inputs.salary === null ? `inputs.shareOf.${line}` : `inputs.${line}`, {
              share: format.interval(inputs.share.low, inputs.share.high, 'proportion'),
              salary: inputs.salary === null ? '' : money({ low: inputs.salary, high: inputs.salary }),
            }),
          ]),
    ],
    source:
      inputs === null
        ? []
        : [
            inputs.isDefault
              ? t(inputs.salary === null ? `inputs.source.${line}` : `settings.${settingOf[line]}Source`)
              : t('inputs.own'),
          ],
    shortSource: inputs === null ? [] : [inputs.isDefault ? t(`inputs.source.${line}`) : t('inputs.own')],
  });
};
