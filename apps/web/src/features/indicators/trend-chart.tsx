import type { TrendPoint } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { type FigureUnit, useFormat } from '../../lib/format.js';
import classes from './trend-chart.module.css';

type TrendChartProps = { points: readonly TrendPoint[]; unit: FigureUnit; name: string };
type Row = TrendPoint & { band: [number, number] | null };
type HintProps = { active?: boolean; payload?: readonly { payload?: Row }[]; name: string; unit: FigureUnit };

const Hint = ({ active, payload, name, unit }: HintProps) => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const point = payload?.[0]?.payload;
  if (!active || !point) return null;
  return (
    <div className={classes.hint}>
      <strong>{format.day(point.asOf)}</strong>
      <div>
        {name}: {point.value === null ? t(`status.${point.status}.title`) : format.figure(point.value, unit)}
      </div>
      {point.band ? <div>{t('interval', { range: format.interval(...point.band, unit) })}</div> : null}
    </div>
  );
};

// The scale may begin above zero: the band, not the height, says how sure a change is.
const scaleFor = (points: readonly TrendPoint[], unit: FigureUnit): [number, number] => {
  const lows = points.flatMap(({ lower, value }) => (value === null ? [] : [lower ?? value]));
  const highs = points.flatMap(({ upper, value }) => (value === null ? [] : [upper ?? value]));
  const highest = Math.max(...highs, Number.EPSILON);
  if (unit === 'proportion') return [Math.max(0, Math.floor((Math.min(...lows) - 0.02) * 10) / 10), 1];
  return [0, highest * 1.1];
};

const shareTicks = (from: number): number[] => {
  const step = from >= 0.7 ? 0.05 : from >= 0.4 ? 0.1 : 0.2;
  return Array.from({ length: Math.round((1 - from) / step) + 1 }, (_, index) => 1 - index * step).toReversed();
};

/** The course of a figure as a line, its interval as a band behind; gaps where nothing can be said. */
export const TrendChart = ({ points, unit, name }: TrendChartProps) => {
  const format = useFormat();
  const [from, to] = scaleFor(points, unit);
  const rows: Row[] = points.map((point) => ({
    ...point,
    band: point.value !== null && point.lower !== null && point.upper !== null ? [point.lower, point.upper] : null,
  }));
  return (
    <div className={classes.chart}>
      <ResponsiveContainer width="100%" height={300}>
        <ComposedChart accessibilityLayer={false} data={rows} margin={{ top: 8, right: 12, bottom: 0, left: 0 }}>
          <CartesianGrid stroke="var(--rule)" vertical={false} />
          <XAxis
            dataKey="asOf"
            tickFormatter={format.month}
            tick={{ fill: 'var(--mantine-color-dimmed)', fontSize: 12 }}
            stroke="var(--rule)"
            minTickGap={28}
          />
          <YAxis
            domain={[from, to]}
            ticks={unit === 'proportion' ? shareTicks(from) : undefined}
            tickFormatter={(value: number) => format.figure(value, unit)}
            tick={{ fill: 'var(--mantine-color-dimmed)', fontSize: 12 }}
            stroke="var(--rule)"
            width={58}
          />
          <Tooltip
            content={<Hint name={name} unit={unit} />}
            cursor={{ stroke: 'var(--accent)', strokeDasharray: '3 4' }}
          />
          <Area dataKey="band" stroke="none" fill="var(--accent)" fillOpacity={0.18} isAnimationActive={false} />
          <Line
            dataKey="value"
            stroke="var(--accent)"
            strokeWidth={2.5}
            dot={{ r: 3, fill: 'var(--accent)' }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
};
