import { addDays } from '@understudy/domain/calendar/day';
import type { Spell, StoryEmployment, StoryPerson } from './story-shape.js';

type Leaving = { kind: 'voluntary' | 'involuntary'; reason: string; regretted: boolean };

/**
 * Writes the story down as it happens: who works here, under which title, for whom and where. Keeps the rules of the
 * real tables: spells never overlap, and nobody reports to somebody who has gone.
 */
export const openLedger = () => {
  const people = new Map<string, StoryPerson>();
  const employments = new Map<string, StoryEmployment>();
  const tracks = {
    title: new Map<string, Spell<string>[]>(),
    manager: new Map<string, Spell<string>[]>(),
    unit: new Map<string, Spell<string>[]>(),
  };
  type Track = keyof typeof tracks;

  const current = (track: Track, employee: string) => {
    const last = tracks[track].get(employee)?.at(-1);
    return last && last.to === null ? last.value : null;
  };

  const set = (track: Track, employee: string, value: string | null, day: string) => {
    const spells = tracks[track].get(employee) ?? [];
    const last = spells.at(-1);
    if (last?.to === null) {
      if (last.value === value) return;
      spells.pop();
      // A spell that would end on the day it began never held at the end of a day.
      if (last.from < day) spells.push({ ...last, to: day });
    }
    if (value !== null) spells.push({ employee, value, from: day, to: null });
    tracks[track].set(employee, spells);
  };

  const employed = (employee: string) => {
    const employment = employments.get(employee);
    return employment !== undefined && employment.left === null;
  };
  const reportsOf = (manager: string) =>
    [...tracks.manager.keys()].filter((employee) => employed(employee) && current('manager', employee) === manager);

  return {
    join(
      person: StoryPerson,
      day: string,
      at: { title: string; manager: string | null; unit: string; startKnown: boolean; recordedFrom?: string },
    ) {
      people.set(person.employee, person);
      employments.set(person.employee, {
        employee: person.employee,
        joined: day,
        left: null,
        leavingKind: null,
        leavingReason: null,
        regretted: null,
        startKnown: at.startKnown,
      });
      set('title', person.employee, at.title, day);
      // Lines and units of early joiners were first written down when the record began.
      set('manager', person.employee, at.manager, at.recordedFrom ?? day);
      set('unit', person.employee, at.unit, at.recordedFrom ?? day);
    },
    /** Ends an employment; whoever reported to this person reports to their manager from the same day. */
    leave(employee: string, day: string, leaving: Leaving) {
      const employment = employments.get(employee);
      if (!employment || employment.left !== null) return;
      const above = current('manager', employee);
      for (const report of reportsOf(employee)) set('manager', report, above, day);
      employments.set(employee, {
        ...employment,
        left: day <= employment.joined ? addDays(employment.joined, 1) : day,
        leavingKind: leaving.kind,
        leavingReason: leaving.reason,
        regretted: leaving.regretted,
      });
      for (const track of ['title', 'manager', 'unit'] as const) set(track, employee, null, day);
    },
    retitle: (employee: string, title: string, day: string) => set('title', employee, title, day),
    report: (employee: string, manager: string | null, day: string) => set('manager', employee, manager, day),
    move: (employee: string, unit: string, day: string) => set('unit', employee, unit, day),
    titleOf: (employee: string) => current('title', employee),
    managerOf: (employee: string) => current('manager', employee),
    unitOf: (employee: string) => current('unit', employee),
    joinedOn: (employee: string) => employments.get(employee)?.joined ?? null,
    managerSince: (employee: string) => tracks.manager.get(employee)?.at(-1)?.from ?? null,
    titleSince: (employee: string) => tracks.title.get(employee)?.at(-1)?.from ?? null,
    employed,
    reportsOf,
    everybodyEmployed: () => [...people.keys()].filter(employed),
    close: () => ({
      people: [...people.values()],
      employments: [...employments.values()],
      titles: [...tracks.title.values()].flat(),
      managers: [...tracks.manager.values()].flat(),
      unitMemberships: [...tracks.unit.values()].flat(),
    }),
  };
};
export type Ledger = ReturnType<typeof openLedger>;
