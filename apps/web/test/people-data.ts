import type { DataImport, ImportRow } from '@understudy/contracts/data-exchange';
import type { Person, PersonCard, PersonViewer, TreeNode, Unit } from '@understudy/contracts/people';
import type { TimelineEntry } from '@understudy/contracts/people-timeline';

const id = (last: number) => `0191b2a0-0000-7000-8000-${String(last).padStart(12, '0')}`;
const at = '2026-03-30T09:00:00Z';
const stage = { id: id(901), key: 'zxq-2', name: 'Zxq lead', ordinal: 2 };
const manager = { id: id(103), name: 'Cem Zxq' };

export const card: PersonCard = {
  id: id(101),
  employeeNumber: 'E1',
  name: 'Ben Zxq',
  email: 'ben@zxq.example',
  title: 'Zxq maker',
  unit: { id: id(201), name: 'Zxq unit' },
  manager,
  stage,
  joinedOn: '2024-02-01',
  leftOn: null,
  employed: true,
  reports: 1,
};
const report: PersonCard = { ...card, id: id(102), name: 'Dee Zxq', stage: null, reports: 0, manager: card };
export const cards: PersonCard[] = [card, report, { ...card, id: id(104), employed: false, leftOn: '2025-01-01' }];

export const person: Person = {
  ...card,
  fullName: 'Benjamin Zxq',
  preferredName: 'Ben Zxq',
  pronouns: null,
  location: null,
  employmentKind: 'employee',
  version: 3,
  line: [manager],
  targetStage: null,
  stageSince: '2024-02-01',
  abilities: ['see-history', 'change', 'change-stage', 'change-target', 'invite'],
};

const entry = { value: null, person: null, note: null, startKnown: true, stage: null, decision: null };
export const timeline: TimelineEntry[] = [
  { ...entry, on: '2026-01-01', kind: 'target', value: 'Zxq head', note: 'within-1-year' },
  { ...entry, on: '2025-05-01', kind: 'manager', person: manager },
  { ...entry, on: '2025-04-01', kind: 'manager' },
  { ...entry, on: '2024-02-01', kind: 'joined', startKnown: false },
  { ...entry, on: '2024-02-01', kind: 'title', value: 'Zxq maker' },
  {
    ...entry,
    on: '2024-02-01',
    kind: 'stage',
    value: 'Zxq lead',
    note: 'initial',
    stage: { key: 'zxq-lead', versionId: id(401), version: 1, current: false, nameNow: 'Zxq head' },
    decision: { by: manager, from: 'decision', readiness: 'ready-now', filledFrom: 'inside' },
  },
  { ...entry, on: '2023-02-01', kind: 'left', value: 'voluntary', note: 'Zxq' },
];

export const viewers: PersonViewer[] = [
  { who: 'Cem Zxq', relation: 'manager', also: [], lastLookedAt: at },
  { who: 'Pia Zxq', relation: 'net', also: ['mentoring', 'owner', 'facilitator', 'peer', 'shown'], lastLookedAt: null },
  { who: 'Sol Zxq', relation: 'signer', also: [], lastLookedAt: null },
  { who: '', relation: 'admin', also: [], lastLookedAt: null },
];

export const units: Unit[] = [
  { id: id(201), parentId: null, name: 'Zxq unit', people: 2, version: 1 },
  { id: id(202), parentId: id(201), name: 'Zxq team', people: 0, version: 1 },
];

export const roots: TreeNode[] = [{ person: card, below: 1 }];
export const below: TreeNode[] = [{ person: report, below: 0 }];

export const uploaded: DataImport = {
  id: id(301),
  kind: 'people',
  fileName: 'zxq.csv',
  status: 'uploaded',
  columns: ['No', 'Zxq', 'Start'],
  sample: [['E1', 'Ben Zxq', '2024-02-01']],
  rowCount: 3,
  mapping: [
    { column: 'No', field: 'employeeNumber' },
    { column: 'Zxq', field: null },
    { column: 'Start', field: 'joinedOn' },
  ],
  recognised: ['No', 'Start'],
  missingFields: ['name'],
  options: { dateOrder: 'year-month-day', missingPeople: 'keep', confirmLeavers: false },
  summary: null,
  jobId: null,
  problem: null,
  createdAt: at,
  appliedAt: null,
  undoneAt: null,
  requestedBy: 'Ada Quill',
  version: 1,
  abilities: ['change', 'discard'],
};

export const previewed: DataImport = {
  ...uploaded,
  status: 'previewed',
  summary: {
    create: 1,
    change: 1,
    nothing: 1,
    problem: 0,
    warning: 0,
    leavers: 40,
    employedBefore: 80,
    needsConfirmation: true,
    notices: [
      {
        kind: 'many-leavers',
        message: { code: 'as-written', values: { text: 'Zxq' } },
        because: [],
        employeeNumbers: ['E1'],
        on: null,
      },
    ],
  },
  abilities: ['change', 'apply', 'discard'],
};

export const applied: DataImport = { ...previewed, status: 'applied', appliedAt: at, abilities: ['undo'] };

export const rows: ImportRow[] = [
  { line: 2, outcome: 'create', subject: 'Ben Zxq', field: null, messages: [], cells: ['E1', 'Ben Zxq'] },
  {
    line: 3,
    outcome: 'change',
    subject: 'Dee Zxq',
    field: 'title',
    messages: [{ code: 'as-written', values: { text: 'Zxq' } }],
    cells: ['E2', 'Dee Zxq'],
  },
];

/** Words of this data as they stand on the screen. */
export const peopleWords = [
  'Benjamin Zxq',
  'Ben Zxq',
  'Cem Zxq',
  'Dee Zxq',
  'Zxq maker',
  'Pia Zxq',
  'Sol Zxq',
  'Zxq unit',
  'Zxq team',
  'Zxq lead',
  'Zxq head',
  'ben@zxq.example',
  'zxq.csv',
  'Start',
  '1 Feb 2024',
  'No',
  'Zxq',
  'E1',
  'E2',
  'BZ',
  'DZ',
];
