import type { ApiKey } from '@understudy/contracts/api-keys';
import type { AuditEntry } from '@understudy/contracts/audit';
import type { MyDevelopment } from '@understudy/contracts/career-framework';
import type { PlanHome } from '@understudy/contracts/development-plans-home';
import type { Device, KeptMail } from '@understudy/contracts/identity';
import type { Job } from '@understudy/contracts/jobs';
import type { Invitation, Member, Organisation, SetupStep } from '@understudy/contracts/organisations';
import { testSession } from './render.js';

const id = (last: number) => `0191b2a0-0000-7000-8000-${String(last).padStart(12, '0')}`;
const at = '2026-03-30T09:00:00Z';

export const organisation = testSession().organisation as Organisation;

export const steps: SetupStep[] = [
  { key: 'import-people', done: true, count: 312, total: null },
  { key: 'review-framework', done: false, count: 6, total: null },
  { key: 'map-titles', done: false, count: 12, total: 40 },
  { key: 'critical-roles', done: false, count: 0, total: null },
  { key: 'invite', done: false, count: 1, total: null },
  { key: 'launch-assessment', done: false, count: 0, total: null },
  { key: 'open-cycle', done: false, count: 0, total: null },
];

export const apiKey: ApiKey = {
  id: id(71),
  name: 'Zxq warehouse',
  begins: 'usk_zxq',
  state: 'in-force',
  madeBy: 'Ada Zxq',
  madeAt: at,
  lastDay: '2027-03-30',
  lastUsedAt: null,
  revokedAt: null,
  abilities: ['revoke'],
};

const job = {
  name: 'compute-indicators',
  status: 'running',
  progress: 3,
  total: 10,
  step: null,
  problem: null,
  attempts: 2,
  createdAt: at,
  startedAt: at,
  finishedAt: null,
  requestedBy: null,
  abilities: ['cancel'],
} as const;

export const jobs: Job[] = [
  { ...job, id: id(11), abilities: ['cancel'] },
  {
    ...job,
    id: id(12),
    status: 'failed',
    problem: { code: 'as-written', values: { text: 'Zxq' } },
    finishedAt: at,
    requestedBy: 'Ada Quill',
    abilities: ['retry'],
  },
  { ...job, id: id(13), name: 'apply-import', status: 'completed', finishedAt: at, abilities: [] },
];

export const members: Member[] = [
  {
    id: id(21),
    userId: id(1),
    name: 'Ada Quill',
    email: 'ada@meridian.example',
    role: 'admin',
    personId: null,
    personName: null,
    joinedAt: at,
    abilities: ['change'],
  },
  {
    id: id(22),
    userId: id(3),
    name: 'Ben Ash',
    email: 'ben@meridian.example',
    role: 'member',
    personId: id(31),
    personName: 'Ben Ash',
    joinedAt: at,
    abilities: ['change', 'remove'],
  },
];

export const invitations: Invitation[] = [
  {
    id: id(41),
    email: 'cem@meridian.example',
    role: 'member',
    personId: null,
    personName: null,
    status: 'open',
    createdAt: at,
    expiresAt: at,
  },
];

export const auditEntries: AuditEntry[] = [
  {
    id: id(51),
    name: 'person.changed',
    actor: null,
    subjectKind: 'person',
    subjectId: id(31),
    subject: 'Ben Ash',
    summary: { fields: ['email', 'zxq'] },
    related: { manager: null, unit: null, stage: null, role: null },
    occurredAt: at,
  },
];

export const devices: Device[] = [
  { id: id(61), device: 'Firefox', address: '192.0.2.1', createdAt: at, lastSeenAt: at, current: true },
  { id: id(62), device: 'Safari', address: '192.0.2.2', createdAt: at, lastSeenAt: at, current: false },
];

export const mails: KeptMail[] = [
  {
    id: id(71),
    recipient: 'cem@meridian.example',
    subject: 'Zxq',
    text: 'http://localhost:3000/accept-invitation#token=abc',
    calendar: 'Zxq',
    createdAt: at,
  },
];

const stage = (ordinal: number, name: string) => ({ id: id(80 + ordinal), key: name.toLowerCase(), name, ordinal });
const words = ['Zxq'];

const stageWords = {
  track: 'Zxq',
  coreFocus: 'Zxq',
  valueSource: 'Zxq',
  description: 'Zxq',
  typicalSpan: 'Zxq',
  notes: '',
  derailers: [{ key: 'zxq', name: 'Zxq', description: 'Zxq', earlySigns: words, counterMove: 'Zxq' }],
  expectations: [],
};

export const myDevelopment: MyDevelopment = {
  person: {
    id: id(31),
    employeeNumber: '7',
    name: 'Ben Ash',
    email: 'ben@meridian.example',
    title: 'Zxq',
    unit: null,
    manager: null,
    stage: stage(1, 'Zxq'),
    joinedOn: '2024-01-01',
    leftOn: null,
    employed: true,
    reports: 0,
    fullName: 'Ben Ash',
    preferredName: null,
    pronouns: null,
    location: null,
    employmentKind: 'employee',
    version: 1,
    line: [],
    targetStage: { stage: stage(2, 'Zxq'), horizon: 'within-1-year', since: '2026-01-01' },
    stageSince: '2024-01-01',
    abilities: [],
  },
  stage: { ...stage(1, 'Zxq'), ...stageWords },
  stageSince: '2024-01-01',
  nextStage: { ...stage(2, 'Zxq'), ...stageWords },
  transition: {
    fromStageKey: 'zxq',
    toStageKey: 'zxq',
    name: 'Zxq',
    identityBefore: 'Zxq',
    identityAfter: 'Zxq',
    shift: 'Zxq',
    navigation: 'Zxq',
    dipMonths: 6,
    stop: words,
    start: words,
    keep: words,
    prompts: [],
  },
  changes: [
    { on: at, what: 'Zxq', value: 'Zxq', recordId: null },
    ...['signal.replied', 'campaign.released', 'result.disputed', 'plan.commented', 'plan.signed'].map((what) => ({
      ...{ on: at, what, value: 'Zxq', recordId: id(81) },
    })),
  ],
  manager: null,
};

/** Every word of the data above, and what Intl writes: none of it is a text of the product. */
export { dataWords as words };

const dataWords = [
  'Zxq',
  'Ada Quill',
  'Ben Ash',
  'Meridian',
  'meridian',
  'Firefox',
  'Safari',
  'cem@',
  'ada@',
  'ben@',
  '.example',
  'AQ',
  'http://localhost:3000/accept-invitation#token=abc',
  'Mar',
  'name@example.com',
];

export const planHome: PlanHome = {
  plan: null,
  otherPlans: [],
  nextActions: [],
  nextCheckIn: null,
  changes: [],
  handOversToDecide: 0,
  cycle: null,
};
