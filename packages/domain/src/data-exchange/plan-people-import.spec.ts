import { say } from './import-messages.js';
import { stateAfter } from './plan-import.js';
import { emptyOrganisation, peopleFile, planSample, problemsOf } from './testing/exchange-samples.js';

const columns = ['Employee number', 'Name', 'Email', 'Title', 'Manager', 'Hire date', 'Termination date', 'Department'];
const row = (number: string, cells: Partial<Record<(typeof columns)[number], string>> = {}) =>
  columns.map(
    (column) =>
      ({ 'Employee number': number, Name: `Person ${number}`, 'Hire date': '2020-01-01', ...cells })[column] ?? '',
  );
const file = (...rows: string[][]) => peopleFile(columns, ...rows);
const start = (...rows: string[][]) => stateAfter(emptyOrganisation, planSample(emptyOrganisation, file(...rows)));
const at = { snapshotOn: '2024-06-01' };

describe('planning the import of people', () => {
  it('creates people; managers may stand further down and be named by number, address or name', () => {
    const plan = planSample(
      emptyOrganisation,
      file(
        row('1', { Manager: '4', Title: 'Engineer' }),
        row('2', { Manager: 'person.4@x.example' }),
        row('3', { Manager: '4, Person' }),
        row('4', { Email: 'Person Four <person.4@x.example>', 'Hire date': '2021-05-01' }),
      ),
    );
    expect(problemsOf(plan)).toEqual([]);
    expect(plan.counts.create).toBe(4);
    expect(plan.effects.slice(0, 3).map(({ after }) => after.lines)).toEqual(
      [1, 2, 3].map(() => [{ manager: '4', from: '2021-05-01', to: null }]),
    );
    expect(plan.effects[3]?.after.email).toBe('person.4@x.example');
    expect(plan.effects[0]?.after.titles).toEqual([
      { title: 'Engineer', from: '2020-01-01', to: null, startKnown: false },
    ]);
  });

  it('changes title, unit and manager from the day of the snapshot on', () => {
    const state = start(row('1'), row('2'), row('3', { Manager: '1', Title: 'A', Department: 'Platform' }));
    const plan = planSample(state, file(row('3', { Manager: '2', Title: 'B', Department: 'Search' })), at);
    const after = plan.effects.find((effect) => effect.after.employeeNumber === '3')?.after;
    expect(after?.titles.map(({ title, from, to }) => [title, from, to])).toEqual([
      ['A', '2020-01-01', '2024-06-01'],
      ['B', '2024-06-01', null],
    ]);
    expect(after?.lines.map(({ manager, from }) => [manager, from])).toEqual([
      ['1', '2020-01-01'],
      ['2', '2024-06-01'],
    ]);
    expect(after?.units.map(({ from }) => from)).toEqual(['2020-01-01', '2024-06-01']);
    expect(plan.newUnits.map(({ name }) => name)).toEqual(['Search']);
    expect(plan.counts).toMatchObject({ change: 1 });
    expect(
      planSample(stateAfter(state, plan), file(row('3', { Manager: '2', Title: 'B', Department: 'search' })), at)
        .effects,
    ).toEqual([]);
  });

  it('lets an empty cell change nothing, but ends the line of somebody present without a manager', () => {
    const state = start(row('1'), row('2', { Manager: '1', Title: 'A', Email: 'b@x.example' }));
    const plan = planSample(state, file(row('2')), at);
    expect(plan.effects).toHaveLength(1);
    expect(plan.effects[0]?.after).toMatchObject({
      email: 'b@x.example',
      titles: [{ title: 'A' }],
      lines: [{ manager: '1', from: '2020-01-01', to: '2024-06-01' }],
    });
  });

  it('records leavings, ends what ends with them, and asks when they are many', () => {
    const rows = Array.from({ length: 10 }, (_, index) => row(`${index}`, index > 0 ? { Manager: '0' } : {}));
    const state = start(...rows);
    const left = Array.from({ length: 7 }, (_, index) => row(`${index}`, { 'Termination date': '2024-05-01' }));
    const plan = planSample(
      state,
      file(...left, ...rows.slice(7).map((cells) => cells.map((cell) => (cell === '0' ? '' : cell)))),
      at,
    );
    expect(problemsOf(plan)).toEqual([]);
    expect([plan.leavers, plan.employedBefore, plan.needsConfirmation]).toEqual([7, 10, true]);
    expect(plan.notices.find(({ kind }) => kind === 'many-leavers')?.message).toEqual(
      say('many-leavers', { leavers: 7, total: 10, share: 70 }),
    );
    const open = [...stateAfter(state, plan).people.values()].flatMap(({ lines }) =>
      lines.filter(({ to }) => to === null),
    );
    expect(open).toEqual([]);
    expect(planSample(stateAfter(state, plan), file(...left), at).effects).toEqual([]);
  });

  it('keeps people who are missing from the file, or records their leaving when asked', () => {
    const state = start(row('1'), row('2'));
    const kept = planSample(state, file(row('1')), at);
    expect(kept.effects).toEqual([]);
    expect(kept.notices.find(({ kind }) => kind === 'missing-people')?.employeeNumbers).toEqual(['2']);
    const left = planSample(state, file(row('1')), { ...at, missingPeople: 'leave' });
    expect(left.effects.map(({ after }) => [after.employeeNumber, after.employments[0]?.leftOn])).toEqual([
      ['2', '2024-06-01'],
    ]);
  });

  it('brings nobody back by an empty leaving day, but does by a new joining day', () => {
    const state = start(row('1', { 'Termination date': '2022-01-01' }));
    const same = planSample(state, file(row('1')), at);
    expect([same.effects, same.counts.warning]).toEqual([[], 1]);
    const back = planSample(state, file(row('1', { 'Hire date': '2023-01-01' })), at);
    expect(back.effects[0]?.after.employments.map(({ joinedOn, leftOn }) => [joinedOn, leftOn])).toEqual([
      ['2020-01-01', '2022-01-01'],
      ['2023-01-01', null],
    ]);
  });

  it('corrects a joining day with a warning', () => {
    const state = start(row('1', { Title: 'A' }));
    const plan = planSample(state, file(row('1', { 'Hire date': '2020-03-01' })), at);
    expect(plan.outcomes[0]?.messages).toEqual([say('joining-corrected', { from: '2020-01-01', to: '2020-03-01' })]);
    expect(plan.effects[0]?.after.titles[0]?.from).toBe('2020-03-01');
  });

  it('refuses identifiers that are given twice or taken, managers who have left, and loops', () => {
    const found = (...rows: string[][]) => problemsOf(planSample(emptyOrganisation, file(...rows), at));
    expect(found(row('1'), row('1', { Title: 'B' }))).toEqual([
      '2: The employee number 1 is given twice (also in line 3).',
      '3: The employee number 1 is given twice (also in line 2).',
    ]);
    expect(found(row('1', { Email: 'a@x.example' }), row('2', { Email: 'A@x.example' }))).toHaveLength(2);
    const state = start(row('1', { Email: 'a@x.example' }));
    expect(problemsOf(planSample(state, file(row('2', { Email: 'A@x.example' })), at))[0]).toContain(
      'belongs to 1 already',
    );
    expect(found(row('1', { 'Termination date': '2023-01-01' }), row('2', { Manager: '1' }))).toEqual([
      '3: The manager 1 Person 1 has left: on 2023-01-01.',
    ]);
    expect(found(row('1', { Manager: '2' }), row('2', { Manager: '1' }))[0]).toContain(
      'Reporting loop from 2020-01-01 on: 1 Person 1 reports to 2 Person 2 reports to 1 Person 1.',
    );
    expect(found(row('1', { Manager: 'Person 9' }))[0]).toContain('Unknown manager');
    expect(found(row('1', { Name: 'Ann' }), row('2', { Name: 'Ann' }), row('3', { Manager: 'ann' }))[0]).toContain(
      'More than one person is called “ann”',
    );
    expect(found(row('1', { Email: 'not an address' }))[0]).toContain('is not an e-mail address');
    expect(found(row('1', { 'Hire date': '' }), row('2', { Name: '' }))).toEqual([
      '2: The joining day is missing.',
      '3: The name is missing.',
    ]);
  });

  it('sees a loop that only comes about because somebody leaves later than recorded', () => {
    const state = {
      ...emptyOrganisation,
      people: new Map(start(row('1', { 'Termination date': '2022-01-01' }), row('2')).people),
    };
    const [one, two] = [state.people.get('1'), state.people.get('2')];
    if (one === undefined || two === undefined) throw new Error('The sample lacks its people.');
    state.people.set('1', { ...one, lines: [{ manager: '2', from: '2021-01-01', to: '2022-01-01' }] });
    state.people.set('2', { ...two, lines: [{ manager: '1', from: '2022-01-01', to: '2022-06-01' }] });
    const plan = planSample(state, peopleFile(['Employee number', 'Termination date'], ['1', '2022-04-01']), at);
    expect(problemsOf(plan)).toEqual([
      '2: Reporting loop from 2022-01-01 to 2022-04-01: 2 Person 2 reports to 1 Person 1 reports to 2 Person 2.',
    ]);
  });

  it('lets two people swap their addresses', () => {
    const state = start(row('1', { Email: 'a@x.example' }), row('2', { Email: 'b@x.example' }));
    const plan = planSample(state, file(row('1', { Email: 'b@x.example' }), row('2', { Email: 'a@x.example' })), at);
    expect(problemsOf(plan)).toEqual([]);
    expect(plan.counts.change).toBe(2);
  });

  it('suspects one person under two numbers from a misspelt name that follows on', () => {
    const plan = planSample(
      emptyOrganisation,
      file(
        row('1', { Name: 'Katharina Moss', 'Termination date': '2022-03-01' }),
        row('2', { Name: 'Katarina Moss', 'Hire date': '2022-03-01' }),
      ),
    );
    const [notice] = plan.notices.filter(({ kind }) => kind === 'possible-duplicate');
    expect(notice?.employeeNumbers).toEqual(['1', '2']);
    expect(plan.counts.create).toBe(2);
  });
});
