import pg from 'pg';
import type { PrismaClient } from './generated/client.js';
import { TenantDatabase } from './tenant-database.js';
import { TenantPool } from './tenant-pool.js';
import { createTestDatabase, type TestDatabase } from './testing/test-database.js';

const peoplePerOrganisation = 3;

describe('organisations on shared connections', () => {
  let database: TestDatabase;
  let organisations: string[];
  let ownPerson: Map<string, string>;

  beforeAll(async () => {
    database = await createTestDatabase({ poolSize: 8 });
    organisations = await Promise.all(Array.from({ length: 16 }, () => database.createOrganisation()));
    ownPerson = new Map();
    for (const organisationId of organisations) {
      const data = Array.from({ length: peoplePerOrganisation }, (_, index) => ({
        organisationId,
        employeeNumber: String(index),
        name: organisationId,
      }));
      const [first] = await database.tenants.read({ organisationId }).prisma.person.createManyAndReturn({ data });
      if (first !== undefined) ownPerson.set(organisationId, first.id);
    }
  });
  afterAll(() => database.drop());

  const organisationAt = (index: number): string => organisations[index % organisations.length] ?? '';
  const personOf = (organisationId: string): string => ownPerson.get(organisationId) ?? '';

  /** Rows that this organisation must not have seen, or rows of its own that it missed. */
  const wrong = (organisationId: string, rows: readonly { name: string }[]): number =>
    rows.filter((row) => row.name !== organisationId).length + Math.abs(rows.length - peoplePerOrganisation);

  it('never mixes point reads that Prisma collects in the same tick', async () => {
    for (let round = 0; round < 50; round += 1) {
      const found = await Promise.all(
        organisations.map((organisationId) =>
          database.tenants.read({ organisationId }).prisma.person.findUnique({
            where: { organisationId_id: { organisationId, id: personOf(organisationId) } },
          }),
        ),
      );
      expect(found.map((person) => person?.name)).toEqual(organisations);
    }
  });

  it('never mixes the statements of array transactions', async () => {
    for (let round = 0; round < 20; round += 1) {
      const lists = await Promise.all(
        organisations.map(async (organisationId) => {
          const client = database.tenants.read({ organisationId }).prisma as PrismaClient;
          const [people] = await client.$transaction([client.person.findMany(), client.organisation.findMany()]);
          return wrong(organisationId, people);
        }),
      );
      expect(lists.reduce((sum, count) => sum + count, 0)).toBe(0);
    }
  });

  it('keeps 64 workers apart that read, write, fail, roll back and time out', async () => {
    let checks = 0;
    let leaks = 0;
    const work = async (worker: number, step: number): Promise<void> => {
      const organisationId = organisationAt(worker * 7 + step * 5);
      const actor = { organisationId };
      const reading = database.tenants.read(actor);
      // A client for one transaction reads the whole schema anew, so only some of the workers make them.
      const asksPrisma = worker % 8 === 0;
      const see = (rows: readonly { name: string }[]): void => {
        checks += 1;
        leaks += wrong(organisationId, rows);
      };
      switch ((worker + step) % 8) {
        case 0:
          return see(await reading.sql`select name from person`);
        case 1:
          return see(await reading.prisma.person.findMany({ include: { organisation: true } }));
        case 2:
          return see((await reading.prisma.organisation.findFirstOrThrow({ include: { people: true } })).people);
        case 3:
          await expect(reading.sql`select 1 / 0`).rejects.toThrow();
          return;
        case 4:
          return database.tenants.run(actor, async (tx) => {
            see(await tx.sql`select name from person`);
            if (asksPrisma) see(await tx.prisma.person.findMany());
          });
        case 5: {
          const undone = database.tenants.run(actor, async (tx) => {
            const employeeNumber = `${worker}-${step}`;
            if (asksPrisma) await tx.prisma.person.create({ data: { organisationId, employeeNumber, name: 'Undone' } });
            else
              await tx.sql`
                insert into person (organisation_id, employee_number, name)
                values (${organisationId}::uuid, ${employeeNumber}, 'Undone')`;
            throw new Error('undone');
          });
          await expect(undone).rejects.toThrow('undone');
          return;
        }
        case 6: {
          const late = database.tenants.run(actor, ({ sql }) => sql`select pg_sleep(0.02)`, { timeoutMs: 5 });
          await late.catch(() => undefined);
          return;
        }
        default: {
          const foreign = organisationAt(worker * 7 + step * 5 + 1);
          const stolen =
            await reading.sql`update person set location = 'x' where organisation_id = ${foreign}::uuid returning 1`;
          leaks += stolen.length;
          checks += 1;
        }
      }
    };
    await Promise.all(
      Array.from({ length: 64 }, async (_, worker) => {
        for (let step = 0; step < 30; step += 1) await work(worker, step);
      }),
    );
    expect(checks).toBeGreaterThan(1000);
    expect(leaks).toBe(0);
    for (const organisationId of organisations) {
      const rows = await database.tenants.read({ organisationId }).sql<{ name: string }>`select name from person`;
      expect(wrong(organisationId, rows)).toBe(0);
    }
  }, 120_000);

  it('serves 5,000 requests on two connections, half of them failing, without one foreign row', async () => {
    const tenants = new TenantDatabase({ connectionString: database.applicationUrl, size: 2 });
    let leaks = 0;
    let failures = 0;
    await Promise.all(
      Array.from({ length: 5000 }, async (_, index) => {
        const organisationId = organisationAt(index * 3);
        const { sql } = tenants.read({ organisationId });
        if (index % 2 === 0) {
          const rows = await sql<{ name: string }>`select name from person`;
          leaks += wrong(organisationId, rows);
          return;
        }
        await sql`select name, 1 / (case when name = ${organisationId} then 0 else 1 end) from person`.catch(() => {
          failures += 1;
        });
      }),
    );
    await tenants.close();
    expect({ leaks, failures }).toEqual({ leaks: 0, failures: 2500 });
  }, 120_000);

  it('leaves no organisation behind on any connection', async () => {
    const size = 3;
    const pool = new TenantPool({ connectionString: database.applicationUrl, size });
    await Promise.all(
      Array.from({ length: 60 }, (_, index) => {
        const text = index % 2 === 0 ? 'select name from person' : 'select 1 / 0';
        return pool.query(organisationAt(index), { text }).catch(() => undefined);
      }),
    );
    const clients = await Promise.all(
      Array.from({ length: size }, () => pool.forOrganisation(organisationAt(0)).connect()),
    );
    for (const client of clients) {
      const plainQuery = pg.Client.prototype.query.bind(client) as (text: string) => Promise<pg.QueryResult>;
      const setting = await plainQuery("select current_setting('app.organisation_id', true) as organisation");
      const people = await plainQuery('select name from person');
      expect(setting.rows).toEqual([{ organisation: '' }]);
      expect(people.rows).toEqual([]);
      client.release();
    }
    await pool.close();
  });

  it('is needed: the same check finds leaks where the setting lives as long as the session', async () => {
    const pool = new pg.Pool({ connectionString: database.applicationUrl, max: 2 });
    let leaks = 0;
    await Promise.all(
      Array.from({ length: 500 }, async (_, index) => {
        const organisationId = organisationAt(index * 3);
        await pool.query("select set_config('app.organisation_id', $1, false)", [organisationId]);
        const { rows } = await pool.query<{ name: string }>('select name from person');
        leaks += wrong(organisationId, rows);
      }),
    );
    await pool.end();
    expect(leaks).toBeGreaterThan(0);
  });

  it('keeps no more clients than it is told, and works on with those it made anew', async () => {
    const tenants = new TenantDatabase({ connectionString: database.applicationUrl, size: 2, keptOrganisations: 3 });
    const listeners = process.listenerCount('beforeExit');
    for (let round = 0; round < 2; round += 1) {
      const lists = await Promise.all(
        organisations
          .slice(0, 6)
          .map(async (organisationId) =>
            wrong(organisationId, await tenants.read({ organisationId }).prisma.person.findMany()),
          ),
      );
      expect(lists.every((count) => count === 0)).toBe(true);
    }
    expect(process.listenerCount('beforeExit')).toBe(listeners);
    await tenants.close();
  });
});
