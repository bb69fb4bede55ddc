import { onLines } from '../data-exchange/file-line.js';
import { type HistoryKnown, planCohortHistory } from './plan-cohort-history.js';

const known = {
  people: new Map([
    ['P1', 'one'],
    ['P2', 'two'],
  ]),
  cohorts: new Set(['Old']),
};
const cohorts = [
  ['cohort', 'starts_on', 'ends_on'],
  ['1.6', '2017-01-03', '2017-03-22'],
];
const head = ['person', 'role', 'role_area', 'cohort'];

const plan = (files: { cohorts: string[][]; enrolments: string[][] }, of: HistoryKnown) =>
  planCohortHistory({ cohorts: onLines(files.cohorts), enrolments: onLines(files.enrolments) }, of);

it('plans cohorts and roles, whatever the order of the columns', () => {
  const enrolments = [head, ['P1', 'lead', 'docs', '1.6'], ['P1', 'Shadow', 'notes', '1.6']];
  expect(plan({ cohorts, enrolments }, known)).toEqual({
    cohorts: [{ line: 2, name: '1.6', startsOn: '2017-01-03', endsOn: '2017-03-22' }],
    roles: [
      { line: 2, cohort: '1.6', area: 'docs', role: 'lead', personId: 'one' },
      { line: 3, cohort: '1.6', area: 'notes', role: 'shadow', personId: 'one' },
    ],
    problems: [],
  });
});

it('names every row that it cannot take, the field, and why', () => {
  const found = plan(
    {
      cohorts: [
        ...cohorts,
        ['1.6', '2017-01-03', '2017-03-22'],
        ['Old', '2017-01-03', '2017-03-22'],
        ['1.7', '2017-02-30', '2017-03-22'],
        ['1.8', '2017-04-01', '2017-03-22'],
        ['', '2017-04-01', '2017-03-22'],
      ],
      enrolments: [
        head,
        ['P1', 'lead', 'docs', '1.7'],
        ['P9', 'lead', 'docs', '1.6'],
        ['P1', 'boss', 'docs', '1.6'],
        ['P1', 'lead', 'docs', '1.6'],
        ['P1', 'lead', 'docs', '1.6'],
      ],
    },
    known,
  );
  expect(found.problems.map(({ file, line, code, field }) => `${file} ${line} ${code} ${field}`)).toEqual([
    'cohorts 3 cohort-twice cohort',
    'cohorts 4 cohort-there-already cohort',
    'cohorts 5 date-unreadable starts_on',
    'cohorts 6 dates-reversed ends_on',
    'cohorts 7 value-missing cohort',
    'enrolments 2 cohort-unknown cohort',
    'enrolments 3 person-unknown person',
    'enrolments 4 role-unknown role',
    'enrolments 6 row-twice null',
  ]);
  expect(plan({ cohorts: [['name']], enrolments: [head] }, known).problems.map(({ code }) => code)).toEqual([
    'column-missing',
    'column-missing',
    'column-missing',
  ]);
});
