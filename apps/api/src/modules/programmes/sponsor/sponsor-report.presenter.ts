import type { SponsorFigure, SponsorReport } from '@understudy/contracts/programmes-sponsor';
import {
  type KeptFigure,
  type KeptFigures,
  peopleBetween,
  sumOf,
} from '@understudy/domain/programmes/sponsor/kept-figures';
import type { SpentRow } from './sponsor.repository.js';

const unknown: SponsorFigure = { value: null, asOf: null };
const costs = 'cost ';

/** A figure as it was told; not below a threshold that the organisation has raised since. */
const figureOf = (told: KeptFigure | null | undefined, threshold: number): SponsorFigure => {
  if (told == null) return unknown;
  const people = peopleBetween(told.parts, {});
  return people > 0 && people < threshold ? unknown : { value: sumOf(told.parts), asOf: told.asOf };
};

/** Progress of a programme; how many are under way follows only from figures of the same day. */
export const presentProgress = (figures: KeptFigures, threshold: number): SponsorReport['progress'] => {
  const [enrolled, completed, withdrawn] = ['enrolled', 'completed', 'withdrawn'].map((name) =>
    figureOf(figures[name], threshold),
  ) as [SponsorFigure, SponsorFigure, SponsorFigure];
  const all = [enrolled.value, completed.value, withdrawn.value];
  const sameDay = enrolled.asOf === completed.asOf && enrolled.asOf === withdrawn.asOf;
  const underWay =
    sameDay && !all.includes(null)
      ? { value: (enrolled.value ?? 0) - (completed.value ?? 0) - (withdrawn.value ?? 0), asOf: enrolled.asOf }
      : unknown;
  return { enrolled, completed, withdrawn, underWay };
};

/** What was spent, by currency: on cohorts by kind, and through learning records. */
export const presentSpend = (
  spent: readonly SpentRow[],
  figures: KeptFigures,
  { threshold, exact }: { readonly threshold: number; readonly exact: boolean },
): SponsorReport['spend'] => {
  // That nobody wrote a cost down is a figure of too few people as well, as long as it was not told.
  const none = exact ? { value: 0, asOf: null } : unknown;
  const learned = Object.keys(figures).flatMap((name) => (name.startsWith(costs) ? name.slice(costs.length) : []));
  const currencies = [...new Set([...spent.map(({ currency }) => currency), ...learned])].sort();
  return currencies.map((currency) => {
    const kinds = spent.filter((row) => row.currency === currency).map(({ kind, amount }) => ({ kind, amount }));
    return {
      currency,
      cohorts: kinds.reduce((sum, { amount }) => sum + amount, 0),
      kinds,
      learning: learned.includes(currency) ? figureOf(figures[`${costs}${currency}`], threshold) : none,
    };
  });
};

/** The hours that people wrote down. */
export const presentHours = (figures: KeptFigures, threshold: number): SponsorFigure =>
  figureOf(figures.hours, threshold);
