import { exportPeople, listPeople, listTree, listUnits } from '@understudy/contracts/people';
import { findPeople } from '@understudy/contracts/people-found';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(async () => {
  await app.close();
});

describe('the directory', () => {
  it('lists colleagues by name, page by page, with the total', async () => {
    const { admin } = await smallCompany(app);
    const api = app.as(admin);
    const first = await api.ok(listPeople, { query: { limit: 4 } });
    expect(first.items.map(({ name }) => name)).toEqual(['Cleo', 'Emil', 'Ida', 'Otto']);
    expect(first.total).toBe(6);
    const second = await api.ok(listPeople, { query: { limit: 4, cursor: first.nextCursor ?? '' } });
    expect(second.items.map(({ name }) => name)).toEqual(['Sol', 'Vera']);
    expect(second).toMatchObject({ nextCursor: null, total: 6 });
    expect(first.items[1]).toMatchObject({
      title: 'Engineering Manager',
      unit: { name: 'Engineering' },
      manager: { name: 'Vera' },
      reports: 2,
      joinedOn: '2020-01-01',
      employed: true,
    });
  });

  it.each(['name', 'joined', 'title'] as const)('walks every page sorted by %s in both directions', async (sort) => {
    const { admin } = await smallCompany(app);
    const api = app.as(admin);
    const orders: string[][] = [];
    for (const direction of ['ascending', 'descending'] as const) {
      const ids: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await api.ok(listPeople, { query: { sort, direction, limit: 2, employed: 'all', cursor } });
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(new Set(ids).size).toBe(7);
      orders.push(ids);
    }
    expect(orders[1]).toEqual([...(orders[0] ?? [])].reverse());
  });

  it('counts whom a search finds up to two hundred, and then says that there are more', async () => {
    const { admin, id } = await smallCompany(app);
    const add = (from: number, to: number) =>
      app.tenants.run(
        { organisationId: id },
        (tx) => tx.sql`
        with added as (
          insert into person (organisation_id, employee_number, name)
          select ${id}::uuid, 'X' || n, 'Twin ' || n from generate_series(${from}::int, ${to}::int) n returning id
        )
        insert into employment (organisation_id, person_id, joined_on, start_known)
        select ${id}::uuid, id, '2024-01-01', true from added`,
      );
    const search = (cursor?: string) =>
      app.as(admin).ok(listPeople, { query: { search: 'twin', limit: 120, cursor: cursor ?? undefined } });
    await add(1, 200);
    const exact = await search();
    expect(exact).toMatchObject({ total: 200, isMore: false });
    expect(await search(exact.nextCursor ?? '')).toMatchObject({ total: 200, isMore: false, nextCursor: null });
    await add(201, 203);
    const first = await search();
    const second = await search(first.nextCursor ?? '');
    expect([first, second]).toMatchObject([
      { total: 200, isMore: true },
      { total: 200, isMore: true, nextCursor: null },
    ]);
    expect(new Set([...first.items, ...second.items].map(({ name }) => name)).size).toBe(203);
    expect(await app.as(admin).ok(listPeople, { query: { limit: 1 } })).toMatchObject({ total: 209, isMore: false });
  });

  it('finds people by a title from the moment somebody holds it, and not by one of the past', async () => {
    const { admin, people, id } = await smallCompany(app);
    const api = app.as(admin);
    const retitle = (title: string) =>
      app.tenants.run(
        { organisationId: id },
        (tx) => tx.sql`update title_holding set title = ${title} where person_id = ${people.ic}::uuid`,
      );
    const names = async (search: string) => (await api.ok(listPeople, { query: { search } })).items.map((p) => p.name);
    await retitle('Harbour Pilot');
    expect(await names('bour pil')).toEqual(['Ida']);
    await retitle('Lock Keeper');
    expect([await names('bour pil'), await names('lock')]).toEqual([[], ['Ida']]);
  });

  it('searches name, address, number and title, and filters', async () => {
    const { admin, people } = await smallCompany(app);
    const api = app.as(admin);
    const found = async (query: NonNullable<Parameters<typeof api.ok<typeof listPeople>>[1]>['query']) =>
      (await api.ok(listPeople, { query })).items.map(({ name }) => name);
    expect(await found({ search: 'VERA' })).toEqual(['Vera']);
    expect(await found({ search: 'ic@people' })).toEqual(['Ida']);
    expect(await found({ search: 'software eng' })).toEqual(['Ida', 'Otto']);
    expect(await found({ search: '%' })).toEqual([]);
    expect(await found({ managerId: people.em })).toEqual(['Ida', 'Otto']);
    expect(await found({ employed: 'left' })).toEqual(['Gero']);
    const units = await api.ok(listUnits);
    expect(units.items).toMatchObject([{ name: 'Engineering', people: 3 }]);
    expect(await found({ unitId: units.items[0]?.id })).toEqual(['Emil', 'Ida', 'Vera']);
    expect(await found({ stageKey: 'tech-lead' })).toEqual([]);
    expect(await found({ stageKey: 'none', search: 'cleo' })).toEqual(['Cleo']);
  });

  it('finds by how words begin, many as well as few, and by any part where none begins so', async () => {
    const { admin, id: organisationId } = await smallCompany(app);
    const api = app.as(admin);
    const found = async (search: string) => ({
      listed: (await api.ok(listPeople, { query: { search, limit: 3 } })).items.map(({ name }) => name),
      meant: (await api.ok(findPeople, { query: { search, limit: 3 } })).items.map(({ name }) => name),
    });
    const rename = (from: string, to: string, numbered: string) =>
      app.tenants.run(
        { organisationId },
        (tx) => tx.sql`
          update person set name = ${to}, preferred_name = null, employee_number = ${numbered} where name = ${from}`,
      );
    const both = (...names: string[]) => ({ listed: names, meant: names });
    await rename('Otto', 'Anne-Marie Mannheim', 'N-9');
    await rename('Cleo', 'Ruth Zimmermann', 'NN-9');
    expect(await found('mann')).toEqual(both('Anne-Marie Mannheim'));
    expect(await found('marie mann')).toEqual(both('Anne-Marie Mannheim'));
    expect(await found('immer')).toEqual(both('Ruth Zimmermann'));
    expect(await found('9')).toEqual(both('Anne-Marie Mannheim', 'Ruth Zimmermann'));
    await rename('Anne-Marie Mannheim', 'Otto', 'N-9');
    expect(await found('mann')).toEqual(both('Ruth Zimmermann'));
    await app.tenants.run(
      { organisationId },
      (tx) => tx.sql`
        with added as (
          insert into person (organisation_id, employee_number, name)
          select ${organisationId}::uuid, 'M' || n, 'Manna ' || n from generate_series(100, 400) n returning id
        ), employed as (
          insert into employment (organisation_id, person_id, joined_on, start_known)
          select ${organisationId}::uuid, id, '2024-01-01', true from added
        )
        insert into title_holding (organisation_id, person_id, title, from_on)
        select ${organisationId}::uuid, id, 'Harbour Pilot', '2024-01-01' from added`,
    );
    for (const part of ['mann', 'anna', 'bour pil']) {
      expect(await found(part)).toEqual(both('Manna 100', 'Manna 101', 'Manna 102'));
    }
    const titled = (query: object) =>
      api.ok(listPeople, { query: { search: 'pilot', direction: 'descending', limit: 2, ...query } });
    const first = await titled({});
    const second = await titled({ cursor: first.nextCursor ?? '' });
    expect([first, second].map(({ items, isMore }) => [...items.map(({ name }) => name), isMore])).toEqual([
      ['Manna 400', 'Manna 399', true],
      ['Manna 398', 'Manna 397', true],
    ]);
  });

  it('says who is meant, the first few of those who work here, and whether there are more', async () => {
    const { admin, id: organisationId, signIn, people } = await smallCompany(app);
    await app.tenants.run(
      { organisationId },
      (tx) => tx.sql`update person set name = 'Iduna', preferred_name = 'Ida' where id = ${people.ic}::uuid`,
    );
    const found = async (credentials: typeof admin, query: { search?: string; scope?: 'line'; limit?: number }) =>
      (await app.as(credentials).ok(findPeople, { query })).items.map(({ name }) => name);
    expect(await found(admin, { search: 'software eng' })).toEqual(['Ida', 'Otto']);
    expect(await found(admin, { search: 'VERA' })).toEqual(['Vera']);
    expect(await found(admin, { search: 'iduna' })).toEqual(['Ida']);
    expect(await found(await signIn('sales'), { search: 'iduna' })).toEqual([]);
    expect(await found(admin, { search: 'gero' })).toEqual([]);
    expect(await found(await signIn('em'), { scope: 'line' })).toEqual(['Ida', 'Otto']);
    expect(await app.as(admin).ok(findPeople, { query: { limit: 2 } })).toMatchObject({
      items: [{ name: 'Cleo' }, { name: 'Emil', title: 'Engineering Manager', unit: { name: 'Engineering' } }],
      more: true,
    });
    expect((await app.as(admin).ok(findPeople)).more).toBe(false);
  });

  it('shows a leader their line, and dates only there', async () => {
    const { signIn, people } = await smallCompany(app);
    const api = app.as(await signIn('em'));
    const line = await api.ok(listPeople, { query: { scope: 'line' } });
    expect(line.items.map(({ name }) => name)).toEqual(['Ida', 'Otto']);
    const all = await api.ok(listPeople, { query: { employed: 'all', sort: 'joined' } });
    expect(all.items.map(({ name }) => name).sort()).toEqual(['Cleo', 'Emil', 'Gero', 'Ida', 'Otto', 'Sol', 'Vera']);
    const dates = new Map(all.items.map(({ name, joinedOn }) => [name, joinedOn]));
    expect(dates.get('Ida')).toBe('2020-01-01');
    expect(dates.get('Vera')).toBeNull();
    expect((await api.ok(listPeople, { query: { scope: 'reports' } })).total).toBe(2);
    expect((await app.as(await signIn('sales')).ok(listPeople, { query: { employed: 'left' } })).items).toEqual([]);
    expect(people.gone).toBeDefined();
  });

  it('finds those who cannot sign in yet, for whoever may invite them', async () => {
    const { admin, signIn } = await smallCompany(app);
    const manager = await signIn('em');
    const { items, total } = await app.as(admin).ok(listPeople, { query: { withoutSignIn: true } });
    expect(items.map(({ name }) => name)).toEqual(['Cleo', 'Ida', 'Otto', 'Sol', 'Vera']);
    expect(total).toBe(5);
    expect((await app.as(manager).refused(listPeople, { query: { withoutSignIn: true } })).code).toBe('not-allowed');
  });

  it.each(['x', 'bm90IGpzb24', Buffer.from('["name","ascending","a","nope",1]').toString('base64url')])(
    'refuses the altered cursor %s',
    async (cursor) => {
      const { admin } = await smallCompany(app);
      expect(await app.as(admin).refused(listPeople, { query: { cursor } })).toMatchObject({
        code: 'invalid-input',
        fields: [{ field: 'cursor' }],
      });
    },
  );

  it('exports what the list shows, with formulas neutralised', async () => {
    const { admin } = await app.organisation({
      people: { a: { name: '=HYPERLINK("x")', title: '+1' }, b: { name: '＝1+1', title: ' @SUM(A1)' } },
    });
    const answer = await app.as(admin).call(exportPeople);
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(answer.text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(answer.text).toContain(`'+1`);
    expect(answer.text).toContain(`'＝1+1`);
    expect(answer.text).toContain(`' @SUM(A1)`);
  });

  it('exports more than a page holds, whole, once each and as it is arranged', async () => {
    const keys = Array.from({ length: 205 }, (_, index) => `p${String(index).padStart(3, '0')}`);
    const people = Object.fromEntries(keys.map((key) => [key, { name: `Paged ${key}` }]));
    const { admin } = await app.organisation({ people });
    const query = { search: 'paged', direction: 'descending' } as const;
    const [, ...rows] = (await app.as(admin).call(exportPeople, { query })).text.trim().split('\r\n');
    expect(rows.map((row) => /Paged (p\d+)/.exec(row)?.[1])).toEqual(keys.toReversed());
  });

  it('shows the tree one level at a time', async () => {
    const { admin, people } = await smallCompany(app);
    const api = app.as(admin);
    const roots = await api.ok(listTree);
    expect(roots.items.map(({ person, below }) => [person.name, below])).toEqual([['Cleo', 5]]);
    const below = await api.ok(listTree, { query: { managerId: people.em } });
    expect(below.items.map(({ person, below: count }) => [person.name, count])).toEqual([
      ['Ida', 0],
      ['Otto', 0],
    ]);
  });
});
