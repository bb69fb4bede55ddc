type RangeBarProps = {
  value: number;
  lower: number;
  upper: number;
  /** The end of the scale; null lets it end a little beyond the interval. */
  most: number | null;
};

/** An interval as a bar with a mark at the value, on a scale from zero. Decorative: the words stand beside it. */
export const RangeBar = ({ value, lower, upper, most }: RangeBarProps) => {
  const end = most ?? Math.max(upper, value, Number.EPSILON) * 1.15;
  const place = (part: number) => Math.min(100, Math.max(0, (part / end) * 100));
  const from = place(lower);
  return (
    <svg width="100%" height="14" aria-hidden="true" style={{ display: 'block', overflow: 'visible' }}>
      <rect x="0" y="5" width="100%" height="4" rx="2" fill="var(--rule)" />
      <rect
        x={`${from}%`}
        y="4"
        width={`${Math.max(place(upper) - from, 0.5)}%`}
        height="6"
        rx="3"
        fill="var(--accent)"
        opacity="0.45"
      />
      <circle cx={`${place(value)}%`} cy="7" r="5" fill="var(--accent)" stroke="var(--page-raised)" strokeWidth="2" />
    </svg>
  );
};
