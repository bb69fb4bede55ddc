import type { Opportunity, OpportunityCard, OpportunityTemplate } from '@understudy/contracts/opportunities';
import type { Candidacy } from '@understudy/contracts/opportunities-candidacies';

const id = (last: number) => `0191b2a0-0000-7000-b000-${String(last).padStart(12, '0')}`;
const cem = { id: id(2), name: 'Cem Zxq' };

export const card: OpportunityCard = {
  id: id(1),
  kind: 'project',
  title: 'Zxq title',
  what: 'Zxq what.',
  stageKey: 'zxq-2',
  skillKeys: ['zxq-skill'],
  sponsor: cem,
  hoursPerWeek: 6,
  startsOn: '2026-05-01',
  endsOn: '2026-08-01',
  applyBy: '2026-04-20',
  places: 2,
  placesTaken: 1,
  visibility: 'organisation',
  status: 'open',
  mine: null,
  waiting: null,
  abilities: ['apply', 'nominate'],
};

export const opportunity: Opportunity = {
  ...card,
  scope: 'Zxq scope.',
  rightToReturn: 'Zxq return.',
  net: { scopeLimit: 'Zxq limit.', stepBackPlan: 'Zxq back.', exitCriterion: 'Zxq exit.' },
  templateKey: null,
  version: 3,
};

export const candidacy: Candidacy = {
  id: id(10),
  opportunity: { id: card.id, title: card.title, kind: card.kind },
  person: { id: id(3), name: 'Dee Zxq' },
  status: 'applied',
  nominatedBy: null,
  nomination: '',
  furtherNominations: [],
  motivation: 'Zxq zxq.',
  reason: '',
  createdOn: '2026-03-20',
  decidedOn: null,
  assignmentId: null,
  version: 1,
  abilities: ['offer', 'turn-down'],
};

export const template: OpportunityTemplate = {
  key: 'zxq',
  kind: 'acting',
  title: 'Zxq template',
  what: 'Zxq what.',
  scope: 'Zxq scope.',
  stageKey: 'zxq-2',
  skillKeys: ['zxq-skill'],
  hoursPerWeek: 8,
  weeks: 4,
  rightToReturn: 'Zxq seat.',
  scopeLimit: 'Zxq limit.',
  stepBackPlan: 'Zxq back.',
  exitCriterion: 'Zxq exit.',
  offered: true,
  own: null,
};
