import { cancelJob, getJob, listJobs, retryJob } from '@understudy/contracts/jobs';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import type { TestOrganisation } from '../../../../test/organisation-builder.js';

describe('background jobs over HTTP', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const insert = async (home: TestOrganisation, status: string, requestedBy: string | null): Promise<string> => {
    const [row] = await app.tenants.read(home.actor).sql<{ id: string }>`
      insert into background_job (organisation_id, name, status, requested_by, run_after)
      values (${home.id}::uuid, 'compute-indicators', ${status}, ${requestedBy}::uuid, now() + interval '1 hour')
      returning id::text`;
    return row?.id ?? '';
  };

  it('shows admins all and others their own, newest first', async () => {
    const home = await app.organisation({ people: { ann: {} } });
    const ann = await home.signIn('ann');
    const nobodys = await insert(home, 'completed', null);
    const anns = await insert(home, 'failed', ann.userId);
    const all = await app.as(home.admin).ok(listJobs);
    expect(all.items.map(({ id, requestedBy }) => [id, requestedBy])).toEqual([
      [anns, ann.email],
      [nobodys, null],
    ]);
    expect((await app.as(ann).ok(listJobs)).items.map(({ id }) => id)).toEqual([anns]);
    expect((await app.as(home.admin).ok(listJobs, { query: { status: 'completed' } })).items).toHaveLength(1);
    const first = await app.as(home.admin).ok(listJobs, { query: { limit: 1 } });
    const cursor = first.nextCursor ?? '';
    expect((await app.as(home.admin).ok(listJobs, { query: { limit: 1, cursor } })).items[0]?.id).toBe(nobodys);
    const oldest = { limit: 1, direction: 'ascending' } as const;
    const eldest = await app.as(home.admin).ok(listJobs, { query: oldest });
    const last = await app.as(home.admin).ok(listJobs, { query: { ...oldest, cursor: eldest.nextCursor ?? '' } });
    expect([...eldest.items, ...last.items].map(({ id }) => id)).toEqual([nobodys, anns]);
    expect(await app.as(home.admin).refused(listJobs, { query: { cursor: 'bm90IG91cnM' } })).toMatchObject({
      status: 400,
    });
  });

  it('hides what others asked for, in the words for what does not exist', async () => {
    const home = await app.organisation({ people: { ann: {} } });
    const ann = await home.signIn('ann');
    const stranger = (await app.organisation()).admin;
    const id = await insert(home, 'running', null);
    const missing = await app.as(ann).refused(getJob, { params: { jobId: '00000000-0000-4000-8000-000000000000' } });
    for (const [handle, endpoint] of [
      [ann, getJob],
      [ann, cancelJob],
      [stranger, getJob],
      [stranger, retryJob],
    ] as const) {
      const refusal = await app.as(handle).refused(endpoint, { params: { jobId: id } });
      expect({ ...refusal, requestId: '' }).toEqual({ ...missing, requestId: '' });
    }
  });

  it('lets people stop and repeat only what they may ask for', async () => {
    const home = await app.organisation({ people: { ann: {}, bob: { manager: 'ann' } } });
    const [ann, bob] = [await home.signIn('ann'), await home.signIn('bob')];
    const [anns, bobs] = [await insert(home, 'waiting', ann.userId), await insert(home, 'waiting', bob.userId)];
    expect(await app.as(bob).refused(cancelJob, { params: { jobId: bobs } })).toMatchObject({ status: 403 });
    expect(await app.as(ann).ok(cancelJob, { params: { jobId: anns } })).toMatchObject({
      status: 'cancelled',
      abilities: ['retry'],
    });
    expect(await app.as(ann).refused(cancelJob, { params: { jobId: anns } })).toMatchObject({ status: 409 });
    expect(await app.as(ann).ok(retryJob, { params: { jobId: anns } })).toMatchObject({ abilities: ['cancel'] });
  });
});
