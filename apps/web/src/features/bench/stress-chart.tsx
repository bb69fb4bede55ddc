import type { StressCase } from '@understudy/contracts/indicators-bench';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import classes from './bench.module.css';

const box = { width: 720, height: 260, left: 40, right: 12, top: 14, bottom: 40 };

type StressChartProps = { cases: readonly StressCase[]; openBefore: number; chosen: number };

/** Roles that stay open by how many leave: a bar at worst, with a dashed end where only a bound is known, and a dot on average. */
export const StressChart = ({ cases, openBefore, chosen }: StressChartProps) => {
  const { t } = useTranslation('bench');
  const format = useFormat();
  const most = Math.max(1, openBefore, ...cases.map(({ worstAtMost }) => worstAtMost));
  const step = Math.max(1, Math.ceil(most / 6));
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  const height = box.height - box.top - box.bottom;
  const y = (open: number) => box.top + (1 - open / most) * height;
  const slot = (box.width - box.left - box.right) / Math.max(1, cases.length);
  const bar = Math.min(44, slot * 0.62);
  return (
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      width="100%"
      aria-hidden="true"
      fontSize="13"
      fill="var(--mantine-color-dimmed)"
      className={classes.chart}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={box.left} x2={box.width - box.right} y1={y(tick)} y2={y(tick)} stroke="var(--rule)" />
          <text x={box.left - 8} y={y(tick) + 4} textAnchor="end">
            {format.count(tick)}
          </text>
        </g>
      ))}
      {openBefore > 0 ? (
        <line
          x1={box.left}
          x2={box.width - box.right}
          y1={y(openBefore)}
          y2={y(openBefore)}
          stroke="var(--mantine-color-dimmed)"
          strokeDasharray="4 4"
        />
      ) : null}
      {cases.map(({ leaving, worstAtLeast, worstAtMost, average, averageLower, averageUpper }, at) => {
        const middle = box.left + slot * (at + 0.5);
        const isChosen = leaving === chosen;
        return (
          <g key={leaving}>
            <rect
              x={middle - bar / 2}
              y={y(worstAtLeast)}
              width={bar}
              height={y(0) - y(worstAtLeast)}
              rx="3"
              fill="var(--accent)"
              opacity={isChosen ? 0.75 : 0.35}
            />
            {worstAtMost > worstAtLeast ? (
              <rect
                x={middle - bar / 2}
                y={y(worstAtMost)}
                width={bar}
                height={y(worstAtLeast) - y(worstAtMost)}
                fill="none"
                stroke="var(--accent)"
                strokeDasharray="4 3"
              />
            ) : null}
            <line
              x1={middle}
              x2={middle}
              y1={y(averageLower)}
              y2={y(averageUpper)}
              stroke="var(--next)"
              strokeWidth="3"
            />
            <circle
              cx={middle}
              cy={y(average)}
              r="5"
              fill="var(--next)"
              stroke="var(--page-raised)"
              strokeWidth="1.5"
            />
            <text x={middle} y={box.height - 20} textAnchor="middle" fontWeight={isChosen ? 700 : 400}>
              {format.count(leaving)}
            </text>
          </g>
        );
      })}
      <text x={box.left} y={box.height - 3}>
        {t('stress.axis')}
      </text>
    </svg>
  );
};
