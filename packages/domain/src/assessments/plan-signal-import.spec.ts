import { type KnownPerson, keyOf, planSignalImport, type SignalImportFacts } from './plan-signal-import.js';

const ida: KnownPerson = { id: 'ida', name: 'Ida', spells: [{ from: '2024-01-01', to: null }] };
const emil: KnownPerson = { id: 'emil', name: 'Emil', spells: [{ from: '2020-01-01', to: '2025-01-01' }] };
const twins: readonly KnownPerson[] = [ida, emil];
const evidence = 'Sat with both new colleagues until the release was out.';
const facts: SignalImportFacts = {
  today: '2026-01-01',
  broughtBy: 'admin',
  people: new Map([
    ['e1', [ida]],
    ['ida@x.example', [ida]],
    ['e2', [emil]],
    ['team@x.example', twins],
  ]),
  signals: new Map([['mentors-unasked', 'mentors-unasked'] as const]),
  recorded: new Set([
    keyOf({ personId: 'ida', observerId: 'emil', signal: 'mentors-unasked', observedOn: '2024-04-04', evidence }),
  ]),
};
const head = ['Person', 'observer', 'signal', 'observed_on', 'evidence'];
const good = ['E1', 'e2', 'Mentors-Unasked', '2024-05-05', evidence];
const numbered = (rows: string[][]) => rows.map((cells, index) => ({ line: index + 1, cells }));
const plan = (...rows: string[][]) => planSignalImport(numbered([head, ...rows]), facts);
const found = (row: string[]) => plan(row).problems.map(({ line, field, code }) => `${line} ${field} ${code}`);

it('takes a row by numbers or addresses, and by the name of the signal in any case', () => {
  const { planned, problems } = plan(good, ['IDA@x.example', ...good.slice(1, 3), '2024-05-06', evidence]);
  expect(problems).toEqual([]);
  expect(planned.map(({ line, person, observer, observedOn }) => [line, person.id, observer.id, observedOn])).toEqual([
    [2, 'ida', 'emil', '2024-05-05'],
    [3, 'ida', 'emil', '2024-05-06'],
  ]);
});

test.each([
  [['', '', '', '', ''], head.map((column) => `2 ${column.toLowerCase()} value-missing`)],
  [['e9', 'e2', 'mentors-unasked', '2024-05-05', evidence], ['2 person person-unknown']],
  [['team@x.example', 'e2', 'mentors-unasked', '2024-05-05', evidence], ['2 person several-people']],
  [['e1', 'e1', 'mentors-unasked', '2024-05-05', evidence], ['2 observer of-oneself']],
  [['e1', 'e2', 'brave', '2024-05-05', evidence], ['2 signal signal-unknown']],
  [['e1', 'e2', 'mentors-unasked', '5.5.2024', evidence], ['2 observed_on date-unreadable']],
  [['e1', 'e2', 'mentors-unasked', '2026-01-02', evidence], ['2 observed_on day-ahead']],
  [['e1', 'e2', 'mentors-unasked', '2025-01-01', evidence], ['2 observer not-employed-then']],
  [['e1', 'e2', 'mentors-unasked', '2023-05-05', evidence], ['2 person not-employed-then']],
  [['e1', 'e2', 'mentors-unasked', '2024-05-05', 'Helped.'], ['2 evidence too-short']],
  [['e1', 'e2', 'mentors-unasked', '2024-05-05', 'x'.repeat(2001)], ['2 evidence too-long']],
  [['e1', 'e2', 'mentors-unasked', '2024-04-04', evidence], ['2 evidence recorded-already']],
] as const)('says of %j what is wrong with which field', (row, problems) => {
  expect(found([...row])).toEqual(problems);
});

it('names the line on which a row begins, wherever that is', () => {
  const rows = [
    { line: 2, cells: head },
    { line: 5, cells: good },
    { line: 9, cells: [...good.slice(0, 2), 'brave', ...good.slice(3)] },
  ];
  const { planned, problems } = planSignalImport(rows, facts);
  expect([planned.map(({ line }) => line), problems.map(({ line }) => line)]).toEqual([[5], [9]]);
});

it('takes no row about whoever brings the file in, be it good otherwise', () => {
  const { planned, problems } = planSignalImport(
    [
      { line: 1, cells: head },
      { line: 2, cells: good },
    ],
    { ...facts, broughtBy: 'ida' },
  );
  expect(planned).toEqual([]);
  expect(problems).toMatchObject([{ line: 2, field: 'person', code: 'about-you' }]);
});

it('takes the same row once, and says which is the other', () => {
  const { planned, problems } = plan(good, good);
  expect(planned).toHaveLength(1);
  expect(problems).toMatchObject([{ line: 3, code: 'row-twice' }]);
});

it('names the columns that are missing, and refuses a file that is too long', () => {
  expect(planSignalImport(numbered([['person']]), facts).problems.map(({ field }) => field)).toEqual(
    head.slice(1).map((column) => column),
  );
  const long = plan(...Array.from({ length: 5001 }, () => good));
  expect(long).toMatchObject({ planned: [], problems: [{ code: 'too-many-rows' }] });
});
