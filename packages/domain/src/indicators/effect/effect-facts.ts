import { addCalendarMonths, dayNumber, isoDate, subtractCalendarMonths } from '../../calendar/day.js';
import { includesDay, intervalOf } from '../../calendar/interval.js';
import { groupBy } from '../../collections/group-by.js';
import type { LeavingKind } from '../history.js';
import type { IndexedHistory } from '../indexed-history.js';
import { type PersonRecord, spellOn, stayOn } from '../person-record.js';
import { stageMoves } from '../stage-moves.js';
import { windowUpTo } from '../window.js';

/** How long everybody of a comparison is followed before anything is said, in calendar months. */
export const followedMonths = 12;

/** How many comparable people stand beside one participant at most. */
export const mostMatches = 3;

/** A cohort of the programme that took or takes place. */
export type EffectCohort = { readonly id: string; readonly startsOn: string; readonly endsOn: string };

/** Somebody's part in any cohort of the organisation; `agreed` is their last answer, false where nobody asked. */
export type EffectEnrolment = {
  readonly cohortId: string;
  readonly personId: string;
  readonly state: string;
  readonly enrolledOn: string | null;
  /** The cohort in which somebody transferred goes on. */
  readonly movedTo: string | null;
  readonly agreed: boolean;
};

/** What became of somebody since a cohort began; nothing is looked up of whoever did not agree. */
export type EffectPerson = {
  readonly cohortId: string;
  readonly startsOn: string;
  readonly personId: string;
  readonly agreed: boolean;
  readonly leftOn: string | null;
  readonly leavingKind: LeavingKind | null;
  readonly promoted: boolean;
};

/** Somebody comparable to a participant, and how far apart the days are on which the two joined. */
export type EffectPair = EffectPerson & { readonly participantId: string; readonly daysApart: number };

/** Everything that the effect of a programme is computed from, in the order of cohorts and people. */
export type EffectFacts = {
  readonly participants: readonly EffectPerson[];
  /** Applicants of the same intakes who had no place: turned down, or waiting still. */
  readonly applicants: readonly EffectPerson[];
  readonly pairs: readonly EffectPair[];
};

const withoutPlace = new Set(['declined', 'waiting']);

/**
 * The facts of a programme as of a day. Cohorts count that began at least twelve months before. Participants had a place and
 * worked here when the cohort began; who took part twice counts in the first, and who goes on in another cohort there, once
 * they have a place. Comparable is who on that day held the same
 * stage, in the tree of the unit above the participant's own, joined within twelve months of them, was enrolled in no cohort
 * before or during, and has no application that they did not agree to have compared.
 */
export function effectFacts(
  index: IndexedHistory,
  cohorts: readonly EffectCohort[],
  enrolments: readonly EffectEnrolment[],
  asOf: string,
): EffectFacts {
  const followed = cohorts
    .filter(({ startsOn }) => addCalendarMonths(startsOn, followedMonths) <= asOf)
    .sort((one, other) => order(one.startsOn, other.startsOn) || order(one.id, other.id));
  const byPerson = groupBy(enrolments, ({ personId }) => personId);
  const takingPlace = new Set(cohorts.map(({ id }) => id));
  const withPlace = firstParts(
    index,
    followed,
    enrolments.filter((row) => row.enrolledOn !== null && !hasPlaceElsewhere(row, byPerson, takingPlace)),
  );
  const taken = new Set(withPlace.map(({ row }) => row.personId));
  const enrolledBy = (personId: string, endsOn: string): boolean =>
    (byPerson.get(personId) ?? []).some(({ enrolledOn }) => enrolledOn !== null && enrolledOn <= endsOn);
  const without = firstParts(
    index,
    followed,
    enrolments.filter(({ enrolledOn, state }) => enrolledOn === null && withoutPlace.has(state)),
  ).filter(({ row, cohort }) => !taken.has(row.personId) && !enrolledBy(row.personId, cohort.endsOn));
  const outcomeOf = ({ row, cohort, person }: Part): EffectPerson => outcome(person, cohort, row.agreed, asOf);
  const kept = mostMatches * withPlace.filter(({ row }) => row.agreed).length;
  const refused = (personId: string): boolean => (byPerson.get(personId) ?? []).some(({ agreed }) => !agreed);
  const pairs = withPlace
    .filter(({ row }) => row.agreed)
    .flatMap(({ cohort, person }) =>
      [...index.people.values()]
        .filter((other) => !taken.has(other.id) && !refused(other.id) && !enrolledBy(other.id, cohort.endsOn))
        .flatMap((other) => {
          const daysApart = apart(index, person, other, cohort.startsOn);
          if (daysApart === null) return [];
          return [{ ...outcome(other, cohort, true, asOf), participantId: person.id, daysApart }];
        })
        .sort((one, other) => one.daysApart - other.daysApart || order(one.personId, other.personId))
        .slice(0, kept),
    );
  return { participants: withPlace.map(outcomeOf), applicants: without.map(outcomeOf), pairs };
}

/** Whether somebody transferred has had a place in a cohort that they went on to; else they still count where they were. */
function hasPlaceElsewhere(
  row: EffectEnrolment,
  byPerson: ReadonlyMap<string, readonly EffectEnrolment[]>,
  takingPlace: ReadonlySet<string>,
): boolean {
  const next =
    row.state === 'transferred' && byPerson.get(row.personId)?.find(({ cohortId }) => cohortId === row.movedTo);
  if (!next) return false;
  const hasPlace = next.enrolledOn !== null && takingPlace.has(next.cohortId);
  return hasPlace || hasPlaceElsewhere(next, byPerson, takingPlace);
}

type Part = { readonly row: EffectEnrolment; readonly cohort: EffectCohort; readonly person: PersonRecord };

/** Each person's first part, of those who worked here when the cohort began. */
function firstParts(index: IndexedHistory, cohorts: readonly EffectCohort[], rows: readonly EffectEnrolment[]): Part[] {
  const byCohort = groupBy(rows, ({ cohortId }) => cohortId);
  const found = new Map<string, Part>();
  for (const cohort of cohorts) {
    const own = [...(byCohort.get(cohort.id) ?? [])].sort((one, other) => order(one.personId, other.personId));
    for (const row of own) {
      const person = index.people.get(row.personId);
      if (person === undefined || spellOn(person, dayNumber(cohort.startsOn)) === undefined) continue;
      if (!found.has(row.personId)) found.set(row.personId, { row, cohort, person });
    }
  }
  return [...found.values()];
}

function outcome(person: PersonRecord, cohort: EffectCohort, agreed: boolean, asOf: string): EffectPerson {
  const { id: cohortId, startsOn } = cohort;
  const about = { cohortId, startsOn, personId: person.id, agreed };
  if (!agreed) return { ...about, leftOn: null, leavingKind: null, promoted: false };
  const spell = spellOn(person, dayNumber(startsOn));
  const hasLeft = spell !== undefined && spell.to <= dayNumber(asOf);
  const days = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
  const window = windowUpTo(addCalendarMonths(startsOn, followedMonths), startsOn);
  return {
    ...about,
    leftOn: hasLeft ? isoDate(spell.to) : null,
    leavingKind: hasLeft ? spell.leavingKind : null,
    promoted: stageMoves({ person, days }, window).some(({ kind }) => kind === 'promoted'),
  };
}

/** How many days apart two comparable people joined; null where they are not comparable. */
function apart(index: IndexedHistory, person: PersonRecord, other: PersonRecord, startsOn: string): number | null {
  const day = dayNumber(startsOn);
  const [own, theirs] = [spellOn(person, day), spellOn(other, day)];
  const [stage, theirStage] = [stayOn(person, day)?.stage, stayOn(other, day)?.stage];
  if (!own || !theirs || !stage || stage !== theirStage) return null;
  const joined = isoDate(theirs.from);
  const [earliest, latest] = [subtractCalendarMonths, addCalendarMonths].map((shift) => shift(isoDate(own.from), 12));
  if (joined < (earliest ?? '') || joined > (latest ?? '')) return null;
  return near(index, person, other, day) ? Math.abs(theirs.from - own.from) : null;
}

/** Whether the other stands in the tree of the unit above the person's own; where there is none above, of their own. */
function near(index: IndexedHistory, person: PersonRecord, other: PersonRecord, day: number): boolean {
  const unitId = unitOn(index, person.id, day);
  const theirs = unitOn(index, other.id, day);
  if (unitId === undefined || theirs === undefined) return false;
  const above = index.unitAbove(unitId) ?? unitId;
  return index.unitAndBelow(above).has(theirs);
}

function unitOn(index: IndexedHistory, personId: string, day: number): string | undefined {
  return index.membershipsOf(personId).find(({ from, to }) => includesDay(intervalOf(from, to), day))?.unitId;
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
