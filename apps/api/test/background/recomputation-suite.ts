import { createUnit } from '@understudy/contracts/people';
import type { TenantReading } from '@understudy/database/tenant-database';
import { SnapshotWriter } from '../../src/modules/indicators/snapshots/snapshot-writer.service.js';
import { storedFigures } from '../../src/modules/indicators/testing/stored-figures.js';
import { startTestApp, type TestApp } from '../harness.js';
import type { PersonDraft } from '../organisation-builder.js';
import { startProductWorker, until } from '../product-worker.js';

const size = 600;
const fewestDays = 3;

/** A company whose people came over four years, some of whom have left again. */
const company = Object.fromEntries(
  Array.from({ length: size }, (_, index): [string, PersonDraft] => {
    const month = String((index % 12) + 1).padStart(2, '0');
    const joinedOn = `${2021 + (index % 4)}-${month}-03`;
    const leaves = index > 100 && index % 5 === 0;
    const manager = index === 0 ? {} : { manager: `n${Math.floor((index - 1) / 7)}` };
    return [
      `n${index}`,
      { ...manager, joinedOn: index < 100 ? '2020-01-01' : joinedOn, leftOn: leaves ? '2025-05-01' : null },
    ];
  }),
);

type Snapshot = { asOf: string; computedAt: string };

const snapshotsOf = (reading: TenantReading): Promise<Snapshot[]> =>
  reading.sql<Snapshot>`
    select as_of::text as "asOf", computed_at::text as "computedAt" from indicator_snapshot order by as_of`;

/** Whether somebody is writing figures at this moment. */
const writesFigures = async (reading: TenantReading): Promise<boolean> => {
  const rows = await reading.sql<{ found: number }>`
    select 1 as found from pg_locks l join pg_class c on c.oid = l.relation
     where c.relname = 'indicator_figure' and l.mode = 'RowExclusiveLock' and l.granted
       and l.database = (select oid from pg_database where datname = current_database())`;
  return rows.length > 0;
};

const jobOf = async (reading: TenantReading): Promise<{ status: string; attempts: number } | undefined> => {
  const rows = await reading.sql<{ status: string; attempts: number }>`
    select status, attempts from background_job where name = 'compute-indicators'`;
  expect(rows.length).toBeLessThanOrEqual(1);
  return rows[0];
};

/** What is left of the indicators when the process that computes them is killed, and what the next one makes of it. */
export const describeKilledRecomputation = (redisUrl: () => string | null): void => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ worker: false, redisUrl: redisUrl() });
  }, 60_000);

  afterAll(() => app.close());

  it('keeps the days that were done, leaves none half written, and computes each of the others once', async () => {
    const { id, admin, actor } = await app.organisation({ people: company });
    const reading = app.tenants.read(actor);

    const first = startProductWorker(app.settings);
    await app.as(admin).ok(createUnit, { body: { name: 'Payments', parentId: null } });
    await until(async () => (await snapshotsOf(reading)).length >= fewestDays && (await writesFigures(reading)));
    await first.end('SIGKILL');
    expect(await jobOf(reading)).toEqual({ status: 'running', attempts: 1 });
    await until(async () => !(await writesFigures(reading)));
    const kept = await snapshotsOf(reading);
    const begun = await storedFigures(app.database, id, kept[0]?.asOf ?? '');
    expect(Object.keys(begun)).toContain('organisation');

    const second = startProductWorker(app.settings);
    await until(async () => (await jobOf(reading))?.status === 'completed');
    await second.end('SIGTERM');
    expect(await jobOf(reading)).toEqual({ status: 'completed', attempts: 2 });
    const all = await snapshotsOf(reading);
    expect(all.length).toBeGreaterThan(kept.length);
    expect(all).toEqual(expect.arrayContaining(kept));
    const [told] = await reading.sql<{ ends: number; days: number }>`
      select count(*)::int as ends, max((payload->>'days')::int)::int as days
        from domain_event where name = 'indicators.computed' and (payload->>'days')::int > 1`;
    expect(told).toEqual({ ends: 1, days: all.length - kept.length });

    for (const { asOf } of all) {
      const stored = await storedFigures(app.database, id, asOf);
      await app.get(SnapshotWriter).write(actor, asOf);
      expect([asOf, stored]).toEqual([asOf, await storedFigures(app.database, id, asOf)]);
    }
  }, 240_000);
};
