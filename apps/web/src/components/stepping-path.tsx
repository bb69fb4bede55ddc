type SteppingPathProps = {
  width?: number | string;
  /** How many of the six stones are reached, 0 to 6. */
  reached?: number;
  /** One stone is missing: for pages that could not be found or shown. */
  broken?: boolean;
};

const stones = [
  { x: 46, y: 196, r: 25 },
  { x: 112, y: 166, r: 23 },
  { x: 176, y: 174, r: 21 },
  { x: 234, y: 132, r: 19 },
  { x: 286, y: 92, r: 17 },
  { x: 334, y: 50, r: 15 },
];

/** Our illustration: six stages as stepping stones across water, the next one lit. Decorative. */
export const SteppingPath = ({ width = 320, reached = 3, broken = false }: SteppingPathProps) => (
  <svg viewBox="0 0 380 240" width={width} style={{ maxWidth: '100%', height: 'auto' }} aria-hidden="true">
    <path d="M0 214c42-10 70 8 112 0s66-12 108-4 96 12 160-6v36H0z" fill="var(--accent)" opacity="0.1" />
    <path d="M0 226c54-8 88 6 140 0s96-8 240-4v18H0z" fill="var(--accent)" opacity="0.14" />
    <path
      d="M46 190C80 150 92 158 112 158s46 22 64 8 38-36 58-42 34-26 52-40 30-28 48-42"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="2"
      strokeDasharray="2 8"
      strokeLinecap="round"
      opacity="0.65"
    />
    {stones.map(({ x, y, r }, index) => {
      if (broken && index === reached) {
        return (
          <ellipse
            key={x}
            cx={x}
            cy={y}
            rx={r}
            ry={r * 0.5}
            fill="none"
            stroke="var(--next)"
            strokeWidth="2"
            strokeDasharray="4 5"
          />
        );
      }
      const isNext = index === reached;
      return (
        <g key={x}>
          <ellipse cx={x} cy={y + 6} rx={r} ry={r * 0.5} fill="var(--accent)" opacity="0.18" />
          <ellipse
            cx={x}
            cy={y}
            rx={r}
            ry={r * 0.5}
            fill={index < reached ? 'var(--accent)' : isNext ? 'var(--next-soft)' : 'var(--page-raised)'}
            stroke={isNext ? 'var(--next)' : 'var(--accent)'}
            strokeWidth="2"
          />
        </g>
      );
    })}
    <circle cx="334" cy="26" r="6" fill="var(--next)" />
  </svg>
);
