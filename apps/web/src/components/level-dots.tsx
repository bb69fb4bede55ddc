const dots = [1, 2, 3, 4];

/** A skill level as four dots. Decorative: the level's name stands beside it. */
export const LevelDots = ({ level }: { level: number }) => (
  <svg viewBox="0 0 52 12" width="52" height="12" aria-hidden="true" style={{ flex: 'none' }}>
    {dots.map((dot) => (
      <circle
        key={dot}
        cx={dot * 13 - 7}
        cy="6"
        r="4.5"
        fill={dot <= level ? 'var(--accent)' : 'none'}
        stroke="var(--accent)"
        strokeWidth="1.5"
        opacity={dot <= level ? 1 : 0.55}
      />
    ))}
  </svg>
);
