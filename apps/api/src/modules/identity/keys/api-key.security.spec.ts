import { exportApiKeys, listApiKeys, makeApiKey, revokeApiKey } from '@understudy/contracts/api-keys';
import { takeInEffectiveness } from '@understudy/contracts/effectiveness-intake';
import { changeMember, removeMember } from '@understudy/contracts/organisations';
import { recordLeaving } from '@understudy/contracts/people';
import { addCalendarMonths, addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { callWith } from '../../../../test/refusals/contract-call.js';
import { allContracts } from '../../../common/openapi/all-contracts.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const absent = '018f2c6e-0000-7000-8000-000000000000';
const period = { metricId: absent, from: '2024-01-01', to: '2024-04-01', numerator: 9, denominator: 12 };
const sent = { observations: [{ ...period, key: 'tool-1', person: 'nobody' }] };

/** An organisation with a second admin, who is in the directory and made a key. */
const start = async () => {
  const organisation = await app.organisation({ people: { maker: {} } });
  const maker = await organisation.signIn('maker', 'admin');
  const lastDay = addDays(organisation.actor.today, 30);
  const { apiKey, secret } = await app.as(maker).ok(makeApiKey, { body: { name: 'Warehouse', lastDay } });
  return { organisation, admin: app.as(organisation.admin), maker, apiKey, secret };
};
const sendWith = (secret: string, caller: Caller = app.stranger()) =>
  caller.call(takeInEffectiveness, { body: sent }, { headers: { authorization: `Bearer ${secret}` } });

describe('a key of another system', () => {
  it('is shown once, kept as a hash, and says when it was used', async () => {
    const { organisation, admin, apiKey, secret } = await start();
    expect(secret).toMatch(/^usk_[\w-]{43}$/);
    expect(apiKey).toMatchObject({ begins: secret.slice(0, 10), state: 'in-force', lastUsedAt: null });
    expect((await sendWith(secret)).status).toBe(200);
    const list = await admin.call(listApiKeys);
    expect(list.body.items.map(({ name, lastUsedAt }) => [name, lastUsedAt !== null])).toEqual([['Warehouse', true]]);
    const kept = await app.tenants.run(
      { organisationId: organisation.id },
      (tx) => tx.sql<{ row: string }>`select to_jsonb(k)::text as row from api_key k`,
    );
    for (const text of [list.text, (await admin.call(exportApiKeys)).text, ...kept.map(({ row }) => row)]) {
      expect(text).not.toContain(secret.slice(10));
    }
  });

  it('opens the intake and no other route there is', async () => {
    const { secret } = await start();
    const headers = { authorization: `Bearer ${secret}` };
    const opened: string[] = [];
    for (const { name, contract } of allContracts.filter((each) => each.contract.permission !== 'public')) {
      const answer = await callWith(app.stranger(), contract, { params: () => absent, rest: () => absent }, headers);
      if (answer.status !== 401) opened.push(name);
    }
    expect(opened).toEqual(['takeInEffectiveness']);
  });

  it('ends when it is revoked, for good', async () => {
    const { admin, apiKey, secret } = await start();
    const params = { apiKeyId: apiKey.id };
    expect(await admin.ok(revokeApiKey, { params })).toMatchObject({ state: 'revoked', abilities: [] });
    expect((await sendWith(secret)).problem?.code).toBe('not-signed-in');
    expect((await admin.refused(revokeApiKey, { params })).code).toBe('conflict');
  });

  it('ends with its last day', async () => {
    const { organisation, admin, secret } = await start();
    await app.tenants.run(
      { organisationId: organisation.id },
      (tx) => tx.sql`update api_key set last_day = last_day - 31`,
    );
    expect((await sendWith(secret)).status).toBe(401);
    expect((await admin.ok(listApiKeys)).items.map(({ state }) => state)).toEqual(['expired']);
  });

  it.each(['removed', 'no admin any more', 'gone'] as const)('rests once its maker is %s', async (ending) => {
    const { organisation, admin, maker, secret } = await start();
    const params = { memberId: maker.membershipId };
    expect((await sendWith(secret)).status).toBe(200);
    if (ending === 'removed') await admin.ok(removeMember, { params });
    else if (ending === 'gone') {
      const body = { leftOn: organisation.actor.today };
      await admin.ok(recordLeaving, { params: { personId: organisation.people.maker }, body });
    } else await admin.ok(changeMember, { params, body: { role: 'member' } });
    expect((await sendWith(secret)).status).toBe(401);
    expect((await admin.ok(listApiKeys)).items.map(({ state }) => state)).toEqual(['resting']);
  });

  it('is not helped by the session of whoever sends it, and a wrong one is no session', async () => {
    const { admin } = await start();
    expect((await sendWith('usk_guessed', admin)).status).toBe(401);
    expect((await sendWith(`usk_${'a'.repeat(43)}`)).status).toBe(401);
  });

  it('is made until a day within two years, and refused with what to do otherwise', async () => {
    const { organisation, admin } = await start();
    const { today } = organisation.actor;
    const asked = async (lastDay: string) =>
      (await admin.call(makeApiKey, { body: { name: 'Tool', lastDay } })).problem?.fields?.map(
        ({ message }) => message,
      );
    expect(await asked(addDays(today, -1))).toEqual(['Choose today or a later day.']);
    expect(await asked(addDays(addCalendarMonths(today, 24), 1))).toEqual(['Choose a day within the next two years.']);
    expect(await asked(today)).toBeUndefined();
  });
});
