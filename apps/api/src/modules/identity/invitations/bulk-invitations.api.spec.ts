import { acceptInvitation } from '@understudy/contracts/identity';
import { listInvitations } from '@understudy/contracts/organisations';
import { countUninvited, inviteMany } from '@understudy/contracts/organisations-invitations';
import { startTestApp, type TestApp, testPassword } from '../../../../test/harness.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const people = {
  ada: { name: 'Ada', email: 'ada@bulk.example' },
  ben: { name: 'Ben', email: 'ben@bulk.example' },
  cleo: { name: 'Cleo', email: null },
  dan: { name: 'Dan', email: 'dan@bulk.example', leftOn: '2024-01-01' },
  eve: { name: 'Eve', email: 'eve@bulk.example' },
} as const;

const start = async () => {
  const organisation = await app.organisation({ people });
  const eve = await organisation.signIn('eve');
  return { organisation, eve: app.as(eve), admin: app.as(organisation.admin) };
};
const mailsTo = async (recipient: string) => (await app.mails()).filter((mail) => mail.recipient === recipient);

describe('inviting many at once', () => {
  it('reaches everybody who works here without a sign-in, once, and says who has no address', async () => {
    const { admin, organisation } = await start();
    expect(await admin.ok(countUninvited)).toEqual({ people: 3, withoutAddress: 1, invited: 0 });
    expect(await admin.ok(inviteMany, { body: { personIds: null } })).toEqual({
      invited: 2,
      left: 0,
      refused: [{ person: { id: organisation.people.cleo, name: 'Cleo' }, reason: 'no-address' }],
    });
    expect(await admin.ok(countUninvited)).toEqual({ people: 3, withoutAddress: 1, invited: 2 });
    expect(await admin.ok(inviteMany, { body: { personIds: null } })).toMatchObject({ invited: 0 });
    const { items } = await admin.ok(listInvitations);
    expect(items.map(({ email, role, personName, status }) => [email, role, personName, status]).sort()).toEqual([
      ['ada@bulk.example', 'member', 'Ada', 'open'],
      ['ben@bulk.example', 'member', 'Ben', 'open'],
    ]);
    await app.settle();
    const [mail, ...more] = await mailsTo('ada@bulk.example');
    expect(more).toEqual([]);
    const token = /accept-invitation#token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const session = await app.stranger().ok(acceptInvitation, { body: { token, name: 'Ada', password: testPassword } });
    expect(session.personId).toBe(organisation.people.ada);
  });

  it('invites those named again, and says of each who is not why', async () => {
    const { admin, organisation } = await start();
    const { ada, cleo, dan, eve } = organisation.people;
    const body = { personIds: [ada, cleo, dan, eve, ada] };
    await admin.ok(inviteMany, { body: { personIds: [ada] } });
    const { invited, refused } = await admin.ok(inviteMany, { body });
    expect(invited).toBe(1);
    expect(refused.map(({ person, reason }) => `${person.name} ${reason}`)).toEqual([
      'Cleo no-address',
      'Dan does-not-work-here',
      'Eve has-sign-in',
    ]);
    const { items } = await admin.ok(listInvitations);
    expect(items.map(({ status }) => status)).toEqual(['open', 'withdrawn']);
    const query = { status: 'open', sort: 'email', direction: 'ascending', search: 'ADA@' } as const;
    const open = await admin.ok(listInvitations, { query });
    expect(open.items.map(({ email }) => email)).toEqual(['ada@bulk.example']);
    const first = await admin.ok(listInvitations, { query: { limit: 1 } });
    const rest = await admin.ok(listInvitations, { query: { limit: 1, cursor: first.nextCursor ?? '' } });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(rest.nextCursor).toBeNull();
  });

  it('sends nobody a second mail for a repeated request, and keeps no link', async () => {
    const { admin, organisation } = await start();
    const input = { body: { personIds: [organisation.people.ben] } };
    const before = (await mailsTo('ben@bulk.example')).length;
    const again = { headers: { 'idempotency-key': 'a-key-of-many' } };
    const first = await admin.ok(inviteMany, input, again);
    expect(await admin.ok(inviteMany, input, again)).toEqual(first);
    const mails = await mailsTo('ben@bulk.example');
    expect(mails).toHaveLength(before + 1);
  });

  it('is for admins, and knows nobody of another organisation', async () => {
    const { eve, admin } = await start();
    const other = await app.organisation({ people: { ada: { email: 'ada@elsewhere.example' } } });
    expect((await eve.refused(inviteMany, { body: { personIds: null } })).code).toBe('not-allowed');
    expect((await eve.refused(countUninvited)).code).toBe('not-allowed');
    const refused = await admin.refused(inviteMany, { body: { personIds: [other.people.ada] } });
    expect(refused).toMatchObject({ code: 'invalid-input', fields: [{ field: 'personIds' }] });
    expect(await mailsTo('ada@elsewhere.example')).toEqual([]);
  });

  it('ends for the day once two thousand have gone out, and says so', async () => {
    const { admin, organisation } = await start();
    const sent = (many: number) =>
      app.tenants.run(
        { organisationId: organisation.id },
        (tx) => tx.sql`
          insert into invitation (organisation_id, email, role, token_hash, invited_by, expires_at)
          select ${organisation.id}::uuid, 'some-' || n || '@bulk.example', 'member', gen_random_uuid()::text,
                 (select user_id from membership limit 1), now() + interval '7 days'
            from generate_series(1, ${many}::int) n`,
      );
    await sent(1999);
    expect(await admin.ok(inviteMany, { body: { personIds: null } })).toMatchObject({ invited: 1, left: 1 });
    expect(await admin.refused(inviteMany, { body: { personIds: null } })).toMatchObject({
      status: 409,
      detail: 'Your organisation has sent 2,000 invitations within a day. Go on tomorrow.',
    });
    await app.tenants.run(
      { organisationId: organisation.id },
      (tx) => tx.sql`update invitation set created_at = now() - interval '25 hours'`,
    );
    expect(await admin.ok(inviteMany, { body: { personIds: null } })).toMatchObject({ invited: 1, left: 0 });
  });
});
