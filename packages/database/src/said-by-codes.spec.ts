import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from './migrate.js';
import { createTestDatabase, migrationsDirectory, type TestDatabase } from './testing/test-database.js';

const turned = '20261126000210_said_by_codes';

describe('the migration to messages by codes', () => {
  let database: TestDatabase;
  let directory: string;
  let client: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase({ migrated: false });
    directory = await mkdtemp(join(tmpdir(), 'understudy-migrations-'));
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
    await rm(directory, { recursive: true });
  });

  const migrateWith = async (wanted: (name: string) => boolean): Promise<void> => {
    for (const name of (await readdir(migrationsDirectory)).filter(wanted)) {
      await cp(join(migrationsDirectory, name), join(directory, name), { recursive: true });
    }
    await migrate({ ownerUrl: database.ownerUrl, migrationsDirectory: directory });
  };

  it('keeps every sentence that was written before, of every organisation', async () => {
    await migrateWith((name) => !name.includes('.') && name < turned);
    client = new pg.Client({ connectionString: urlOfSuperuser() });
    await client.connect();
    await client.query(`
      insert into organisation (slug, name) values ('one', 'One'), ('two', 'Two');
      insert into background_job (organisation_id, name, step, problem)
        select organisation_id, 'check-import', 'Checking every row', 'It went wrong.' from organisation;
      insert into data_import (organisation_id, kind, file_name, file_hash, status, columns, row_count, mapping, summary,
                               reading_notices)
        select organisation_id, 'people', 'a.csv', 'x', 'previewed', '{}', 1, '[]',
               '{"create": 1, "notices": [{"kind": "reading", "message": "Read so.", "employeeNumbers": [], "on": null}]}',
               array['Read so.'] from organisation;
      insert into data_import_outcome (organisation_id, import_id, line, outcome, subject, message)
        select organisation_id, id, line, 'problem', 'A', case line when 2 then 'Mend it.' end
          from data_import, generate_series(2, 3) as line`);
    await migrateWith((name) => name === turned);
    const rows = async (text: string) => (await client.query(text)).rows;
    const said = (text: string) => ({ code: 'as-written', values: { text } });
    expect(await rows('select step, problem_said as said from background_job')).toEqual([
      { step: null, said: said('It went wrong.') },
      { step: null, said: said('It went wrong.') },
    ]);
    const notice = { kind: 'reading', message: said('Read so.'), because: [], employeeNumbers: [], on: null };
    expect(await rows('select reading_notices as notices, summary from data_import')).toEqual([
      { notices: ['not-utf-8'], summary: { create: 1, notices: [notice] } },
      { notices: ['not-utf-8'], summary: { create: 1, notices: [notice] } },
    ]);
    expect(await rows('select messages from data_import_outcome order by line')).toEqual([
      { messages: [said('Mend it.')] },
      { messages: [said('Mend it.')] },
      { messages: [] },
      { messages: [] },
    ]);
  });

  const urlOfSuperuser = (): string => {
    const url = new URL(database.superuserUrl);
    url.pathname = `/${database.name}`;
    return url.href;
  };
});
