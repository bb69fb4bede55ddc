import {
  applyImport,
  type DataImport,
  getImport,
  previewImport,
  uploadImport,
} from '@understudy/contracts/data-exchange';
import { listPeople } from '@understudy/contracts/people';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { startProductWorker, until } from '../../../test/product-worker.js';

const size = 6_000;
const numberOf = (index: number): string => `N${String(index).padStart(5, '0')}`;
const content = [
  'Employee number,Name,Hire date,Title,Manager',
  ...Array.from({ length: size }, (_, index) => {
    const manager = index === 0 ? '' : numberOf(Math.floor((index - 1) / 7));
    return `${numberOf(index)},Person ${index},2020-01-01,Engineer,${manager}`;
  }),
].join('\n');

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
});

afterAll(async () => {
  await app.close();
});

describe('an import whose worker is killed while it writes', () => {
  it('has written nothing, and is finished once by the next worker', async () => {
    const organisation = await app.organisation({});
    const admin: Caller = app.as(organisation.admin);
    const reading = app.tenants.read(organisation.actor);
    const file = await admin.ok(uploadImport, undefined, { file: { name: 'people.csv', content } });
    const params = { importId: file.id };
    const current = (): Promise<DataImport> => admin.ok(getImport, { params });
    const writing = async (): Promise<boolean> => {
      const rows = await reading.sql<{ found: number }>`
        select 1 as found from pg_locks l join pg_class c on c.oid = l.relation
         where c.relname = 'data_import_effect' and l.mode = 'RowExclusiveLock' and l.granted
           and l.database = (select oid from pg_database where datname = current_database())`;
      return rows.length > 0;
    };

    const first = startProductWorker(app.settings);
    await admin.ok(previewImport, { params, body: { mapping: file.mapping, options: file.options } });
    await until(async () => (await current()).status === 'previewed');
    await admin.ok(applyImport, { params, body: {} });
    await until(writing);
    await first.end('SIGKILL');
    expect((await current()).status).toBe('applying');
    expect((await admin.ok(listPeople, {})).total).toBe(0);

    const second = startProductWorker(app.settings);
    await until(async () => (await current()).status === 'applied');
    await second.end('SIGTERM');
    expect((await admin.ok(listPeople, {})).total).toBe(size);
    const [counts] = await reading.sql<object>`
      select (select count(*)::int from employment) as employments, (select count(*)::int from reporting_line) as lines,
             (select count(*)::int from title_holding) as titles, (select count(*)::int from data_import_effect) as effects,
             (select count(*)::int from domain_event where name = 'import.applied') as events`;
    expect(counts).toEqual({ employments: size, lines: size - 1, titles: size, effects: size, events: 1 });
  }, 120_000);
});
