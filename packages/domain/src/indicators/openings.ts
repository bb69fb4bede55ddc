import { dayNumber } from '../calendar/day.js';
import { anyIncludesDay, includesDay, intervalOf } from '../calendar/interval.js';
import { isLeadershipStage } from '../career-framework/leadership-stage.js';
import { type Duration, kaplanMeier, medianDaysOf } from '../statistics/kaplan-meier.js';
import {
  type Figure,
  type FigureRequest,
  fewestForRate,
  figure,
  type Measure,
  proportion,
  withoutValue,
} from './figure.js';
import type { PeopleGroup } from './group.js';
import type { RoleOpeningRow } from './history.js';
import type { IndexedHistory } from './indexed-history.js';
import { spellOn } from './person-record.js';
import { inWindow, windowUpTo } from './window.js';

/** The figures about how leadership openings were filled. */
export type OpeningShare = 'internal-fill-rate' | 'external-reliance' | 'succession-effectiveness';

/** How many openings were filled in the window, and how. */
export type FillCounts = {
  readonly filled: number;
  readonly inside: number;
  /** Filled by somebody of whom it is not recorded whether they were here already: left out of inside against outside. */
  readonly unknownStart: number;
  readonly byNominee: number;
};

/** How many openings there were up to the as-of date, and what became of them. */
export type OpeningCounts = { readonly open: number; readonly filled: number; readonly withdrawn: number };

/**
 * How leadership openings of a group were filled in the window. From inside is whoever was employed on the day before.
 * Internal fill rate: from inside / filled. External reliance: from outside / filled. Succession effectiveness: filled by an
 * active nominee for that role on the day before / filled. Proportions with a Wilson interval.
 */
export function openingShare(
  index: IndexedHistory,
  request: FigureRequest<PeopleGroup>,
  share: OpeningShare,
): Figure<FillCounts> {
  const window = windowUpTo(request.asOf, request.windowFrom);
  const filled = openingsOf(index, request).filter(({ filledOn }) => filledOn !== null && inWindow(window, filledOn));
  const countOf = (counts: (opening: JudgedOpening) => boolean): number => filled.filter(counts).length;
  const counts: FillCounts = {
    filled: filled.length,
    inside: countOf(({ from }) => from === 'inside'),
    unknownStart: countOf(({ from }) => from === 'unknown'),
    byNominee: countOf(({ byNominee }) => byNominee),
  };
  return figure(share, 'proportion', { ...request, window }, shareOf(share, counts, request.fewest), counts);
}

/**
 * Days to fill: the Kaplan-Meier median of the days from opening to filling, over every opening of the group up to the as-of
 * date; those still open and those withdrawn censor.
 */
export function daysToFill(index: IndexedHistory, request: FigureRequest<PeopleGroup>): Figure<OpeningCounts> {
  const openings = openingsOf(index, request);
  const durations = openings.map(({ openedOn, endedOn, filledOn }) => ({
    time: endedOn - openedOn,
    event: filledOn !== null,
  }));
  const withdrawn = openings.filter((opening) => opening.filledOn === null && opening.isWithdrawn).length;
  const filled = openings.filter(({ filledOn }) => filledOn !== null).length;
  const counts = { open: openings.length - filled - withdrawn, filled, withdrawn };
  const measure = daysToFillOf(durations, request.fewest);
  return figure('days-to-fill', 'days', { ...request, window: null }, measure, counts);
}

/** A share of the openings that were filled. */
export function shareOf(
  share: OpeningShare,
  { filled, inside, unknownStart, byNominee }: FillCounts,
  fewest?: number,
): Measure {
  if (share === 'succession-effectiveness') return proportion(byNominee, filled, fewest);
  const known = filled - unknownStart;
  return proportion(share === 'internal-fill-rate' ? inside : known - inside, known, fewest);
}

/** The median of the days to fill with its 95% interval; no value where half of the openings are not filled yet. */
export function daysToFillOf(durations: readonly Duration[], fewest = fewestForRate): Measure {
  const filled = durations.filter(({ event }) => event).length;
  if (durations.length === 0) return withoutValue('not-applicable', 0, 0);
  if (durations.length < fewest) return withoutValue('too-few', filled, durations.length);
  const curve = kaplanMeier(durations);
  const { medianDays: value, medianLower: lower, medianUpper: upper } = medianDaysOf(curve);
  return { numerator: filled, denominator: durations.length, value, lower, upper, status: 'shown' };
}

/** An opening as of a day, judged by who was employed and nominated on the day before it was filled. */
type JudgedOpening = {
  readonly openedOn: number;
  readonly filledOn: number | null;
  readonly endedOn: number;
  readonly isWithdrawn: boolean;
  readonly from: 'inside' | 'outside' | 'unknown';
  readonly byNominee: boolean;
};

/**
 * The openings of a group at stages of leadership, up to the as-of date. An opening belongs to its unit and those above, and to
 * whom it answers to and everybody above them, as the line stood on the day it ended, or stands on the as-of date.
 */
function openingsOf(index: IndexedHistory, request: FigureRequest<PeopleGroup>): JudgedOpening[] {
  const asOf = dayNumber(request.asOf);
  const leading = new Set(index.stages.filter((one) => isLeadershipStage(one, index.stages)).map(({ id }) => id));
  return index.openings.flatMap((row) => {
    const openedOn = dayNumber(row.openedOn);
    if (openedOn > asOf || !leading.has(row.stageId)) return [];
    const known = (day: string | null): number | null =>
      day === null || dayNumber(day) > asOf ? null : dayNumber(day);
    const [filledOn, withdrawnOn] = [known(row.filledOn), known(row.withdrawnOn)];
    const endedOn = filledOn ?? withdrawnOn ?? asOf;
    if (!belongs(index, request.group, row, endedOn)) return [];
    const judged = filledOn === null ? ({ from: 'outside', byNominee: false } as const) : judge(index, row, filledOn);
    return [{ openedOn, filledOn, endedOn, isWithdrawn: withdrawnOn !== null, ...judged }];
  });
}

function judge(
  index: IndexedHistory,
  { filledBy, roleId }: RoleOpeningRow,
  filledOn: number,
): Pick<JudgedOpening, 'from' | 'byNominee'> {
  const person = filledBy === null ? undefined : index.people.get(filledBy);
  if (person === undefined) return { from: 'outside', byNominee: false };
  if (spellOn(person, filledOn - 1) === undefined) {
    return { from: spellOn(person, filledOn)?.startKnown === false ? 'unknown' : 'outside', byNominee: false };
  }
  const nominations = roleId === null ? [] : (index.successorsByRole.get(roleId) ?? []);
  const byNominee = nominations.some(
    ({ personId, from, to }) => personId === person.id && includesDay(intervalOf(from, to), filledOn - 1),
  );
  return { from: 'inside', byNominee };
}

function belongs(index: IndexedHistory, group: PeopleGroup, { unitId, ownerId }: RoleOpeningRow, day: number): boolean {
  if (group.kind === 'organisation') return true;
  if (group.kind === 'unit') return unitId !== null && index.unitAndBelow(group.unitId).has(unitId);
  const owner = index.people.get(ownerId);
  if (owner === undefined || spellOn(owner, day) === undefined) return false;
  if (ownerId === group.personId) return true;
  return index.membersOf(group).some(({ person, days }) => person.id === ownerId && anyIncludesDay(days, day));
}
