import fc from 'fast-check';
import { isOpen, type PartState, partAfter, partSteps, readsOther, turnOf } from './two-sided.js';

const states = ['none', 'draft', 'submitted', 'released'] as const;

test('one reads the other’s part when both are in, or when its author has released it', () => {
  const readable = states.flatMap((mine) =>
    states.filter((theirs) => readsOther(mine, theirs)).map((theirs) => `${mine} reads ${theirs}`),
  );
  expect(readable).toEqual([
    'none reads released',
    'draft reads released',
    'submitted reads submitted',
    'submitted reads released',
    'released reads submitted',
    'released reads released',
  ]);
});

test('what I am told before I hand in is the same, whether or not the other has', () => {
  for (const mine of ['none', 'draft'] as const) {
    expect(new Set(states.map((theirs) => turnOf(mine, theirs)))).toEqual(new Set(['write']));
    const steps = partSteps.filter((step) => step !== 'take-back' && step !== 'release');
    for (const step of steps) {
      expect(new Set(states.map((theirs) => partAfter(mine, theirs, step))).size).toBe(1);
    }
    const releases = (['none', 'draft', 'submitted'] as const).map((theirs) => partAfter(mine, theirs, 'release'));
    expect(new Set(releases).size).toBe(1);
  }
});

test.each([
  ['none', 'none', { write: 'draft', submit: null, 'take-back': null, release: null }],
  ['draft', 'none', { write: 'draft', submit: 'submitted', 'take-back': null, release: 'released' }],
  ['draft', 'submitted', { write: 'draft', submit: 'submitted', 'take-back': null, release: 'released' }],
  ['submitted', 'draft', { write: null, submit: null, 'take-back': 'draft', release: 'released' }],
  ['submitted', 'submitted', { write: null, submit: null, 'take-back': null, release: null }],
  ['released', 'draft', { write: null, submit: null, 'take-back': null, release: null }],
] as const)('with mine %s and theirs %s', (mine, theirs, expected) => {
  expect(Object.fromEntries(partSteps.map((step) => [step, partAfter(mine, theirs, step)]))).toEqual(expected);
});

test('whatever both do in whatever order, nobody loses sight of what they once read, and nobody reads too early', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(...partSteps)), { maxLength: 12 });
  fc.assert(
    fc.property(moves, (history) => {
      const parts: [PartState, PartState] = ['none', 'none'];
      let wasOpen = false;
      for (const [who, step] of history) {
        const other = who === 0 ? 1 : 0;
        parts[who] = partAfter(parts[who], parts[other], step) ?? parts[who];
        const open = isOpen(parts[0], parts[1]);
        expect(wasOpen && !open).toBe(false);
        wasOpen = open;
        expect(readsOther(parts[0], parts[1]) && (parts[1] === 'none' || parts[1] === 'draft')).toBe(false);
      }
    }),
    { numRuns: 2_000 },
  );
});
