import { listAuditEntries } from '@understudy/contracts/audit';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { emit } from '../../common/events/emit.js';

describe('the audit trail', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('says who did what to which record, newest first, page by page', async () => {
    const home = await app.organisation({ people: { ann: { name: 'Ann Lee' }, bob: { name: 'Bob Ray' } } });
    const ann = await home.signIn('ann');
    const subject = { kind: 'person', id: home.people.bob };
    const annHerself = { ...home.actor, userId: ann.userId, personId: home.people.ann };
    await app.tenants.run(home.actor, async (tx) => {
      await emit(tx, annHerself, 'person.viewed', subject);
      await emit(tx, home.actor, 'person.changed', subject, { fields: ['location'] });
    });
    const admin = app.as(home.admin);
    const { items, nextCursor } = await admin.ok(listAuditEntries, { query: { limit: 1 } });
    expect(items).toMatchObject([
      { name: 'person.changed', actor: null, subject: 'Bob Ray', summary: { fields: ['location'] } },
    ]);
    // The place is named by the entry, not by a number: gaps between numbers would tell of what is left out.
    expect(Buffer.from(nextCursor ?? '', 'base64url').toString()).toBe(JSON.stringify([items[0]?.id]));
    const rest = await admin.ok(listAuditEntries, { query: { limit: 1, cursor: nextCursor ?? '' } });
    expect(rest).toMatchObject({ items: [{ name: 'person.viewed', actor: ann.email, summary: {} }], nextCursor: null });
    const oldest = { limit: 1, direction: 'ascending' } as const;
    const first = await admin.ok(listAuditEntries, { query: oldest });
    const second = await admin.ok(listAuditEntries, { query: { ...oldest, cursor: first.nextCursor ?? '' } });
    expect([first, second].flatMap(({ items: one }) => one)).toEqual([...rest.items, ...items]);
    expect(second.nextCursor).toBeNull();
    expect((await admin.ok(listAuditEntries, { query: { name: 'person.viewed' } })).items).toHaveLength(1);
    expect((await admin.ok(listAuditEntries, { query: { subjectId: home.people.bob } })).items).toHaveLength(2);
    expect((await admin.ok(listAuditEntries, { query: { subjectId: home.people.ann } })).items).toEqual([]);
  });

  it('is for admins, each of their own organisation', async () => {
    const home = await app.organisation({ people: { ann: {}, bob: { manager: 'ann' } } });
    await app.tenants.run(home.actor, (tx) =>
      emit(tx, home.actor, 'unit.changed', { kind: 'unit', id: home.people.ann }),
    );
    const leader = await home.signIn('ann');
    expect(await app.as(leader).refused(listAuditEntries)).toMatchObject({ status: 403 });
    const stranger = (await app.organisation()).admin;
    expect((await app.as(stranger).ok(listAuditEntries)).items).toEqual([]);
    expect(await app.as(home.admin).refused(listAuditEntries, { query: { cursor: 'W10' } })).toMatchObject({
      status: 400,
    });
  });
});
