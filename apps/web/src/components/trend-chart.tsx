import type { PartPoint } from '@understudy/contracts/indicators-parts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FigureUnit, useFormat } from '../lib/format.js';
import { ChartDrawing } from './chart-drawing.js';
import { ChartRules } from './chart-rules.js';
import classes from './trend-chart.module.css';
import { formulaChanges, runsOf, trendTicks } from './trend-shape.js';

type DrawnPoint = Pick<PartPoint, 'asOf' | 'status' | 'value' | 'lower' | 'upper'> & {
  /** Where it is said, a line marks where it changes. */
  readonly formulaVersion?: number;
};
type TrendChartProps = {
  points: readonly DrawnPoint[];
  unit: FigureUnit;
  name: string;
  /** What came of each point, drawn as a ring beside it; null where nothing is known. */
  beside?: { readonly words: string; readonly values: readonly (number | null)[] };
  /** What the band of a point holds, in words; without it, it is the 95% interval. */
  bandWords?: (at: number) => readonly string[];
};

const box = { height: 300, left: 62, right: 12, top: 8, bottom: 28 };
const monthWidth = 98;

const path = (places: readonly (readonly [number, number])[]): string =>
  places.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');

type HintProps = Pick<TrendChartProps, 'unit' | 'name'> & {
  point: DrawnPoint;
  at: number;
  band: readonly string[] | undefined;
  came: string | null;
};

const Hint = ({ point, at, unit, name, band, came }: HintProps) => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const { value, lower, upper, status, asOf, formulaVersion } = point;
  return (
    <div className={classes.hint} style={at > 0.5 ? { right: `${(1 - at) * 100}%` } : { left: `${at * 100}%` }}>
      <strong>{format.day(asOf)}</strong>
      <div>
        {name}: {value === null ? t(`status.${status}.title`) : format.figure(value, unit)}
      </div>
      {value === null || lower === null || upper === null
        ? null
        : (band ?? [t('interval', { range: format.interval(lower, upper, unit) })]).map((words) => (
            <div key={words}>{words}</div>
          ))}
      {came === null ? null : <div>{came}</div>}
      {formulaVersion === undefined ? null : <div>{t('formulas.of', { version: formulaVersion })}</div>}
    </div>
  );
};

/** The course of a figure as a line, its interval as a band behind; gaps where nothing can be said. */
export const TrendChart = ({ points, unit, name, beside, bandWords }: TrendChartProps) => {
  const format = useFormat();
  const [pointed, setPointed] = useState<number | null>(null);
  const came = beside?.values.flatMap((value) => (value === null ? [] : [{ value, lower: null, upper: null }])) ?? [];
  const ticks = trendTicks([...points, ...came], unit);
  const [lowest = 0, highest = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number) =>
    box.top + (1 - (value - lowest) / (highest - lowest)) * (box.height - box.top - box.bottom);
  const last = Math.max(1, points.length - 1);
  const hinted = pointed === null ? undefined : points[pointed];
  const ring = pointed === null ? null : (beside?.values[pointed] ?? null);
  const ringWords = beside && ring !== null ? `${beside.words}: ${format.figure(ring, unit)}` : null;
  return (
    <div className={classes.chart}>
      <ChartDrawing height={box.height}>
        {(width) => {
          const x = (at: number) => box.left + (at / last) * (width - box.left - box.right);
          const every = Math.max(1, Math.ceil((monthWidth * last) / (width - box.left - box.right)));
          return (
            <g
              onPointerMove={({ currentTarget, clientX }) => {
                const { left, width: seen } = currentTarget.getBoundingClientRect();
                const share = ((clientX - left) / seen) * width - box.left;
                setPointed(Math.min(last, Math.max(0, Math.round((share / (width - box.left - box.right)) * last))));
              }}
              onPointerLeave={() => setPointed(null)}
            >
              <rect width={width} height={box.height} fill="transparent" />
              <ChartRules
                ticks={ticks}
                from={box.left}
                to={width - box.right}
                y={y}
                words={(value) => format.figure(value, unit)}
              />
              {points.map(({ asOf }, at) =>
                (points.length - 1 - at) % every === 0 && x(at) > box.left + monthWidth / 3 ? (
                  <text
                    key={asOf}
                    x={x(at)}
                    y={box.height - 8}
                    textAnchor={at === points.length - 1 ? 'end' : 'middle'}
                  >
                    {format.month(asOf)}
                  </text>
                ) : null,
              )}
              {runsOf(points, ({ value, lower, upper }) => value !== null && lower !== null && upper !== null).map(
                (run) => (
                  <path
                    key={run[0]}
                    d={`M${path([
                      ...run.map((at) => [x(at), y(points[at]?.upper ?? 0)] as const),
                      ...run.toReversed().map((at) => [x(at), y(points[at]?.lower ?? 0)] as const),
                    ])}Z`}
                    fill="var(--accent)"
                    opacity="0.18"
                  />
                ),
              )}
              {formulaChanges(points).map(({ at, since }) => (
                <line
                  key={since.asOf}
                  x1={x(at - 0.5)}
                  x2={x(at - 0.5)}
                  y1={box.top}
                  y2={box.height - box.bottom}
                  className={classes.formulas}
                />
              ))}
              {hinted && pointed !== null ? (
                <line
                  x1={x(pointed)}
                  x2={x(pointed)}
                  y1={box.top}
                  y2={box.height - box.bottom}
                  stroke="var(--accent)"
                  strokeDasharray="3 4"
                />
              ) : null}
              {runsOf(points, ({ value }) => value !== null).map((run) => (
                <path
                  key={run[0]}
                  d={`M${path(run.map((at) => [x(at), y(points[at]?.value ?? 0)] as const))}`}
                  fill="none"
                  stroke="var(--accent)"
                  strokeWidth="2.5"
                />
              ))}
              {points.map(({ asOf, value }, at) =>
                value === null ? null : <circle key={asOf} cx={x(at)} cy={y(value)} r="3.5" fill="var(--accent)" />,
              )}
              {beside?.values.map((value, at) =>
                value === null ? null : (
                  <circle
                    key={points[at]?.asOf}
                    cx={x(at)}
                    cy={y(value)}
                    r="5.5"
                    fill="none"
                    stroke="currentColor"
                    strokeWidth="2"
                  />
                ),
              )}
            </g>
          );
        }}
      </ChartDrawing>
      {hinted && pointed !== null ? (
        <Hint point={hinted} at={pointed / last} unit={unit} name={name} band={bandWords?.(pointed)} came={ringWords} />
      ) : null}
    </div>
  );
};
