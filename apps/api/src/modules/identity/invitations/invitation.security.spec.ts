import { acceptInvitation, lookUpInvitation } from '@understudy/contracts/identity';
import { changeMember, invite, listInvitations, removeMember } from '@understudy/contracts/organisations';
import { recordLeaving } from '@understudy/contracts/people';
import { startTestApp, type TestApp, testPassword } from '../../../../test/harness.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const tokenFor = async (email: string): Promise<string> => {
  const mail = (await app.mails()).find(({ recipient }) => recipient === email);
  return /accept-invitation#token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
};

/** An organisation, and an invitation as admin that one of its admins sent to a second address of theirs. */
const start = async () => {
  const organisation = await app.organisation({ people: { inviter: {} } });
  const inviter = await organisation.signIn('inviter', 'admin');
  const email = `second@${organisation.slug}.example`;
  await app.as(inviter).ok(invite, { body: { email, role: 'admin' } });
  return { organisation, admin: app.as(organisation.admin), inviter, token: await tokenFor(email) };
};

const accept = (token: string) =>
  app.stranger().call(acceptInvitation, { body: { token, name: 'Second Self', password: testPassword } });

describe('an invitation is worth what its sender still may do', () => {
  it.each(['removed', 'no admin any more', 'gone'] as const)('and nothing once they are %s', async (ending) => {
    const { organisation, admin, inviter, token } = await start();
    const params = { memberId: inviter.membershipId };
    expect((await app.stranger().call(lookUpInvitation, { body: { token } })).status).toBe(200);
    if (ending === 'removed') await admin.ok(removeMember, { params });
    else if (ending === 'gone') {
      const body = { leftOn: organisation.actor.today };
      await admin.ok(recordLeaving, { params: { personId: organisation.people.inviter }, body });
    } else await admin.ok(changeMember, { params, body: { role: 'member' } });
    expect((await app.stranger().call(lookUpInvitation, { body: { token } })).problem?.code).toBe('link-expired');
    expect((await accept(token)).problem?.code).toBe('link-expired');
    expect((await admin.ok(listInvitations)).items.map(({ status }) => status)).toEqual(['withdrawn']);
  });

  it('and does not let somebody in whose person has left', async () => {
    const organisation = await app.organisation({ people: { gone: { leftOn: '2024-01-01' } } });
    const email = `gone@${organisation.slug}.example`;
    const personId = organisation.people.gone;
    await app.as(organisation.admin).ok(invite, { body: { email, role: 'admin', personId } });
    const answer = await accept(await tokenFor(email));
    expect(answer.status).toBe(401);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});
