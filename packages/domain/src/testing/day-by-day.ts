import { addCalendarMonths, addDays, subtractCalendarMonths } from '../calendar/day.js';
import type { Group } from '../indicators/group.js';
import type { OrganisationHistory } from '../indicators/history.js';

type Spell = { readonly from: string; readonly to: string | null };

/** The days from the first to the last, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * The definitions of the indicators read literally, day by day and row by row: slow, and as unlike the real computation as
 * can be, so that the two can check each other.
 */
export class DayByDay {
  constructor(private readonly history: OrganisationHistory) {}

  /** Whether the person is employed at the end of the day. */
  employed(personId: string, day: string): boolean {
    return this.history.employments.some(
      (row) => row.personId === personId && row.joined <= day && (row.left === null || day < row.left),
    );
  }

  /** The stage held at the end of the day by somebody employed, or null. */
  stage(personId: string, day: string): string | null {
    if (!this.employed(personId, day)) return null;
    const row = this.history.stageAssignments.find((one) => one.personId === personId && holds(one, day));
    return row?.stageId ?? null;
  }

  /** The manager on the day, while both are employed, or null. */
  manager(personId: string, day: string): string | null {
    const row = this.history.reportingLines.find((one) => one.personId === personId && holds(one, day));
    if (row === undefined || !this.employed(personId, day) || !this.employed(row.managerId, day)) return null;
    return row.managerId;
  }

  /** Whether the person is in the group at the end of the day. */
  inGroup(personId: string, group: Group, day: string): boolean {
    if (!this.employed(personId, day)) return false;
    switch (group.kind) {
      case 'organisation':
        return true;
      case 'stage':
        return this.stage(personId, day) === group.stageId;
      case 'unit': {
        const row = this.history.unitMemberships.find((one) => one.personId === personId && holds(one, day));
        let unitId = row?.unitId ?? null;
        while (unitId !== null && unitId !== group.unitId) {
          unitId = this.history.units.find(({ id }) => id === unitId)?.parentId ?? null;
        }
        return unitId !== null;
      }
      case 'leader': {
        let above = this.manager(personId, day);
        while (above !== null && above !== group.personId) above = this.manager(above, day);
        return above !== null;
      }
    }
  }

  /** People of the group on F, and those of them employed on every day to A. */
  retention(group: Group, from: string, asOf: string): { opening: string[]; retained: string[] } {
    const opening = this.ids().filter((id) => this.inGroup(id, group, from));
    const days = daysFrom(from, asOf);
    return { opening, retained: opening.filter((id) => days.every((day) => this.employed(id, day))) };
  }

  /** Leavings in (F, A] and person-days employed in it. */
  turnover(group: Group, from: string, asOf: string): { leavings: string[]; personDays: number } {
    const leavings: string[] = [];
    let personDays = 0;
    for (const day of daysFrom(addDays(from, 1), asOf)) {
      for (const id of this.ids()) {
        if (this.inGroup(id, group, day)) personDays += 1;
        const before = addDays(day, -1);
        if (this.inGroup(id, group, before) && !this.employed(id, day)) leavings.push(`${id} ${day}`);
      }
    }
    return { leavings, personDays };
  }

  /** Joinings in (F - 12 months, F] with F a year before A, whether their beginning is known and whether they stayed. */
  firstYear(group: Group, asOf: string): { id: string; day: string; known: boolean; stayed: boolean }[] {
    const last = subtractCalendarMonths(asOf, 12);
    const first = addDays(subtractCalendarMonths(last, 12), 1);
    return daysFrom(first, last).flatMap((day) =>
      this.ids()
        .filter((id) => this.inGroup(id, group, day) && !this.employed(id, addDays(day, -1)))
        .map((id) => ({
          id,
          day,
          known: this.joiningKnown(id, day),
          stayed: daysFrom(day, addCalendarMonths(day, 12)).every((one) => this.employed(id, one)),
        })),
    );
  }

  /** Unbroken stays in one stage begun on or before A, belonging to the group on their last day. */
  stays(group: Group, since: string, asOf: string) {
    const days = daysFrom(since, asOf);
    return this.ids().flatMap((id) =>
      days.flatMap((start) => {
        const stage = this.stage(id, start);
        if (stage === null || this.stage(id, addDays(start, -1)) === stage) return [];
        const after = days.find((day) => day > start && this.stage(id, day) !== stage) ?? null;
        const lastDay = after === null ? asOf : addDays(after, -1);
        if (!this.inGroup(id, group, lastDay)) return [];
        return [
          {
            id,
            stage,
            from: start,
            to: after,
            outcome: this.outcome(id, stage, after),
            known: this.stayKnown(id, start),
          },
        ];
      }),
    );
  }

  private outcome(id: string, stage: string, after: string | null): string {
    if (after === null) return 'still-there';
    if (!this.employed(id, after)) return 'left';
    const ordinal = (key: string | null) => this.history.stages.find((one) => one.id === key)?.ordinal ?? 0;
    if (this.broughtByVersion(id, after)) return 'other-move';
    return ordinal(this.stage(id, after)) > ordinal(stage) ? 'promoted' : 'other-move';
  }

  /** Whether the stage of the day begins on it because a new version of the framework said so. */
  broughtByVersion(id: string, day: string): boolean {
    return this.history.stageAssignments.some((one) => one.personId === id && one.from === day && one.migrated);
  }

  private joiningKnown(id: string, day: string): boolean {
    const row = this.history.employments.find((one) => one.personId === id && one.joined === day);
    return (row?.startKnown ?? false) && this.afterBeginning(day);
  }

  private stayKnown(id: string, day: string): boolean {
    const row = this.history.stageAssignments.find((one) => one.personId === id && one.from === day);
    const joining = !this.employed(id, addDays(day, -1));
    return this.afterBeginning(day) && (row?.startKnown ?? true) && (!joining || this.joiningKnown(id, day));
  }

  private afterBeginning(day: string): boolean {
    return this.history.historyBegins === null || day > this.history.historyBegins;
  }

  private ids(): string[] {
    return this.history.people.map(({ id }) => id);
  }
}

function holds({ from, to }: Spell, day: string): boolean {
  return from <= day && (to === null || day < to);
}
