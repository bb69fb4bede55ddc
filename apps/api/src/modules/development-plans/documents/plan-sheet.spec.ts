import type { Plan } from '@understudy/contracts/development-plans';
import { sheetOf } from './plan-sheet.js';

const person = { id: '1', name: 'Ida' };
const manager = { id: '2', name: 'Emil' };
const plan: Plan = {
  id: 'plan',
  person,
  startsOn: '2026-01-01',
  endsOn: '2026-06-30',
  status: 'draft',
  target: { key: 'tech-lead', name: 'Tech Lead' },
  agreementState: 'signed-by-person',
  goals: 1,
  goalsReached: 0,
  actions: 1,
  actionsDone: 1,
  progress: 100,
  changedAt: '2026-02-01T10:00:00.000Z',
  quietSince: null,
  readable: true,
  focus: '',
  agreement: {
    state: 'signed-by-person',
    contentHash: 'x',
    counterpart: 'manager',
    ended: false,
    counterSigner: manager,
    signatures: [{ signer: person, role: 'person', signedAt: '2026-01-31T23:30:00.000Z', current: true }],
  },
  agreements: [],
  agreementCount: 0,
  agreedOn: null,
  activatedOn: null,
  closedOn: null,
  closingNote: '',
  carriedFromId: null,
  framework: null,
  goalList: [
    {
      id: 'goal',
      title: 'Lead',
      skill: { key: 'one-to-ones', name: 'One-to-ones' },
      fromLevel: 1,
      toLevel: 3,
      why: 'It is next',
      measure: '',
      dueOn: '2026-06-30',
      status: 'open',
      basis: null,
      carriedFromId: null,
      version: 1,
      abilities: [],
      actions: [
        {
          id: 'action',
          goalId: 'goal',
          kind: 'practice',
          title: 'Hold one',
          details: '',
          reason: 'It is what is asked for',
          practiceKey: null,
          offer: null,
          owner: manager,
          dueOn: null,
          progress: 100,
          doneOn: '2026-03-04',
          evidence: 'Notes',
          carriedFromId: null,
          version: 1,
          abilities: [],
        },
      ],
    },
  ],
  version: 1,
  abilities: [],
};

it('names both signatures, with the day on which each was given where the organisation is, or that it is missing', () => {
  const { signatures } = sheetOf(plan, 'Meridian', 'en-GB', 'Europe/Berlin', '2026-02-02');
  expect(signatures).toEqual([
    { name: 'Ida', line: 'signed on 1 February 2026' },
    { name: 'Emil', line: 'not signed' },
  ]);
});

it('keeps the signature of a manager where nobody leads the person any more, and names nobody where nobody has signed', () => {
  const alone = { ...plan.agreement, state: 'agreed', counterpart: 'alone', counterSigner: null } as const;
  const named = (agreement: Plan['agreement']) =>
    sheetOf({ ...plan, agreement }, 'Meridian', 'en-GB', 'Europe/Berlin', '2026-02-02').signatures.map(
      ({ name, line }) => `${name} ${line}`,
    );
  const own = 'Ida signed on 1 February 2026';
  const theirs = { signer: manager, role: 'manager', signedAt: '2026-02-02T10:00:00.000Z', current: true } as const;
  const both = { ...alone, signatures: [...alone.signatures, theirs] };
  expect(named(both)).toEqual([own, 'Emil signed on 2 February 2026']);
  expect(named(alone)).toEqual([own]);
  expect(named({ ...alone, signatures: [...alone.signatures, { ...theirs, current: false }] })).toEqual([own]);
});

it('lists what was agreed on before by names and days, and nothing that the signatures say already', () => {
  const agreed = { versionId: null, by: [person, manager], agreedAt: '2026-01-02T10:00:00Z', until: null };
  const standing = { ...agreed, unchanged: true };
  const before = [
    { ...agreed, unchanged: false },
    { ...standing, until: '2026-01-20T10:00:00Z' },
  ];
  const told = (agreements: Plan['agreements'], locale: 'en-GB' | 'de' = 'en-GB', agreementCount = 0) =>
    sheetOf({ ...plan, agreements, agreementCount }, 'Meridian', locale, 'Europe/Berlin', '2026-02-02').agreedBefore;
  expect(told([standing])).toBeNull();
  expect(told([standing, ...before], 'en-GB', 5)).toEqual({
    label: 'Earlier agreements',
    lines: [
      '2 January 2026: Ida and Emil',
      '2 January 2026: Ida and Emil, until 20 January 2026',
      'and 2 before these',
    ],
  });
  expect(told(before, 'de')?.lines[1]).toBe('2. Januar 2026: Ida und Emil, bis 20. Januar 2026');
});

it('says it in German', () => {
  const sheet = sheetOf(plan, 'Meridian', 'de', 'Europe/Berlin', '2026-02-02');
  expect(sheet.title).toBe('Entwicklungsplan von Ida');
  expect(sheet.facts[0]).toEqual({ label: 'Zeitraum', value: '1. Januar 2026 – 30. Juni 2026' });
  expect(sheet.goals[0]?.line).toBe('One-to-ones · von Niveau 1 zu 3 · bis 30. Juni 2026');
  expect(sheet.goals[0]?.actions[0]).toMatchObject({
    line: 'Üben · Emil · erledigt am 4. März 2026',
    parts: [
      { label: 'Warum gerade das', value: 'It is what is asked for' },
      { label: 'Was es zu zeigen gibt', value: 'Notes' },
    ],
  });
  expect(sheet.foot).toBe('Meridian · vertraulich · Stand 2. Februar 2026');
});

it('ends with how a closed plan went, or that nothing was said about it', () => {
  const closing = (closingNote: string, closedOn: string | null = '2026-07-01') =>
    sheetOf({ ...plan, closedOn, closingNote }, 'Meridian', 'en-GB', 'Europe/Berlin', '2026-07-02').closing;
  expect([closing('', null), closing('She leads now.'), closing('')?.value]).toEqual([
    null,
    { label: 'Closed on 1 July 2026', value: 'She leads now.' },
    'Without a word on how it went.',
  ]);
});
