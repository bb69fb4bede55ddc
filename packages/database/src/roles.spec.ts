import pg from 'pg';
import { assertSafeRole, setUpRoles } from './roles.js';
import { createTestDatabase, type TestDatabase, testPasswords, urlOn } from './testing/test-database.js';

describe('the roles', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const asSuperuser = async (...statements: string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };

  it('are accepted as they are set up, repeatedly and at once', async () => {
    await Promise.all([1, 2, 3].map(() => setUpRoles(database.superuserUrl, database.name, testPasswords)));
    await expect(assertSafeRole(database.applicationUrl)).resolves.toBeUndefined();
    await expect(assertSafeRole(database.systemUrl)).resolves.toBeUndefined();
  });

  it('are refused when row-level security would not bind them', async () => {
    await expect(assertSafeRole(database.superuserUrl)).rejects.toThrow(/is a superuser/);
    await expect(assertSafeRole(database.ownerUrl)).rejects.toThrow(/owns the table/);
    const url = urlOn(database.superuserUrl, database.name, 'test_bypassing', 'secret');
    await asSuperuser(
      "create role test_bypassing login bypassrls password 'secret'",
      `grant connect on database ${database.name} to test_bypassing`,
    );
    await expect(assertSafeRole(url)).rejects.toThrow(/may bypass row-level security/);
    await asSuperuser('alter role test_bypassing nobypassrls', 'grant understudy_owner to test_bypassing');
    await expect(assertSafeRole(url)).rejects.toThrow(/owns the table/);
    await asSuperuser(
      'revoke understudy_owner from test_bypassing',
      "alter role test_bypassing set timezone = 'Europe/Prague'",
    );
    await expect(assertSafeRole(url)).rejects.toThrow(/time zone Europe\/Prague/);
    await asSuperuser(`drop owned by test_bypassing`, 'drop role test_bypassing');
  });
});
