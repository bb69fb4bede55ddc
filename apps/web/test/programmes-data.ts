import type { Programme, ProgrammeModule, ProgrammeSummary, ProgrammeTemplate } from '@understudy/contracts/programmes';
import type { Cohort } from '@understudy/contracts/programmes-cohorts';
import type { Enrolment } from '@understudy/contracts/programmes-enrolments';

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
  nextStartsOn: '2026-05-01',
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
  abilities: ['change', 'plan-cohort', 'close'],
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
  answerBy: null,
  extendedUntil: null,
  position: null,
  earlierTries: 1,
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
