import { assignStage, getFramework } from '@understudy/contracts/career-framework';
import {
  changeTransitionItem,
  getMyTransition,
  getPersonTransition,
  shareTransition,
} from '@understudy/contracts/development-plans-transitions';
import { changeManager, listPersonViewers } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { toldInTrail } from '../../../../test/told-in-trail.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const secret = 'I rewrote the module at night.';

/** Ida is new as an engineering manager, and has written something that is nobody’s business. */
const start = async () => {
  const company = await smallCompany(app);
  const admin = app.as(company.admin);
  await admin.ok(getFramework);
  const personId = company.people.ic;
  const assign = (stageKey: string, from: string, reason: 'initial' | 'promotion') =>
    admin.ok(assignStage, { params: { personId }, body: { stageKey, from, reason } });
  await assign('tech-lead', '2021-01-01', 'initial');
  await assign('engineering-manager', addDays(company.actor.today, -40), 'promotion');
  await app.settle();
  const ida = app.as(await company.signIn('ic'));
  const { transition } = await ida.ok(getMyTransition);
  const transitionId = transition?.id ?? '';
  const sign = transition?.derailers[0]?.signs[0]?.item ?? '';
  const write = (item: string, note: string) =>
    ida.ok(changeTransitionItem, { params: { transitionId, item }, body: { version: 0, done: true, note } });
  await write(sign, secret);
  await write('day:30', 'A quiet month.');
  const share = (item: string | null, shared: boolean) =>
    ida.ok(shareTransition, { params: { transitionId }, body: { item, shared } });
  const emil = app.as(await company.signIn('em'));
  const seen = async (caller: Caller) =>
    (await caller.ok(getPersonTransition, { params: { personId } })).transition?.shared.map(({ note }) => note);
  return { ...company, admin, ida, emil, personId, transitionId, sign, share, seen };
};

it('shows the line above that a transition is on and normal, and nothing private', async () => {
  const { emil, admin, signIn, personId } = await start();
  for (const caller of [emil, admin, app.as(await signIn('vp'))]) {
    const answer = await caller.call(getPersonTransition, { params: { personId } });
    expect(answer.body?.transition).toMatchObject({ dip: { within: true, months: 6 }, shared: [] });
    expect(answer.text).not.toContain(secret);
  }
});

it('tells colleagues nothing, not even that a transition is on', async () => {
  const { signIn, personId } = await start();
  const other = app.as(await signIn('other'));
  expect(await other.refused(getPersonTransition, { params: { personId } })).toMatchObject({ status: 403 });
});

it('shows today’s manager a shared line, those above and admins still nothing, and ends at once', async () => {
  const { share, seen, emil, admin, signIn } = await start();
  await share('day:30', true);
  expect(await seen(emil)).toEqual(['A quiet month.']);
  expect(await seen(admin)).toEqual([]);
  expect(await seen(app.as(await signIn('vp')))).toEqual([]);
  await share('day:30', false);
  expect(await seen(emil)).toEqual([]);
});

it('shows everything when everything is shared, and nothing when that ends, single lines included', async () => {
  const { share, seen, emil } = await start();
  await share('day:30', true);
  await share(null, true);
  expect(new Set(await seen(emil))).toEqual(new Set(['A quiet month.', secret]));
  await share(null, false);
  expect(await seen(emil)).toEqual([]);
});

it('is shared with a person, not with a post: a new manager sees nothing, a former one neither', async () => {
  const { share, seen, emil, admin, ida, people, personId, signIn } = await start();
  await share(null, true);
  const body = { managerId: people.sales, from: '2024-01-01' };
  await admin.ok(changeManager, { params: { personId }, body });
  expect(await emil.refused(getPersonTransition, { params: { personId } })).toMatchObject({ status: 403 });
  expect(await seen(app.as(await signIn('sales')))).toEqual([]);
  expect((await ida.ok(getMyTransition)).transition?.sharedWhole).toBe(false);
});

it('lets nobody else tick, write or share, whoever they are', async () => {
  const { emil, admin, signIn, transitionId, sign } = await start();
  const twin = await start();
  const callers = [emil, admin, app.as(await signIn('vp')), twin.ida];
  for (const caller of callers) {
    const change = { params: { transitionId, item: sign }, body: { version: 1, note: 'x' } };
    expect(await caller.refused(changeTransitionItem, change)).toMatchObject({ status: 404 });
    const share = { params: { transitionId }, body: { item: null, shared: true } };
    expect(await caller.refused(shareTransition, share)).toMatchObject({ status: 404 });
  }
});

it('keeps what is private out of events, and remembers who looked', async () => {
  const { id, share, seen, emil, admin, personId } = await start();
  await share(null, true);
  await seen(emil);
  const events = await app.tenants.read({ organisationId: id }).sql<{ text: string }>`
    select payload::text as text from domain_event`;
  expect(events.filter(({ text }) => text.includes(secret) || text.includes('quiet'))).toEqual([]);
  const { items } = await admin.ok(listPersonViewers, { params: { personId } });
  expect(items.filter(({ lastLookedAt }) => lastLookedAt).map(({ who }) => who)).toEqual(['Emil']);
  expect(await toldInTrail(admin, 'transition.shared')).toEqual([]);
  expect(await toldInTrail(admin, 'transition.entered')).not.toEqual([]);
});
