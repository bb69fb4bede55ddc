import { type SignedContent, sinceAgreed } from './agreed-version.js';
import { agreementState, agreementsOf, canonicalContent, isStanding, type PlanSignature } from './agreement.js';

const signed = (role: 'person' | 'manager', contentHash = 'now', withdrawn = false): PlanSignature => ({
  role,
  contentHash,
  withdrawn,
});

test.each([
  ['nobody', [], 'both', 'unsigned'],
  ['the person', [signed('person')], 'both', 'signed-by-person'],
  ['the manager', [signed('manager')], 'both', 'signed-by-manager'],
  ['both', [signed('person'), signed('manager')], 'both', 'agreed'],
  ['the person alone, whom nobody leads', [signed('person')], 'one', 'agreed'],
  ['both, one of whom withdrew', [signed('person'), signed('manager', 'now', true)], 'both', 'signed-by-person'],
  ['both, under what it was', [signed('person', 'then'), signed('manager', 'then')], 'both', 'changed-since-agreed'],
  [
    'both then and one again',
    [signed('person', 'then'), signed('manager', 'then'), signed('person')],
    'both',
    'changed-since-agreed',
  ],
  ['each under another content', [signed('person', 'then'), signed('manager')], 'both', 'signed-by-manager'],
  ['the person alone before the end, of two who were to', [signed('person')], 'as-then', 'signed-by-person'],
  ['both before the end', [signed('person'), signed('manager')], 'as-then', 'agreed'],
  [
    'the person alone before the end, which was enough',
    [{ ...signed('person'), wasEnough: true }],
    'as-then',
    'agreed',
  ],
  [
    'the person alone, which was enough, and is no more',
    [{ ...signed('person'), wasEnough: true }],
    'both',
    'signed-by-person',
  ],
  [
    'the person, which was enough, and again under what was changed, which was not',
    [{ ...signed('person', 'then'), wasEnough: true }, signed('person')],
    'as-then',
    'changed-since-agreed',
  ],
] as const)('signed by %s', (_who, signatures, needed, expected) => {
  expect(agreementState(signatures, 'now', needed)).toBe(expected);
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

test('everything that was ever agreed on is told with whose signatures stood together, until when, the latest first', () => {
  const given = (who: string, contentHash: string, signedAt: string, withdrawnAt: string | null = null) => ({
    ...{ who, contentHash, signedAt, withdrawnAt },
    agreedAt: null as string | null,
    role: who === 'Ida' ? ('person' as const) : ('manager' as const),
  });
  const told = (signatures: ReturnType<typeof given>[], agreedNow?: string) =>
    agreementsOf(signatures, agreedNow).map(({ agreedAt, until, signatures: by }) => [
      agreedAt,
      until,
      ...by.map(({ who }) => who),
    ]);
  // A former manager, whose place another took; and what both signed later.
  expect(
    told([
      given('Ida', 'then', '01'),
      given('Emil', 'then', '02', '04'),
      given('Vera', 'then', '05'),
      given('Vera', 'now', '06'),
      given('Ida', 'now', '07'),
    ]),
  ).toEqual([
    ['07', null, 'Ida', 'Vera'],
    ['05', null, 'Ida', 'Vera'],
    ['02', '04', 'Ida', 'Emil'],
  ]);
  // Taken back by either before the other signed; each under another version; nobody beside the person.
  expect(told([given('Ida', 'then', '01', '02'), given('Emil', 'then', '03')])).toEqual([]);
  expect(told([given('Emil', 'then', '01', '02'), given('Ida', 'then', '03')])).toEqual([]);
  expect(told([given('Ida', 'then', '01'), given('Emil', 'now', '03')])).toEqual([]);
  const alone = { ...given('Ida', 'then', '01'), agreedAt: '02' };
  expect(told([alone])).toEqual([['01', null, 'Ida']]);
  // Where a manager signed after the person and before it was agreed on, one was not enough; where later, it was until then.
  expect(told([alone, given('Emil', 'then', '01.5')])).toEqual([['01.5', null, 'Ida', 'Emil']]);
  expect(told([alone, given('Emil', 'then', '05')])).toEqual([
    ['05', null, 'Ida', 'Emil'],
    ['01', null, 'Ida'],
  ]);
  // Enough only since nobody leads the person; not beside what two agreed on and stands, nor once it was taken back.
  const now = [given('Ida', 'then', '01'), given('Ida', 'now', '03')];
  expect([told(now), told(now, 'now')]).toEqual([[], [['03', null, 'Ida']]]);
  expect(told([...now, given('Emil', 'now', '04')], 'now')).toEqual([['04', null, 'Ida', 'Emil']]);
  expect(told([given('Ida', 'now', '03', '05')], 'now')).toEqual([]);
  // It stands while the plan says the same and nobody has taken back what they signed.
  const stands = [null, '02'].map((until) => [true, false].map((unchanged) => isStanding({ unchanged, until })));
  expect(stands).toEqual([
    [true, false],
    [false, false],
  ]);
});

test('what is different since it was agreed on is told goal by goal, and another name of the same is no difference', () => {
  const goal = {
    ...{ id: 'a', title: 'Lead', skillKey: 'hiring', skillName: 'Hiring', fromLevel: 1, toLevel: 2 },
    ...{ why: '', measure: '', dueOn: null },
  };
  const then: SignedContent = {
    ...{ startsOn: '2026-01-01', endsOn: '2026-06-30', focus: 'Lead', targetStageKey: 'em', targetStageName: 'EM' },
    goals: [goal, { ...goal, id: 'b', title: 'Gone' }, { ...goal, id: 'c', title: 'Kept' }],
  };
  const now: SignedContent = {
    ...{ ...then, endsOn: '2026-07-31', targetStageName: 'Engineering Manager' },
    goals: [
      { ...goal, id: 'd', title: 'New' },
      { ...goal, id: 'c', title: 'Kept', skillName: 'Finding people' },
      { ...goal, toLevel: 3, skillKey: 'delegating', skillName: null },
    ],
  };
  expect(sinceAgreed(then, then)).toMatchObject({ changes: [], added: [] });
  const { changes, goals, added } = sinceAgreed(then, now);
  expect(changes).toEqual([{ field: 'endsOn', before: '2026-06-30', after: '2026-07-31' }]);
  expect(goals).toEqual([
    {
      since: 'changed',
      changes: [
        { field: 'skill', before: 'Hiring', after: 'delegating' },
        { field: 'toLevel', before: '2', after: '3' },
      ],
    },
    { since: 'removed', changes: [] },
    { since: 'same', changes: [] },
  ]);
  expect(added.map(({ title }) => title)).toEqual(['New']);
});
