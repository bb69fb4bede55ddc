import type { Announced, Questionnaire, RequestSummary } from '@understudy/contracts/assessments';
import type { Campaign, getCampaign, getCompletionBoard } from '@understudy/contracts/assessments-campaigns';
import type { InstrumentSummary, InstrumentVersion } from '@understudy/contracts/assessments-instruments';
import type { listRaterPanels, RaterPanel } from '@understudy/contracts/assessments-raters';
import type { AssessmentResult, getSkillGaps, Observer, ResultFigure } from '@understudy/contracts/assessments-results';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { disputeOf } from './disputes-data.js';
import { origin } from './origin-data.js';

const id = (last: number) => `0191b2a0-0000-7000-a000-${String(last).padStart(12, '0')}`;
const day = '2026-04-30';

export const requestId = id(1);
export const assessmentId = id(2);
export const campaignId = id(3);
export const instrumentId = id(4);
const versionId = id(5);
const ben = { id: id(6), name: 'Ben Ash' };
const cem = { id: id(7), name: 'Cem Oz' };
const stage = { id: id(8), key: 'zxq-2', name: 'Zxq 2', ordinal: 2 };
const anchors = ['Zxq a', 'Zxq b', 'Zxq c', 'Zxq d', 'Zxq e'];

export const ownRequest: RequestSummary = {
  id: requestId,
  subject: ben,
  relation: 'self',
  anonymous: false,
  instrument: 'Zxq',
  targetStage: stage,
  campaign: null,
  closesOn: null,
  remindedOn: null,
  status: 'asked',
  answered: 1,
  items: 3,
  minutesLeft: 2,
  abilities: ['answer', 'submit'],
};

export const peerRequest: RequestSummary = {
  ...ownRequest,
  id: id(11),
  subject: cem,
  relation: 'peer',
  anonymous: true,
  campaign: { id: campaignId, name: 'Zxq' },
  closesOn: day,
  answered: 0,
  abilities: ['answer', 'submit', 'decline'],
};

const scale = (key: string) => ({
  key,
  dimensionKey: 'zxq',
  kind: 'scale' as const,
  wording: `Zxq ${key}`,
  anchors,
  labels: [],
  answer: null,
});

const announced: Announced = { purpose: 'Zxq', managerSees: 'figures', lineSees: 'nothing' };

export const questionnaire: Questionnaire = {
  ...{ ...peerRequest, announced, threshold: 3 },
  dimensions: [{ key: 'zxq', name: 'Zxq', description: 'Zxq' }],
  questions: [
    scale('1'),
    scale('2'),
    { key: '3', dimensionKey: 'zxq', kind: 'text', wording: 'Zxq 3', anchors: [], labels: [], answer: null },
  ],
};

export const panels: ResponseOf<typeof listRaterPanels>['items'] = [
  {
    assessmentId,
    subject: ben,
    campaign: { id: campaignId, name: 'Zxq', closesOn: day },
    mine: false,
    waitingForApproval: 1,
    outlook: 'ask-more',
    abilities: ['nominate', 'decide'],
  },
];

const rater = (last: number, relation: 'manager' | 'peer', status: 'asked' | 'proposed') => ({
  requestId: id(last),
  person: { id: id(last), name: `Zxq ${last}` },
  relation,
  status,
  reason: null,
  abilities: status === 'proposed' ? (['approve', 'veto'] as ('approve' | 'veto')[]) : [],
});

export const panel: RaterPanel = {
  assessmentId,
  subject: ben,
  campaign: { id: campaignId, name: 'Zxq', status: 'running', closesOn: day },
  ...{ targetStage: stage, announced, mostPeers: 6 },
  ...{ nomination: 'subject', decidedBy: 'manager' },
  groups: [
    { relation: 'manager', asked: 1, proposed: 0, threshold: null, outlook: null },
    { relation: 'peer', asked: 0, proposed: 1, threshold: 3, outlook: 'ask-more' },
  ],
  raters: [rater(21, 'manager', 'asked'), rater(22, 'peer', 'proposed')],
  abilities: ['nominate', 'decide'],
};

const shown = (observer: Observer, mean: number, raters: string): ResultFigure => ({
  observer,
  state: 'shown',
  mean,
  raters,
  spread: null,
});
const silent = (observer: Observer, state: 'too-few' | 'withheld' | 'no-answer'): ResultFigure => ({
  observer,
  state,
  mean: null,
  raters: null,
  spread: null,
});
const figures = [
  shown('self', 3, '1'),
  shown('manager', 2, '1'),
  silent('skip-level', 'no-answer'),
  { ...shown('peer', 2.5, '5-9'), spread: { lowest: 1, highest: 4 } },
  silent('report', 'too-few'),
  silent('others', 'withheld'),
];
const compared = { expectation: 3, gap: 1, basis: 'manager' as const, figures };

export const result: AssessmentResult = {
  id: assessmentId,
  person: ben,
  kind: 'campaign',
  campaign: { id: campaignId, name: 'Zxq' },
  instrument: 'Zxq',
  targetStage: stage,
  framework: { id: id(90), number: 1, current: false },
  ...{ releasedOn: '2026-03-01', expiresOn: '2027-03-01', expired: false, scale: null },
  sight: 'mine',
  ...{ figuresOnly: false, disputed: true, announced },
  abilities: ['share', 'export', 'dispute'],
  expectedDip: { stage, from: '2026-02-01', until: '2026-08-01', months: 6 },
  groups: [
    { observer: 'self', state: 'shown' },
    { observer: 'peer', state: 'shown' },
    { observer: 'report', state: 'too-few' },
  ],
  dimensions: ['1', '2', '3'].map((key) => ({ key, name: `Zxq ${key}`, description: 'Zxq', ...compared })),
  skills: [
    { skillKey: 'light', skillName: 'Zxq 8', weight: 1, weightedGap: 1, ...compared },
    { skillKey: 'heavy', skillName: 'Zxq 9', weight: 3, weightedGap: 3, ...compared },
  ],
  items: [{ key: '1', dimensionKey: '1', skillKey: 'light', wording: 'Zxq 1', anchors, figures }],
  comments: [
    { itemKey: '3', wording: 'Zxq 3', observer: 'peer', state: 'shown', notes: ['Zxq', 'Zxq'] },
    { itemKey: '3', wording: 'Zxq 3', observer: 'report', state: 'too-few', notes: [] },
  ],
  sharedWith: [cem],
  disputes: [disputeOf(ben, cem)],
  answeredBy: 'manager',
};

const rating = (observer: 'self' | 'manager', level: number) => ({
  resultId: assessmentId,
  observer,
  level,
  raters: '1',
  on: '2026-03-01',
  expiresOn: '2027-03-01',
  expired: false,
  disputed: true,
});

export const gaps: ResponseOf<typeof getSkillGaps> = {
  targetStage: stage,
  items: [
    {
      skillKey: 'light',
      skillName: 'Zxq 8',
      expectation: 3,
      weight: 1,
      self: 3,
      manager: 2,
      others: null,
      gap: 1,
      ratedOn: '2026-03-01',
      expiresOn: '2027-03-01',
    },
    {
      skillKey: 'heavy',
      skillName: 'Zxq 9',
      expectation: 4,
      weight: 3,
      self: 3,
      manager: null,
      others: null,
      gap: 1,
      ratedOn: '2026-03-01',
      expiresOn: '2027-03-01',
    },
  ],
  ratings: [{ skillKey: 'light', ratings: [rating('self', 3), rating('manager', 2)] }],
};

export const campaign: Campaign = {
  id: campaignId,
  name: 'Zxq',
  purpose: 'Zxq',
  status: 'running',
  instrument: { id: instrumentId, versionId, name: 'Zxq', number: 1 },
  leader: null,
  relations: ['self', 'manager', 'peer', 'report'],
  nomination: 'subject',
  mostPeers: 6,
  thresholds: { peer: 3, report: 3, others: 4 },
  managerSees: 'everything',
  lineSees: 'figures',
  closesOn: day,
  remindDays: [7, 3, 1],
  closed: true,
  ...{ opensOn: null, notOpened: null, launchedOn: '2026-03-01', remindedOn: '2026-03-10', releasedOn: null },
  people: 12,
  version: 4,
  abilities: ['remind', 'extend', 'release', 'see-board'],
};

export const runningCampaign: ResponseOf<typeof getCampaign> = {
  ...{ ...campaign, leftOut: { stageNotAsked: 1, askedLately: 2 } },
  selection: [{ person: null, unit: { id: id(31), name: 'Zxq' }, leader: null, targetStageKey: 'zxq-1' }],
};

export const board: ResponseOf<typeof getCompletionBoard> = {
  total: { unit: null, people: 12, asked: 60, submittedAtLeast: 35 },
  rows: [
    { unit: { id: id(31), name: 'Zxq 5' }, people: 9, asked: 45, submittedAtLeast: 25 },
    { unit: { id: id(32), name: 'Zxq 6' }, people: 3, asked: null, submittedAtLeast: null },
  ],
  ...{ waitingForApproval: 2, tooFewAsked: 1 },
  groups: { all: 20, tooFew: 3 },
};

const published = { id: versionId, number: 1, status: 'published' as const, publishedAt: null, uses: 0 };

export const instruments: InstrumentSummary[] = [
  {
    id: instrumentId,
    name: 'Zxq 4',
    description: 'Zxq',
    builtIn: true,
    retired: false,
    selfOffered: true,
    published,
    draft: null,
    abilities: ['fork'],
  },
];

export const draftVersion: InstrumentVersion = {
  ...published,
  status: 'draft',
  ...{ instrumentId, origin, name: 'Zxq', description: 'Zxq' },
  expiresAfterMonths: 12,
  content: {
    dimensions: [{ key: 'zxq', name: 'Zxq', description: 'Zxq' }],
    items: ['1', '2'].map((key) => ({
      key,
      dimensionKey: 'zxq',
      kind: 'scale' as const,
      stageKeys: ['zxq-2'],
      skillKey: null,
      weight: 1,
      selfWording: `Zxq ${key}`,
      othersWording: `Zxq ${key}0`,
      anchors,
    })),
  },
  framework: { id: id(90), number: 1, current: true },
  minutes: [{ stageKey: 'zxq-2', minutes: 2, items: 2 }],
  version: 7,
  abilities: ['change', 'publish', 'discard-draft'],
};

/** Every word of the data above, and what Intl writes: none of it is a text of the product. */
export const assessmentWords = [
  'Zxq',
  'zxq-2',
  'Ben Ash',
  'Cem Oz',
  'Ada Quill',
  'Meridian',
  'AQ',
  'BA',
  'CO',
  'Apr',
  'Mar',
];
