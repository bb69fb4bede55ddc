import { startTestApp, type TestApp } from '../../../test/harness.js';
import type { TestOrganisation } from '../../../test/organisation-builder.js';
import { emit } from '../events/emit.js';
import { Jobs } from '../jobs/jobs.js';
import { forgetOldRecords } from './forget-old-records.job.js';
import { batch } from './forgetting.jobs.js';
import { ForgettingRepository } from './forgetting.repository.js';

describe('the nightly forgetting', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const sql = (home: TestOrganisation) => app.tenants.read(home.actor).sql;

  const night = async (home: TestOrganisation): Promise<void> => {
    await app.settle();
    await app.tenants.run(home.actor, (tx) => app.get(Jobs).request(tx, home.actor, forgetOldRecords, {}));
    await app.settle();
  };

  const job = (home: TestOrganisation, status: string, daysAgo: number) =>
    sql(home)`
      insert into background_job (organisation_id, name, status, run_after, finished_at, created_at, payload)
      values (${home.id}::uuid, 'check-import', ${status}, now() + interval '1 hour',
              case when ${status} <> 'waiting' then now() - make_interval(days => ${daysAgo}::int) end,
              now() - make_interval(days => ${daysAgo}::int), ${JSON.stringify({ status, daysAgo })}::jsonb)`;

  it('keeps jobs that are open, recent, or failed not long ago', async () => {
    const home = await app.organisation();
    for (const status of ['waiting', 'completed', 'cancelled', 'failed'])
      for (const daysAgo of [29, 31, 91]) await job(home, status, daysAgo);
    await night(home);
    const left = await sql(home)<{ status: string; days: number }>`
      select status, (payload ->> 'daysAgo')::int as days from background_job where name = 'check-import' order by 1, 2`;
    expect(left.map(({ status, days }) => [status, days])).toEqual([
      ['cancelled', 29],
      ['completed', 29],
      ['failed', 29],
      ['failed', 31],
      ['waiting', 29],
      ['waiting', 31],
      ['waiting', 91],
    ]);
  });

  it('keeps keys of requests for two days, however many are older', async () => {
    const [home, other] = [await app.organisation(), await app.organisation()];
    for (const { id, admin, actor } of [home, other]) {
      await app.tenants.read(actor).sql`
        insert into idempotency_key (organisation_id, user_id, key, route, body_hash, created_at)
        select ${id}::uuid, ${admin.userId}::uuid, 'key-' || n, 'POST /', '',
               now() - case when n = 1 then interval '47 hours' else interval '49 hours' end
          from generate_series(1, ${batch * 2 + 1}::int) n`;
    }
    await night(home);
    expect(await sql(home)`select key from idempotency_key`).toEqual([{ key: 'key-1' }]);
    expect(await sql(other)`select count(*)::int as n from idempotency_key`).toEqual([{ n: batch * 2 + 1 }]);
  });

  it('forgets removed drafts once nobody can bring them back', async () => {
    const home = await app.organisation();
    await sql(home)`
      insert into removed_draft (organisation_id, kind, name, content, removed_at)
      values (${home.id}::uuid, 'campaign', 'old', '{}', now() - interval '31 days'),
             (${home.id}::uuid, 'framework', 'recent', '{}', now() - interval '29 days')`;
    await night(home);
    expect(await sql(home)`select name from removed_draft`).toEqual([{ name: 'recent' }]);
  });

  it('forgets old deliveries of events that everybody has heard, never the events', async () => {
    const home = await app.organisation();
    const subject = { kind: 'organisation', id: home.id };
    await app.tenants.run(home.actor, (tx) => emit(tx, home.actor, 'organisation.changed', subject));
    await app.settle();
    const [event] = await sql(home)<{ id: string }>`
      select id::text from domain_event where name = 'organisation.changed'`;
    const eventId = event?.id ?? '';
    await sql(home)`
      insert into event_delivery (organisation_id, event_id, listener, delivered_at)
      values (${home.id}::uuid, ${eventId}::uuid, 'old', now() - interval '31 days'),
             (${home.id}::uuid, ${eventId}::uuid, 'recent', now() - interval '29 days')`;
    await app.settle();
    await app.tenants.run(home.actor, async (tx) => {
      await tx.sql`update relay_position set position = 0`;
      expect(await app.get(ForgettingRepository).forget(tx, 'deliveries', batch)).toBe(0);
    });
    await app.tenants.run(
      home.actor,
      (tx) => tx.sql`update relay_position set position = (select last_position from event_stream)`,
    );
    await night(home);
    const left = await sql(home)`select listener from event_delivery where listener in ('old', 'recent')`;
    expect(left).toEqual([{ listener: 'recent' }]);
    expect(await sql(home)`select 1 as one from domain_event where id = ${eventId}::uuid`).toEqual([{ one: 1 }]);
  });
});
