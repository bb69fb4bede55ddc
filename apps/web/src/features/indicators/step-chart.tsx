import { daysPerMonth } from '@understudy/domain/calendar/day';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { StepScale } from './step-path.js';

type StepChartProps = {
  /** The end of the scale in days, the same for curves side by side. */
  longest: number;
  children: (scale: StepScale) => ReactNode;
};

const box = { width: 280, height: 150, left: 36, right: 8, top: 8, bottom: 24 };
const shares = [0, 0.5, 1];

const tickEvery = (months: number): number => [6, 12, 24, 36, 60].find((step) => months / step <= 5) ?? 120;

/** Shares from 0 to 1 over months: the axes for curves that are steps. Decorative: a table beside it says the same. */
export const StepChart = ({ longest, children }: StepChartProps) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const months = longest / daysPerMonth;
  const every = tickEvery(months);
  const ticks = Array.from({ length: Math.floor(months / every) + 1 }, (_, index) => index * every);
  const scale = {
    x: (time: number) => box.left + (Math.min(time, longest) / longest) * (box.width - box.left - box.right),
    y: (share: number) => box.top + (1 - share) * (box.height - box.top - box.bottom),
  };
  return (
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      width="100%"
      aria-hidden="true"
      fontSize="10"
      fill="var(--mantine-color-dimmed)"
    >
      {shares.map((share) => (
        <g key={share}>
          <line x1={box.left} x2={box.width - box.right} y1={scale.y(share)} y2={scale.y(share)} stroke="var(--rule)" />
          <text x={box.left - 5} y={scale.y(share) + 3.5} textAnchor="end">
            {format.percent(share)}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <text
          key={tick}
          x={scale.x(tick * daysPerMonth)}
          y={box.height - 8}
          textAnchor={tick === ticks.at(-1) && tick > 0 ? 'end' : 'middle'}
        >
          {tick === ticks.at(-1) ? t('stay.months', { value: format.count(tick) }) : format.count(tick)}
        </text>
      ))}
      {children(scale)}
    </svg>
  );
};
