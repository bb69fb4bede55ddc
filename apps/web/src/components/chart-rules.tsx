type ChartRulesProps = {
  ticks: readonly number[];
  from: number;
  to: number;
  y: (value: number) => number;
  words: (value: number) => string;
};

/** The lines across a drawing at round values, each with its value before it. */
export const ChartRules = ({ ticks, from, to, y, words }: ChartRulesProps) =>
  ticks.map((tick) => (
    <g key={tick}>
      <line x1={from} x2={to} y1={y(tick)} y2={y(tick)} stroke="var(--rule)" />
      <text x={from - 6} y={y(tick) + 4} textAnchor="end">
        {words(tick)}
      </text>
    </g>
  ));
