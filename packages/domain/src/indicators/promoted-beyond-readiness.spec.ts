import { employment, emptyHistory } from '../testing/small-history.js';
import { confidentialAnswers } from './confidential-answers.js';
import type { OrganisationHistory, ReadinessResultRow, StageAssignmentRow } from './history.js';
import { indexHistory } from './index-history.js';

const stay = (personId: string, stageId: string, from: string, to: string | null): StageAssignmentRow => ({
  ...{ personId, stageId, from, to, startKnown: true },
});

const promoted = (personId: string, on: string, from = 'ic', to = 'lead'): StageAssignmentRow[] => [
  stay(personId, from, '2021-01-01', on),
  stay(personId, to, on, null),
];

const result = (personId: string, ratings: readonly (number | null)[], own: Partial<ReadinessResultRow> = {}) => ({
  ...{ id: `${personId}-${own.releasedOn ?? ''}`, personId, stageKey: 'lead' },
  ...{ releasedOn: '2024-01-15', expiresOn: '2025-01-15' },
  skills: ratings.map((rating, place) => ({ level: 3, weight: place + 1, rating })),
  ...own,
});

const names = ['met', 'made-up', 'below', 'unrated', 'other-stage', 'expired', 'that-day', 'newer', 'none', 'lower'];

const history: OrganisationHistory = {
  ...emptyHistory,
  people: names.map((id) => ({ id })),
  employments: names.map((id) => employment(id, '2021-01-01')),
  stages: [
    { id: 'ic', key: 'ic', ordinal: 1 },
    { id: 'lead', key: 'lead', ordinal: 2 },
    { id: 'head', key: 'head', ordinal: 3 },
  ],
  stageAssignments: names.flatMap((id) =>
    id === 'lower' ? promoted(id, '2024-06-01', 'head', 'lead') : promoted(id, '2024-06-01'),
  ),
  results: [
    result('met', [3, 3]),
    // 1 x 1.5 too little, 2 x 0.8 more than asked.
    result('made-up', [1.5, 3.8]),
    // 1 x 1.0 more than asked, 2 x 0.6 too little.
    result('below', [4, 2.4]),
    result('unrated', [null, null]),
    result('other-stage', [4, 4], { stageKey: 'head' }),
    result('expired', [4, 4], { expiresOn: '2024-05-30' }),
    result('that-day', [4, 4], { releasedOn: '2024-06-01' }),
    result('newer', [4, 4]),
    result('newer', [1, 1], { releasedOn: '2024-05-31' }),
  ],
};

test('judges every promotion into leadership by the result in force on the day before', () => {
  const request = { asOf: '2024-12-31', group: { kind: 'organisation' } } as const;
  const answers = confidentialAnswers(indexHistory(history), 'promoted-beyond-readiness', request);
  const by = (wanted: string) => answers.filter(({ answer }) => answer === wanted).map(({ personId }) => personId);
  expect(by('promoted-ready')).toEqual(['met', 'made-up']);
  expect(by('promoted-before-ready')).toEqual(['below', 'newer']);
  expect(by('promoted-not-assessed')).toEqual(['unrated', 'other-stage', 'expired', 'that-day', 'none']);
  expect(answers.find(({ personId }) => personId === 'newer')).toMatchObject({
    ...{ source: 'newer-2024-05-31', said: 'below', stageId: 'lead' },
  });
});

/** One track on which people lead, and one beside it. */
const tracks: OrganisationHistory['stages'] = [
  { id: 'ic', key: 'ic', ordinal: 1, track: 'leading' },
  { id: 'lead', key: 'lead', ordinal: 2, track: 'leading' },
  { id: 'head', key: 'engineering-manager', ordinal: 3, track: 'leading' },
  { id: 'staff', key: 'staff', ordinal: 3, track: 'beside' },
];

test('judges no promotion on a track on which nobody leads', () => {
  const beside = indexHistory({
    ...history,
    stages: tracks,
    stageAssignments: [...promoted('met', '2024-06-01'), ...promoted('none', '2024-06-01', 'ic', 'staff')],
  });
  const request = { asOf: '2024-12-31', group: { kind: 'organisation' } } as const;
  const answers = confidentialAnswers(beside, 'promoted-beyond-readiness', request);
  expect(answers.map(({ personId }) => personId)).toEqual(['met']);
});

test('says how ready people are for a next stage, on whichever track, and not for one further up', () => {
  const headed = { met: 'lead', below: 'staff', newer: 'head', lower: 'head' };
  const mix = indexHistory({
    ...history,
    stages: tracks,
    stageAssignments: Object.keys(headed).map((id) => stay(id, id === 'lower' ? 'lead' : 'ic', '2021-01-01', null)),
    targets: Object.entries(headed).map(([personId, stageId]) => ({
      ...{ id: `to-${personId}`, personId, stageId, horizon: 'ready-now', from: '2024-01-01', to: null },
    })),
  });
  const request = { asOf: '2024-12-31', group: { kind: 'organisation' } } as const;
  const answers = confidentialAnswers(mix, 'readiness-mix', request);
  expect(Object.fromEntries(answers.map(({ personId, answer }) => [personId, answer]))).toEqual({
    ...{ met: 'ready-now', below: 'ready-now', newer: 'not-assessed', lower: 'ready-now' },
  });
});

test('judges whoever moves over to leading from a stage that does not lead, but not within leading and not by a migration', () => {
  const migrated = (personId: string): StageAssignmentRow[] =>
    promoted(personId, '2024-06-01', 'staff', 'head').map((one, at) => (at === 1 ? { ...one, migrated: true } : one));
  const moved = indexHistory({
    ...history,
    stages: [...tracks, { id: 'principal', key: 'principal', ordinal: 4, track: 'beside' }],
    stageAssignments: [
      ...promoted('met', '2024-06-01', 'staff', 'head'),
      ...promoted('below', '2024-06-01', 'principal', 'head'),
      ...promoted('newer', '2024-06-01', 'head', 'lead'),
      ...migrated('none'),
      stay('unrated', 'head', '2024-06-01', null),
    ],
  });
  const request = { asOf: '2024-12-31', group: { kind: 'organisation' } } as const;
  const answers = confidentialAnswers(moved, 'promoted-beyond-readiness', request);
  expect(answers.map(({ personId, stageId }) => `${personId}: ${stageId}`)).toEqual(['met: head', 'below: head']);
});
