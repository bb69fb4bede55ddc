import { listAuditEntries } from '@understudy/contracts/audit';
import { changeMember, removeMember } from '@understudy/contracts/organisations';
import { recordLeaving } from '@understudy/contracts/people';
import { startTestApp, type TestApp } from '../../../test/harness.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const start = () => app.organisation({ people: { one: {}, two: {}, gone: { leftOn: '2024-01-01' } } });

describe('an organisation always has an admin who can sign in', () => {
  it('counts nobody who has left, or leaves', async () => {
    for (const leftOn of ['2024-01-01', '2999-01-01']) {
      const { admin, people, signIn } = await start();
      await signIn('one', 'admin');
      const api = app.as(admin);
      const params = { memberId: admin.membershipId };
      await api.ok(recordLeaving, { params: { personId: people.one }, body: { leftOn } });
      expect((await api.refused(changeMember, { params, body: { role: 'member' } })).code).toBe('conflict');
      expect((await api.refused(removeMember, { params })).code).toBe('conflict');
    }
  });

  it('does not give the last admin the person of somebody who has left', async () => {
    const { admin, people } = await start();
    const params = { memberId: admin.membershipId };
    expect((await app.as(admin).refused(changeMember, { params, body: { personId: people.gone } })).code).toBe(
      'conflict',
    );
    expect((await app.as(admin).call(listAuditEntries)).status).toBe(200);
  });

  it('does not let the last admin leave, nor the last two at once', async () => {
    const { admin, people, signIn } = await start();
    const api = app.as(admin);
    const body = { leftOn: '2024-01-01' };
    await api.ok(changeMember, { params: { memberId: admin.membershipId }, body: { personId: people.one } });
    expect((await api.refused(recordLeaving, { params: { personId: people.one }, body })).code).toBe('conflict');
    const second = app.as(await signIn('two', 'admin'));
    const answers = await Promise.all([
      api.call(recordLeaving, { params: { personId: people.one }, body }),
      second.call(recordLeaving, { params: { personId: people.two }, body }),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status === 409)).toHaveLength(1);
    const still = await Promise.all([api.call(listAuditEntries), second.call(listAuditEntries)]);
    expect(still.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});
