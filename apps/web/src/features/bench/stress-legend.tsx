import type { StressCase } from '@understudy/contracts/indicators-bench';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import classes from './bench.module.css';

type StressLegendProps = { cases: readonly StressCase[]; openBefore: number };

/** What the bars and dots mean, and what of it is exact, a bound or drawn. */
export const StressLegend = ({ cases, openBefore }: StressLegendProps) => {
  const { t } = useTranslation('bench');
  const format = useFormat();
  const bounded = cases.filter(({ worstAtLeast, worstAtMost }) => worstAtLeast < worstAtMost);
  const drawn = cases.filter(({ averageIsExact }) => !averageIsExact);
  const numbers = (some: readonly StressCase[]) => format.list(some.map(({ leaving }) => format.count(leaving)));
  return (
    <>
      <ul className={classes.legend}>
        <li>
          <svg width="22" height="12" aria-hidden="true">
            <rect width="22" height="12" rx="2" fill="var(--accent)" opacity="0.6" />
          </svg>
          {t('stress.worst')}
        </li>
        {bounded.length > 0 ? (
          <li>
            <svg width="22" height="12" aria-hidden="true">
              <rect x="1" y="1" width="20" height="10" fill="none" stroke="var(--accent)" strokeDasharray="4 3" />
            </svg>
            {t('stress.bound')}
          </li>
        ) : null}
        <li>
          <svg width="22" height="12" aria-hidden="true">
            <circle cx="11" cy="6" r="5" fill="var(--next)" />
          </svg>
          {t('stress.average')}
        </li>
        {openBefore > 0 ? (
          <li>
            <svg width="22" height="12" aria-hidden="true">
              <line x1="0" x2="22" y1="6" y2="6" stroke="var(--mantine-color-dimmed)" strokeDasharray="4 4" />
            </svg>
            {t('stress.before', { count: openBefore })}
          </li>
        ) : null}
      </ul>
      <p className={classes.says}>
        {bounded.length === 0 ? t('stress.allExact') : t('stress.someBound', { numbers: numbers(bounded) })}{' '}
        {drawn.length === 0 ? t('stress.averageExact') : t('stress.averageDrawn', { numbers: numbers(drawn) })}
      </p>
    </>
  );
};
