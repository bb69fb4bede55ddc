import fc from 'fast-check';
import { type Applicant, fallThrough, type SelectionArea } from './fall-through.js';

const area = (id: string, plan: Partial<SelectionArea> = {}): SelectionArea => ({
  id,
  leads: 1,
  maxShadows: 4,
  wishedExperienced: 2,
  wishedNew: 2,
  holders: [],
  ...plan,
});
const wishes = (id: string, choices: readonly string[], facts: Partial<Applicant> = {}): Applicant => ({
  id,
  choices: choices.map((choice) => {
    const [areaId = '', role] = choice.split(' ');
    return { areaId, role: role === 'lead' ? 'lead' : 'shadow' };
  }),
  earlierCohorts: 0,
  earlierTries: 0,
  since: '2026-01-01T00:00:00Z',
  before: new Map(),
  ...facts,
});
const told = (areas: readonly SelectionArea[], applicants: readonly Applicant[]) =>
  fallThrough(areas, applicants).map(
    ({ applicantId, choice, areaId, role, answer, origin, ahead }) =>
      `${applicantId} ${choice}. ${areaId} ${role}: ${answer} (${origin}, ${ahead} before)`,
  );

it('takes its own earlier shadows first, then outsiders, then whoever led before; the others fall through', () => {
  const shadowed = { before: new Map([['docs', { led: false, shadowed: true }]]), earlierCohorts: 1 };
  const led = { before: new Map([['docs', { led: true, shadowed: true }]]), earlierCohorts: 3 };
  const applicants = [
    wishes('led', ['docs lead'], { ...led, since: '2025-01-01T00:00:00Z' }),
    wishes('out', ['docs lead', 'notes lead'], { earlierCohorts: 2 }),
    wishes('own', ['docs lead', 'notes lead'], shadowed),
  ];
  expect(told([area('docs'), area('notes')], applicants)).toEqual([
    'led 1. docs lead: others-first (led-before, 2 before)',
    'out 1. docs lead: others-first (outsider, 1 before)',
    'out 2. notes lead: chosen (outsider, 0 before)',
    'own 1. docs lead: chosen (own-shadow, 0 before)',
  ]);
});

it('looks first at who was turned down before, then at who applied first', () => {
  const applicants = [
    wishes('late', ['docs'], { since: '2026-02-01T00:00:00Z' }),
    wishes('early', ['docs'], { since: '2026-01-02T00:00:00Z' }),
    wishes('again', ['docs'], { since: '2026-03-01T00:00:00Z', earlierTries: 1 }),
  ];
  expect(told([area('docs', { maxShadows: 2 })], applicants)).toEqual([
    'again 1. docs shadow: chosen (outsider, 0 before)',
    'early 1. docs shadow: chosen (outsider, 1 before)',
    'late 1. docs shadow: others-first (outsider, 2 before)',
  ]);
});

it('keeps places for the wished mix until all choices were looked at, then gives them to whoever wanted them', () => {
  const fresh = ['a', 'b', 'c'].map((id) => wishes(id, ['docs']));
  const mix = area('docs', { maxShadows: 3, wishedExperienced: 1, wishedNew: 2 });
  expect(told([mix], fresh).at(-1)).toBe('c 1. docs shadow: chosen-beyond-mix (outsider, 2 before)');
  const experienced = wishes('d', ['notes', 'docs'], { earlierCohorts: 1 });
  const nowhere = area('notes', { maxShadows: 0 });
  expect(told([mix, nowhere], [...fresh, experienced])).toEqual([
    'a 1. docs shadow: chosen (outsider, 0 before)',
    'b 1. docs shadow: chosen (outsider, 1 before)',
    'c 1. docs shadow: mix (outsider, 2 before)',
    'd 1. notes shadow: full (outsider, 0 before)',
    'd 2. docs shadow: chosen (outsider, 0 before)',
  ]);
});

it('says of an area that has all it wishes for that it was full, not that others came first', () => {
  const there = [{ role: 'shadow', experienced: true } as const, { role: 'shadow', experienced: false } as const];
  const filled = area('docs', { wishedExperienced: 1, wishedNew: 1, holders: there });
  expect(told([filled], [wishes('a', ['docs'])])).toEqual(['a 1. docs shadow: full (outsider, 0 before)']);
});

const anyApplicant = fc.record({
  choices: fc.uniqueArray(fc.constantFrom('a', 'b', 'a lead', 'b lead', 'c'), { maxLength: 4 }),
  earlierCohorts: fc.nat(2),
  earlierTries: fc.nat(1),
  led: fc.boolean(),
});

it('keeps every ratio, gives nobody two places, leaves none free that somebody in vain wished for, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(anyApplicant, { maxLength: 14 }), fc.nat(3), fc.nat(3), (drawn, maxShadows, wished) => {
      const applicants = drawn.map(({ choices, led, ...facts }, at) =>
        wishes(`p${at}`, choices, { ...facts, before: new Map([['a', { led, shadowed: true }]]) }),
      );
      const areas = ['a', 'b', 'c'].map((id) => area(id, { maxShadows, wishedExperienced: wished, wishedNew: 1 }));
      const lines = fallThrough(areas, applicants);
      const chosen = lines.filter(({ answer }) => answer.startsWith('chosen'));
      expect(new Set(chosen.map(({ applicantId }) => applicantId)).size).toBe(chosen.length);
      const got = (areaId: string, role: string): number =>
        chosen.filter((line) => line.areaId === areaId && line.role === role).length;
      const most = Math.min(maxShadows, wished + 1);
      for (const { id } of areas) {
        expect(got(id, 'lead')).toBeLessThanOrEqual(1);
        expect(got(id, 'shadow')).toBeLessThanOrEqual(most);
      }
      const happy = new Set(chosen.map(({ applicantId }) => applicantId));
      for (const { applicantId, areaId, role } of lines) {
        if (!happy.has(applicantId)) expect(got(areaId, role)).toBe(role === 'lead' ? 1 : most);
      }
      expect(fallThrough(areas, applicants.toReversed())).toEqual(lines);
    }),
  );
});
