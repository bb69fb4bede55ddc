import type { Actor } from '../../src/common/auth/actor.js';
import type { RequestOptions } from '../../src/common/jobs/jobs.js';
import type { Place } from './place.js';
import { countJob, failingJob } from './test-work.js';

/** How jobs are requested, run, stopped and repeated. */
export const describeJobs = (place: () => Place): void => {
  const count = (actor: Actor, label: string, options: RequestOptions & { upTo?: number; holdOn?: number } = {}) =>
    place().database.tenants.run(actor, (transaction) =>
      place().jobs.request(
        transaction,
        actor,
        countJob,
        { upTo: options.upTo ?? 3, label, holdOn: options.holdOn ?? 0 },
        options,
      ),
    );
  const fail = (actor: Actor, payload: { failures: number; refuse?: boolean }) =>
    place().database.tenants.run(actor, (transaction) =>
      place().jobs.request(transaction, actor, failingJob, { message: 'The secret reason.', ...payload }),
    );
  const about = (id: string) => ({ params: { jobId: id }, query: undefined, body: undefined });
  const cancel = (actor: Actor, id: string) => place().board.cancel(actor, about(id));

  afterEach(() => place().rest());

  it('does a job with its effect, progress and result, and tells of it', async () => {
    const actor = await place().organisation();
    const own = await place().listen(actor);
    const worker = await place().work();
    const id = await count(actor, 'once');
    await place().settled(worker);
    expect(await place().job(actor, id)).toEqual({
      status: 'completed',
      attempts: 1,
      progress: 3,
      total: 3,
      problem: null,
      result: { counted: 3 },
    });
    expect(await place().traces(actor, 'counted')).toEqual([{ subject: 'once', value: 3 }]);
    await place().until(async () => own.heard.length >= 2);
    expect(own.heard.every(({ update }) => update.name === 'job.changed' && update.subjectId === id)).toBe(true);
    own.stop();
  });

  it('does nothing when the transaction that requested it is rolled back', async () => {
    const actor = await place().organisation();
    const worker = await place().work();
    const request = place().database.tenants.run(actor, async (transaction) => {
      await place().jobs.request(transaction, actor, countJob, { upTo: 1, label: 'never' });
      throw new Error('No.');
    });
    await expect(request).rejects.toThrow('No.');
    await count(actor, 'after');
    await place().settled(worker);
    expect((await place().traces(actor, 'begin')).map(({ subject }) => subject)).toEqual(['after']);
  });

  it('refuses a payload that is not as declared', async () => {
    const actor = await place().organisation();
    const wrong = { upTo: 1, label: 'x', organisationId: actor.organisationId };
    const request = place().database.tenants.run(actor, (transaction) =>
      place().jobs.request(transaction, actor, countJob, wrong),
    );
    await expect(request).rejects.toThrow('organisationId');
  });

  it('tries again after an error, and gives up after the retries with a reason that gives nothing away', async () => {
    const actor = await place().organisation();
    const worker = await place().work();
    const [mended, broken, refused] = [
      await fail(actor, { failures: 1 }),
      await fail(actor, { failures: 9 }),
      await fail(actor, { failures: 9, refuse: true }),
    ];
    await place().settled(worker);
    expect(await place().job(actor, mended)).toMatchObject({ status: 'completed', attempts: 2, problem: null });
    const given = await place().job(actor, broken);
    expect(given).toMatchObject({ status: 'failed', attempts: 2 });
    expect(given.problem).not.toContain('secret');
    expect(await place().job(actor, refused)).toMatchObject({
      status: 'failed',
      attempts: 1,
      problem: 'The secret reason.',
    });
  });

  it('stops a running job when asked, and never starts a waiting one', async () => {
    const actor = await place().organisation();
    const waiting = await count(actor, 'waiting', { delaySeconds: 0.3 });
    expect(await cancel(actor, waiting)).toMatchObject({ status: 'cancelled', abilities: ['retry'] });
    const worker = await place().work();
    const running = await count(actor, 'running', { holdOn: 1 });
    await place().untilStatus(actor, running, 'running');
    await cancel(actor, running);
    await place().untilStatus(actor, running, 'cancelled');
    await expect(cancel(actor, running)).rejects.toThrow('has ended');
    await place().untilStatus(actor, waiting, 'cancelled');
    await place().settled(worker);
    expect(await place().traces(actor, 'counted')).toEqual([]);
  });

  it('does a cancelled or failed job again when asked, but not beside its like', async () => {
    const actor = await place().organisation();
    const key = { deduplicationKey: 'all' };
    const worker = await place().work();
    const failed = await fail(actor, { failures: 2 });
    const cancelled = await count(actor, 'cancelled', { ...key, delaySeconds: 3_600 });
    await cancel(actor, cancelled);
    await place().untilStatus(actor, failed, 'failed');
    expect(await place().board.retry(actor, about(failed))).toMatchObject({ status: 'waiting', attempts: 0 });
    const like = await count(actor, 'like', { ...key, delaySeconds: 3_600 });
    await expect(place().board.retry(actor, about(cancelled))).rejects.toThrow('waiting already');
    await cancel(actor, like);
    await place().board.retry(actor, about(cancelled));
    await place().settled(worker);
    expect(await place().job(actor, cancelled)).toMatchObject({ status: 'completed' });
    expect(await place().job(actor, failed)).toMatchObject({ status: 'failed', attempts: 2 });
    await expect(place().board.retry(actor, about(cancelled))).rejects.toThrow('has not failed');
  });

  it('lists jobs newest first, page by page', async () => {
    const actor = await place().organisation();
    const ids: string[] = [];
    for (const label of ['one', 'two', 'three']) ids.unshift(await count(actor, label, { delaySeconds: 3_600 }));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const order = { sort: 'asked', direction: 'descending' } as const;
      const input = { params: undefined, query: { limit: 2, cursor, ...order }, body: undefined };
      const page = await place().board.list(actor, input);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(ids);
    const strangers = { ...actor, isAdmin: false, userId: ids[0] ?? null };
    await expect(place().board.get(strangers, about(ids[1] ?? ''))).rejects.toThrow('nothing here');
  });

  it('joins a job that waits, and runs once more, alone, after one that runs', async () => {
    const actor = await place().organisation();
    const key = { deduplicationKey: 'all' };
    const first = await count(actor, 'first', { ...key, holdOn: 1, delaySeconds: 3_600 });
    expect(await count(actor, 'ignored', { ...key, delaySeconds: 3_600 })).toBe(first);
    const workers = [await place().work(), await place().work()];
    expect(await count(actor, 'hastened', key)).toBe(first);
    await place().untilStatus(actor, first, 'running');
    const second = await count(actor, 'second', key);
    expect(second).not.toBe(first);
    expect(await count(actor, 'third', key)).toBe(second);
    const free = await count(actor, 'free');
    await place().untilStatus(actor, free, 'completed');
    expect(await place().job(actor, second)).toMatchObject({ status: 'waiting', attempts: 0 });
    await cancel(actor, first);
    for (const worker of workers) await place().settled(worker);
    expect((await place().traces(actor, 'begin')).map(({ subject }) => subject)).toEqual(['first', 'free', 'second']);
    expect(await place().job(actor, second)).toMatchObject({ status: 'completed' });
  });

  it('waits with a joined job until the transaction that joined it has ended', async () => {
    const actor = await place().organisation();
    const key = { deduplicationKey: 'all' };
    const first = await count(actor, 'joined', { ...key, delaySeconds: 0.05 });
    const worker = await place().work();
    await place().database.tenants.run(actor, async (transaction) => {
      await place().jobs.request(
        transaction,
        actor,
        countJob,
        { upTo: 1, label: 'x' },
        { ...key, delaySeconds: 3_600 },
      );
      const [due] = await transaction.sql<{ wait: number }>`select pg_sleep(0.5)::text, 0 as wait`;
      expect(due?.wait).toBe(0);
      expect(await place().job(actor, first)).toMatchObject({ status: 'waiting' });
    });
    await place().settled(worker);
    expect(await place().job(actor, first)).toMatchObject({ status: 'completed', attempts: 1 });
  });
};
