import type { LeaderTalent } from '@understudy/contracts/indicators-talent';
import type { LeaderFiguresRow } from '../reports/report.repository.js';

/** What a leader's line gave. Credit is said to a hundredth: it is a share of time, not a measurement. */
export const presentLeaderTalent = ({ id, name, figures, formulaVersion }: LeaderFiguresRow): LeaderTalent => {
  const stored = new Map(figures.map((figure) => [figure.indicator, figure]));
  const number = (indicator: string, detail: string): number => {
    const value = stored.get(indicator)?.details[detail];
    return typeof value === 'number' ? Math.round(value * 100) / 100 : 0;
  };
  return {
    leader: { id, name },
    people: stored.get('headcount')?.value ?? 0,
    grown: stored.get('talent-grown')?.value ?? 0,
    exported: stored.get('talent-exported')?.value ?? 0,
    leftSince: number('talent-grown', 'leftSince'),
    grownCredit: number('talent-grown', 'credit'),
    exportedCredit: number('talent-exported', 'credit'),
    formulaVersion,
  };
};
