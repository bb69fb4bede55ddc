import { addDays } from '@understudy/domain/calendar/day';
import { cast } from './opening.js';
import { tellMeridian } from './story.js';

const today = '2026-11-23';
const { signals, people, titles, targets, unitMemberships, employments } = tellMeridian(today);
const nameOf = new Map(people.map(({ employee, name }) => [employee, name]));
const now = <Spell extends { to: string | null }>(spells: readonly Spell[]) => spells.filter(({ to }) => to === null);
const inUnit = (unit: string) =>
  now(unitMemberships).flatMap(({ employee, value }) => (value === unit ? [employee] : []));

it('has many observations by many observers, none of oneself, each while both worked there', () => {
  expect(signals.length).toBeGreaterThan(80);
  expect(new Set(signals.map(({ observer }) => observer)).size).toBeGreaterThan(25);
  const joined = new Map(employments.map(({ employee, joined: on, left }) => [employee, { on, left }]));
  for (const { employee, observer, on } of signals) {
    expect(observer).not.toBe(employee);
    for (const one of [employee, observer]) {
      expect(joined.get(one)?.left).toBeNull();
      expect(on >= (joined.get(one)?.on ?? today)).toBe(true);
    }
    expect(on < today).toBe(true);
  }
});

it('leaves no slot of a moment unfilled and tells no moment twice within a team', () => {
  const unitOf = new Map(now(unitMemberships).map(({ employee, value }) => [employee, value]));
  const told = signals.map(({ employee, evidence }) => `${unitOf.get(employee)} ${evidence}`);
  expect(new Set(told).size).toBe(told.length);
  expect(signals.filter(({ evidence }) => /[{}]/.test(evidence))).toEqual([]);
});

it('has exactly one engineer in Grace’s team in whom nobody ever observed anything, far enough ahead for identification', () => {
  const observed = new Set(signals.map(({ employee }) => employee));
  const engineers = new Set(now(titles).flatMap(({ employee, value }) => (/Engineer$/.test(value) ? [employee] : [])));
  const unseen = inUnit('Workspace').filter((employee) => engineers.has(employee) && !observed.has(employee));
  expect(unseen.map((employee) => nameOf.get(employee))).toHaveLength(1);
  const theirs = targets.filter(({ employee, to }) => unseen.includes(employee) && to === undefined);
  expect(theirs.filter(({ horizon }) => horizon !== 'within-3-years')).toEqual([]);
});

it('has people whom nobody observed for a year, and evidence about the named', () => {
  const last = new Map<string, string>();
  for (const { employee, on } of signals) if (on > (last.get(employee) ?? '')) last.set(employee, on);
  expect([...last.values()].filter((on) => on < addDays(today, -366)).length).toBeGreaterThan(5);
  const jonas = signals.filter(({ employee }) => employee === cast.individual.employee);
  expect(new Set(jonas.map(({ observer }) => observer)).size).toBe(4);
  expect(jonas.flatMap(({ thread }) => thread.map(({ kind }) => kind))).toEqual([
    'correct',
    'view',
    'contest',
    'reply',
  ]);
});
