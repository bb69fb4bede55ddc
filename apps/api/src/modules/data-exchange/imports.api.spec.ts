import {
  applyImport,
  type DataImport,
  discardImport,
  exportImportProblems,
  getImport,
  getImportTemplate,
  listImportRows,
  listImports,
  previewImport,
  undoImport,
  uploadImport,
} from '@understudy/contracts/data-exchange';
import { changeTitle, getPerson, listPeople } from '@understudy/contracts/people';
import { allInWords } from '@understudy/domain/data-exchange/wording/import-words';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';

const history = `effective_on,employee,change,value
2021-01-04,A1,joined,
2021-01-04,A1,title,CTO
2021-02-01,A2,joined,
2021-02-01,A2,manager,A1
2021-02-01,A2,title,Software Engineer
2022-06-01,A2,title,Engineering Manager
2022-06-01,A3,manager,A2
2022-06-01,A3,joined,
2023-03-01,A3,left,
`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

const upload = (caller: Caller, content: string | Buffer, name = 'file.csv'): Promise<DataImport> =>
  caller.ok(uploadImport, undefined, { file: { name, content } });

const check = async (caller: Caller, file: DataImport, options: Partial<DataImport['options']> = {}) => {
  const body = { mapping: file.mapping, options: { ...file.options, ...options } };
  await caller.ok(previewImport, { params: { importId: file.id }, body });
  await app.settle();
  return caller.ok(getImport, { params: { importId: file.id } });
};

const applied = async (caller: Caller, content: string, confirmLeavers = false) => {
  const file = await check(caller, await upload(caller, content));
  await caller.ok(applyImport, { params: { importId: file.id }, body: { confirmLeavers } });
  await app.settle();
  return caller.ok(getImport, { params: { importId: file.id } });
};

const newOrganisation = async () => {
  const organisation = await app.organisation({});
  return { organisation, admin: app.as(organisation.admin) };
};

describe('an import', () => {
  it('is uploaded, recognised, checked row by row, applied and undone', async () => {
    const { admin } = await newOrganisation();
    const file = await upload(admin, history, 'history.csv');
    expect(file).toMatchObject({
      kind: 'history',
      status: 'uploaded',
      rowCount: 9,
      missingFields: [],
      fileName: 'history.csv',
    });
    expect(file.recognised).toEqual(file.columns);
    expect(file.sample).toHaveLength(5);

    const checked = await check(admin, file);
    expect(checked.status).toBe('previewed');
    expect(checked.summary).toMatchObject({ create: 9, change: 0, nothing: 0, problem: 0, warning: 0 });
    expect(checked.abilities).toContain('apply');
    const firstPage = await admin.ok(listImportRows, { params: { importId: file.id }, query: { limit: 4 } });
    expect(firstPage.items.map(({ line, outcome, subject }) => [line, outcome, subject])).toEqual(
      [2, 3, 4, 5].map((line) => [line, 'create', line < 4 ? 'A1' : 'A2']),
    );
    const next = await admin.ok(listImportRows, {
      params: { importId: file.id },
      query: { limit: 4, cursor: firstPage.nextCursor ?? '' },
    });
    expect(next.items[0]?.line).toBe(6);
    expect((await admin.ok(listPeople, { query: { employed: 'all' } })).items).toEqual([]);

    await admin.ok(applyImport, { params: { importId: file.id }, body: {} });
    await app.settle();
    const done = await admin.ok(getImport, { params: { importId: file.id } });
    expect(done).toMatchObject({ status: 'applied', problem: null });
    const people = await admin.ok(listPeople, { query: { employed: 'all' } });
    expect(
      people.items.map(({ employeeNumber, title, manager }) => [employeeNumber, title, manager?.name ?? null]),
    ).toEqual([
      ['A1', 'CTO', null],
      ['A2', 'Engineering Manager', 'A1'],
      ['A3', null, 'A2'],
    ]);

    await admin.ok(undoImport, { params: { importId: file.id } });
    await app.settle();
    expect((await admin.ok(getImport, { params: { importId: file.id } })).status).toBe('undone');
    expect((await admin.ok(listPeople, { query: { employed: 'all' } })).items).toEqual([]);
  });

  it('changes nothing when the same file comes again', async () => {
    const { admin } = await newOrganisation();
    await applied(admin, history);
    const again = await check(admin, await upload(admin, history));
    expect(again.summary).toMatchObject({ create: 0, change: 0, nothing: 9, problem: 0 });
    expect(again.summary?.notices.map(({ kind }) => kind)).toContain('nothing-to-do');
    await admin.ok(applyImport, { params: { importId: again.id }, body: {} });
    await app.settle();
    const people = await admin.ok(listPeople, { query: { employed: 'all' } });
    expect(people.items).toHaveLength(3);
  });

  it('is not applied while a row has a problem, and says which and why', async () => {
    const { admin } = await newOrganisation();
    const file = await check(
      admin,
      await upload(admin, `${history}2023-01-01,A1,manager,A2\n2023-02-30,A2,title,X\n2023-01-01,A2,manager,=A1\n`),
    );
    expect(file.summary?.problem).toBe(4);
    expect(file.abilities).not.toContain('apply');
    expect((await admin.refused(applyImport, { params: { importId: file.id }, body: {} })).code).toBe('conflict');
    const { items } = await admin.ok(listImportRows, { params: { importId: file.id }, query: { outcome: 'problem' } });
    expect(items.map(({ line, messages }) => [line, allInWords(messages, 'en-GB')])).toEqual([
      [5, expect.stringContaining('Reporting loop from 2023-01-01 on')],
      [11, expect.stringContaining('Reporting loop from 2023-01-01 on')],
      [12, expect.stringContaining('there is no 30 February in 2023')],
      [13, expect.stringContaining('formula')],
    ]);
    const csv = await admin.call(exportImportProblems, { params: { importId: file.id } });
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text.split('\r\n')).toHaveLength(6);
    expect(csv.text).toContain("'=A1");
    const query = { language: 'de' } as const;
    const german = await admin.call(exportImportProblems, { params: { importId: file.id }, query });
    expect(german.text.split('\r\n')[0]).toContain('Zeile,Ergebnis,Was zu tun ist');
    expect(german.text).toContain('Einen 30. Februar 2023 gibt es nicht');
  });

  it('asks again before many people are recorded as having left', async () => {
    const people = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`P${index}`, {}]));
    const organisation = await app.organisation({ people });
    const admin = app.as(organisation.admin);
    const content = 'Employee number,Name,Hire date\nP0,P0,2020-01-01\nP1,P1,2020-01-01\n';
    const file = await check(admin, await upload(admin, content), { missingPeople: 'leave' });
    expect(file.summary).toMatchObject({ leavers: 10, employedBefore: 12, needsConfirmation: true });
    const refused = await admin.refused(applyImport, { params: { importId: file.id }, body: {} });
    expect(refused.code).toBe('needs-confirmation');
    await admin.ok(applyImport, { params: { importId: file.id }, body: { confirmLeavers: true } });
    await app.settle();
    expect((await admin.ok(listPeople, {})).total).toBe(2);
    await admin.ok(undoImport, { params: { importId: file.id } });
    await app.settle();
    expect((await admin.ok(listPeople, {})).total).toBe(12);
  });

  it('never records the last admin as having left', async () => {
    const organisation = await app.organisation({ people: { boss: {} } });
    const boss = app.as(await organisation.signIn('boss', 'admin'));
    await app.tenants.run(organisation.actor, async (tx) => {
      await tx.sql`update membership set ended_at = now() where id = ${organisation.admin.membershipId}::uuid`;
    });
    const done = await applied(
      boss,
      'Employee number,Name,Hire date,Termination date\nboss,Boss,2020-01-01,2024-01-01\n',
    );
    expect(done).toMatchObject({ status: 'failed', problem: { code: 'last-admin-leaves' } });
    expect((await boss.ok(listPeople, {})).total).toBe(1);
  });

  it('creates units with their parents, and remembers the mapping', async () => {
    const { admin } = await newOrganisation();
    const content = 'Nr;Who;Where;Above;Since\n1;Ann;Platform;Engineering;01.03.2022\n2;Ben;Engineering;;14.03.2022\n';
    const file = await upload(admin, content);
    expect(file.options.dateOrder).toBe('day-month-year');
    const fields = ['employeeNumber', 'name', 'unit', 'parentUnit', 'joinedOn'] as const;
    const mapping = file.columns.map((column, index) => ({ column, field: fields[index] ?? null }));
    const refused = await admin.refused(previewImport, {
      params: { importId: file.id },
      body: { mapping: mapping.map((entry) => ({ ...entry, field: null })), options: file.options },
    });
    expect(refused.fields?.map(({ message }) => message)).toContain('Choose the column with the employee number.');
    const checked = await check(admin, { ...file, mapping }, { dateOrder: 'day-month-year' });
    expect(checked.summary).toMatchObject({ create: 2, problem: 0 });
    await admin.ok(applyImport, { params: { importId: file.id }, body: {} });
    await app.settle();
    const people = await admin.ok(listPeople, {});
    expect(people.items.map(({ name, unit }) => [name, unit?.name])).toEqual([
      ['Ann', 'Platform'],
      ['Ben', 'Engineering'],
    ]);
    expect((await upload(admin, content)).mapping).toEqual(mapping);
    expect(new Set((await upload(admin, content)).recognised)).toEqual(new Set(file.columns));
  });

  it('cannot be undone once one of its people was changed, and names them', async () => {
    const { admin } = await newOrganisation();
    const file = await applied(admin, history);
    const { items } = await admin.ok(listPeople, { query: { search: 'A2' } });
    const personId = items[0]?.id ?? '';
    await admin.ok(changeTitle, { params: { personId }, body: { title: 'Director', from: '2024-01-01' } });
    await admin.ok(undoImport, { params: { importId: file.id } });
    await app.settle();
    const refused = await admin.ok(getImport, { params: { importId: file.id } });
    expect(refused).toMatchObject({
      status: 'applied',
      problem: { code: 'changed-since-import', values: { people: [expect.stringContaining('A2')], more: 0 } },
    });
    expect((await admin.ok(getPerson, { params: { personId } })).title).toBe('Director');
  });

  it('cannot be undone once one of its people was observed or observed somebody, and says so in both languages', async () => {
    const { admin, organisation } = await newOrganisation();
    const file = await applied(admin, history);
    await app.tenants.run({ organisationId: organisation.id }, async (tx) => {
      await tx.sql`
        insert into signal_observation (organisation_id, person_id, observer_id, signal, observed_on, evidence, open_to_person)
        select p.organisation_id, p.id, o.id, 'mentors-unasked', '2022-01-03', 'Sat with both new colleagues.', true
          from person p join person o on o.employee_number = 'A1' where p.employee_number = 'A2'`;
    });
    await admin.ok(undoImport, { params: { importId: file.id } });
    await app.settle();
    const { status, problem } = await admin.ok(getImport, { params: { importId: file.id } });
    expect([status, problem?.code]).toEqual(['applied', 'in-use-since-import']);
    expect(problem?.values).toMatchObject({ reasons: ['observer', 'observed'] });
    const said = (locale: 'en-GB' | 'de') => (problem ? allInWords([problem], locale).toString() : '');
    expect(said('en-GB')).toContain('has been observed with a signal');
    expect(said('de')).toContain('wurde mit einem Signal beobachtet');
  });

  it('can be thrown away before it is applied, and not after', async () => {
    const { admin } = await newOrganisation();
    const file = await upload(admin, history);
    await admin.ok(discardImport, { params: { importId: file.id } });
    expect((await admin.refused(getImport, { params: { importId: file.id } })).code).toBe('not-found');
    const done = await applied(admin, history);
    expect((await admin.refused(discardImport, { params: { importId: done.id } })).code).toBe('conflict');
    expect((await admin.ok(listImports, {})).items.map(({ id }) => id)).toEqual([done.id]);
  });

  it('starts from templates that import without a problem', async () => {
    const { admin } = await newOrganisation();
    for (const kind of ['people', 'history'] as const) {
      const template = await admin.call(getImportTemplate, { params: { kind } });
      const file = await check(admin, await upload(admin, template.text));
      expect([file.kind, file.summary?.problem, file.summary?.warning]).toEqual([kind, 0, 0]);
    }
  });

  it('is for admins of its own organisation only', async () => {
    const { admin } = await newOrganisation();
    const file = await upload(admin, history);
    const other = await app.organisation({ people: { ann: {} } });
    const params = { importId: file.id };
    expect((await app.as(other.admin).refused(getImport, { params })).code).toBe('not-found');
    expect((await app.as(other.admin).refused(applyImport, { params, body: {} })).code).toBe('not-found');
    const member = app.as(await other.signIn('ann'));
    expect((await member.refused(listImports, {})).code).toBe('not-allowed');
  });
});
