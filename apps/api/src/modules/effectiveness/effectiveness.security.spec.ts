import { listAttention } from '@understudy/contracts/career-framework';
import { changeEffectivenessSettings, createEffectivenessMetric } from '@understudy/contracts/effectiveness';
import { takeInEffectiveness } from '@understudy/contracts/effectiveness-intake';
import {
  exportEffectivenessObservations,
  getLeaderEffectiveness,
  listEffectivenessObservations,
  listObservedLeaders,
  reportEffectiveness,
} from '@understudy/contracts/effectiveness-observations';
import {
  getEffectivenessReview,
  keepEffectivenessWords,
  listEffectivenessReviews,
  openEffectivenessReview,
  planEffectivenessTry,
  stepEffectivenessReview,
  writeEffectivenessSide,
} from '@understudy/contracts/effectiveness-reviews';
import { recomputeIndicators } from '@understudy/contracts/indicators';
import { listNotifications } from '@understudy/contracts/notifications';
import { changeOrganisation, getOrganisation } from '@understudy/contracts/organisations';
import { changeManager, listPersonViewers } from '@understudy/contracts/people';
import { createCriticalRole, nominate } from '@understudy/contracts/succession';
import { addDays } from '@understudy/domain/calendar/day';
import { quartersBefore } from '@understudy/domain/effectiveness/observed-periods';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { observedCompany } from './testing/observed-company.js';

const evidence = 'Led two launches without anybody’s help.';

let app: TestApp;
let company: Awaited<ReturnType<typeof observedCompany>>;
let callers: Record<'vera' | 'dora' | 'mia' | 'max' | 'ida', Caller>;
beforeAll(async () => {
  app = await startTestApp();
  company = await observedCompany(app);
  const signIn = async (key: keyof typeof callers) => app.as(await company.organisation.signIn(key));
  callers = {
    vera: await signIn('vera'),
    dora: await signIn('dora'),
    mia: await signIn('mia'),
    max: await signIn('max'),
    ida: await signIn('ida'),
  };
});
afterAll(() => app.close());

const winter = { from: '2024-01-01', to: '2024-04-01' };
const ofMia = () => ({ leaderId: company.people.mia });
const notYours = 404;

it('shows what is observed of somebody to themselves, those above and admins, and to nobody else, and who looked', async () => {
  const body = { metricId: company.metric('Delivery predictability').id, ...winter, numerator: 8, denominator: 10 };
  await callers.dora.ok(reportEffectiveness, { params: ofMia(), body });
  const looked = async () => {
    const { items } = await callers.mia.ok(listPersonViewers, { params: { personId: company.people.mia } });
    return items.flatMap(({ relation, lastLookedAt }) => (lastLookedAt === null ? [] : [relation]));
  };
  await callers.vera.ok(listEffectivenessObservations, { params: ofMia() });
  expect(await looked()).toEqual(['line']);
  await callers.dora.ok(getLeaderEffectiveness, { params: ofMia() });
  expect(await looked()).toEqual(['manager', 'line']);
  const sees = async (caller: Caller) => {
    const params = ofMia();
    const answers = [
      await caller.call(getLeaderEffectiveness, { params }),
      await caller.call(listEffectivenessObservations, { params }),
      await caller.call(exportEffectivenessObservations, { params }),
    ];
    return answers.map(({ status }) => status).join();
  };
  for (const caller of [callers.mia, callers.dora, callers.vera, company.admin]) {
    expect(await sees(caller)).toBe('200,200,200');
  }
  for (const caller of [callers.max, callers.ida]) expect(await sees(caller)).toBe('404,404,404');
  expect(await looked()).toEqual(['manager', 'line', 'admin']);
  const names = async (caller: Caller) =>
    (await caller.ok(listObservedLeaders, { query: { who: 'everybody' } })).items.map(({ leader }) => leader.name);
  expect(await names(callers.mia)).toEqual(['Ida', 'Mia', 'Otto']);
  expect(await names(callers.ida)).toEqual(['Ida']);
});

it('lets nobody report about themselves, or configure without being an admin', async () => {
  const body = { metricId: company.metric('Engagement').id, ...winter, numerator: 8, denominator: 10 };
  expect((await callers.mia.call(reportEffectiveness, { params: ofMia(), body })).status).toBe(403);
  const ofMax = { leaderId: company.people.max };
  expect((await callers.mia.call(reportEffectiveness, { params: ofMax, body })).status).toBe(notYours);
  expect((await callers.ida.call(reportEffectiveness, { params: ofMia(), body })).status).toBe(403);
  const settings = { body: { sight: 'manager' as const, version: 0 } };
  expect((await callers.vera.call(changeEffectivenessSettings, settings)).status).toBe(403);
  const { level, direction, measure, words } = company.metric('Engagement');
  const draft = { body: { level, direction, measure, words } };
  expect((await callers.vera.call(createEffectivenessMetric, draft)).status).toBe(403);
  const observations = [{ key: 'k', person: 'mia', ...body }];
  expect((await callers.vera.call(takeInEffectiveness, { body: { observations } })).status).toBe(403);
});

it('observes what the indicators say of the quarter, and hides figures of succession from who may not see nominations', async () => {
  const { today } = company.organisation.actor;
  const [quarter] = quartersBefore(today, 1, 1);
  if (quarter === undefined) throw new Error('There is no quarter.');
  const draft = { impact: 'high', vacancyRisk: 'low', targetCover: 1, openedOn: '2022-01-01' } as const;
  for (const incumbentId of [company.people.mia, company.people.max]) {
    const role = await company.admin.ok(createCriticalRole, {
      body: { ...draft, name: `Role ${incumbentId}`, incumbentId },
    });
    const body = { personId: company.people.ida, horizon: 'ready-now', evidence, from: '2022-01-01' } as const;
    await company.admin.ok(nominate, { params: { roleId: role.id }, body });
  }
  await company.admin.ok(recomputeIndicators, { body: { asOf: addDays(quarter.to, -1) } });
  await app.settle();
  await app.settle();
  const observed = async (caller: Caller, leaderId: string, name: string) => {
    const { metrics } = await caller.ok(getLeaderEffectiveness, { params: { leaderId }, query: quarter });
    const { id } = company.metric(name);
    return metrics.find(({ metric }) => metric.id === id)?.observation ?? null;
  };
  expect(await observed(callers.dora, company.people.mia, 'Team retention')).toMatchObject({
    source: 'computed',
    status: 'too-few',
    numerator: 2,
    denominator: 2,
    abilities: [],
  });
  const { dora } = company.people;
  expect(await observed(callers.dora, dora, 'Leadership bench strength')).toMatchObject({
    numerator: 1,
    denominator: 2,
  });
  // Who does not lead any more reads no nominations, and so no figure that is made of them.
  for (const personId of [company.people.mia, company.people.max]) {
    await company.admin.ok(changeManager, {
      params: { personId },
      body: { managerId: company.people.vera, from: today },
    });
  }
  const nothing = {
    status: 'suppressed',
    value: null,
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    n: null,
  };
  expect(await observed(callers.dora, dora, 'Leadership bench strength')).toMatchObject(nothing);
  expect(await observed(callers.vera, dora, 'Leadership bench strength')).toMatchObject({
    numerator: 1,
    denominator: 2,
  });
  for (const personId of [company.people.mia, company.people.max]) {
    await company.admin.ok(changeManager, { params: { personId }, body: { managerId: dora, from: today } });
  }
  await app.settle();
});

describe('a conversation', () => {
  it('is of the two alone: nobody reads the other, or learns that they wrote, before both have handed in', async () => {
    const { id } = await callers.dora.ok(openEffectivenessReview, { params: ofMia(), body: winter });
    const params = { reviewId: id };
    for (const caller of [callers.vera, callers.max, callers.ida, company.admin]) {
      expect((await caller.call(getEffectivenessReview, { params })).status).toBe(notYours);
      expect((await caller.ok(listEffectivenessReviews)).items).toEqual([]);
    }
    expect((await callers.vera.ok(getLeaderEffectiveness, { params: ofMia(), query: winter })).reviewId).toBeNull();
    const before = await callers.mia.ok(getEffectivenessReview, { params });
    await callers.dora.ok(writeEffectivenessSide, { params, body: { text: 'A secret of the manager', version: 0 } });
    const step = (caller: Caller, action: 'hand-in' | 'take-back' | 'close' | 'call-off', version: number) =>
      caller.call(stepEffectivenessReview, { params, body: { action, version } });
    expect((await step(callers.dora, 'hand-in', before.version)).status).toBe(200);
    expect(await callers.mia.ok(getEffectivenessReview, { params })).toEqual(before);
    expect((await step(callers.mia, 'hand-in', before.version)).status).toBe(403);
    await callers.mia.ok(writeEffectivenessSide, { params, body: { text: 'What I see', version: 0 } });
    expect((await step(callers.mia, 'hand-in', before.version)).body).toMatchObject({
      state: 'talking',
      theirs: 'A secret of the manager',
    });
    await app.settle();
    const told = await callers.dora.ok(listNotifications);
    expect(told.items.map(({ kind }) => kind)).toContain('effectiveness-review-changed');
  });

  it('is closed by both, and asks both anew where the words change', async () => {
    const { items } = await callers.mia.ok(listEffectivenessReviews, { query: { state: 'open' } });
    const params = { reviewId: items[0]?.id ?? '' };
    const version = async () => (await callers.mia.ok(getEffectivenessReview, { params })).version;
    const close = async (caller: Caller) =>
      caller.call(stepEffectivenessReview, { params, body: { action: 'close', version: await version() } });
    expect((await close(callers.mia)).status).toBe(403);
    const tries = [
      { text: 'Say no earlier', whose: 'leader' as const },
      { text: 'Ask before deciding', whose: 'manager' as const },
    ];
    const words = async (learned: string) => ({ params, body: { learned, tries, version: await version() } });
    await callers.dora.ok(keepEffectivenessWords, await words('We promised too much.'));
    expect((await close(callers.mia)).body).toMatchObject({ state: 'closed-by-leader' });
    expect((await close(callers.mia)).status).toBe(403);
    await callers.dora.ok(keepEffectivenessWords, await words('We promised too much, twice.'));
    expect((await close(callers.dora)).body).toMatchObject({ state: 'closed-by-manager' });
    const closed = await close(callers.mia);
    expect(closed.body).toMatchObject({ state: 'closed', learned: 'We promised too much, twice.' });
    expect(closed.body.tries.map(({ text, abilities }) => `${text} ${abilities.join()}`)).toEqual([
      'Say no earlier plan',
      'Ask before deciding ',
    ]);
    expect((await callers.dora.call(keepEffectivenessWords, await words('No.'))).status).toBe(403);
    const managers = { ...params, tryId: closed.body.tries[1]?.id ?? '' };
    const into = { planId: company.people.mia, goalId: company.people.mia };
    expect((await callers.mia.call(planEffectivenessTry, { params: managers, body: into })).status).toBe(409);
    const mine = { ...params, tryId: closed.body.tries[0]?.id ?? '' };
    expect((await callers.mia.call(planEffectivenessTry, { params: mine, body: into })).status).toBe(notYours);
  });

  it('is one per period, of a leader and their direct manager, and ends when the line changes', async () => {
    const again = { params: ofMia(), body: winter };
    expect((await callers.mia.refused(openEffectivenessReview, again)).code).toBe('conflict');
    const body = { from: '2023-01-01', to: '2023-04-01' };
    expect((await callers.vera.call(openEffectivenessReview, { params: ofMia(), body })).status).toBe(403);
    expect((await callers.max.call(openEffectivenessReview, { params: ofMia(), body })).status).toBe(notYours);
    const { id } = await callers.mia.ok(openEffectivenessReview, { params: ofMia(), body });
    const { today } = company.organisation.actor;
    const moved = { params: { personId: company.people.mia }, body: { managerId: company.people.vera, from: today } };
    await company.admin.ok(changeManager, moved);
    await app.settle();
    const params = { reviewId: id };
    expect((await callers.dora.call(getEffectivenessReview, { params })).status).toBe(notYours);
    expect((await callers.mia.ok(getEffectivenessReview, { params })).state).toBe('called-off');
  });
});

it('tells the manager of a leader, and nobody else, that a conversation they were reminded of is overdue', async () => {
  const { actor } = company.organisation;
  const autumn = { from: '2023-10-01', to: '2023-12-01' };
  const ofMax = { leaderId: company.people.max };
  const body = { metricId: company.metric('Delivery predictability').id, ...autumn, numerator: 8, denominator: 10 };
  await callers.dora.ok(reportEffectiveness, { params: ofMax, body });
  const remind = (daysAgo: number) =>
    app.tenants.run(actor, async (tx) => {
      await tx.sql`
        insert into effectiveness_reminder (organisation_id, leader_id, to_on, reminded_on)
        values (${actor.organisationId}::uuid, ${company.people.max}::uuid, ${autumn.to}::date, ${addDays(actor.today, -daysAgo)}::date)
        on conflict (organisation_id, leader_id, to_on) do update set reminded_on = excluded.reminded_on`;
    });
  const told = async () => {
    const seen = [];
    for (const caller of [callers.dora, callers.vera, callers.max, company.admin]) {
      const answer = await caller.call(listAttention, { query: { limit: '50' } });
      const items = answer.body?.items ?? [];
      seen.push(
        items.flatMap(({ person, reasons }) =>
          reasons.flatMap(({ kind, since }) => (kind === 'conversation-overdue' ? [`${person.name} ${since}`] : [])),
        ),
      );
    }
    return seen;
  };
  await remind(13);
  expect(await told()).toEqual([[], [], [], []]);
  await remind(20);
  expect(await told()).toEqual([[`Max ${addDays(actor.today, -6)}`], [], [], []]);
  await app.settle();
  await callers.dora.ok(openEffectivenessReview, { params: ofMax, body: autumn });
  expect(await told()).toEqual([[], [], [], []]);
  await app.settle();
  expect(await told()).toEqual([[], [], [], []]);
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`
      update effectiveness_review set opened_on = ${addDays(actor.today, -45)}::date where leader_id = ${company.people.max}::uuid`;
  });
  const [dora] = await told();
  expect(dora).toEqual([`Max ${addDays(actor.today, -3)}`]);
});

it('keeps back answers in confidence that were taken in while fewer of them were enough, from everybody, until they are again', async () => {
  const params = { leaderId: company.people.max };
  const report = (period: { from: string; to: string }, denominator: number) => {
    const numbers = { numerator: denominator - 2, denominator };
    const body = { metricId: company.metric('Engagement').id, ...period, ...numbers };
    return callers.dora.ok(reportEffectiveness, { params, body });
  };
  const ask = async (privacyThreshold: number) => {
    const { version } = await company.admin.ok(getOrganisation);
    await company.admin.ok(changeOrganisation, { body: { version, privacyThreshold } });
  };
  const shown = async (caller: Caller) => {
    const { items } = await caller.ok(listEffectivenessObservations, { params });
    return items.flatMap(({ metric, denominator }) => (metric.name === 'Engagement' ? [denominator] : []));
  };
  await report({ from: '2022-01-01', to: '2022-04-01' }, 9);
  await ask(7);
  await report({ from: '2022-04-01', to: '2022-07-01' }, 9);
  for (const caller of [callers.dora, callers.vera, callers.max, company.admin]) {
    expect(await shown(caller)).toEqual([9, null]);
  }
  await ask(5);
  expect(await shown(callers.dora)).toEqual([9, 9]);
});
