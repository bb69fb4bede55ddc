import type { StressCase } from '@understudy/contracts/indicators-bench';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '../../components/chart-drawing.js';
import { ChartRules } from '../../components/chart-rules.js';
import { useFormat } from '../../lib/format.js';

const box = { height: 260, left: 32, right: 8, top: 14, bottom: 44 };

type StressChartProps = { cases: readonly StressCase[]; openBefore: number; chosen: number };
type Places = { middle: number; bar: number; y: (open: number) => number };

/** One number of people who leave: the bar of the worst case, dashed where only a bound is known, and the average. */
const Case = ({ of, isChosen, middle, bar, y }: { of: StressCase; isChosen: boolean } & Places) => {
  const { worstAtLeast, worstAtMost, average, averageLower, averageUpper } = of;
  const from = middle - bar / 2;
  return (
    <>
      <rect
        x={from}
        y={y(worstAtLeast)}
        width={bar}
        height={y(0) - y(worstAtLeast)}
        rx="3"
        fill="var(--accent)"
        opacity={isChosen ? 0.75 : 0.35}
      />
      {worstAtMost > worstAtLeast ? (
        <rect
          x={from}
          y={y(worstAtMost)}
          width={bar}
          height={y(worstAtLeast) - y(worstAtMost)}
          fill="none"
          stroke="var(--accent)"
          strokeDasharray="4 3"
        />
      ) : null}
      <line x1={middle} x2={middle} y1={y(averageLower)} y2={y(averageUpper)} stroke="var(--next)" strokeWidth="3" />
      <circle cx={middle} cy={y(average)} r="5" fill="var(--next)" stroke="var(--page-raised)" strokeWidth="1.5" />
    </>
  );
};

/** Roles that stay open by how many leave: a bar at worst, with a dashed end where only a bound is known, and a dot on average. */
export const StressChart = ({ cases, openBefore, chosen }: StressChartProps) => {
  const { t } = useTranslation('bench');
  const format = useFormat();
  const most = Math.max(1, openBefore, ...cases.map(({ worstAtMost }) => worstAtMost));
  const step = Math.max(1, Math.ceil(most / 6));
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  const y = (open: number) => box.top + (1 - open / most) * (box.height - box.top - box.bottom);
  return (
    <ChartDrawing height={box.height}>
      {(width) => {
        const slot = (width - box.left - box.right) / Math.max(1, cases.length);
        const middleOf = (at: number) => box.left + slot * (at + 0.5);
        return (
          <>
            <ChartRules ticks={ticks} from={box.left} to={width - box.right} y={y} words={format.count} />
            {openBefore > 0 ? (
              <line
                x1={box.left}
                x2={width - box.right}
                y1={y(openBefore)}
                y2={y(openBefore)}
                stroke="var(--mantine-color-dimmed)"
                strokeDasharray="4 4"
              />
            ) : null}
            {cases.map((one, at) => {
              const isChosen = one.leaving === chosen;
              return (
                <g key={one.leaving}>
                  <Case of={one} isChosen={isChosen} middle={middleOf(at)} bar={Math.min(44, slot * 0.62)} y={y} />
                  <text x={middleOf(at)} y={box.height - 26} textAnchor="middle" fontWeight={isChosen ? 700 : 400}>
                    {format.count(one.leaving)}
                  </text>
                </g>
              );
            })}
            <text x={box.left + (width - box.left - box.right) / 2} y={box.height - 6} textAnchor="middle">
              {t('stress.axis')}
            </text>
          </>
        );
      }}
    </ChartDrawing>
  );
};
