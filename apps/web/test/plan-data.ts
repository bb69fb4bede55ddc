import type { Plan, PlanChange, PlanComment } from '@understudy/contracts/development-plans';
import type { AgreedVersion } from '@understudy/contracts/development-plans-agreed';
import type { CheckIn } from '@understudy/contracts/development-plans-check-ins';
import type { Goal, PlanAction } from '@understudy/contracts/development-plans-goals';
import type { HandOver } from '@understudy/contracts/development-plans-hand-over';
import type { PlanHome } from '@understudy/contracts/development-plans-home';
import type { Roadmap, SuggestedGoal } from '@understudy/contracts/development-plans-roadmap';

const id = (number: number): string => `0191b2a0-0000-7000-8000-0000000007${String(number).padStart(2, '0')}`;

export const ada = { id: id(1), name: 'Ada Quill' };
export const ben = { id: id(2), name: 'Ben Ash' };

export const action: PlanAction = {
  id: id(3),
  goalId: id(4),
  kind: 'stretch',
  title: 'Zxq rewrite',
  details: 'Zxq details',
  reason: 'Zxq reason',
  practiceKey: null,
  offer: null,
  owner: ben,
  dueOn: '2026-03-01',
  progress: 25,
  doneOn: null,
  evidence: 'Zxq evidence',
  carriedFromId: id(5),
  version: 1,
  abilities: ['change', 'log-progress', 'remove'],
};

export const goal: Goal = {
  id: id(4),
  title: 'Zxq goal',
  skill: { key: 'zxq', name: 'Zxq skill' },
  fromLevel: 1,
  toLevel: 3,
  why: 'Zxq why',
  measure: 'Zxq measure',
  dueOn: '2026-06-30',
  status: 'reached',
  basis: null,
  carriedFromId: null,
  version: 1,
  actions: [action],
  abilities: ['change', 'remove', 'add-action'],
};

const agreed = { by: [ada, ben], until: null, unchanged: false };

export const plan: Plan = {
  id: id(6),
  person: ada,
  startsOn: '2026-01-01',
  endsOn: '2026-06-30',
  status: 'active',
  target: { key: 'zxq-2', name: 'Zxq Two' },
  agreementState: 'changed-since-agreed',
  goals: 1,
  goalsReached: 0,
  actions: 1,
  actionsDone: 0,
  progress: 25,
  changedAt: '2026-03-01T10:00:00Z',
  quietSince: '2026-02-01',
  readable: true,
  focus: 'Zxq focus',
  agreement: {
    state: 'changed-since-agreed',
    contentHash: 'zxq',
    counterpart: 'manager',
    ended: false,
    counterSigner: ben,
    signatures: [{ signer: ben, role: 'manager', signedAt: '2026-03-01T10:00:00Z', current: true }],
  },
  agreements: [
    { ...agreed, versionId: id(62), agreedAt: '2026-01-10T10:00:00Z' },
    { ...agreed, versionId: null, agreedAt: '2026-01-05T10:00:00Z', until: '2026-01-10T10:00:00Z' },
    { ...agreed, by: [ada], versionId: id(65), agreedAt: '2026-01-02T10:00:00Z' },
  ],
  agreementCount: 3,
  agreedOn: '2026-01-10',
  activatedOn: '2026-01-10',
  closedOn: null,
  closingNote: '',
  carriedFromId: id(7),
  framework: { id: id(90), number: 1, current: false },
  goalList: [{ ...goal, status: 'open' }],
  version: 3,
  abilities: ['change', 'comment', 'sign', 'close', 'carry-over', 'print'],
};

const { title, skill, fromLevel, toLevel, why, measure, dueOn } = goal;
const agreedGoal = { id: goal.id, title, skill, fromLevel, toLevel, why, measure, dueOn };

/** What was agreed on in it: the goal in other words, and one that is gone. */
export const agreedVersion: AgreedVersion = {
  ...{
    id: id(62),
    planId: plan.id,
    agreements: plan.agreements.slice(0, 1),
    startsOn: '2026-01-01',
    endsOn: '2026-06-30',
  },
  ...{ focus: 'Zxq focus', target: plan.target, added: [{ id: id(63), title: 'Zxq new' }] },
  changes: [{ field: 'endsOn', before: '2026-06-30', after: '2026-07-31' }],
  goals: [
    { ...agreedGoal, since: 'changed', changes: [{ field: 'measure', before: 'Zxq measure', after: null }] },
    { ...agreedGoal, id: id(64), title: 'Zxq gone', since: 'removed', changes: [] },
  ],
};

/** The same as the home shows it, under way for long. */
export const homePlan: PlanHome['otherPlans'][number] = {
  ...{ id: plan.id, startsOn: '2026-01-01', endsOn: '2099-06-30', progress: 25, goals: 1, actions: 1, actionsDone: 0 },
  ...{ awaitsMySignature: false, awaitsSignatureOf: null, quietSince: null },
  status: 'active',
  agreementState: 'agreed',
};

/** A cycle that asks for the plan after it. */
export const homeCycle: NonNullable<PlanHome['cycle']> = {
  ...{ id: id(60), name: 'Zxq cycle', closesOn: '2099-06-15', plansStartOn: '2099-07-01', plansEndOn: '2099-11-30' },
  state: 'none',
  planId: null,
};

export const comments: PlanComment[] = [
  {
    id: id(8),
    goalId: goal.id,
    author: ben,
    at: '2026-03-01T10:00:00Z',
    text: 'Zxq word',
    withdrawn: false,
    abilities: [],
  },
  { id: id(9), goalId: null, author: ada, at: '2026-03-01T09:00:00Z', text: '', withdrawn: true, abilities: [] },
];

export const changes: PlanChange[] = [
  {
    abilities: [],
    checkInId: null,
    id: id(10),
    at: '2026-03-01T10:00:00Z',
    author: ada,
    what: 'action-changed',
    subject: 'Zxq rewrite',
    fields: [
      { field: 'dueOn', before: '2026-03-01', after: '2026-04-01' },
      { field: 'progress', before: null, after: '25' },
      { field: 'details', before: 'Zxq details', after: null },
    ],
  },
  {
    ...{ id: id(61), at: '2026-02-20T10:00:00Z', author: ben, subject: null, abilities: [], checkInId: id(11) },
    what: 'check-in-moved',
    fields: [
      { field: 'counterpart', before: null, after: ben.name },
      { field: 'heldOn', before: '2026-03-18', after: '2026-03-20' },
    ],
  },
];

export const checkIn: CheckIn = {
  id: id(11),
  person: ada,
  counterpart: ben,
  kind: 'one-to-one',
  status: 'planned',
  heldOn: '2026-03-20',
  nextOn: '2026-04-20',
  overdueSince: null,
  planId: plan.id,
  twoSided: true,
  turn: 'write',
  notes: [],
  myNote: null,
  myPrivateNote: null,
  version: 1,
  abilities: ['change', 'write', 'submit', 'release', 'write-private', 'cancel'],
};

export const handOver: HandOver = {
  leader: ben,
  relation: 'manager',
  since: '2026-02-01',
  upcoming: false,
  choice: null,
  decidedAt: null,
  sees: 'nothing',
  earlier: { closedPlans: 1, openPlans: 1, checkIns: 2 },
};

const suggested = (skillKey: string, title: string): SuggestedGoal => ({
  skillKey,
  skillName: 'Zxq skill',
  title,
  fromLevel: 1,
  toLevel: 3,
  why: 'Zxq why',
  measure: 'Zxq measure',
  dueOn: '2026-09-30',
  basis: {
    skillKey,
    expectation: 3,
    weight: 3,
    self: 1,
    manager: null,
    others: null,
    gap: 2,
    ratedOn: '2026-03-20',
  },
  weightedGap: 6,
  ratedUnder: null,
  actions: [],
});

/** What a result of 20 March suggests: a skill that the plan has a goal for, and one that it has not. */
export const roadmap: Roadmap = {
  source: 'assessment',
  target: null,
  startsOn: '2026-03-31',
  endsOn: '2026-09-30',
  goals: [suggested('zxq', 'Zxq more'), suggested('zxq-hiring', 'Zxq hiring')],
};
