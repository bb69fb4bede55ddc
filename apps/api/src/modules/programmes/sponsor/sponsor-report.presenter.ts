import type { SponsorFigure, SponsorReport, SponsorShare } from '@understudy/contracts/programmes-sponsor';
import { proportion } from '@understudy/domain/programmes/shadow-to-lead';
import {
  type KeptFigure,
  type KeptFigures,
  peopleBetween,
  sumOf,
} from '@understudy/domain/programmes/sponsor/kept-figures';
import { restOf } from '@understudy/domain/programmes/sponsor/told-rest';
import { toldShare } from '@understudy/domain/programmes/sponsor/told-share';
import type { CohortFiguresRow, SpentRow } from './sponsor.repository.js';

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

/** The older of the days on which two figures were told. */
const olderOf = (one: KeptFigure | null | undefined, other: KeptFigure | null | undefined): string | null =>
  [one?.asOf, other?.asOf].flatMap((day) => day ?? []).toSorted()[0] ?? null;

/** A share of two figures, both of which were told: nothing is told with it that is not told by them. */
export const presentShare = (figures: KeptFigures, whole: string, part: string, threshold: number): SponsorShare => {
  const { hidden: _, ...share } = toldShare(figures[whole], figures[part], threshold);
  return { ...share, asOf: share.value === null ? null : olderOf(figures[whole], figures[part]) };
};

/** Of the places at sessions where somebody wrote down who was there, the share that was taken, in whole percent. */
export const presentAttendance = (figures: KeptFigures, threshold: number): SponsorFigure => {
  const { value, asOf } = presentShare(figures, 'sessions-marked', 'sessions-attended', threshold);
  return value === null ? unknown : { value: Math.round(value * 100) / 100, asOf };
};

/** The cohorts with who was in each, for admins; a single cohort is too small a group for anybody else. */
export const presentCohorts = (
  cohorts: readonly CohortFiguresRow[],
  today: string,
  exact: boolean,
): SponsorReport['cohorts'] =>
  cohorts.map(({ people, ...cohort }) => {
    const begun = cohort.startsOn <= today && people.enrolled > 0;
    const completion = begun ? proportion(people.completed, people.enrolled) : null;
    return { ...cohort, people: exact ? { ...people, completion } : null };
  });
