import type { RadarPoint } from 'recharts';

type SaidOutlineProps = {
  points?: readonly RadarPoint[];
  stroke?: string;
  strokeWidth?: number;
  strokeDasharray?: string;
  fill?: string;
  fillOpacity?: number;
};

/**
 * The outline of a side that says nothing of some corners: it leads past them, and dots show of which it speaks. The chart by
 * itself would draw it into the middle there, as if it said "not at all".
 */
export const SaidOutline = ({ points = [], stroke, ...look }: SaidOutlineProps) => {
  const said = points.filter(({ value }) => typeof value === 'number');
  return (
    <g>
      <polygon
        points={said.map(({ x, y }) => `${x},${y}`).join(' ')}
        stroke={stroke}
        strokeWidth={look.strokeWidth}
        strokeDasharray={look.strokeDasharray}
        fill={look.fill}
        fillOpacity={look.fillOpacity}
      />
      {said.map(({ x, y, name }) => (
        <circle key={name} cx={x} cy={y} r={3.5} fill={stroke} />
      ))}
    </g>
  );
};
