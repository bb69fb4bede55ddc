import { empty, join, sql } from './sql.js';
import { TenantDatabase } from './tenant-database.js';
import { createTestDatabase, type TestDatabase } from './testing/test-database.js';
import { TransactionTimeout } from './transaction.js';

describe('the tenant door', () => {
  let database: TestDatabase;
  let north: { organisationId: string };
  let south: { organisationId: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    north = { organisationId: await database.createOrganisation('North') };
    south = { organisationId: await database.createOrganisation('South') };
  });
  afterAll(() => database.drop());

  const addPerson = (actor: { organisationId: string }, employeeNumber: string, name: string) =>
    database.tenants
      .read(actor)
      .prisma.person.create({ data: { organisationId: actor.organisationId, employeeNumber, name } });

  it('shows an organisation its own records through Prisma and through SQL', async () => {
    const created = await addPerson(north, 'n-1', 'Nora');
    const reading = database.tenants.read(north);
    expect(created.nameKey).toBe('nora');
    expect(await reading.prisma.person.findMany({ select: { name: true } })).toEqual([{ name: 'Nora' }]);
    expect(await reading.sql`select name from person`).toEqual([{ name: 'Nora' }]);
    expect(await database.tenants.read(south).sql`select name from person`).toEqual([]);
  });

  it('composes fragments, and runs the same fragment through both paths', async () => {
    const condition = sql`employee_number in (${join(['n-1', 'n-2'])}) ${empty}`;
    const statement = sql`select name from person where ${condition} and ${true}::boolean`;
    const reading = database.tenants.read(north);
    expect(await reading.sql`${statement}`).toEqual([{ name: 'Nora' }]);
    expect(await reading.prisma.$queryRaw(statement)).toEqual([{ name: 'Nora' }]);
  });

  it('keeps Prisma and SQL of one transaction together: all or nothing', async () => {
    const attempt = database.tenants.run(north, async ({ prisma, sql: query, organisationId }) => {
      await prisma.person.create({ data: { organisationId, employeeNumber: 'n-9', name: 'Nobody' } });
      const seen = await query<{ n: number }>`select count(*)::int as n from person where employee_number = 'n-9'`;
      expect(seen).toEqual([{ n: 1 }]);
      await query`insert into person (organisation_id, employee_number, name) values (${organisationId}::uuid, 'n-10', 'Ten')`;
      expect(await prisma.person.count()).toBe(3);
      throw new Error('changed my mind');
    });
    await expect(attempt).rejects.toThrow('changed my mind');
    expect(await database.tenants.read(north).prisma.person.count()).toBe(1);
    await database.tenants.run(north, async ({ sql: query, organisationId }) => {
      await query`insert into person (organisation_id, employee_number, name) values (${organisationId}::uuid, 'n-2', 'Ned')`;
    });
    expect(await database.tenants.read(north).prisma.person.count()).toBe(2);
  });

  it('keeps nested writes of Prisma in the transaction, and undoes only those of them that fail', async () => {
    const { organisationId } = north;
    const person = (employeeNumber: string) => ({ employeeNumber, name: 'Nested' });
    await database.tenants.run(north, async ({ prisma }) => {
      const people = { create: [person('n-20'), person('n-21')] };
      await prisma.organisation.update({ where: { organisationId }, data: { people } });
      const twice = { create: [person('n-22'), person('n-20')] };
      const refused = prisma.organisation.update({ where: { organisationId }, data: { people: twice } });
      await expect(refused).rejects.toMatchObject({ code: 'P2002' });
      expect(await prisma.person.count({ where: { name: 'Nested' } })).toBe(2);
      await prisma.person.deleteMany({ where: { name: 'Nested' } });
    });
    expect(await database.tenants.read(north).sql`select 1 from person where name = 'Nested'`).toEqual([]);
  });

  it('never says that it wrote what a passed-over failure has undone', async () => {
    const careless = database.tenants.run(north, async ({ sql: query, organisationId }) => {
      await query`insert into person (organisation_id, employee_number, name) values (${organisationId}::uuid, 'n-30', 'Lost')`;
      await query`select 1 / 0`.catch(() => undefined);
    });
    await expect(careless).rejects.toThrow('nothing is written');
    expect(await database.tenants.read(north).sql`select 1 from person where name = 'Lost'`).toEqual([]);
  });

  it('refuses a transaction for which no connection becomes free in time, and loses none', async () => {
    const tenants = new TenantDatabase({ connectionString: database.applicationUrl, size: 1 });
    let begin: (end: () => void) => void = () => undefined;
    // The one connection is taken before anybody waits for it, however slowly it opens.
    const begun = new Promise<() => void>((resolve) => {
      begin = resolve;
    });
    const lasting = tenants.run(north, () => new Promise<void>((resolve) => begin(resolve)));
    const end = await begun;
    const waiting = tenants.run(north, async () => 1, { waitMs: 20 });
    await expect(waiting).rejects.toBeInstanceOf(TransactionTimeout);
    end();
    await lasting;
    expect(await tenants.run(north, ({ sql: query }) => query`select 1 as one`)).toEqual([{ one: 1 }]);
    await tenants.close();
  });

  it('refuses work once a transaction has ended', async () => {
    const escaped = await database.tenants.run(north, async (transaction) => transaction.sql);
    await expect(escaped`select 1 as one`).rejects.toThrow('This transaction has ended.');
  });

  it('rolls back a transaction that takes too long', async () => {
    const slow = database.tenants.run(
      north,
      async ({ sql: query, organisationId }) => {
        await query`insert into person (organisation_id, employee_number, name) values (${organisationId}::uuid, 'n-3', 'Slow')`;
        await query`select pg_sleep(0.4)`;
        await query`select 1 as late`;
      },
      { timeoutMs: 150 },
    );
    await expect(slow).rejects.toBeInstanceOf(TransactionTimeout);
    expect(await database.tenants.read(north).sql`select 1 as one from person where employee_number = 'n-3'`).toEqual(
      [],
    );
  });

  it('says that the time was up also where PostgreSQL was heard first, on a machine too busy for its own clock', async () => {
    const slow = database.tenants.run(
      north,
      async ({ sql: query }) => {
        const sleeping = query`select pg_sleep(2)`;
        // What goes on after a timer comes before the next look at the network, which comes before the next timer.
        await new Promise((resolve) => setTimeout(resolve, 40));
        const until = performance.now() + 400;
        while (performance.now() < until);
        await sleeping;
      },
      { timeoutMs: 150 },
    );
    await expect(slow).rejects.toBeInstanceOf(TransactionTimeout);
    await expect(slow).rejects.toMatchObject({ cause: { code: '57014' } });
  });

  it('writes nothing into another organisation', async () => {
    const foreign = { organisationId: south.organisationId, employeeNumber: 'x-1', name: 'Intruder' };
    await expect(database.tenants.read(north).prisma.person.create({ data: foreign })).rejects.toThrow();
    const written = database.tenants.read(north).sql`
      insert into person (organisation_id, employee_number, name) values (${south.organisationId}::uuid, 'x-1', 'Intruder')`;
    await expect(written).rejects.toMatchObject({ code: '42501' });
    const changed = await database.tenants.read(north).sql`
      update person set name = 'Taken' where organisation_id = ${south.organisationId}::uuid returning 1`;
    expect(changed).toEqual([]);
  });

  it('takes organisations by lower-case UUID only', async () => {
    const actor = { organisationId: "x'; drop table person; --" };
    await expect(database.tenants.read(actor).sql`select 1`).rejects.toThrow(TypeError);
    await expect(database.tenants.run(actor, async () => 1)).rejects.toThrow(TypeError);
  });

  it('gives the same JavaScript values for the same types on every path', async () => {
    const statement = sql`select date '2024-02-29' as day, 9007199254740991::bigint as whole, 1.25::numeric as share,
      timestamptz '2024-02-29 12:30:00.5+02' as instant, '{"a":[1]}'::jsonb as document, null::text as nothing,
      0.5::float8 as fraction, array[date '2024-01-31'] as days, array[1, 2]::bigint[] as wholes, true as yes,
      '00000000-0000-4000-8000-000000000000'::uuid as id`;
    const expected = {
      day: '2024-02-29',
      whole: 9007199254740991,
      share: 1.25,
      instant: '2024-02-29T10:30:00.500Z',
      document: { a: [1] },
      nothing: null,
      fraction: 0.5,
      days: ['2024-01-31'],
      wholes: [1, 2],
      yes: true,
      id: '00000000-0000-4000-8000-000000000000',
    };
    expect(await database.tenants.read(north).sql`${statement}`).toEqual([expected]);
    expect(await database.tenants.run(north, (transaction) => transaction.sql`${statement}`)).toEqual([expected]);
    expect(await database.system.sql`${statement}`).toEqual([expected]);
    expect(await database.system.run((transaction) => transaction.sql`${statement}`)).toEqual([expected]);
  });

  it('refuses to round a whole number that JavaScript cannot hold', async () => {
    await expect(database.tenants.read(north).sql`select 9007199254740993::bigint as whole`).rejects.toThrow(
      RangeError,
    );
    expect(await database.tenants.read(north).sql`select 1 as one`).toEqual([{ one: 1 }]);
  });
});

describe('the system door', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('lists organisations in a steady order', async () => {
    const made = [await database.createOrganisation(), await database.createOrganisation()];
    expect(await database.system.organisationIds()).toEqual(made.sort());
  });

  it('rolls a failed transaction back and stays usable', async () => {
    const attempt = database.system.run(async (transaction) => {
      await transaction.sql`insert into user_account (email, name) values ('a@example.org', 'A')`;
      await transaction.sql`insert into user_account (email, name) values ('A@example.org', 'Again')`;
    });
    await expect(attempt).rejects.toMatchObject({ code: '23505' });
    expect(await database.system.prisma.userAccount.count()).toBe(0);
  });
});
