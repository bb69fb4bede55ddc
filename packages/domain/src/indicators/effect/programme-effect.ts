import { addCalendarMonths, daysBetween } from '../../calendar/day.js';
import type { Duration } from '../../statistics/kaplan-meier.js';
import { type LogRankTest, logRankTest } from '../../statistics/log-rank.js';
import { newcombeDifference, type ProportionDifference } from '../../statistics/newcombe.js';
import { type EffectFacts, type EffectPerson, followedMonths } from './effect-facts.js';
import { matchParticipants } from './match-participants.js';

/** Version of the formula of the effect; a change of the definition raises it. */
export const effectFormulaVersion = 1;

/** With whom those who took part are compared. */
export const effectComparisons = ['matched', 'turned-down'] as const;
export type EffectComparisonName = (typeof effectComparisons)[number];

/** One side of a comparison: how many, how many still there after twelve months, and how many promoted by then. */
export type EffectArm = { readonly people: number; readonly stayed: number; readonly promoted: number };

/** Whether the two sides leave alike; voluntary leavings are events, everything else and the as-of date censor. */
export type EffectSurvival = {
  readonly status: 'tested' | 'no-leavings' | 'not-recorded';
  readonly test: LogRankTest | null;
};

/** What a comparison says, where it may be said. */
export type EffectResult = {
  readonly cohorts: number;
  readonly participants: EffectArm;
  readonly others: EffectArm;
  readonly retention: ProportionDifference;
  readonly promotion: ProportionDifference;
  readonly survival: EffectSurvival;
  /** Participants, and applicants, of whom nothing is looked up because they did not agree. */
  readonly notFollowed: number;
};

/**
 * What each person adds: 1, and 2 more for staying, 4 more for a promotion. Tellings are put beside each other by it, and it is
 * shown to nobody.
 */
export type EffectParts = Readonly<
  Record<'participants' | 'others' | 'refused' | 'refusedApplicants', Readonly<Record<string, number>>>
>;

/** One comparison: what it says, or why nothing can be said; and who stands behind it. */
export type EffectComparison =
  | { readonly status: 'not-yet' | 'too-few' }
  | {
      readonly status: 'shown';
      readonly result: EffectResult;
      readonly parts: EffectParts;
    };

/**
 * The effect of a programme: participants against matched people, and against applicants of the same intakes who had no
 * place. Nothing is said where either side has fewer people than the threshold, or where those of whom nothing may be looked
 * up are somebody but fewer than it.
 */
export function programmeEffect(
  facts: EffectFacts,
  { asOf, threshold }: { readonly asOf: string; readonly threshold: number },
): Readonly<Record<EffectComparisonName, EffectComparison>> {
  const matches = matchParticipants(facts.pairs);
  const withMatch = new Set(matches.map(({ participantId }) => participantId));
  const intakes = new Set(facts.applicants.filter(({ agreed }) => agreed).map(({ cohortId }) => cohortId));
  const ofIntakes = facts.participants.filter(({ cohortId }) => intakes.has(cohortId));
  const agreedOf = (people: readonly EffectPerson[]) => people.filter(({ agreed }) => agreed);
  const refusedOf = (people: readonly EffectPerson[]) => people.filter(({ agreed }) => !agreed);
  const applicants = facts.applicants.filter(({ cohortId }) => intakes.has(cohortId));
  const compare = (participants: readonly EffectPerson[], others: readonly EffectPerson[], refused: Refused) =>
    comparison(participants, others, refused, { asOf, threshold });
  if (facts.participants.length === 0) {
    return { matched: { status: 'not-yet' }, 'turned-down': { status: 'not-yet' } };
  }
  return {
    matched: compare(
      agreedOf(facts.participants).filter(({ personId }) => withMatch.has(personId)),
      matches,
      { participants: refusedOf(facts.participants), applicants: [] },
    ),
    'turned-down': compare(agreedOf(ofIntakes), agreedOf(applicants), {
      participants: refusedOf(ofIntakes),
      applicants: refusedOf(applicants),
    }),
  };
}

/** Those of whom nothing may be looked up. */
type Refused = Readonly<Record<'participants' | 'applicants', readonly EffectPerson[]>>;

function comparison(
  participants: readonly EffectPerson[],
  others: readonly EffectPerson[],
  refused: Refused,
  { asOf, threshold }: { readonly asOf: string; readonly threshold: number },
): EffectComparison {
  const few = Math.min(participants.length, others.length) < threshold;
  const counts = [refused.participants.length, refused.applicants.length];
  if (few || counts.some((count) => count > 0 && count < threshold)) return { status: 'too-few' };
  const [own, theirs] = [armOf(participants), armOf(others)];
  const share = (successes: number, { people }: EffectArm) => ({ successes, trials: people });
  return {
    status: 'shown',
    result: {
      cohorts: new Set(participants.map(({ cohortId }) => cohortId)).size,
      participants: own,
      others: theirs,
      retention: newcombeDifference(share(own.stayed, own), share(theirs.stayed, theirs)),
      promotion: newcombeDifference(share(own.promoted, own), share(theirs.promoted, theirs)),
      survival: survivalOf(participants, others, asOf),
      notFollowed: counts.reduce((sum, count) => sum + count, 0),
    },
    parts: {
      participants: partsOf(participants),
      others: partsOf(others),
      refused: onceEach(refused.participants),
      refusedApplicants: onceEach(refused.applicants),
    },
  };
}

/** Employed on every day from the beginning to the same date twelve months later, that day included. */
function hasStayed({ startsOn, leftOn }: EffectPerson): boolean {
  return leftOn === null || leftOn > addCalendarMonths(startsOn, followedMonths);
}

function armOf(people: readonly EffectPerson[]): EffectArm {
  return {
    people: people.length,
    stayed: people.filter(hasStayed).length,
    promoted: people.filter(({ promoted }) => promoted).length,
  };
}

function onceEach(people: readonly EffectPerson[]): Readonly<Record<string, number>> {
  return Object.fromEntries(people.map(({ personId }) => [personId, 1]));
}

function partsOf(people: readonly EffectPerson[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    people.map((person) => [person.personId, 1 + (hasStayed(person) ? 2 : 0) + (person.promoted ? 4 : 0)]),
  );
}

function survivalOf(one: readonly EffectPerson[], other: readonly EffectPerson[], asOf: string): EffectSurvival {
  const leavings = [...one, ...other].filter(({ leftOn }) => leftOn !== null);
  if (leavings.length > 0 && leavings.every(({ leavingKind }) => leavingKind === null)) {
    return { status: 'not-recorded', test: null };
  }
  const durations = (people: readonly EffectPerson[]): Duration[] =>
    people.map(({ startsOn, leftOn, leavingKind }) => ({
      time: daysBetween(startsOn, leftOn ?? asOf),
      event: leavingKind === 'voluntary',
    }));
  const test = logRankTest(durations(one), durations(other));
  return { status: test === null ? 'no-leavings' : 'tested', test };
}
