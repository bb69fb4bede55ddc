import type { DipOfStage } from '@understudy/contracts/development-plans-transitions';
import { feltAt } from '@understudy/domain/development-plans/transition-course';
import { useTranslation } from 'react-i18next';
import classes from './transitions.module.css';

const [width, height] = [560, 170];
const edge = { left: 12, right: 24, top: 34, bottom: 34 };
/** How far beyond the dip the curve is drawn, in lengths of it. */
const reach = 1.5;

const x = (share: number): number => edge.left + (share / reach) * (width - edge.left - edge.right);
const y = (felt: number): number => edge.top + ((0.35 - felt) / 1.35) * (height - edge.top - edge.bottom);

const steps = Array.from({ length: 121 }, (_, step) => (step / 120) * reach);
const path = steps.map(
  (share, index) => `${index === 0 ? 'M' : 'L'}${x(share).toFixed(1)} ${y(feltAt(share)).toFixed(1)}`,
);
const lowest = steps.reduce((low, step) => (feltAt(step) < feltAt(low) ? step : low));

/** The months of the dip as a calm curve, with the place where one is now. */
export const DipCurve = ({ dip }: { dip: DipOfStage }) => {
  const { t } = useTranslation('transitions');
  const here = Math.min((dip.month - 0.5) / dip.months, reach - 0.02);
  // The words stand on the side to which the curve falls away: on the other they would lie on it.
  const anchor = here < lowest ? 'start' : 'end';
  const label = t(dip.within ? 'dip.curve' : 'dip.curveOver', { months: dip.months, month: dip.month });
  return (
    <svg className={classes.curve} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line x1={x(0)} x2={x(reach)} y1={y(0)} y2={y(0)} stroke="var(--rule)" strokeDasharray="3 5" />
      <text x={x(reach)} y={y(0) + 16} textAnchor="end" className={classes.quiet}>
        {t('dip.asBefore')}
      </text>
      <path d={path.join('')} fill="none" stroke="var(--accent)" strokeWidth="3" strokeLinecap="round" />
      {Array.from({ length: dip.months + 1 }, (_, month) => month).map((month) => (
        <g key={month}>
          <line
            x1={x(month / dip.months)}
            x2={x(month / dip.months)}
            y1={height - edge.bottom + 4}
            y2={height - edge.bottom + 10}
            stroke="var(--mantine-color-dimmed)"
          />
          <text x={x(month / dip.months)} y={height - 8} textAnchor="middle" className={classes.quiet}>
            {month}
          </text>
        </g>
      ))}
      <circle
        cx={x(here)}
        cy={y(feltAt(here))}
        r="7"
        fill="var(--page-raised)"
        stroke="var(--accent)"
        strokeWidth="4"
      />
      <text x={x(here)} y={y(feltAt(here)) - 14} textAnchor={anchor} className={classes.here}>
        {t('dip.here')}
      </text>
    </svg>
  );
};
