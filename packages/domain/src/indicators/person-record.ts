import { type Interval, intersection, mergeTouching } from '../calendar/interval.js';
import type { LeavingKind, StageRow } from './history.js';

/** An unbroken employment: employments that touch are one, its end is the only leaving. Days are day numbers. */
export type EmploymentSpell = Interval & {
  readonly startKnown: boolean;
  readonly leavingKind: LeavingKind | null;
  readonly regretted: boolean | null;
};

/** An unbroken stay in one stage, within one unbroken employment. */
export type StageStay = Interval & {
  readonly stage: StageRow;
  readonly startKnown: boolean;
  /** It began because a new version of the framework said so. */
  readonly migrated: boolean;
};

/** Days on which a person reported to a manager while both were employed. */
export type ManagerSpell = Interval & { readonly manager: PersonRecord };

/** Everything about one person, in order of time. */
export type PersonRecord = {
  readonly id: string;
  readonly spells: readonly EmploymentSpell[];
  readonly stays: readonly StageStay[];
  readonly managers: readonly ManagerSpell[];
  /** Days on which the person took a place in a cohort. */
  readonly enrolments: readonly number[];
};

/** The unbroken employment that holds the day, if the person was employed on it. */
export function spellOn(person: PersonRecord, day: number): EmploymentSpell | undefined {
  return person.spells.find((spell) => spell.from <= day && day < spell.to);
}

/** The stay in a stage that holds the day, if the person was employed and in a stage on it. */
export function stayOn(person: PersonRecord, day: number): StageStay | undefined {
  return person.stays.find((stay) => stay.from <= day && day < stay.to);
}

/** Joins employments that touch or overlap: the first says how it began, the last how it ended. */
export function joinEmployments(employments: readonly EmploymentSpell[]): EmploymentSpell[] {
  const sorted = employments.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from);
  const spells: EmploymentSpell[] = [];
  for (const next of sorted) {
    const last = spells.at(-1);
    if (last === undefined || next.from > last.to) spells.push(next);
    else if (next.to > last.to) spells.splice(-1, 1, { ...next, from: last.from, startKnown: last.startKnown });
  }
  return spells;
}

/** Cuts stage assignments to the days of employment and joins what touches in the same stage. */
export function stageStays(
  assignments: readonly StageStay[],
  spells: readonly EmploymentSpell[],
  historyBegins: number,
): StageStay[] {
  const pieces: StageStay[] = [];
  for (const assignment of assignments) {
    for (const spell of spells) {
      const days = intersection(assignment, spell);
      if (days === null) continue;
      const startKnown =
        days.from > historyBegins &&
        (days.from > assignment.from || assignment.startKnown) &&
        (days.from > spell.from || spell.startKnown);
      const migrated = assignment.migrated && days.from === assignment.from;
      pieces.push({ ...days, stage: assignment.stage, startKnown, migrated });
    }
  }
  pieces.sort((one, other) => one.from - other.from);
  const stays: StageStay[] = [];
  for (const next of pieces) {
    const last = stays.at(-1);
    if (last !== undefined && last.stage === next.stage && last.to === next.from) {
      stays.splice(-1, 1, { ...last, to: next.to });
    } else stays.push(next);
  }
  return stays;
}

/** The part of a span in which the person was employed. */
export function whileEmployed(person: Pick<PersonRecord, 'spells'>, span: Interval): Interval[] {
  return mergeTouching(person.spells.flatMap((spell) => intersection(spell, span) ?? []));
}
