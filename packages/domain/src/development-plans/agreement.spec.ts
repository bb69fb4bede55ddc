import { agreementState, canonicalContent, type PlanSignature } from './agreement.js';

const signed = (role: 'person' | 'manager', contentHash = 'now', withdrawn = false): PlanSignature => ({
  role,
  contentHash,
  withdrawn,
});

test.each([
  ['nobody', [], true, 'unsigned'],
  ['the person', [signed('person')], true, 'signed-by-person'],
  ['the manager', [signed('manager')], true, 'signed-by-manager'],
  ['both', [signed('person'), signed('manager')], true, 'agreed'],
  ['the person alone, whom nobody leads', [signed('person')], false, 'agreed'],
  ['both, one of whom withdrew', [signed('person'), signed('manager', 'now', true)], true, 'signed-by-person'],
  ['both, under what it was', [signed('person', 'then'), signed('manager', 'then')], true, 'changed-since-agreed'],
  [
    'both then and one again',
    [signed('person', 'then'), signed('manager', 'then'), signed('person')],
    true,
    'changed-since-agreed',
  ],
  ['each under another content', [signed('person', 'then'), signed('manager')], true, 'signed-by-manager'],
] as const)('signed by %s', (_who, signatures, needsCounterSignature, expected) => {
  expect(agreementState(signatures, 'now', needsCounterSignature)).toBe(expected);
});

test('the same content is the same version in any order, and every word of it counts', () => {
  const goal = {
    id: 'a',
    title: 'Lead a review',
    skillKey: null,
    fromLevel: 1,
    toLevel: 2,
    why: '',
    measure: '',
    dueOn: null,
  };
  const other = { ...goal, id: 'b' };
  const content = { startsOn: '2026-01-01', endsOn: '2026-06-30', focus: 'Lead', targetStageKey: null };
  const text = canonicalContent({ ...content, goals: [goal, other] });
  expect(canonicalContent({ ...content, goals: [other, goal] })).toBe(text);
  const changed = [
    { ...content, endsOn: '2026-07-01', goals: [goal, other] },
    { ...content, focus: 'Lead well', goals: [goal, other] },
    { ...content, targetStageKey: 'cto', goals: [goal, other] },
    { ...content, goals: [goal] },
    ...[
      { title: 'x' },
      { skillKey: 'x' },
      { fromLevel: 0 },
      { toLevel: 4 },
      { why: 'x' },
      { measure: 'x' },
      { dueOn: '2026-02-02' },
    ].map((change) => ({ ...content, goals: [{ ...goal, ...change }, other] })),
  ].map(canonicalContent);
  expect(new Set([text, ...changed]).size).toBe(changed.length + 1);
});
