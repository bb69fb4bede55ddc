import type { SponsorFigure, SponsorReport } from '@understudy/contracts/programmes-sponsor';
import {
  type KeptFigure,
  type KeptFigures,
  peopleBetween,
  sumOf,
} from '@understudy/domain/programmes/sponsor/kept-figures';
import { restOf } from '@understudy/domain/programmes/sponsor/told-rest';
import { toldShare } from '@understudy/domain/programmes/sponsor/told-share';
import type { SpentRow } from './sponsor.repository.js';

const unknown: SponsorFigure = { value: null, asOf: null };
const costs = 'cost ';

/** A figure as it was told; not below a threshold that the organisation has raised since. */
const figureOf = (told: KeptFigure | null | undefined, threshold: number): SponsorFigure => {
  if (told == null) return unknown;
  const people = peopleBetween(told.parts, {});
  return people > 0 && people < threshold ? unknown : { value: sumOf(told.parts), asOf: told.asOf };
};

/** Progress of a programme, the rest of the enrolled being under way; as of the oldest of the days on which it was told. */
export const presentProgress = (figures: KeptFigures, threshold: number): SponsorReport['progress'] => {
  const [enrolled, completed, withdrawn, deferred] = ['enrolled', 'completed', 'withdrawn', 'deferred'].map((name) =>
    figureOf(figures[name], threshold),
  ) as [SponsorFigure, SponsorFigure, SponsorFigure, SponsorFigure];
  const rest = restOf(figures.enrolled, [figures.completed, figures.withdrawn, figures.deferred], threshold);
  const days = [enrolled, completed, withdrawn, deferred].map(({ asOf }) => asOf ?? '').toSorted();
  const underWay = rest === null ? unknown : { value: rest, asOf: days[0] ?? null };
  return { enrolled, completed, withdrawn, deferred, underWay };
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

/** One figure by its name, as it was told. */
export const presentFigure = (figures: KeptFigures, name: string, threshold: number): SponsorFigure =>
  figureOf(figures[name], threshold);

/**
 * Of the places at sessions where somebody wrote down who was there, the share that was taken, in whole percent; as of the
 * older of the two days on which what it is made of was told.
 */
export const presentAttendance = (figures: KeptFigures, threshold: number): SponsorFigure => {
  const { 'sessions-marked': marked, 'sessions-attended': attended } = figures;
  const { value } = toldShare(marked, attended, threshold);
  if (value === null || marked == null || attended == null) return unknown;
  return { value: Math.round(value * 100) / 100, asOf: marked.asOf < attended.asOf ? marked.asOf : attended.asOf };
};
