import type { Figure, IndicatorName, IndicatorReport } from '@understudy/contracts/indicators';
import { linchpinsWithin } from './linchpins-within.js';

/** One thing worth doing next that the figures themselves suggest; never a verdict on a person. */
export type NextStep =
  | { kind: 'linchpin'; name: string; roles: readonly string[] }
  | { kind: 'record-reasons' }
  | { kind: 'map-titles'; people: number }
  | { kind: 'no-successor'; open: number; roles: number }
  | { kind: 'double-counting'; covered: number; filled: number }
  | { kind: 'no-critical-roles' };

/** The figure of one indicator, for bench indicators at a horizon. */
export const figureOf = (
  figures: readonly Figure[],
  indicator: IndicatorName,
  horizon: Figure['horizon'] = null,
): Figure | undefined => figures.find((one) => one.indicator === indicator && one.horizon === horizon);

/** What to do next, the most useful first; empty when nothing stands out. */
export const nextStepsOf = ({ figures, flows, linchpins }: IndicatorReport): NextStep[] => {
  const steps: NextStep[] = (linchpinsWithin({ linchpins }) ?? [])
    .filter(({ rolesLeftOpen }) => rolesLeftOpen.length > 0)
    .slice(0, 2)
    .map(({ person, rolesLeftOpen }) => ({
      kind: 'linchpin',
      name: person.name,
      roles: rolesLeftOpen.map(({ name }) => name),
    }));
  const coverage = figureOf(figures, 'coverage', 'within-3-years');
  const effective = figureOf(figures, 'effective-bench-strength', 'within-3-years');
  const roles = coverage?.denominator ?? 0;
  const covered = coverage?.numerator ?? 0;
  const filled = effective?.numerator ?? covered;
  if (coverage && roles > covered) steps.push({ kind: 'no-successor', open: roles - covered, roles });
  if (covered > filled) steps.push({ kind: 'double-counting', covered, filled });
  if (coverage?.status === 'not-applicable') steps.push({ kind: 'no-critical-roles' });
  if (figureOf(figures, 'voluntary-turnover')?.status === 'not-recorded') steps.push({ kind: 'record-reasons' });
  const outside = flows.find(({ stage }) => stage === null)?.closing ?? 0;
  const everybody = flows.reduce((sum, { closing }) => sum + closing, 0);
  if (everybody > 0 && outside === everybody) steps.push({ kind: 'map-titles', people: outside });
  return steps;
};
