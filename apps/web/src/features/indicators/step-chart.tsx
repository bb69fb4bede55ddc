import { daysPerMonth } from '@understudy/domain/calendar/day';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '../../components/chart-drawing.js';
import { ChartRules } from '../../components/chart-rules.js';
import { useFormat } from '../../lib/format.js';
import type { StepScale } from './step-path.js';

type StepChartProps = {
  /** The latest time in days that must find its place, the same for curves side by side. */
  longest: number;
  children: (scale: StepScale) => ReactNode;
};

const box = { height: 170, left: 44, right: 8, top: 8, bottom: 26 };
const shares = [0, 0.5, 1];

const tickWidth = 76;

const tickEvery = (months: number, width: number): number =>
  [6, 12, 24, 36, 60].find((step) => Math.ceil(months / step) <= Math.min(5, width / tickWidth)) ?? 120;

/** Shares from 0 to 1 over months: the axes for curves that are steps, the scale ending at a round number of months. */
export const StepChart = ({ longest, children }: StepChartProps) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const months = longest / daysPerMonth;
  const y = (share: number) => box.top + (1 - share) * (box.height - box.top - box.bottom);
  return (
    <ChartDrawing height={box.height}>
      {(width) => {
        const every = tickEvery(months, width - box.left - box.right);
        const ticks = Array.from({ length: Math.ceil(months / every) + 1 }, (_, index) => index * every);
        const last = Math.max(every, ...ticks);
        const x = (time: number) =>
          box.left + Math.min(1, time / (last * daysPerMonth)) * (width - box.left - box.right);
        return (
          <>
            <ChartRules ticks={shares} from={box.left} to={width - box.right} y={y} words={format.percent} />
            {ticks.map((tick) => (
              <text
                key={tick}
                x={x(tick * daysPerMonth)}
                y={box.height - 8}
                textAnchor={tick === last ? 'end' : 'middle'}
              >
                {tick === last ? t('stay.months', { value: format.count(tick) }) : format.count(tick)}
              </text>
            ))}
            {children({ x, y })}
          </>
        );
      }}
    </ChartDrawing>
  );
};
