import type { Attention, BoardColumn, Framework, MyDevelopment, Stage } from '@understudy/contracts/career-framework';
import type { TitleMapping } from '@understudy/contracts/career-framework-titles';
import type { Figure, IndicatorReport, LeaderRow, TrendPoint } from '@understudy/contracts/indicators';
import type { PersonCard } from '@understudy/contracts/people';
import type { CriticalRole } from '@understudy/contracts/succession';

const id = (last: number) => `0191b2a0-0000-7000-9000-${String(last).padStart(12, '0')}`;

export const benId = id(31);
const ben = { id: benId, name: 'Ben Ash' };
export const cem = { id: id(32), name: 'Cem Oz' };

const reference = (ordinal: number) => ({
  id: id(80 + ordinal),
  key: `zxq-${ordinal}`,
  name: `Zxq ${ordinal}`,
  ordinal,
});

const stage = (ordinal: number): Stage => ({
  ...reference(ordinal),
  track: 'Zxq',
  coreFocus: 'Zxq',
  valueSource: 'Zxq',
  description: 'Zxq',
  typicalSpan: 'Zxq',
  notes: '',
  derailers: [{ key: 'zxq', name: 'Zxq', description: 'Zxq', earlySigns: ['Zxq'], counterMove: 'Zxq' }],
  expectations: [{ skillKey: 'zxq-skill', level: 3, weight: 2 }],
});

export const framework: Framework = {
  id: id(70),
  versionId: id(73),
  name: 'Zxq',
  description: 'Zxq',
  notes: '',
  tracks: [{ key: 'Zxq', name: 'Zxq' }],
  version: 1,
  publishedAt: null,
  stages: [stage(1), stage(2)],
  skills: [
    {
      id: id(71),
      key: 'zxq-skill',
      homeStageKey: 'zxq-1',
      name: 'Zxq',
      description: 'Zxq',
      indicators: ['Zxq 0', 'Zxq 1', 'Zxq 2', 'Zxq 3', 'Zxq 4'],
      notes: '',
    },
  ],
  transitions: [
    {
      fromStageKey: 'zxq-1',
      toStageKey: 'zxq-2',
      name: 'Zxq',
      identityBefore: 'Zxq',
      identityAfter: 'Zxq',
      shift: 'Zxq',
      navigation: 'Zxq',
      dipMonths: 6,
      stop: ['Zxq'],
      start: ['Zxq'],
      keep: ['Zxq'],
      prompts: [{ day: 30, text: 'Zxq' }],
    },
  ],
};

export const myDevelopment: MyDevelopment = {
  person: null,
  stage: stage(1),
  stageSince: null,
  nextStage: stage(2),
  transition: null,
  changes: [],
  manager: null,
};

const suggestion = (sure: boolean) => ({ stage: reference(1), reason: 'Zxq', sure });

export const titles: TitleMapping[] = [
  { title: 'Zxq A', holdersNow: 3, holdersEver: 4, decided: false, stage: null, suggestion: suggestion(true) },
  { title: 'Zxq B', holdersNow: 1, holdersEver: 1, decided: false, stage: null, suggestion: suggestion(false) },
  { title: 'Zxq C', holdersNow: 0, holdersEver: 2, decided: true, stage: reference(2), suggestion: suggestion(true) },
];

/** All of them, as the server answers. */
export const titlePage = { items: titles, nextCursor: null, total: 3, decided: 1, undecided: 2, sure: 1 };
/** Two of them, one to a page. */
export const titlePages = ({ path }: { path: string }) =>
  path.includes('cursor=more')
    ? { ...titlePage, items: titles.slice(1, 2), total: 2 }
    : { ...titlePage, items: titles.slice(0, 1), total: 2, nextCursor: 'more' };

/** Somebody of the directory. */
export const card: PersonCard = {
  ...ben,
  employeeNumber: '7',
  email: null,
  title: 'Zxq',
  unit: null,
  manager: null,
  stage: reference(1),
  joinedOn: '2024-01-01',
  leftOn: null,
  employed: true,
  reports: 0,
};

export const attention: Attention[] = [
  {
    person: card,
    reasons: [
      { kind: 'past-median-time-in-stage', since: '2024-01-01', detail: '700' },
      { kind: 'no-target', since: null, detail: null },
    ],
  },
  { person: { ...card, ...cem, stage: null }, reasons: [{ kind: 'no-stage', since: null, detail: null }] },
];

export const board: BoardColumn[] = [
  { stage: null, total: 1, people: [{ ...card, ...cem, stage: null }] },
  { stage: reference(1), total: 1, people: [card] },
  { stage: reference(2), total: 0, people: [] },
];

const role = (last: number, successors: CriticalRole['successors']): CriticalRole => ({
  id: id(last),
  name: `Zxq ${last}`,
  stage: reference(2),
  unit: null,
  incumbent: null,
  impact: 'high',
  vacancyRisk: 'medium',
  targetCover: 2,
  openedOn: '2025-01-01',
  closedOn: null,
  version: 1,
  owner: null,
  reviewedOn: null,
  gaps: successors.length === 0 ? ['no-candidate', 'owner-gone'] : ['one-candidate', 'not-reviewed'],
  opening: successors.length === 0 ? { id: id(53), openedOn: '2026-01-01', daysOpen: 10 } : null,
  successors,
  proposals: [],
  abilities: ['change', 'close', 'nominate', 'review', 'open', 'hand-on', 'correct'],
});

export const roles: CriticalRole[] = [
  role(51, [
    {
      id: id(61),
      person: ben,
      stage: reference(1),
      title: 'Zxq',
      horizon: 'within-1-year',
      evidence: 'Zxq',
      since: '2026-01-01',
      stageSince: '2025-01-01',
      consent: 'told',
      entries: [
        {
          id: id(62),
          kind: 'gap',
          text: 'Zxq',
          author: ben,
          writtenOn: '2026-01-01',
          closedOn: null,
          abilities: ['close', 'remove'],
        },
      ],
      removedEntries: [{ id: id(63), kind: 'evidence', text: 'Zxq 63', removedOn: '2026-02-01', removedBy: ben }],
      alsoFor: [{ roleId: id(52), name: 'Zxq' }],
      version: 1,
      abilities: ['change', 'remove', 'note'],
    },
  ]),
  role(52, []),
];

/** A share that is shown, unless said otherwise. */
export const figure = (indicator: Figure['indicator'], own: Partial<Figure> = {}): Figure => ({
  indicator,
  horizon: null,
  status: 'shown',
  unit: 'proportion',
  value: 0.9,
  lower: 0.8,
  upper: 0.95,
  numerator: 90,
  denominator: 100,
  details: {},
  ...own,
});

/** What of a record behind a figure is said of some figures alone. */
export const unsaid = { from: null, to: null, note: null, days: null, reports: null } as const;

const tooFew = { status: 'too-few', value: null, lower: null, upper: null, numerator: 1, denominator: 2 } as const;

export const report: IndicatorReport = {
  group: { kind: 'organisation', id: null, name: 'Meridian', people: 100 },
  asOf: '2026-03-31',
  knownOn: null,
  windowFrom: '2025-03-31',
  windowDays: 365,
  formulaVersion: 1,
  state: 'fresh',
  computedAt: '2026-03-31T05:00:00Z',
  historyBeginsOn: '2020-01-01',
  figures: [
    figure('headcount', { unit: 'count', value: 100, lower: null, upper: null, numerator: 100, denominator: null }),
    figure('retention'),
    figure('turnover', { unit: 'per-person-year' }),
    figure('voluntary-turnover', { ...tooFew, status: 'not-recorded', unit: 'per-person-year' }),
    figure('first-year-retention', { details: { unknownStart: 3 } }),
    figure('survival', { unit: 'months', value: 28, details: { unknownStart: 2 } }),
    figure('promotions', { unit: 'count', value: 4, lower: null, upper: null, details: { people: 4 } }),
    figure('talent-grown', {
      ...{ unit: 'count', value: 3, lower: null, upper: null },
      details: { credit: null, leftSince: 1 },
    }),
    figure('span-of-control', {
      ...{ unit: 'ratio', value: 6, lower: null, upper: null, numerator: 88, denominator: 14 },
      details: { p10: 3, p90: 9.5 },
    }),
    figure('coverage', { ...tooFew, horizon: 'within-3-years' }),
    figure('effective-bench-strength', { ...tooFew, horizon: 'within-3-years' }),
  ],
  moves: [{ from: reference(1), to: reference(2), promotions: 4 }],
  flows: [
    {
      stage: reference(1),
      opening: 90,
      promotedIn: 0,
      promotedOut: 4,
      joined: 20,
      left: 10,
      movedIn: 0,
      movedOut: 0,
      steppedDownIn: 0,
      steppedDownOut: 0,
      transferredIn: 1,
      transferredOut: 0,
      closing: 97,
    },
  ],
  timeInStage: [
    {
      stage: reference(1),
      status: 'shown',
      ...{ spells: 12, people: 12, events: 6 },
      ...{ censoredStillThere: 5, censoredLeft: 1, censoredOtherMove: 0, unknownStart: 2 },
      ...{ medianDays: 700, medianLower: 500, medianUpper: 1000 },
      followedDays: 950,
      curve: [{ time: 700, atRisk: 10, events: 6, survival: 0.4, lower: 0.2, upper: 0.6 }],
      asRecorded: {
        ...{ status: 'shown', spells: 14, people: 14, events: 6 },
        ...{ medianDays: null, medianLower: null, medianUpper: null },
      },
    },
  ],
  spans: [
    { stage: reference(2), status: 'shown', managers: 12, reports: 80, median: 6.5, p10: 3, p90: 9.8 },
    { stage: null, status: 'too-few', managers: 2, reports: 8, median: null, p10: null, p90: null },
  ],
  linchpins: [
    { horizon: 'ready-now', people: [] },
    { horizon: 'within-1-year', people: null },
    { horizon: 'within-3-years', people: [{ person: ben, rolesLeftOpen: [{ id: id(51), name: 'Zxq' }] }] },
  ],
};

export const missingReport: IndicatorReport = {
  ...report,
  state: 'missing',
  computedAt: null,
  figures: [],
  flows: [],
  moves: [],
  timeInStage: [],
  spans: [],
  linchpins: [],
};

export const trend: TrendPoint[] = [
  { asOf: '2026-02-28', formulaVersion: 1, ...tooFew },
  {
    ...{ asOf: '2026-03-31', formulaVersion: 2, status: 'shown' },
    ...{ value: 0.9, lower: 0.8, upper: 0.95, numerator: 90, denominator: 100 },
  },
];

export const leaders: LeaderRow[] = [
  { leader: cem, people: 12, figures: [figure('retention'), figure('turnover', tooFew)], formulaVersion: 2 },
];

/** Every word of the data above, and what Intl writes: none of it is a text of the product. */
export const growthWords = 'Zxq|Ben Ash|Cem Oz|Ada Quill|Meridian|AQ|BA|CO|Feb|Mar|Jan|28 months'.split('|');
