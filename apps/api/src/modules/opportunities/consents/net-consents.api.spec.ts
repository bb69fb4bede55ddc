import { listNotifications } from '@understudy/contracts/notifications';
import {
  answerNetConsent,
  type ConsentPart,
  changeSafetyNet,
  getStretchAssignment,
  listStretchAssignments,
} from '@understudy/contracts/opportunities-assignments';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { opportunityCompany } from '../testing/opportunity-company.js';
import { stretchesOf } from '../testing/stretches.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof opportunityCompany>>;
let stretches: ReturnType<typeof stretchesOf>;
type Key = keyof typeof given.people;
beforeAll(async () => {
  app = await startTestApp();
  given = await opportunityCompany(app);
  stretches = stretchesOf(given);
  for (const key of ['vp', 'ic', 'em', 'ceo', 'sales', 'other'] as const) await given.as(key);
}, 60_000);
afterAll(() => app.close());

const answer = async (key: Key, stretchId: string, part: ConsentPart, word: 'agree' | 'decline', words = '') =>
  (await given.as(key)).call(answerNetConsent, { params: { stretchId }, body: { part, answer: word, words } });
const read = async (key: Key, stretchId: string) =>
  (await given.as(key)).ok(getStretchAssignment, { params: { stretchId } });
const told = async (key: Key, kind: string, id: string): Promise<number> =>
  (await (await given.as(key)).ok(listNotifications)).items.filter((one) => one.kind === kind && one.placeId === id)
    .length;

it('asks whoever is named, and counts on nobody who has not said yes', async () => {
  const id = await stretches.accepted();
  await stretches.tie(id);
  await app.settle();
  expect(await Promise.all([told('sales', 'safety-net-asked', id), told('ceo', 'safety-net-asked', id)])).toEqual([
    1, 1,
  ]);
  const supported = (await (await given.as('sales')).ok(listStretchAssignments, { query: { scope: 'supported' } }))
    .items;
  expect(supported.map((one) => one.id)).toContain(id);
  for (const key of ['ic', 'em', 'other'] as const) {
    expect([403, 404]).toContain((await answer(key, id, 'mentor', 'agree')).status);
  }
  expect((await answer('sales', id, 'skip-level', 'agree')).status).toBe(404);
  expect((await answer('sales', id, 'mentor', 'agree')).status).toBe(204);
  expect((await read('vp', id)).missing).toEqual(['skip-level-consent', 'permission-to-err']);
  await answer('ceo', id, 'skip-level', 'agree');
  expect((await read('vp', id)).missing).toEqual(['permission-to-err']);
  await app.settle();
  expect(await told('vp', 'safety-net-answered', id)).toBe(2);
});

it('lets somebody say no for a reason that the sponsor alone reads, and the sponsor name another', async () => {
  const id = await stretches.accepted();
  await stretches.tie(id);
  expect((await answer('sales', id, 'mentor', 'decline', 'I am away in spring.')).status).toBe(204);
  expect((await (await given.as('sales')).call(getStretchAssignment, { params: { stretchId: id } })).status).toBe(404);
  const seen = async (key: Key) => (await read(key, id)).net?.consents.filter(({ state }) => state === 'declined');
  expect(await seen('vp')).toMatchObject([{ person: { name: 'Sol' }, words: 'I am away in spring.' }]);
  expect(await seen('ic')).toEqual([]);
  expect(await seen('em')).toEqual([]);
  expect((await read('vp', id)).missing).toContain('mentor');
  const net = await stretches.net(id, { mentorId: given.people.other });
  const tied = await (await given.as('vp')).ok(changeSafetyNet, { params: { stretchId: id }, body: net });
  expect(tied.missing).toContain('mentor-consent');
  expect((await answer('other', id, 'mentor', 'agree')).status).toBe(204);
  expect((await read('vp', id)).net?.mentor?.name).toBe('Otto');
});

it('keeps whoever holds what runs until somebody else has said yes', async () => {
  const id = await stretches.inStatus('running');
  expect((await answer('sales', id, 'mentor', 'decline')).status).toBe(403);
  const net = await stretches.net(id, { mentorId: given.people.other });
  const changed = await (await given.as('vp')).ok(changeSafetyNet, { params: { stretchId: id }, body: net });
  expect(changed.net?.mentor?.name).toBe('Sol');
  const asked = await read('other', id);
  expect(asked).toMatchObject({ relation: 'asked', abilities: ['answer-net'], evidence: [] });
  expect((await answer('other', id, 'mentor', 'agree')).status).toBe(204);
  expect(await read('vp', id)).toMatchObject({ status: 'running', net: { mentor: { name: 'Otto' } } });
  expect((await (await given.as('sales')).call(getStretchAssignment, { params: { stretchId: id } })).status).toBe(404);
});

it('counts on whoever was named before anybody was asked', async () => {
  const id = await stretches.accepted();
  await stretches.tie(id);
  await stretches.permit(id);
  await app.tenants.run(given.actor, async (tx) => {
    await tx.sql`update net_consent set state = 'carried-over' where assignment_id = ${id}::uuid`;
  });
  expect((await read('vp', id)).abilities).toContain('start');
  expect((await answer('sales', id, 'mentor', 'decline')).status).toBe(204);
  expect((await read('vp', id)).abilities).not.toContain('start');
});
