import type { ForecastBand } from '@understudy/contracts/indicators-forecast';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '../../components/chart-drawing.js';
import { ChartRules } from '../../components/chart-rules.js';
import { niceTicks } from '../../components/chart-ticks.js';
import { useFormat } from '../../lib/format.js';
import { fanPath, middlePath } from './fan-shape.js';

type FanChartProps = {
  base: readonly ForecastBand[];
  /** The same paths where something was asked. */
  asked: readonly ForecastBand[] | null;
};

const box = { height: 190, left: 40, right: 10, top: 10, bottom: 26 };
const marked = [0, 12, 24, 36];

/** How many there may be over the months: the middle, four fifths around it, and 95 of 100. Decorative: the table says it. */
export const FanChart = ({ base, asked }: FanChartProps) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const all = [...base, ...(asked ?? [])];
  const ticks = niceTicks(Math.min(...all.map(({ low }) => low)), Math.max(...all.map(({ high }) => high)));
  const [lowest = 0, highest = 1] = [ticks[0], ticks.at(-1)];
  const last = base.at(-1)?.month ?? 36;
  const y = (people: number) =>
    box.top + (1 - (people - lowest) / Math.max(1, highest - lowest)) * (box.height - box.top - box.bottom);
  return (
    <ChartDrawing height={box.height}>
      {(width) => {
        const scale = { x: (month: number) => box.left + (month / last) * (width - box.left - box.right), y };
        return (
          <>
            <ChartRules ticks={ticks} from={box.left} to={width - box.right} y={y} words={format.count} />
            {marked
              .filter((month) => month <= last)
              .map((month) => (
                <text
                  key={month}
                  x={scale.x(month)}
                  y={box.height - 8}
                  textAnchor={month === 0 ? 'start' : month === last ? 'end' : 'middle'}
                >
                  {month === 0
                    ? t('fan.now')
                    : month === last
                      ? t('fan.months', { count: month })
                      : format.count(month)}
                </text>
              ))}
            <path d={fanPath(base, 'low', 'high', scale)} fill="var(--accent)" opacity="0.13" />
            <path d={fanPath(base, 'p10', 'p90', scale)} fill="var(--accent)" opacity="0.25" />
            <path d={middlePath(base, scale)} fill="none" stroke="var(--accent)" strokeWidth="2.25" />
            {asked ? (
              <>
                <path d={fanPath(asked, 'p10', 'p90', scale)} fill="none" stroke="var(--next)" strokeDasharray="2 3" />
                <path
                  d={middlePath(asked, scale)}
                  fill="none"
                  stroke="var(--next)"
                  strokeWidth="2.25"
                  strokeDasharray="7 4"
                />
              </>
            ) : null}
          </>
        );
      }}
    </ChartDrawing>
  );
};
