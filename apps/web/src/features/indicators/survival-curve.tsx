import { daysPerMonth } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { bandPath, type CurvePlace, stepPath } from './step-path.js';

type SurvivalCurveProps = {
  points: readonly CurvePlace[];
  /** The end of the scale in days, the same for curves side by side. */
  longest: number;
  /** In days; null where half was never reached. */
  median: number | null;
};

const box = { width: 280, height: 150, left: 36, right: 8, top: 8, bottom: 24 };
const shares = [0, 0.5, 1];

const tickEvery = (months: number): number => [6, 12, 24, 36, 60].find((step) => months / step <= 5) ?? 120;

/** The share still in a stage over the months as steps with their band, and the median. Decorative: the table says it. */
export const SurvivalCurve = ({ points, longest, median }: SurvivalCurveProps) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const months = longest / daysPerMonth;
  const every = tickEvery(months);
  const ticks = Array.from({ length: Math.floor(months / every) + 1 }, (_, index) => index * every);
  const scale = {
    x: (time: number) => box.left + (time / longest) * (box.width - box.left - box.right),
    y: (share: number) => box.top + (1 - share) * (box.height - box.top - box.bottom),
  };
  const end = points.at(-1)?.time ?? longest;
  const ink = 'var(--mantine-color-dimmed)';
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} width="100%" aria-hidden="true" fontSize="10" fill={ink}>
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
      <path d={bandPath(points, end, scale)} fill="var(--accent)" opacity="0.18" />
      <path d={stepPath(points, end, scale)} fill="none" stroke="var(--accent)" strokeWidth="2" />
      {median === null ? null : (
        <line
          x1={scale.x(median)}
          x2={scale.x(median)}
          y1={scale.y(0.5)}
          y2={scale.y(0)}
          stroke="var(--next)"
          strokeWidth="1.5"
          strokeDasharray="4 3"
        />
      )}
    </svg>
  );
};
