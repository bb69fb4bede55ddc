import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { Programme, ProgrammeModule, ProgrammeSummary, ProgrammeTemplate } from '@understudy/contracts/programmes';
import type { listCohortAreas, TakeOverCandidate } from '@understudy/contracts/programmes-areas';
import type { Cohort } from '@understudy/contracts/programmes-cohorts';
import type { Enrolment } from '@understudy/contracts/programmes-enrolments';
import type { CohortImport } from '@understudy/contracts/programmes-history';
import type { LearningRecord } from '@understudy/contracts/programmes-learning';
import type { CohortRole } from '@understudy/contracts/programmes-rotations';
import type { RoleSelection } from '@understudy/contracts/programmes-selection';
import type { CohortCost, SponsorReport } from '@understudy/contracts/programmes-sponsor';

const id = (number: number): string => `0191b2a0-0000-7000-8000-0000000009${String(number).padStart(2, '0')}`;
const ben = { id: id(2), name: 'Ben Ash' };

export const module: ProgrammeModule = {
  id: id(3),
  kind: 'reading-group',
  title: 'Zxq reading',
  week: 3,
  minutes: 75,
  prepare: ['Zxq prepare'],
  agenda: ['Zxq agenda'],
  questions: ['Zxq question'],
  worked: 'Zxq worked',
};

export const summary: ProgrammeSummary = {
  id: id(4),
  name: 'Zxq programme',
  purpose: 'Zxq purpose',
  state: 'open',
  stages: [{ key: 'zxq', name: 'Zxq' }],
  leadsTo: { key: 'zxq-2', name: 'Zxq Two' },
  modules: 1,
  minutes: 75,
  openCohorts: 1,
  progress: { taken: 6, capacity: 8, milestonesReached: 9, milestones: 36 },
  ...{ sessionsAhead: 4, nextStartsOn: '2026-05-01' },
};

export const programme: Programme = {
  ...summary,
  sponsor: ben,
  budget: { amount: 24_000, currency: 'EUR' },
  eligibility: [
    { kind: 'stage', stageKeys: ['zxq'] },
    { kind: 'earlier-cohorts', atLeast: 2 },
  ],
  outline: [module],
  version: 3,
  abilities: ['change', 'plan-cohort', 'see-progress', 'close'],
};

export const template: ProgrammeTemplate = {
  key: 'into-tech-lead',
  name: 'Zxq template',
  purpose: 'Zxq template purpose',
  from: { key: 'zxq', name: 'Zxq' },
  leadsTo: { key: 'zxq-2', name: 'Zxq Two' },
  weeks: 12,
  outline: [{ ...module }],
};

export const cohort: Cohort = {
  id: id(5),
  programme: { id: id(4), name: 'Zxq programme' },
  name: 'Zxq cohort',
  state: 'open',
  startsOn: '2026-05-01',
  endsOn: '2026-08-01',
  applyUntil: '2026-04-20',
  joinUntil: '2026-05-10',
  answerDays: 7,
  capacity: 5,
  places: { taken: 2, offered: 1, free: 2 },
  waiting: 1,
  room: 'waiting-list',
  facilitators: [ben],
  mine: { id: id(6), state: 'offered' },
  counts: {
    states: [
      { state: 'applied', people: 1 },
      { state: 'enrolled', people: 2 },
    ],
    ever: 3,
  },
  version: 4,
  abilities: ['change', 'nominate', 'see-enrolments', 'offer-places', 'end', 'cancel'],
};

export const enrolment: Enrolment = {
  id: id(6),
  programme: { id: id(4), name: 'Zxq programme' },
  cohort: { id: id(5), name: 'Zxq cohort', startsOn: '2026-05-01', endsOn: '2026-08-01' },
  person: ben,
  state: 'applied',
  since: '2026-03-30T09:00:00Z',
  motivation: 'Zxq motivation',
  nominatedBy: ben,
  nomination: 'Zxq nomination',
  reason: 'Zxq reason',
  reasonCode: null,
  answerBy: null,
  extendedUntil: null,
  position: null,
  earlierTries: 1,
  nextStep: null,
  analytics: null,
  movedTo: null,
  version: 2,
  abilities: ['approve', 'decline', 'withdraw'],
};

export const offer: Enrolment = {
  ...enrolment,
  state: 'offered',
  answerBy: '2026-04-06',
  abilities: ['accept', 'defer', 'withdraw'],
};

export const cohortImport: CohortImport = {
  id: id(7),
  cohorts: 32,
  people: 399,
  roles: 1022,
  importedAt: '2026-03-30T09:00:00Z',
  undoneAt: null,
};

const held: CohortRole = {
  id: id(8),
  person: ben,
  areaId: id(11),
  area: 'Zxq',
  role: 'lead',
  state: 'held',
  since: '2026-03-30T09:00:00Z',
  reason: '',
  tookOverFrom: null,
  earlierCohorts: 0,
  version: 3,
  abilities: ['drop'],
};

export const roles: CohortRole[] = [
  { ...held, id: id(8), role: 'lead', earlierCohorts: 2, tookOverFrom: ben },
  { ...held, id: id(9), role: 'shadow', earlierCohorts: 0 },
  { ...held, id: id(10), role: 'shadow', state: 'proposed', abilities: ['confirm', 'discard'] },
  { ...held, id: id(12), role: 'lead', state: 'dropped', reason: 'Zxq reason', abilities: [] },
];

export const areas: ResponseOf<typeof listCohortAreas> = {
  items: [
    {
      id: id(11),
      name: 'Zxq',
      leads: 1,
      maxShadows: 4,
      wishedExperienced: 2,
      wishedNew: 2,
      board: {
        leads: 0,
        experienced: 0,
        fresh: 1,
        leadsShort: 1,
        experiencedShort: 2,
        newShort: 1,
        shadowRoom: 3,
        overRatio: true,
      },
      abilities: ['give', 'take-over'],
    },
  ],
  version: 4,
  abilities: ['change', 'select'],
};

export const selection: RoleSelection = {
  id: id(13),
  madeAt: '2026-03-30T09:00:00Z',
  madeBy: ben,
  open: 1,
  lines: [
    {
      enrolmentId: id(6),
      person: ben,
      choice: 1,
      area: { id: id(11), name: 'Zxq' },
      role: 'lead',
      answer: 'others-first',
      origin: 'outsider',
      ahead: 2,
    },
  ],
};

export const successor: TakeOverCandidate = {
  cohortRoleId: id(9),
  version: 3,
  person: ben,
  why: ['shadowed-here', 'shadows-now'],
  shadowedHere: 1,
  ledBefore: 0,
  earlierCohorts: 1,
};

export const learned: LearningRecord = {
  id: id(10),
  person: ben,
  kind: 'course',
  title: 'Zxq course',
  provider: 'Zxq provider',
  startedOn: '2026-05-01',
  endedOn: '2026-05-02',
  hours: 14.5,
  cost: { amount: 890, currency: 'EUR' },
  certificate: 'Zxq',
  certificateValidUntil: '2027-05-01',
  skillKey: 'zxq',
  applied: null,
  wantsLookBack: true,
  enrolment: { id: id(6), cohortId: id(5), cohort: 'Zxq cohort', programme: 'Zxq programme' },
  module: { id: id(3), title: 'Zxq reading' },
  removedOn: null,
  version: 1,
  abilities: ['change', 'remove'],
};

export const cost: CohortCost = {
  id: id(11),
  kind: 'venue',
  what: 'Zxq',
  cost: { amount: 4200, currency: 'EUR' },
  spentOn: '2026-05-01',
  removedOn: null,
  version: 1,
};

const tooFew = { value: null, asOf: null };

export const sponsorReport: SponsorReport = {
  since: '2026-01-01',
  until: '2026-12-31',
  budget: { amount: 24_000, currency: 'EUR' },
  exact: false,
  threshold: 5,
  progress: {
    enrolled: { value: 12, asOf: '2026-05-01' },
    completed: { value: 6, asOf: '2026-05-01' },
    ...{ withdrawn: tooFew, deferred: tooFew, underWay: tooFew },
  },
  completion: { ...{ numerator: 6, denominator: 12 }, ...{ value: 0.5, lower: 0.25, upper: 0.75 }, asOf: '2026-05-01' },
  spend: [{ currency: 'EUR', cohorts: 4200, kinds: [{ kind: 'venue', amount: 4200 }], learning: tooFew }],
  hours: { value: 18, asOf: '2026-04-01' },
  sessionHours: { value: 96, asOf: '2026-04-01' },
  attendance: { value: 0.86, asOf: '2026-04-01' },
  milestones: { value: 31, asOf: '2026-04-01' },
  cohorts: [
    {
      id: id(5),
      name: 'Zxq cohort',
      state: 'ended',
      startsOn: '2026-03-01',
      endsOn: '2026-05-01',
      capacity: 12,
      costs: [{ amount: 4200, currency: 'EUR' }],
      people: null,
    },
  ],
};

/** What a check of two files of earlier cohorts finds. */
export const historyFound = {
  cohorts: 1,
  people: 2,
  roles: 3,
  problems: [],
  problemCount: 0,
  preview: {
    cohorts: [{ line: 2, name: 'Ninth', startsOn: '2021-01-01', endsOn: '2021-03-31', over: true, people: 2 }],
    roles: [{ line: 2, cohort: 'Ninth', area: 'docs', role: 'lead' as const, person: { id: 'x', name: 'Zxq Ida' } }],
  },
};
