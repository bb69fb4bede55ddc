import fc from 'fast-check';
import type { SkillGap } from '../assessments/skill-gap.js';
import { practicesFor } from './practice-library/practice-library.js';
import { draftRoadmap, type RoadmapFacts } from './roadmap.js';

const gap = (skillKey: string, changes: Partial<SkillGap> = {}): SkillGap => ({
  skillKey,
  skillName: skillKey,
  expectation: 3,
  weight: 2,
  self: null,
  manager: null,
  others: null,
  gap: 0,
  ratedOn: null,
  expiresOn: null,
  ...changes,
});
const rated = (skillKey: string, manager: number, weight: 1 | 2 | 3): SkillGap =>
  gap(skillKey, { manager, self: 3, weight, gap: Math.max(0, 3 - manager), ratedOn: '2026-01-05' });
const facts = (gaps: readonly SkillGap[], changes: Partial<RoadmapFacts> = {}): RoadmapFacts => ({
  gaps,
  stageName: 'Tech Lead',
  presentLevels: new Map(),
  indicators: new Map([['one-to-ones', ['a', 'b', 'c', 'd', 'e']]]),
  startsOn: '2026-01-01',
  endsOn: '2026-07-01',
  locale: 'en-GB',
  goals: 5,
  offered: new Set(),
  ...changes,
});

test('begins with the largest weighted gap and leaves out what is there already', () => {
  const gaps = [
    rated('hiring', 2, 1),
    rated('one-to-ones', 1, 3),
    rated('technical-writing', 3, 3),
    rated('guarding-scope', 1, 2),
  ];
  const { source, goals } = draftRoadmap(facts(gaps));
  expect(source).toBe('assessment');
  expect(goals.map(({ skillKey, weightedGap }) => [skillKey, weightedGap])).toEqual([
    ['one-to-ones', 6],
    ['guarding-scope', 4],
    ['hiring', 1],
  ]);
  expect(draftRoadmap(facts(gaps, { goals: 1 })).goals).toHaveLength(1);
});

test('says of every suggestion which gap it serves and why it fits', () => {
  const [goal] = draftRoadmap(facts([rated('one-to-ones', 1, 3)])).goals;
  expect(goal).toMatchObject({
    title: 'Grow in “one-to-ones”',
    fromLevel: 1,
    toLevel: 3,
    why: 'As Tech Lead, level 3 is expected; the manager sees 1, the self-assessment says 3. It decides whether that stage is done well.',
    measure: 'Others see: d',
    basis: { expectation: 3, weight: 3, manager: 1, self: 3, others: null, gap: 2, ratedOn: '2026-01-05' },
  });
  expect(goal?.actions.map(({ kind }) => kind)).toEqual(['learning', 'mentoring', 'practice', 'stretch']);
  for (const { reason, practiceKey } of goal?.actions ?? []) {
    expect(reason).toMatch(/It serves “one-to-ones”, from level 1 to 3\.$/);
    expect(practiceKey).toMatch(/^one-to-ones\//);
  }
});

test('spreads the actions over the period', () => {
  const [goal] = draftRoadmap(facts([rated('one-to-ones', 1, 3)])).goals;
  expect(goal?.actions.map(({ dueOn }) => dueOn)).toEqual(['2026-02-06', '2026-03-14', '2026-04-20', '2026-05-26']);
});

test('goes by the expectations of the target where nobody has rated anything, and says so', () => {
  const gaps = [gap('hiring', { weight: 1 }), gap('one-to-ones', { weight: 3 }), gap('technical-writing')];
  const presentLevels = new Map([
    ['one-to-ones', 1],
    ['technical-writing', 3],
  ]);
  const { source, goals } = draftRoadmap(facts(gaps, { presentLevels }));
  expect(source).toBe('expectations');
  expect(goals.map(({ skillKey, weightedGap, fromLevel }) => [skillKey, weightedGap, fromLevel])).toEqual([
    ['one-to-ones', null, null],
    ['hiring', null, null],
  ]);
  expect(goals[0]?.why).toBe(
    'As Tech Lead, level 3 is expected. The present stage asks for level 1. It decides whether that stage is done well. ' +
      'Nobody has rated it yet, so this follows from the expectations alone.',
  );
});

test('speaks German', () => {
  const [goal] = draftRoadmap(facts([{ ...rated('one-to-ones', 1.5, 2), gap: 1.5 }], { locale: 'de' })).goals;
  expect(goal?.title).toBe('In „one-to-ones“ wachsen');
  expect(goal?.why).toContain('die Führungskraft sieht 1,5, die Selbsteinschätzung sagt 3.');
  expect(goal?.actions[0]?.reason).toContain('von Niveau 1,5 zu 3');
});

test('begins where somebody is: the way to level 2 is another than the way from 3 to 4', () => {
  const towards = (manager: number) =>
    draftRoadmap(facts([{ ...rated('one-to-ones', manager, 3), expectation: 4, gap: 4 - manager }])).goals[0]
      ?.actions ?? [];
  const steps = (manager: number) => [
    ...new Set(towards(manager).map(({ practiceKey }) => practiceKey.split('-').at(-1))),
  ];
  expect([0, 1, 1.9, 2, 2.6, 3, 3.5].map(steps)).toEqual([
    ['first'],
    ['first'],
    ['first'],
    ['next'],
    ['next'],
    ['far'],
    ['far'],
  ]);
  expect(towards(1).at(-1)?.reason).toBe(
    'A real task, kept small, is the first proof. It serves “one-to-ones”, from level 1 to 4.',
  );
  expect(towards(3).at(-1)?.reason).toBe(
    'It is time for a task that changes how others work. It serves “one-to-ones”, from level 3 to 4.',
  );
});

test('goes by the present stage where nobody has rated anything', () => {
  const [goal] = draftRoadmap(facts([gap('hiring')], { presentLevels: new Map([['hiring', 2]]) })).goals;
  expect(goal?.actions.map(({ practiceKey }) => practiceKey)).toEqual([
    'hiring/learning-next',
    'hiring/practice-next',
    'hiring/stretch-next',
  ]);
  expect(goal?.actions[0]?.reason).toMatch(/It serves “hiring”, towards level 3\.$/);
});

test.each(['hiring', 'our-own'])('offers for %s nothing that the last plan held, and says so', (skill) => {
  const drafted = (offered: readonly string[]) =>
    draftRoadmap(facts([rated(skill, 1, 3)], { offered: new Set(offered) })).goals[0]?.actions ?? [];
  const first = drafted([]);
  const second = drafted(first.map(({ practiceKey }) => practiceKey));
  const keysOf = (actions: typeof first) => actions.map(({ practiceKey }) => practiceKey);
  expect(keysOf(second).filter((key) => keysOf(first).includes(key))).toEqual([]);
  expect(second.every(({ reason }) => reason.includes('The last plan had the one closest to this level'))).toBe(true);
  expect(keysOf(drafted(first.map(({ title }) => title)))).toEqual(keysOf(second));
  expect(keysOf(drafted(keysOf(second)))).toEqual(keysOf(first));
  expect(first.every(({ reason }) => !reason.includes('last plan'))).toBe(true);
});

test('offers something again where nothing else fits', () => {
  const everything = practicesFor('our-own', 'our-own', 'en-GB').map(({ key }) => key);
  const [goal] = draftRoadmap(facts([rated('our-own', 1, 3)], { offered: new Set(everything) })).goals;
  expect(goal?.actions).toHaveLength(4);
  expect(goal?.actions.every(({ reason }) => !reason.includes('last plan'))).toBe(true);
});

test('finds something to do for a skill that an organisation has added', () => {
  const [goal] = draftRoadmap(facts([rated('our-own', 1, 2)])).goals;
  expect(goal?.actions).toHaveLength(4);
  expect(goal?.actions.every(({ title }) => title.includes('our-own'))).toBe(true);
});

test('gives the same draft for the same facts, in whatever order they come', () => {
  const skills = ['hiring', 'one-to-ones', 'technical-writing', 'guarding-scope', 'our-own'];
  const some = fc.uniqueArray(
    fc.record({
      key: fc.constantFrom(...skills),
      manager: fc.integer({ min: 0, max: 4 }),
      weight: fc.constantFrom(1, 2, 3),
    }),
    { selector: ({ key }) => key },
  );
  fc.assert(
    fc.property(some, (chosen) => {
      const gaps = chosen.map(({ key, manager, weight }) => rated(key, manager, weight as 1 | 2 | 3));
      expect(draftRoadmap(facts([...gaps].reverse()))).toEqual(draftRoadmap(facts(gaps)));
    }),
    { numRuns: 200 },
  );
});
