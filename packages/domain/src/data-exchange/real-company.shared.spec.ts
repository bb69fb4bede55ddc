import { realCompanyHistory } from '../testing/real-company.js';
import { describeShared, readShared } from '../testing/shared-files.js';
import { stateAfter } from './plan-import.js';
import { csvFile, emptyOrganisation, planSample, problemsOf } from './testing/exchange-samples.js';

const snapshotOn = '2024-05-22';

describeShared('the history of a real company', () => {
  const history = () => csvFile('history', readShared('data/real-company/history.csv'));
  const people = () => csvFile('people', readShared('data/real-company/people.csv'));
  const imported = () => {
    const plan = planSample(emptyOrganisation, history());
    return { plan, state: stateAfter(emptyOrganisation, plan) };
  };

  it('creates 403 people from 2,234 rows without a problem', () => {
    const { plan } = imported();
    expect(problemsOf(plan)).toEqual([]);
    expect(plan.counts).toEqual({ create: 2234, change: 0, nothing: 0, problem: 0, warning: 0 });
    expect(plan.effects).toHaveLength(403);
    expect(plan.historyBeginsOn).toBe('2021-10-29');
    const employments = plan.effects.flatMap(({ after }) => after.employments);
    expect(employments).toHaveLength(403);
    expect(employments.filter(({ leftOn }) => leftOn !== null)).toHaveLength(236);
    expect(employments.filter(({ startKnown }) => !startKnown)).toHaveLength(206);
    expect(plan.effects.flatMap(({ after }) => after.titles)).toHaveLength(617);
  });

  it('records every employment, line and title exactly as the history that the golden figures are computed from', () => {
    const expected = realCompanyHistory();
    const people = [...imported().state.people.values()];
    const key = (row: object) => JSON.stringify(row);
    const lines = people.flatMap(({ employeeNumber, lines: own }) =>
      own.map(({ manager, from, to }) => ({ personId: employeeNumber, managerId: manager, from, to })),
    );
    expect(lines.map(key).sort()).toEqual(expected.reportingLines.map(key).sort());
    const employments = people.flatMap(({ employeeNumber, employments: own }) =>
      own.map(({ joinedOn, leftOn }) => [employeeNumber, joinedOn, leftOn]),
    );
    expect(employments.map(key).sort()).toEqual(
      expected.employments.map(({ personId, joined, left }) => key([personId, joined, left])).sort(),
    );
    const starts = people.flatMap(({ employeeNumber, titles }) =>
      titles.map(({ from, to }) => key([employeeNumber, from, to])),
    );
    for (const { personId, from, to } of expected.stageAssignments) expect(starts).toContain(key([personId, from, to]));
  });

  it('reports the defects that the file is known to have, and no others', () => {
    const { notices } = imported().plan;
    const ofKind = (kind: string) => notices.filter((notice) => notice.kind === kind);
    expect(ofKind('cycle')).toEqual([]);
    expect(ofKind('history-begins')).toHaveLength(1);
    expect(ofKind('short-employment').map(({ employeeNumbers }) => employeeNumbers)).toEqual([
      ['E0186', 'E0243', 'E0315', 'E0388'],
    ]);
    expect(ofKind('lines-lost-for-one-day').map(({ on, employeeNumbers }) => [on, employeeNumbers.length])).toEqual([
      ['2022-04-05', 17],
    ]);
    expect(
      ofKind('possible-duplicate')
        .map(({ employeeNumbers }) => employeeNumbers.join(' '))
        .sort(),
    ).toEqual(['E0052 E0265', 'E0101 E0315 E0316', 'E0148 E0300', 'E0243 E0244', 'E0290 E0342', 'E0388 E0389']);
  });

  it('changes nothing when imported again', () => {
    const { state } = imported();
    const again = planSample(state, history());
    expect(again.effects).toEqual([]);
    expect(again.counts).toEqual({ create: 0, change: 0, nothing: 2234, problem: 0, warning: 0 });
    expect(again.notices.map(({ kind }) => kind)).toContain('nothing-to-do');
  });

  it('takes only names and addresses from the people file afterwards', () => {
    const { state } = imported();
    const plan = planSample(state, people(), { snapshotOn });
    expect(problemsOf(plan)).toEqual([]);
    expect(plan.counts).toMatchObject({ change: 403, create: 0, nothing: 0 });
    for (const { before, after } of plan.effects) {
      expect({ ...after, name: before?.name, email: before?.email }).toEqual(before);
    }
    const again = planSample(stateAfter(state, plan), people(), { snapshotOn });
    expect(again.counts.nothing).toBe(403);
    expect(planSample(stateAfter(state, plan), history()).effects).toEqual([]);
  });

  it('gives the same record when the people file comes first', () => {
    const { state } = imported();
    const historyFirst = stateAfter(state, planSample(state, people(), { snapshotOn }));
    const peoplePlan = planSample(emptyOrganisation, people(), { snapshotOn });
    expect(problemsOf(peoplePlan)).toEqual([]);
    expect(peoplePlan.counts.create).toBe(403);
    const afterPeople = stateAfter(emptyOrganisation, peoplePlan);
    const plan = planSample(afterPeople, history());
    expect(problemsOf(plan)).toEqual([]);
    const peopleFirst = stateAfter(afterPeople, plan);
    expect([...peopleFirst.people.values()].sort(byNumber)).toEqual([...historyFirst.people.values()].sort(byNumber));
  });
});

function byNumber(one: { readonly employeeNumber: string }, other: { readonly employeeNumber: string }): number {
  return one.employeeNumber < other.employeeNumber ? -1 : 1;
}
