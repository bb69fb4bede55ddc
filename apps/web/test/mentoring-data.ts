import type { MentorCard } from '@understudy/contracts/mentoring';
import type { MatchedPair, WhyNotAnswer } from '@understudy/contracts/mentoring-matches';
import type { Mentorship } from '@understudy/contracts/mentoring-mentorships';
import type { MatchingRound } from '@understudy/contracts/mentoring-rounds';
import type { MentorshipWork } from '@understudy/contracts/mentoring-work';
import type { PeerGroup } from '@understudy/contracts/peer-groups';

const id = (last: number) => `0191b2a0-0000-7000-a000-${String(last).padStart(12, '0')}`;

export const mia = { id: id(1), name: 'Zxq Mia' };
export const cora = { id: id(2), name: 'Zxq Cora' };
export const gus = { id: id(3), name: 'Zxq Gus' };

export const mentor: MentorCard = {
  ...cora,
  title: 'Zxq title',
  external: false,
  comesFrom: '',
  help: 'Zxq help.',
  stageKeys: ['zxq-2'],
  skillKeys: [],
  languages: ['en'],
  timeZone: 'Europe/London',
  capacity: 2,
  placesFree: 1,
  status: 'active',
  pausedUntil: null,
  bar: null,
  abilities: ['ask'],
};

export const mentorship: Mentorship = {
  id: id(11),
  mentor: cora,
  mentee: mia,
  external: false,
  relation: 'mentee',
  status: 'active',
  origin: 'round',
  reasons: [{ code: 'stage', key: 'zxq-2' }],
  words: 'Zxq words.',
  blockedByMe: false,
  proposedOn: '2026-02-01',
  answerBy: '2026-02-15',
  startsOn: '2026-02-03',
  endsOn: null,
  endedOn: null,
  cadence: 'monthly',
  shownToLine: false,
  closeAsked: null,
  waitingFor: [],
  nextSessionAt: null,
  sessionsHeld: 2,
  version: 4,
  abilities: ['pause', 'complete', 'withdraw', 'work', 'show', 'answer-health'],
};

export const work: MentorshipWork = {
  goals: [{ id: id(21), text: 'Zxq goal', dueOn: '2026-05-01', doneOn: null, version: 1 }],
  removedGoals: [
    {
      id: id(22),
      text: 'Zxq former goal',
      dueOn: null,
      doneOn: null,
      version: 2,
      removedOn: '2026-03-02',
      removedBy: cora,
    },
  ],
  sessions: [],
  notes: [
    { id: id(31), author: mia, shared: false, text: 'Zxq private.', writtenOn: '2026-03-03', mine: true, version: 1 },
    { id: id(32), author: cora, shared: true, text: 'Zxq shared.', writtenOn: '2026-03-04', mine: false, version: 1 },
  ],
  health: { askedOn: '2026-03-30', answeredOn: null, answer: null, words: '', mayTell: false },
};

export const round: MatchingRound = {
  id: id(41),
  name: 'Zxq round',
  status: 'matched',
  cohort: null,
  createdOn: '2026-03-01',
  publishedOn: null,
  mentees: 2,
  mentors: 2,
  pairs: 1,
  menteesFrom: 'waiting',
  mentorsFrom: 'open',
  places: 3,
  rules: {
    objective: 'participation',
    musts: ['language'],
    weights: { skills: 5, stage: 3, language: 0, 'time-zone': 1, 'other-unit': 1 },
    spread: 1,
    minimumScore: 0,
    sameUnitCap: null,
  },
  answerDays: 14,
  adjusted: false,
  result: { pairs: 1, unmatched: 1, meanPoints: 80, possible: 3, considered: 3 },
  matchedAt: '2026-03-01T09:00:00Z',
  jobId: null,
  proposals: { open: 0, accepted: 0, ended: 0 },
  version: 6,
  abilities: ['change', 'adjust', 'match', 'publish', 'set-aside'],
};

export const pair: MatchedPair = {
  mentee: mia,
  mentor: cora,
  fixed: false,
  points: 80,
  reasons: [{ code: 'stage', key: 'zxq-2' }],
};

export const formerLine: WhyNotAnswer = {
  mentee: mia,
  mentor: gus,
  pair: null,
  whyNot: {
    code: 'not-possible',
    criterion: null,
    points: null,
    minimum: null,
    cost: null,
    line: { above: 'mentor', since: '2019-03-01', until: '2021-06-30' },
  },
};

export const peerGroup: PeerGroup = {
  id: id(51),
  name: 'Zxq group',
  stage: { key: 'zxq-2', name: 'Zxq stage' },
  cohort: null,
  state: 'running',
  cadence: 'fortnightly',
  firstOn: '2026-04-07',
  startsMinute: 570,
  minutes: 60,
  timeZone: 'Europe/London',
  link: null,
  smallest: 3,
  largest: 8,
  members: [mia, cora],
  tooSmall: true,
  isMine: true,
  meetings: [{ id: id(52), ordinal: 0, startsAt: '2026-04-07T08:30:00Z', endsAt: '2026-04-07T09:30:00Z', host: mia }],
  version: 3,
  abilities: ['leave', 'notes', 'write'],
};
