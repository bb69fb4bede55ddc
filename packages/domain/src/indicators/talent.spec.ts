import { employment, emptyHistory } from '../testing/small-history.js';
import type { OrganisationHistory, ReportingLineRow, StageAssignmentRow } from './history.js';
import { indexHistory } from './index-history.js';
import { talent, talentRecords } from './talent.js';

const line = (personId: string, managerId: string, from: string, to: string | null = null): ReportingLineRow => ({
  personId,
  managerId,
  from,
  to,
});

const stage = (personId: string, stageId: string, from: string, to: string | null = null): StageAssignmentRow => ({
  personId,
  stageId,
  from,
  to,
  startKnown: true,
});

const promoted = (personId: string, on: string): StageAssignmentRow[] => [
  stage(personId, 'senior', '2020-01-01', on),
  stage(personId, 'lead', on),
];

const people = ['head', 'ann', 'ben', 'stays', 'goes', 'brief', 'shared', 'leaves', 'leads', 'new'];

const history: OrganisationHistory = {
  ...emptyHistory,
  historyBegins: '2020-01-01',
  people: people.map((id) => ({ id })),
  employments: people.map((id) => employment(id, '2020-01-01', id === 'leaves' ? '2024-10-01' : null)),
  stages: [
    { id: 'senior', key: 'senior', ordinal: 1 },
    { id: 'lead', key: 'lead', ordinal: 2 },
  ],
  reportingLines: [
    line('ann', 'head', '2020-01-01'),
    line('ben', 'head', '2020-01-01'),
    line('stays', 'ann', '2020-01-01'),
    line('goes', 'ann', '2020-01-01', '2024-07-01'),
    line('goes', 'ben', '2024-07-01'),
    line('brief', 'ben', '2020-01-01', '2023-09-01'),
    line('brief', 'ann', '2023-09-01'),
    line('shared', 'ben', '2020-01-01', '2023-01-01'),
    line('shared', 'ann', '2023-01-01'),
    line('leaves', 'ann', '2020-01-01', '2024-10-01'),
    line('leads', 'ann', '2020-01-01'),
    line('new', 'leads', '2024-08-01'),
  ],
  stageAssignments: [
    ...promoted('stays', '2024-03-01'),
    ...promoted('goes', '2024-06-01'),
    ...promoted('brief', '2024-08-01'),
    ...promoted('shared', '2024-06-01'),
    ...promoted('leaves', '2024-06-01'),
    ...promoted('ben', '2022-01-01'),
  ],
};

describe('talent grown and exported', () => {
  const index = indexHistory(history);
  const of = (personId: string) => ({ asOf: '2024-12-31', group: { kind: 'leader', personId } }) as const;

  test('counts who moved up or began to lead after a year in the line, by where they are on the day', () => {
    const records = talentRecords(index, of('ann'));
    expect(records.map(({ personId, on, how, outcome }) => [personId, on, how, outcome])).toEqual([
      ['stays', '2024-03-01', 'moved-up', 'grown'],
      ['goes', '2024-06-01', 'moved-up', 'exported'],
      ['shared', '2024-06-01', 'moved-up', 'grown'],
      ['leaves', '2024-06-01', 'moved-up', 'left-since'],
      ['leads', '2024-08-01', 'began-leading', 'grown'],
    ]);
    expect(talent(index, of('ann'), 'grown')).toMatchObject({ value: 3, details: { leftSince: 1 } });
    expect(talent(index, of('ann'), 'exported')).toMatchObject({ value: 1, details: { credit: 1 } });
  });

  test('whoever had moved to another line before the step counts for neither', () => {
    expect(talentRecords(index, of('ben'))).toEqual([]);
  });

  test('a step is one, shared by time among those who led the person for a year or longer', () => {
    const shares = talentRecords(index, of('ann')).map(({ share }) => share);
    const daysOfAnn = 517;
    expect(shares).toEqual([1, 1, daysOfAnn / 1096, 1, 1]);
    expect(talent(index, of('ann'), 'grown').details.credit).toBeCloseTo(2 + daysOfAnn / 1096, 9);
  });

  test('leaders further up count the people of their whole line and take no credit from those who led them', () => {
    const head = talent(index, of('head'), 'grown');
    expect([head.value, head.details.credit]).toEqual([5, 0]);
    expect(talent(index, of('head'), 'exported').value).toBe(0);
  });

  test('the organisation keeps everybody who is still there, and takes no credit', () => {
    const whole = talent(index, { asOf: '2024-12-31', group: { kind: 'organisation' } }, 'grown');
    expect([whole.value, whole.details]).toEqual([5, { credit: null, leftSince: 1 }]);
  });

  test('leading since before the record began is no step', () => {
    expect(talentRecords(index, { ...of('head'), asOf: '2020-12-31' })).toEqual([]);
  });
});
