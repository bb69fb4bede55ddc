import type { StressCase } from '@understudy/contracts/indicators-bench';
import { useTranslation } from 'react-i18next';
import { ChartLegend } from '../../components/chart-legend.js';
import { useFormat } from '../../lib/format.js';
import classes from './bench.module.css';

type StressLegendProps = { cases: readonly StressCase[]; openBefore: number };

const samples = {
  worst: <rect width="26" height="12" rx="2" fill="var(--accent)" opacity="0.6" />,
  bound: <rect x="1" y="1" width="24" height="10" fill="none" stroke="var(--accent)" strokeDasharray="4 3" />,
  average: <circle cx="13" cy="6" r="5" fill="var(--next)" />,
  before: <line x1="0" x2="26" y1="6" y2="6" stroke="var(--mantine-color-dimmed)" strokeDasharray="4 4" />,
};

/** What the bars and dots mean, and what of it is exact, a bound or drawn. */
export const StressLegend = ({ cases, openBefore }: StressLegendProps) => {
  const { t } = useTranslation('bench');
  const format = useFormat();
  const bounded = cases.filter(({ worstAtLeast, worstAtMost }) => worstAtLeast < worstAtMost);
  const drawn = cases.filter(({ averageIsExact }) => !averageIsExact);
  const numbers = (some: readonly StressCase[]) => format.list(some.map(({ leaving }) => format.count(leaving)));
  const entries = [
    { sample: samples.worst, words: t('stress.worst') },
    ...(bounded.length > 0 ? [{ sample: samples.bound, words: t('stress.bound') }] : []),
    { sample: samples.average, words: t('stress.average') },
    ...(openBefore > 0 ? [{ sample: samples.before, words: t('stress.before', { count: openBefore }) }] : []),
  ];
  return (
    <div>
      <ChartLegend entries={entries} />
      <p className={classes.says}>
        {bounded.length === 0 ? t('stress.allExact') : t('stress.someBound', { numbers: numbers(bounded) })}{' '}
        {drawn.length === 0 ? t('stress.averageExact') : t('stress.averageDrawn', { numbers: numbers(drawn) })}
      </p>
    </div>
  );
};
