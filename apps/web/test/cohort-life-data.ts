import type { OwnRole } from '@understudy/contracts/programmes-enrolments';
import type { Retrospective } from '@understudy/contracts/programmes-retrospectives';
import type { ProgrammeSessionPage } from '@understudy/contracts/programmes-sessions';
import type { CohortSurvey } from '@understudy/contracts/programmes-surveys';

const id = (number: number): string => `0191b2a0-0000-7000-8000-0000000019${String(number).padStart(2, '0')}`;
const ben = { id: id(2), name: 'Ben Ash' };

export const ownRoles: OwnRole[] = [
  { id: id(8), area: 'Zxq', role: 'lead', state: 'held', since: '2026-03-30T09:00:00Z' },
  { id: id(9), area: 'Zxq', role: 'shadow', state: 'risen', since: '2026-03-30T09:00:00Z' },
];

export const survey: CohortSurvey = {
  id: id(12),
  cohortId: id(5),
  moment: 'middle',
  state: 'open',
  opensOn: '2026-05-01',
  closesOn: '2026-05-08',
  mine: 'asked',
  results: null,
  version: 2,
  abilities: ['answer', 'close'],
};

const decided: Retrospective['actions'][number] = {
  id: id(13),
  text: 'Zxq action',
  owner: ben,
  dueOn: '2026-05-08',
  state: 'open',
  reason: '',
  version: 1,
  abilities: ['change', 'start', 'finish', 'drop'],
};

export const board: Retrospective = {
  notes: [{ id: id(14), kind: 'keep', text: 'Zxq note', author: ben, version: 1, abilities: ['change', 'remove'] }],
  actions: [decided],
  earlier: { cohort: 'Zxq cohort', actions: [{ ...decided, id: id(15), state: 'done', abilities: [] }] },
  people: [ben],
};

/** A session that has begun, of which nobody has written down who was there. */
export const session: ProgrammeSessionPage = {
  ...{ id: id(16), cohort: { id: id(5), name: 'Zxq cohort' }, title: 'Zxq reading', state: 'planned' },
  ...{ startsAt: '2026-03-30T09:00:00Z', endsAt: '2026-03-30T10:15:00Z', minutes: 75 },
  ...{ day: '2026-03-30', time: '10:00', timeZone: 'Europe/London', place: 'Zxq room', link: null, reason: '' },
  ...{ module: null, mine: null, attended: null, version: 2, abilities: ['change', 'record'], guide: null },
  attendees: [
    { enrolmentId: id(17), person: { id: '0191b2a0-0000-7000-8000-000000000902', name: 'Ben Ash' }, mark: null },
    { enrolmentId: id(18), person: { id: id(20), name: 'Zxq Mia' }, mark: null },
    { enrolmentId: id(19), person: { id: id(21), name: 'Zxq Cora' }, mark: null },
  ],
};
