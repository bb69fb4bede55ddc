import {
  addToSignal,
  changeSignalSettings,
  correctSignal,
  getSignal,
  listCandidates,
  listSignals,
  listUnobserved,
  observeSignal,
} from '@understudy/contracts/assessments-signals';
import { listAuditEntries } from '@understudy/contracts/audit';
import { changeManager, listPersonViewers, recordLeaving } from '@understudy/contracts/people';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const draft = {
  signal: 'owns-beyond-scope',
  observedOn: '2025-05-05',
  evidence: 'Stayed with the outage of another team until it was over.',
} as const;

/** Sol, from elsewhere, and Emil, her manager, have each seen something in Ida. */
const start = async () => {
  const company = await smallCompany(app);
  const params = { personId: company.people.ic };
  const em = app.as(await company.signIn('em'));
  const sales = app.as(await company.signIn('sales'));
  const byManager = await em.ok(observeSignal, { params, body: draft });
  const byColleague = await sales.ok(observeSignal, { params, body: draft });
  return { ...company, params, em, sales, byManager, byColleague, admin: app.as(company.admin) };
};

it('shows all to the line above and admins, the open ones to the person, to anybody else their own only', async () => {
  const { params, signIn, admin, em, sales } = await start();
  const seen = async (caller: typeof admin) =>
    (await caller.ok(listSignals, { params })).items.map(({ observer }) => observer.name).sort();
  const [person, other, vp] = [await signIn('ic'), await signIn('other'), await signIn('vp')];
  expect(await seen(admin)).toEqual(['Emil', 'Sol']);
  expect(await seen(em)).toEqual(['Emil', 'Sol']);
  expect(await seen(app.as(vp))).toEqual(['Emil', 'Sol']);
  expect(await seen(app.as(person))).toEqual(['Emil', 'Sol']);
  expect(await seen(sales)).toEqual(['Sol']);
  expect(await seen(app.as(other))).toEqual([]);
});

it('answers a colleague about an observation as about one that does not exist', async () => {
  const { byManager, signIn, sales } = await start();
  const twin = await start();
  const other = app.as(await signIn('other'));
  const bodies = new Set<string>();
  for (const caller of [other, sales]) {
    for (const signalId of [byManager.id, twin.byManager.id, '00000000-0000-4000-8000-000000000000']) {
      const params = { signalId };
      for (const answer of [
        await caller.call(getSignal, { params }),
        await caller.call(addToSignal, { params, body: { version: 1, kind: 'view', text: 'x' } }),
        await caller.call(correctSignal, { params, body: { version: 1, signal: 'mentors-unasked' } }),
      ]) {
        expect(answer.status).toBe(404);
        bodies.add(answer.text.replace(/"requestId":"[^"]*"/, ''));
      }
    }
  }
  expect(bodies.size).toBe(1);
});

it('lets nobody but the observer correct and withdraw, and nobody but the person contest', async () => {
  const { byColleague, em, sales, admin, signIn } = await start();
  const params = { signalId: byColleague.id };
  const entry = (kind: 'withdraw' | 'contest' | 'reply') => ({ params, body: { version: 1, kind, text: 'x' } });
  const person = app.as(await signIn('ic'));
  for (const caller of [em, admin, person]) {
    expect(await caller.refused(addToSignal, entry('withdraw'))).toMatchObject({ status: 403 });
    expect(await caller.refused(correctSignal, { params, body: { version: 1 } })).toMatchObject({ status: 403 });
  }
  for (const caller of [em, admin, sales]) {
    expect(await caller.refused(addToSignal, entry('contest'))).toMatchObject({ status: 403 });
  }
});

it('lets an admin withdraw what somebody wrote who has left since', async () => {
  const { byColleague, admin, people, actor } = await start();
  await admin.ok(recordLeaving, { params: { personId: people.sales }, body: { leftOn: actor.today } });
  const body = { version: 1, kind: 'withdraw', text: 'Cannot be answered any more.' } as const;
  const withdrawn = await admin.ok(addToSignal, { params: { signalId: byColleague.id }, body });
  expect(withdrawn.thread.map(({ by, author }) => [by, author])).toEqual([['admin', null]]);
});

it('follows the reporting line at the next request', async () => {
  const { admin, em, people, params, byColleague } = await start();
  expect((await em.ok(listSignals, { params })).items).toHaveLength(2);
  await admin.ok(changeManager, { params, body: { managerId: people.vp, from: '2024-01-01' } });
  expect((await em.ok(listSignals, { params })).items.map(({ observer }) => observer.name)).toEqual(['Emil']);
  expect(await em.refused(getSignal, { params: { signalId: byColleague.id } })).toMatchObject({ status: 404 });
});

it('shows an admin about themselves what everybody sees about themselves', async () => {
  const { admin, params, signIn, byManager } = await start();
  await admin.ok(changeSignalSettings, { body: { openToPerson: false, version: 0 } });
  const own = app.as(await signIn('ic', 'admin'));
  expect((await own.ok(listSignals, { params })).items).toEqual([]);
  const trail = await own.ok(listAuditEntries);
  expect(trail.items.filter(({ subjectKind }) => subjectKind === 'signal')).toEqual([]);
  expect((await own.ok(listAuditEntries, { query: { subjectId: byManager.id } })).items).toEqual([]);
  expect((await admin.ok(listAuditEntries, { query: { subjectId: byManager.id } })).items).toHaveLength(1);
});

it('remembers who looked, so that the person can see it', async () => {
  const { admin, params, signIn, sales } = await start();
  await app.as(await signIn('vp')).ok(listSignals, { params });
  await sales.ok(listSignals, { params });
  const { items } = await admin.ok(listPersonViewers, { params });
  const looked = items.filter(({ lastLookedAt }) => lastLookedAt !== null).map(({ who }) => who);
  expect(looked).toEqual(['Vera']);
});

it('keeps identification to those who lead, and lets only admins decide who reads', async () => {
  const { signIn, em } = await start();
  const member = app.as(await signIn('ic'));
  expect(await member.refused(listCandidates, { query: { list: 'overlooked' } })).toMatchObject({ status: 403 });
  expect(await member.refused(listUnobserved)).toMatchObject({ status: 403 });
  const body = { openToPerson: false, version: 0 };
  expect(await em.refused(changeSignalSettings, { body })).toMatchObject({ status: 403 });
});
