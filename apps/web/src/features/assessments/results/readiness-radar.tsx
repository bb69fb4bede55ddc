import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, ResponsiveContainer } from 'recharts';
import classes from './readiness-radar.module.css';
import type { DrawnView } from './result-figures.js';
import { SaidOutline } from './said-outline.js';

type Drawn = 'expectation' | DrawnView;
/** One corner of the shape: what is expected there, and what each side says; null where it says nothing. */
type RadarCorner = { readonly name: string; readonly expectation: number } & Readonly<Record<DrawnView, number | null>>;
type TickProps = {
  x?: number | string;
  y?: number | string;
  cx?: number;
  cy?: number;
  textAnchor?: string;
  payload?: { value: string };
  /** On a phone the names beside the shape have less room. */
  small?: boolean;
};

/** Every line has a dash of its own, for colour alone tells nobody who cannot see it. */
const looks: Readonly<Record<Drawn, { stroke: string; dash: string; fill: number }>> = {
  expectation: { stroke: 'var(--mantine-color-dimmed)', dash: '2 4', fill: 0 },
  self: { stroke: 'var(--accent)', dash: '', fill: 0.14 },
  manager: { stroke: 'var(--next)', dash: '8 4', fill: 0 },
  others: { stroke: 'var(--mantine-color-text)', dash: '3 3 9 3', fill: 0 },
};

const narrow = '(max-width: 36em)';
const lineHeight = 16;
/** How far a name stands above the corner that points aside, clear of the rings. */
const besideLift = 30;
/** Half of a letter, as wide as letters are on a phone. */
const halfLetter = 3.1;

const Tick = ({ x = 0, y, cx = 0, cy = 0, textAnchor, payload, small = false }: TickProps) => {
  const name = payload?.value ?? '';
  const aside = textAnchor === 'start' || textAnchor === 'end';
  const lines = aside ? name.split(' ') : [name];
  const height = (lines.length - 1) * lineHeight;
  const under = Number(y) > cy + 1;
  // Beside the shape a phone has no room for a name: there it stands above its corner, or below it in the lower half.
  const above = small && aside && !under;
  const lift = above ? height + besideLift : aside && !small ? height / 2 : 0;
  const below = under && (small || !aside) ? 12 : 0;
  // A name around its corner on a phone stays within the chart, which is as wide as twice the way to its middle.
  const half = small ? Math.max(...lines.map((line) => line.length)) * halfLetter : 0;
  const place = Math.max(half, Math.min(Number(x), 2 * cx - half));
  return (
    <text
      y={Number(y) - lift + below}
      textAnchor={aside && !small ? textAnchor : 'middle'}
      dominantBaseline="middle"
      fontSize={small ? 11 : 13}
    >
      {lines.map((line, row) => (
        <tspan key={line} x={small ? place : x} dy={row === 0 ? 0 : lineHeight} fill="var(--mantine-color-text)">
          {line}
        </tspan>
      ))}
    </text>
  );
};

type ReadinessRadarProps = { corners: readonly RadarCorner[]; sides: readonly DrawnView[] };

/** Corners as a shape: what is expected of each, and how each side sees it. */
export const ReadinessRadar = ({ corners, sides }: ReadinessRadarProps) => {
  const { t } = useTranslation('results');
  const small = useMediaQuery(narrow) ?? false;
  /** Many corners carry numbers, which need no more room on a phone than on a desk. */
  const named = corners.some(({ name }) => name.length > 2);
  const views: Drawn[] = ['expectation', ...sides];
  return (
    <div className={classes.chart}>
      <ResponsiveContainer width="100%" height={small ? 320 : 380}>
        <RadarChart accessibilityLayer={false} data={[...corners]} outerRadius={small ? '68%' : '72%'}>
          <PolarGrid stroke="var(--rule)" />
          <PolarAngleAxis dataKey="name" tick={(props: TickProps) => <Tick {...props} small={small && named} />} />
          <PolarRadiusAxis domain={[0, 4]} tickCount={5} angle={45} tick={false} axisLine={false} />
          {views.map((view) => (
            <Radar
              key={view}
              dataKey={view}
              stroke={looks[view].stroke}
              strokeWidth={2.5}
              strokeDasharray={looks[view].dash}
              fill={looks[view].stroke}
              fillOpacity={looks[view].fill}
              {...(corners.some((corner) => corner[view] === null) ? { shape: SaidOutline } : {})}
              isAnimationActive={false}
            />
          ))}
        </RadarChart>
      </ResponsiveContainer>
      <div className={classes.legend}>
        {views.map((view) => (
          <span key={view}>
            <svg width="34" height="8" aria-hidden="true">
              <line
                x1="0"
                x2="34"
                y1="4"
                y2="4"
                strokeWidth="2.5"
                stroke={looks[view].stroke}
                strokeDasharray={looks[view].dash}
              />
            </svg>
            {view === 'expectation' ? t('expectation') : t(`observer.${view}`)}
          </span>
        ))}
      </div>
    </div>
  );
};
