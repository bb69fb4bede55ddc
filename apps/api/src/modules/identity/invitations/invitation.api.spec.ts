import { acceptInvitation, getSession, lookUpInvitation } from '@understudy/contracts/identity';
import { invite, listInvitations, listMembers, withdrawInvitation } from '@understudy/contracts/organisations';
import { startTestApp, type TestApp, testPassword } from '../../../../test/harness.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const tokenFor = async (email: string): Promise<string> => {
  const mail = (await app.mails()).find(({ recipient }) => recipient === email);
  return /accept-invitation#token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
};
const name = 'Grace Hopper';

describe('an invitation', () => {
  it('goes out by mail, says what it invites to, and makes a member with their person', async () => {
    const organisation = await app.organisation({ name: 'Harbour & Sons', people: { grace: {} } });
    const admin = app.as(organisation.admin);
    const email = `grace@${organisation.slug}.example`;
    const sent = await admin.ok(invite, { body: { email, role: 'member', personId: organisation.people.grace } });
    expect(sent).toMatchObject({ status: 'open', personName: 'grace' });
    const token = await tokenFor(email);
    const browser = app.stranger();
    expect(await browser.ok(lookUpInvitation, { body: { token } })).toEqual({
      organisationName: 'Harbour & Sons',
      email,
      invitedBy: organisation.admin.email,
      known: false,
      name: 'grace',
    });
    const session = await browser.ok(acceptInvitation, { body: { token, name, password: testPassword } });
    expect(session.personId).toBe(organisation.people.grace);
    expect((await browser.ok(getSession)).homes).toEqual(['individual']);
    expect((await admin.ok(listInvitations)).items.map(({ status }) => status)).toEqual(['accepted']);
    expect((await admin.ok(listMembers)).items.map((member) => member.name)).toContain(name);
  });

  it('belongs to the person who is recorded with its address, where nobody was named', async () => {
    const organisation = await app.organisation({ people: { grace: {}, mary: {} } });
    const { grace, mary } = organisation.people;
    const admin = app.as(organisation.admin);
    const email = 'Grace@People.example';
    const body = { email, role: 'member' as const };
    expect(await admin.ok(invite, { body })).toMatchObject({ personId: grace });
    expect(await admin.ok(invite, { body: { ...body, personId: mary } })).toMatchObject({ personId: mary });
    expect(await admin.ok(invite, { body: { ...body, email: `x${email}` } })).toMatchObject({ personId: null });
    await admin.ok(invite, { body });
    await app.stranger().ok(acceptInvitation, { body: { token: await tokenFor(email), name, password: testPassword } });
    expect((await admin.ok(listMembers)).items.map(({ personId }) => personId)).toContain(grace);
  });

  it('works once, among many at the same time', async () => {
    const organisation = await app.organisation();
    const email = `once@${organisation.slug}.example`;
    await app.as(organisation.admin).ok(invite, { body: { email, role: 'admin' } });
    const body = { token: await tokenFor(email), name, password: testPassword };
    const answers = await Promise.all(Array.from({ length: 8 }, () => app.stranger().call(acceptInvitation, { body })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toHaveLength(0);
    expect((await app.as(organisation.admin).ok(listMembers)).items).toHaveLength(2);
  });

  it('stops working when it is withdrawn, replaced or expired', async () => {
    const organisation = await app.organisation();
    const admin = app.as(organisation.admin);
    const email = `stale@${organisation.slug}.example`;
    const body = { email, role: 'member' as const };
    await admin.ok(invite, { body });
    const replaced = await tokenFor(email);
    const second = await admin.ok(invite, { body });
    const withdrawn = await tokenFor(email);
    expect(withdrawn).not.toBe(replaced);
    await admin.ok(withdrawInvitation, { params: { invitationId: second.id } });
    expect((await admin.refused(withdrawInvitation, { params: { invitationId: second.id } })).code).toBe('not-found');
    await admin.ok(invite, { body });
    const expired = await tokenFor(email);
    await app.system.sql`update invitation set expires_at = now() - interval '1 second' where email = ${email}`;
    for (const token of [replaced, withdrawn, expired, 'x'.repeat(43)]) {
      expect((await app.stranger().refused(lookUpInvitation, { body: { token } })).code).toBe('link-expired');
      expect(
        (await app.stranger().refused(acceptInvitation, { body: { token, name, password: testPassword } })).code,
      ).toBe('link-expired');
    }
  });

  it('to somebody with an account needs that account’s password', async () => {
    const [first, second] = [await app.organisation(), await app.organisation()];
    const { email } = first.admin;
    await app.as(second.admin).ok(invite, { body: { email, role: 'member' } });
    const token = await tokenFor(email);
    const wrong = await app
      .stranger()
      .refused(acceptInvitation, { body: { token, name, password: 'not the password at all' } });
    expect(wrong.code).toBe('wrong-credentials');
    const session = await app.stranger().ok(acceptInvitation, { body: { token, password: testPassword } });
    expect(session.organisations).toHaveLength(2);
    expect(session.organisation?.id).toBe(second.id);
  });

  it('is refused to a member, for a person of another organisation, and with a weak password', async () => {
    const [ours, theirs] = [await app.organisation(), await app.organisation({ people: { far: {} } })];
    const admin = app.as(ours.admin);
    const body = { email: ours.admin.email.toUpperCase(), role: 'member' as const };
    expect((await admin.refused(invite, { body })).code).toBe('already-exists');
    const foreign = { email: 'x@y.example', role: 'member' as const, personId: theirs.people.far };
    expect((await admin.refused(invite, { body: foreign })).fields?.[0]?.field).toBe('personId');
    await admin.ok(invite, { body: { email: 'weak@y.example', role: 'member' } });
    const token = await tokenFor('weak@y.example');
    const weak = await app.stranger().refused(acceptInvitation, { body: { token, password: 'short' } });
    expect(weak.fields?.map(({ field }) => field)).toEqual(['name', 'password']);
  });
});
