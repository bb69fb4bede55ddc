import type { Actor } from '../../src/common/auth/actor.js';
import { Schedules } from '../../src/common/jobs/schedules.js';
import type { Place } from './place.js';
import { countJob } from './test-work.js';

/** What happens when processes die, queues forget and clocks jump. */
export const describeRecovery = (place: () => Place): void => {
  const count = (actor: Actor, label: string, holdOn = 0) =>
    place().database.tenants.run(actor, (transaction) =>
      place().jobs.request(transaction, actor, countJob, { upTo: 2, label, holdOn }),
    );

  afterEach(() => place().rest());

  it('finishes elsewhere, once, what a killed worker had begun', async () => {
    const actor = await place().organisation();
    const id = await count(actor, 'killed', 1);
    const elsewhere = await place().workElsewhere();
    await place().until(async () => (await place().traces(actor, 'begin')).length === 1);
    await elsewhere.kill();
    const died = performance.now();
    await place().settled(await place().work());
    expect(performance.now() - died).toBeLessThan(20_000);
    expect(await place().job(actor, id)).toMatchObject({ status: 'completed', attempts: 2, progress: 2 });
    expect(await place().traces(actor, 'counted')).toEqual([{ subject: 'killed', value: 2 }]);
  }, 240_000);

  it('hands a job over at once when its worker is shut down', async () => {
    const actor = await place().organisation();
    const first = await place().work();
    const id = await count(actor, 'handed over', 1);
    await place().until(async () => (await place().traces(actor, 'begin')).length === 1);
    const second = await place().work();
    await first.context.close();
    await place().settled(second);
    expect(await place().job(actor, id)).toMatchObject({ status: 'completed', attempts: 2 });
  });

  it('finds a job that the queue has lost', async () => {
    const actor = await place().organisation();
    const [row] = await place().database.tenants.read(actor).sql<{ id: string }>`
      insert into background_job (organisation_id, name, payload, run_after)
      values (${actor.organisationId}::uuid, 'compute-indicators', '{"upTo": 1, "label": "lost"}', now() - interval '1 minute')
      returning id::text`;
    const worker = await place().work();
    await place().settled(worker);
    expect(await place().job(actor, row?.id ?? '')).toMatchObject({ status: 'completed', attempts: 1 });
  });

  it('requests nightly jobs once a day by each organisation’s clock, also where the clocks change', async () => {
    const inLondon = await place().organisation();
    const inTokyo = await place().organisation();
    await place().database.system.sql`
      update organisation set time_zone = 'Asia/Tokyo' where organisation_id = ${inTokyo.organisationId}::uuid`;
    let now = new Date('2026-03-27T12:00:00Z');
    const [one, other] = [await place().work({ now: () => now }), await place().work({ now: () => now })];
    const tickAt = async (instant: string): Promise<void> => {
      now = new Date(instant);
      await Promise.all([one, other].map(({ context }) => context.get(Schedules).tick()));
      await place().settled(one);
    };
    const nights = async (actor: Actor): Promise<number> => (await place().traces(actor, 'counted')).length;

    await tickAt('2026-03-27T12:00:00Z');
    expect([await nights(inLondon), await nights(inTokyo)]).toEqual([0, 0]);
    await tickAt('2026-03-27T17:29:00Z');
    expect([await nights(inLondon), await nights(inTokyo)]).toEqual([0, 0]);
    await tickAt('2026-03-27T17:30:00Z');
    expect([await nights(inLondon), await nights(inTokyo)]).toEqual([0, 1]);
    await tickAt('2026-03-28T02:31:00Z');
    await tickAt('2026-03-28T02:32:00Z');
    expect([await nights(inLondon), await nights(inTokyo)]).toEqual([1, 1]);
    await tickAt('2026-03-29T00:59:00Z');
    expect(await nights(inLondon)).toBe(1);
    await tickAt('2026-03-29T01:30:00Z');
    await tickAt('2026-03-29T02:30:00Z');
    expect([await nights(inLondon), await nights(inTokyo)]).toEqual([2, 2]);
    const slept = await place().work({ now: () => now });
    now = new Date('2026-04-02T21:00:00Z');
    await slept.context.get(Schedules).tick();
    await place().settled(slept);
    expect([await nights(inLondon), await nights(inTokyo)]).toEqual([3, 3]);
  }, 240_000);
};
