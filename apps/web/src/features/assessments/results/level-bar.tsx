const most = 4;
const share = (level: number): string => `${(Math.min(most, Math.max(0, level)) / most) * 100}%`;

/** A level on the scale of 0 to 4 with a mark where it is expected to be. Decorative: the words stand beside it. */
export const LevelBar = ({ level, expected }: { level: number | null; expected: number | null }) => (
  <svg width="100%" height="16" aria-hidden="true" style={{ display: 'block', overflow: 'visible' }}>
    <rect x="0" y="6" width="100%" height="4" rx="2" fill="var(--rule)" />
    {level === null ? null : (
      <rect x="0" y="5" width={share(level)} height="6" rx="3" fill="var(--accent)" opacity="0.75" />
    )}
    {expected === null ? null : (
      <rect x={share(expected)} y="1" width="3" height="14" rx="1.5" transform="translate(-1.5 0)" fill="var(--next)" />
    )}
  </svg>
);
