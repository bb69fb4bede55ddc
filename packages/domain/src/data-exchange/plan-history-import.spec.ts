import { stateAfter } from './plan-import.js';
import { emptyOrganisation, historyFile, peopleFile, planSample, problemsOf } from './testing/exchange-samples.js';

const planned = (...rows: string[]) => planSample(emptyOrganisation, historyFile(...rows));
const problems = (...rows: string[]) => problemsOf(planned(...rows));
const people = (...rows: string[]) => stateAfter(emptyOrganisation, planned(...rows));

describe('planning the import of a history', () => {
  it('takes a day as a set, in whatever order its rows stand', () => {
    const plan = planned(
      '2022-01-10 E2 manager E1',
      '2022-01-10 E2 joined',
      '2022-01-10 E1 joined',
      '2022-03-01 E1 left',
      '2022-03-01 E3 joined',
      '2022-03-01 E2 manager E3',
    );
    expect(problemsOf(plan)).toEqual([]);
    expect(plan.effects.find(({ after }) => after.employeeNumber === 'E2')?.after.lines).toEqual([
      { manager: 'E1', from: '2022-01-10', to: '2022-03-01' },
      { manager: 'E3', from: '2022-03-01', to: null },
    ]);
  });

  it('names a reporting loop with its people and its days', () => {
    const found = problems(
      ...['E1', 'E2', 'E3'].map((number) => `2022-01-01 ${number} joined`),
      '2022-02-01 E1 manager E2',
      '2022-03-01 E2 manager E3',
      '2022-04-01 E3 manager E1',
      '2022-05-01 E2 manager ',
    );
    expect(found).toHaveLength(3);
    expect(found[0]).toBe(
      '5: Reporting loop from 2022-04-01 to 2022-05-01: E3 reports to E1 reports to E2 reports to E3.',
    );
  });

  it('sees no loop where the lines of a loop never hold on one day', () => {
    expect(
      problems(
        '2022-01-01 E1 joined',
        '2022-01-01 E2 joined',
        '2022-02-01 E1 manager E2',
        '2022-03-01 E1 manager ',
        '2022-03-01 E2 manager E1',
      ),
    ).toEqual([]);
  });

  it('refuses managers who are unknown, not there yet, or gone', () => {
    expect(problems('2022-01-01 E1 joined', '2022-01-01 E1 manager E9')).toEqual([
      '3: Unknown manager: nobody with the number or name “E9” is in this file or recorded.',
    ]);
    expect(problems('2022-01-01 E1 joined', '2022-01-01 E1 manager E2', '2022-02-01 E2 joined')).toEqual([
      '3: The manager E2 is not employed on 2022-01-01, but joins on 2022-02-01.',
    ]);
    expect(
      problems('2022-01-01 E1 joined', '2022-01-01 E2 joined', '2022-01-01 E1 manager E2', '2022-02-01 E2 left'),
    ).toEqual(['4: The manager E2 leaves on 2022-02-01; say to whom this person reports from that day on.']);
    expect(
      problems('2022-01-01 E1 joined', '2022-01-01 E2 joined', '2022-02-01 E2 left', '2022-03-01 E1 manager E2'),
    ).toEqual(['5: The manager E2 has left: on 2022-02-01, and this line begins on 2022-03-01.']);
    expect(problems('2022-01-01 E1 joined', '2022-01-01 E1 manager E1')).toEqual([
      '3: Nobody can report to themselves.',
    ]);
  });

  it('refuses rows outside an employment and employments that overlap', () => {
    expect(problems('2022-01-01 E1 title CTO')[0]).toContain('there is no “joined” row and no record');
    expect(problems('2022-01-01 E1 joined', '2022-02-01 E1 left', '2022-03-01 E1 title CTO')[0]).toContain(
      '4: Lies outside the employment: on 2022-03-01 this employee is not employed (employed 2022-01-01 to 2022-02-01)',
    );
    expect(problems('2022-01-01 E1 joined', '2022-02-01 E1 joined')[0]).toContain('must not overlap');
    expect(problems('2022-01-01 E1 left')[0]).toContain('is not employed before that day');
    expect(problems('2022-01-01 E1 joined', '2022-01-01 E1 left')[0]).toContain('2022-01-01');
    expect(problems('2022-01-01 E1 joined', '2022-02-01 E1 left', '2022-02-01 E1 manager ')).toEqual([]);
  });

  it('refuses rows that contradict each other and warns of rows that repeat', () => {
    expect(problems('2022-01-01 E1 joined', '2022-01-01 E1 title A', '2022-01-01 E1 title B')).toEqual([
      '3: Line 4 says otherwise about the same employee, day and change: “B”.',
      '4: Line 3 says otherwise about the same employee, day and change: “A”.',
    ]);
    const plan = planned('2022-01-01 E1 joined', '2022-01-01 E1 joined');
    expect(plan.counts).toMatchObject({ create: 1, warning: 1, problem: 0 });
  });

  it('says what is missing or unreadable in a row, without blaming the rows that depend on it', () => {
    expect(problems('2022-02-30 E1 joined', '2022-03-01 E1 title CTO', '2022-03-01 E1 promoted')).toEqual([
      expect.stringContaining('2: “2022-02-30” is not a date: there is no 30 February in 2022.'),
      expect.stringContaining('4: “promoted” is not a change'),
    ]);
    expect(problems(' E1 joined', '2022-01-01  joined', '2022-01-01 E1 title ')).toEqual([
      '2: The date is missing.',
      '3: The employee number is missing.',
      '4: The title is missing.',
    ]);
  });

  it('keeps what a later file says nothing about', () => {
    const state = people(
      '2022-01-01 E1 joined',
      '2022-01-01 E2 joined',
      '2022-01-01 E2 manager E1',
      '2022-01-01 E2 title A',
    );
    const plan = planSample(state, historyFile('2023-01-01 E2 title B'));
    expect(plan.effects.map(({ after }) => [after.titles, after.lines])).toEqual([
      [
        [
          { title: 'A', from: '2022-01-01', to: '2023-01-01', startKnown: true },
          { title: 'B', from: '2023-01-01', to: null, startKnown: true },
        ],
        [{ manager: 'E1', from: '2022-01-01', to: null }],
      ],
    ]);
  });

  it('ends the lines to somebody whose leaving a later file records', () => {
    const state = people('2022-01-01 E1 joined', '2022-01-01 E2 joined', '2022-01-01 E2 manager E1');
    const plan = planSample(state, historyFile('2023-01-01 E1 left voluntary'));
    expect(problemsOf(plan)).toEqual([]);
    expect(
      plan.effects.map(({ after }) => [after.employeeNumber, after.lines, after.employments[0]?.leavingKind]),
    ).toEqual([
      ['E1', [], 'voluntary'],
      ['E2', [{ manager: 'E1', from: '2022-01-01', to: '2023-01-01' }], null],
    ]);
  });

  it('lets people leave and come back', () => {
    const state = people('2022-01-01 E1 joined', '2022-02-01 E1 left', '2022-02-01 E2 joined', '2022-06-01 E1 joined');
    expect(state.people.get('E1')?.employments.map(({ joinedOn, leftOn }) => [joinedOn, leftOn])).toEqual([
      ['2022-01-01', '2022-02-01'],
      ['2022-06-01', null],
    ]);
  });

  it('takes many joinings on the first day as the beginning of the record', () => {
    const joins = Array.from({ length: 12 }, (_, index) => `2021-10-29 E${index} joined`);
    const plan = planned(...joins, '2021-10-29 E0 title CTO', '2022-01-01 F1 joined');
    expect(plan.historyBeginsOn).toBe('2021-10-29');
    const first = plan.effects.find(({ after }) => after.employeeNumber === 'E0')?.after;
    expect([first?.employments[0]?.startKnown, first?.titles[0]?.startKnown]).toEqual([false, false]);
    expect(plan.effects.at(-1)?.after.employments[0]?.startKnown).toBe(true);
    expect(planSample(emptyOrganisation, historyFile(...joins), { historyBeginsOn: null }).historyBeginsOn).toBeNull();
  });

  it('keeps an earlier joining day that is known when the record begins later', () => {
    const state = stateAfter(
      emptyOrganisation,
      planSample(emptyOrganisation, peopleFile(['Employee number', 'Name', 'Hire date'], ['E1', 'Ann', '2015-03-01'])),
    );
    const file = historyFile('2021-10-29 E1 joined', '2021-10-29 E1 title CTO');
    expect(problemsOf(planSample(state, file))).toEqual([
      '2: Joins on 2021-10-29 but is recorded as employed since 2015-03-01; two employments must not overlap.',
    ]);
    const plan = planSample(state, file, { historyBeginsOn: '2021-10-29' });
    expect(plan.effects[0]?.after.employments).toMatchObject([{ joinedOn: '2015-03-01', startKnown: true }]);
    expect(plan.effects[0]?.after.titles).toEqual([{ title: 'CTO', from: '2021-10-29', to: null, startKnown: false }]);
  });
});
