import {
  addToSignal,
  exportCandidates,
  listCandidates,
  listUnobserved,
  observeSignal,
} from '@understudy/contracts/assessments-signals';
import { assignStage, getFramework, type Horizon, setTargetStage } from '@understudy/contracts/career-framework';
import type { QueryOf } from '@understudy/contracts/endpoint';
import { getPerson, listUnits } from '@understudy/contracts/people';
import { createCriticalRole, listCriticalRoles, nominate } from '@understudy/contracts/succession';
import { addDays } from '@understudy/domain/calendar/day';
import { proposedHorizon } from '@understudy/domain/career-framework/next-stage';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { longStays } from '../../career-framework/testing/long-stays.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const evidence = 'Wrote the page that the whole area now works from.';

/** The small company on the ladder: Ida and Otto are engineers, Emil their manager, Vera the director above. */
const start = async () => {
  const company = await smallCompany(app);
  const admin = app.as(company.admin);
  await admin.ok(getFramework);
  const { people } = company;
  const place = (personId: string, stageKey: string, from = '2021-01-01') =>
    admin.ok(assignStage, { params: { personId }, body: { stageKey, from, reason: 'initial' } });
  await place(people.ic, 'individual-contributor');
  await place(people.other, 'individual-contributor');
  await place(people.em, 'engineering-manager');
  await place(people.vp, 'director-of-engineering');
  await place(people.ceo, 'cto');
  const { today } = company.actor;
  const observe = async (who: Caller, personId: string, observedOn: string) =>
    who.ok(observeSignal, { params: { personId }, body: { signal: 'communicates-clearly', observedOn, evidence } });
  return { ...company, admin, today, place, observe };
};

type Asked = Partial<QueryOf<typeof listCandidates>>;
const names = async (caller: Caller, list: 'overlooked' | 'observed', query: Asked = {}) =>
  (await caller.ok(listCandidates, { query: { ...query, list } })).items.map(({ person }) => person.name);

it('gives everybody with a stage above theirs one of two places: observed within a year, or overlooked', async () => {
  const { admin, people, signIn, today, observe } = await start();
  const vera = app.as(await signIn('vp'));
  await observe(vera, people.ic, addDays(today, -30));
  await observe(vera, people.other, addDays(today, -400));
  expect(await names(admin, 'observed')).toEqual(['Ida']);
  expect(await names(admin, 'overlooked')).toEqual(['Emil', 'Otto', 'Vera']);
  const { items } = await admin.ok(listCandidates, { query: { list: 'overlooked' } });
  expect(items.map(({ reasons, lastObservedOn }) => [reasons, lastObservedOn])).toEqual([
    [['nobody-in-12-months'], null],
    [['nobody-in-12-months'], addDays(today, -400)],
    [['nobody-in-12-months'], null],
  ]);
});

it('shows the newest evidence of several observers and no withdrawn one', async () => {
  const { admin, people, signIn, today, observe } = await start();
  const [vera, sol] = [app.as(await signIn('vp')), app.as(await signIn('sales'))];
  const mistaken = await observe(vera, people.ic, addDays(today, -1));
  await vera.ok(addToSignal, {
    params: { signalId: mistaken.id },
    body: { version: 1, kind: 'withdraw', text: 'Somebody else.' },
  });
  for (const days of [5, 4, 3]) await observe(vera, people.ic, addDays(today, -days));
  await observe(sol, people.ic, addDays(today, -2));
  const { items } = await admin.ok(listCandidates, { query: { list: 'observed' } });
  expect(items[0]?.evidence.map(({ observer, observedOn }) => [observer.name, observedOn])).toEqual([
    ['Sol', addDays(today, -2)],
    ['Vera', addDays(today, -3)],
    ['Vera', addDays(today, -4)],
  ]);
  expect(items[0]?.moreEvidence).toBe(true);
});

it('looks two to three years ahead: people with a nearer target are somebody else’s question', async () => {
  const { admin, people } = await start();
  const aim = (personId: string, stageKey: string, horizon: Horizon) =>
    admin.ok(setTargetStage, { params: { personId }, body: { target: { stageKey, horizon } } });
  await aim(people.other, 'tech-lead', 'within-3-years');
  for (const nearer of ['ready-now', 'within-1-year', 'within-2-years'] as const) {
    await aim(people.ic, 'tech-lead', nearer);
    expect([nearer, await names(admin, 'overlooked')]).toEqual([nearer, ['Emil', 'Otto', 'Vera']]);
  }
  expect(await names(admin, 'overlooked', { horizon: 'within-3-years' })).toEqual(['Otto']);
  expect(await names(admin, 'overlooked', { horizon: 'none' })).toEqual(['Emil', 'Vera']);
});

it('keeps in sight whoever is given a target as forms propose it, and takes none without a word of by when', async () => {
  const { admin, people } = await start();
  const before = await names(admin, 'overlooked');
  const params = { personId: people.ic };
  await admin.ok(setTargetStage, { params, body: { target: { stageKey: 'tech-lead', horizon: proposedHorizon } } });
  expect([before.includes('Ida'), await names(admin, 'overlooked')]).toEqual([true, before]);
  const { text } = await admin.send({
    ...{ method: 'PUT', path: `/api/v1/people/${people.ic}/target-stage` },
    ...{ headers: { 'content-type': 'application/json' }, body: '{"target":{"stageKey":"tech-lead"}}' },
  });
  expect(text).toContain('target.horizon');
});

it('shows leaders their line, and nobody themselves', async () => {
  const { signIn } = await start();
  expect(await names(app.as(await signIn('vp')), 'overlooked')).toEqual(['Emil', 'Ida', 'Otto']);
  expect(await names(app.as(await signIn('em')), 'overlooked')).toEqual(['Ida', 'Otto']);
  expect(await names(app.as(await signIn('em', 'admin')), 'overlooked')).toEqual(['Ida', 'Otto', 'Vera']);
});

it('filters by unit, stage and signal, and goes on page by page in either order', async () => {
  const { admin, people, signIn, today, observe } = await start();
  const vera = app.as(await signIn('vp'));
  await observe(vera, people.ic, addDays(today, -30));
  await observe(vera, people.em, addDays(today, -60));
  await observe(vera, people.other, addDays(today, -400));
  expect(await names(admin, 'observed', { stageKey: 'engineering-manager' })).toEqual(['Emil']);
  expect(await names(admin, 'observed', { signal: 'communicates-clearly' })).toEqual(['Emil', 'Ida']);
  expect(await names(admin, 'observed', { signal: 'mentors-unasked' })).toEqual([]);
  const [unit] = (await admin.ok(listUnits)).items;
  expect(await names(admin, 'overlooked', { unitId: unit?.id ?? '' })).toEqual(['Vera']);
  const walk = async (order: 'name' | 'unobserved') => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await admin.ok(listCandidates, { query: { list: 'overlooked', order, limit: 1, cursor } });
      found.push(...page.items.map(({ person }) => person.name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return found;
  };
  expect(await walk('name')).toEqual(['Otto', 'Vera']);
  expect(await walk('unobserved')).toEqual(['Vera', 'Otto']);
});

it('counts a long stay without any observation in it as overlooked, from its first assignment on as every card tells it, but not in the dip of a new stage', async () => {
  const company = await longStays(app);
  const admin = app.as(company.admin);
  const { today } = company.actor;
  const seer = app.as(await company.signIn('seer'));
  const see = (key: string) =>
    seer.ok(observeSignal, {
      params: { personId: company.people[key] ?? '' },
      body: { signal: 'steady-in-ambiguity', observedOn: addDays(today, -60), evidence },
    });
  await see('long');
  await see('fresh');
  const stageKey = 'engineering-manager';
  expect(await names(admin, 'overlooked', { stageKey })).toEqual(['long']);
  expect(await names(admin, 'observed', { stageKey })).toEqual(['fresh']);
  const { items } = await admin.ok(listCandidates, { query: { list: 'overlooked', stageKey } });
  expect(items).toMatchObject([{ reasons: ['long-in-stage-unobserved'], stageSince: company.since }]);
  const personId = company.people.long ?? '';
  expect(await admin.ok(getPerson, { params: { personId } })).toMatchObject({ stageSince: company.since });
  const role = {
    name: 'Head of Payments',
    impact: 'high',
    vacancyRisk: 'low',
    targetCover: 2,
    openedOn: today,
  } as const;
  const { id: roleId } = await admin.ok(createCriticalRole, { body: { ...role, incumbentId: null } });
  await admin.ok(nominate, { params: { roleId }, body: { personId, horizon: 'ready-now', evidence } });
  const [shown] = (await admin.ok(listCriticalRoles)).items;
  expect(shown?.successors).toMatchObject([{ stage: { key: stageKey }, stageSince: company.since }]);
});

it('writes both lists to a file, without formulas', async () => {
  const { admin, people, signIn, today } = await start();
  const vera = app.as(await signIn('vp'));
  await vera.ok(observeSignal, {
    params: { personId: people.ic },
    body: { signal: 'owns-beyond-scope', observedOn: today, evidence: '=1+1 is what she answered first.' },
  });
  const { text } = await admin.call(exportCandidates);
  const lines = text.replace('\uFEFF', '').trim().split('\r\n');
  expect(lines.map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
    'list name',
    'overlooked Emil',
    'overlooked Otto',
    'overlooked Vera',
    'observed Ida',
  ]);
  expect(lines.at(-1)).toContain("'=1+1");
});

it('asks managers whom of their own they have not written about, never first', async () => {
  const { signIn, people, today, observe } = await start();
  const emil = app.as(await signIn('em'));
  expect((await emil.ok(listUnobserved)).items.map(({ person }) => person.name)).toEqual(['Ida', 'Otto']);
  await observe(emil, people.ic, addDays(today, -300));
  expect((await emil.ok(listUnobserved)).items.map(({ person, lastByMeOn }) => [person.name, lastByMeOn])).toEqual([
    ['Otto', null],
    ['Ida', addDays(today, -300)],
  ]);
  await observe(emil, people.other, today);
  expect((await emil.ok(listUnobserved)).items.map(({ person }) => person.name)).toEqual(['Ida']);
});
