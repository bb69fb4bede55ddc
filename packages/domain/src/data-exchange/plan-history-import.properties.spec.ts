import fc from 'fast-check';
import { addDays } from '../calendar/day.js';
import { stateAfter } from './plan-import.js';
import { emptyOrganisation, historyFile, planSample, type SampleFile } from './testing/exchange-samples.js';

type Change = { readonly day: number; readonly employee: number; readonly change: string; readonly value: string };

const days = 8;
const people = 4;
const dayOf = (day: number) => addDays('2022-01-01', day);
const nameOf = (person: number) => `E${person}`;

const leavingDay = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: days }) },
);

/** Joinings and leavings that mostly fit, with managers and titles strewn over them, one row per person, day and change. */
const changes: fc.Arbitrary<Change[]> = fc
  .record({
    stays: fc.array(fc.tuple(fc.nat(1), leavingDay), {
      minLength: people,
      maxLength: people,
    }),
    managers: fc.array(fc.tuple(fc.nat(days), fc.nat(people - 1), fc.option(fc.nat(people - 1), { freq: 3 })), {
      maxLength: 8,
    }),
    titles: fc.array(fc.tuple(fc.nat(days), fc.nat(people - 1), fc.constantFrom('A', 'B')), { maxLength: 4 }),
  })
  .map(({ stays, managers, titles }) => [
    ...stays.flatMap(([joined, left], employee) => [
      { day: joined, employee, change: 'joined', value: '' },
      ...(left === null ? [] : [{ day: left, employee, change: 'left', value: '' }]),
    ]),
    ...managers.map(([day, employee, manager]) => ({
      day,
      employee,
      change: 'manager',
      value: manager === null ? '' : nameOf(manager),
    })),
    ...titles.map(([day, employee, value]) => ({ day, employee, change: 'title', value })),
  ])
  .map((rows) => [...new Map(rows.map((row) => [`${row.day} ${row.employee} ${row.change}`, row])).values()])
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));

const fileOf = (rows: readonly Change[]): SampleFile =>
  historyFile(
    ...rows.map(({ day, employee, change, value }) => `${dayOf(day)} ${nameOf(employee)} ${change} ${value}`),
  );

type Present = { manager: string | null; title: string | null };
type Day = ReadonlyMap<string, Present>;

/** Replays the rows one day after another; null as soon as a day's end is impossible. */
const replay = (rows: readonly Change[]): Day[] | null => {
  const present = new Map<string, Present>();
  const replayed: Day[] = [];
  for (let day = 0; day <= days; day += 1) {
    const today = rows.filter((row) => row.day === day);
    const of = (change: string) => today.filter((row) => row.change === change);
    for (const { employee } of of('left')) {
      if (!present.delete(nameOf(employee))) return null;
    }
    for (const { employee } of of('joined')) {
      if (present.has(nameOf(employee))) return null;
      present.set(nameOf(employee), { manager: null, title: null });
    }
    for (const { employee, change, value } of [...of('manager'), ...of('title')]) {
      const person = present.get(nameOf(employee));
      const leaves = of('left').some((row) => row.employee === employee);
      if (person === undefined && !(leaves && value === '')) return null;
      if (person !== undefined && change === 'manager') person.manager = value === '' ? null : value;
      if (person !== undefined && change === 'title') person.title = value;
    }
    for (const [name, { manager }] of present) {
      if (manager !== null && !present.has(manager)) return null;
      const above = new Set([name]);
      for (let boss = manager; boss !== null; boss = present.get(boss)?.manager ?? null) {
        if (above.has(boss)) return null;
        above.add(boss);
      }
    }
    replayed.push(new Map([...present].map(([name, person]) => [name, { ...person }])));
  }
  return replayed;
};

describe('a planned history', () => {
  it('has a problem exactly when replaying it day by day is impossible, and else gives the same days', () => {
    let valid = 0;
    fc.assert(
      fc.property(changes, (rows) => {
        const plan = planSample(emptyOrganisation, fileOf(rows));
        const replayed = replay(rows);
        expect(plan.counts.problem > 0).toBe(replayed === null);
        if (replayed === null) return;
        valid += 1;
        const holds = (span: { readonly from: string; readonly to: string | null }, day: string) =>
          span.from <= day && (span.to === null || day < span.to);
        replayed.forEach((expected, day) => {
          const on = dayOf(day);
          const planned = plan.effects.flatMap(({ after }): [string, Present][] =>
            after.employments.some(({ joinedOn, leftOn }) => holds({ from: joinedOn, to: leftOn }, on))
              ? [
                  [
                    after.employeeNumber,
                    {
                      manager: after.lines.find((line) => holds(line, on))?.manager ?? null,
                      title: after.titles.find((title) => holds(title, on))?.title ?? null,
                    },
                  ],
                ]
              : [],
          );
          expect(new Map(planned)).toEqual(expected);
        });
      }),
      { numRuns: 3_000, seed: 7 },
    );
    expect(valid).toBeGreaterThan(150);
  });

  it('changes nothing a second time, in whatever order its rows stand', () => {
    fc.assert(
      fc.property(changes, fc.nat(), (rows, turn) => {
        const plan = planSample(emptyOrganisation, fileOf(rows));
        if (plan.counts.problem > 0) return;
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)];
        const again = planSample(stateAfter(emptyOrganisation, plan), fileOf(turned));
        expect(again.effects).toEqual([]);
        expect(again.counts).toMatchObject({ create: 0, change: 0, problem: 0 });
      }),
      { numRuns: 2_000, seed: 11 },
    );
  });

  it('may come in two parts, cut at any day', () => {
    fc.assert(
      fc.property(changes, fc.nat(days), (rows, cut) => {
        const whole = planSample(emptyOrganisation, fileOf(rows));
        const first = planSample(emptyOrganisation, fileOf(rows.filter(({ day }) => day <= cut)));
        if (whole.counts.problem > 0 || first.counts.problem > 0) return;
        const between = stateAfter(emptyOrganisation, first);
        const second = planSample(between, fileOf(rows.filter(({ day }) => day > cut)));
        expect(second.counts.problem).toBe(0);
        const byNumber = (state: ReturnType<typeof stateAfter>) =>
          [...state.people.values()].sort((one, other) => (one.employeeNumber < other.employeeNumber ? -1 : 1));
        expect(byNumber(stateAfter(between, second))).toEqual(byNumber(stateAfter(emptyOrganisation, whole)));
      }),
      { numRuns: 2_000, seed: 13 },
    );
  });
});
