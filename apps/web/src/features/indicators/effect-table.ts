import type { EffectArm, EffectResult } from '@understudy/contracts/indicators-effect';
import { useTranslation } from 'react-i18next';
import type { ChartTable } from '../../components/numbers-table.js';
import { useFormat } from '../../lib/format.js';

/** What a comparison found as a table: a row for each figure, both sides and the difference with its interval. */
export const useEffectTable = () => {
  const { t } = useTranslation('effect');
  const format = useFormat();
  const points = (value: number) => format.number(Math.round(value * 1000) / 10);
  return ({ participants, others, retention, promotion }: EffectResult): ChartTable => {
    const row = (name: 'stayed' | 'promoted', { difference, lower, upper }: EffectResult['retention']) => {
      const side = (arm: EffectArm) =>
        t('table.side', {
          share: format.percent(arm[name] / arm.people),
          parts: t('parts', { with: format.count(arm[name]), all: format.count(arm.people) }),
        });
      return [t(`figure.${name}`), side(participants), side(others), points(difference), points(lower), points(upper)];
    };
    return {
      columns: [
        t('table.figure'),
        t('table.own'),
        t('table.theirs'),
        t('table.difference'),
        t('table.lower'),
        t('table.upper'),
      ],
      rows: [row('stayed', retention), row('promoted', promotion)],
    };
  };
};
