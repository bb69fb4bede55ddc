import { createProgramme, listProgrammes, stepProgramme } from '@understudy/contracts/programmes';
import { listCohorts, offerPlaces } from '@understudy/contracts/programmes-cohorts';
import { exportWaitingDecisions, listWaitingDecisions } from '@understudy/contracts/programmes-decisions';
import {
  applyToCohort,
  listCohortEnrolments,
  listEnrolments,
  nominateForCohort,
} from '@understudy/contracts/programmes-enrolments';
import { addLearningRecord, listLearningRecords } from '@understudy/contracts/programmes-learning';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { approved, openCohort, take } from '../testing/open-cohort.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof openCohort>>;
let other: Awaited<ReturnType<typeof company.open>>;
let vera: Caller;
beforeAll(async () => {
  app = await startTestApp();
  company = await openCohort(app);
  const { as, params, people, today, admin } = company;
  vera = await as('vp');
  other = await company.open({
    name: 'Autumn',
    facilitatorIds: [people.em],
    applyUntil: addDays(today, 5),
    startsOn: addDays(today, 35),
  });
  const [ida, otto, sol, emil] = [await as('ic'), await as('other'), await as('sales'), await as('em')];
  await approved(ida, vera, company.cohort.id);
  await admin.ok(offerPlaces, { params });
  await approved(sol, vera, company.cohort.id);
  await otto.ok(applyToCohort, { params, body: { motivation: 'I wish to.' } });
  await emil.ok(nominateForCohort, { params: { cohortId: other.id }, body: { personId: people.ic, note: 'She can.' } });
  await emil.ok(applyToCohort, { params: { cohortId: other.id }, body: {} });
}, 60_000);
afterAll(() => app.close());

const waiting = async (
  who: Caller,
  query: {
    kind?: 'application' | 'nomination' | 'place' | 'offer';
    search?: string;
    sort?: 'due' | 'since' | 'person' | 'programme';
    direction?: 'ascending' | 'descending';
    limit?: number;
    cursor?: string;
  } = {},
) => {
  const { items, nextCursor } = await who.ok(listWaitingDecisions, { query });
  return { lines: items.map(({ kind, person, cohort }) => `${person.name} ${kind} ${cohort.name}`), nextCursor };
};

it('gathers what waits in all open cohorts, what is due soonest first', async () => {
  const { admin } = company;
  const { lines } = await waiting(admin);
  expect(lines.slice(0, 2).toSorted()).toEqual(['Emil application Autumn', 'Ida nomination Autumn']);
  expect(lines.slice(2)).toEqual(['Ida offer Spring', 'Otto application Spring', 'Sol place Spring']);
  expect((await waiting(admin, { kind: 'offer' })).lines).toEqual(['Ida offer Spring']);
  expect((await waiting(admin, { search: 'otto' })).lines).toEqual(['Otto application Spring']);
  expect((await waiting(admin, { sort: 'person', direction: 'descending' })).lines).toEqual([
    'Sol place Spring',
    'Otto application Spring',
    ...(await waiting(admin, { search: 'ida', sort: 'person', direction: 'descending' })).lines,
    'Emil application Autumn',
  ]);
  const { items } = await admin.ok(listWaitingDecisions, { query: { kind: 'application', search: 'otto' } });
  expect(items).toMatchObject([{ dueOn: addDays(company.today, 20), motivation: 'I wish to.' }]);
  expect(items[0]?.abilities).toEqual(expect.arrayContaining(['approve', 'decline']));
});

it.each(['due', 'since', 'person', 'programme'] as const)('comes page after page by %s, each once', async (sort) => {
  for (const direction of ['ascending', 'descending'] as const) {
    const whole = (await waiting(company.admin, { sort, direction })).lines;
    const pages: string[] = [];
    let cursor: string | undefined;
    do {
      const { lines, nextCursor } = await waiting(company.admin, {
        sort,
        direction,
        limit: 2,
        ...(cursor ? { cursor } : {}),
      });
      pages.push(...lines);
      cursor = nextCursor ?? undefined;
    } while (cursor);
    expect(pages).toEqual(whole);
    expect(new Set(pages).size).toBe(5);
  }
});

it('shows facilitators their own cohorts without their own application, and nobody else anything', async () => {
  const { as } = company;
  expect((await waiting(vera)).lines.toSorted()).toEqual([
    'Ida offer Spring',
    'Otto application Spring',
    'Sol place Spring',
  ]);
  const emil = await as('em');
  expect((await waiting(emil)).lines).toEqual(['Ida nomination Autumn']);
  for (const key of ['ic', 'other', 'sales', 'ceo'] as const) {
    const caller = await as(key);
    expect((await waiting(caller)).lines).toEqual([]);
    expect((await caller.call(exportWaitingDecisions)).text).not.toMatch(/Otto|I wish/);
  }
});

it('knows who stepped back where the programme has another cohort to join, for admins, who can bring them there', async () => {
  const { admin, as, params, cohort, open, today } = await openCohort(app);
  const [ida, leader] = [await as('ic'), await as('vp')];
  await approved(ida, leader, cohort.id);
  await admin.ok(offerPlaces, { params });
  const [offer] = (await ida.ok(listEnrolments)).items;
  if (!offer) throw new Error('There is no offer.');
  const deferred = await take(ida, await take(ida, offer, 'accept'), 'defer', { reason: 'Parental leave.' });
  await open({
    name: 'Late',
    startsOn: addDays(today, -9),
    applyUntil: addDays(today, -9),
    joinUntil: addDays(today, -1),
  });
  expect((await waiting(admin)).lines).toEqual([]);
  const next = await open({ name: 'Autumn', joinUntil: addDays(today, 60) });
  const { items } = await admin.ok(listWaitingDecisions, { query: { kind: 'deferred' } });
  expect(items).toMatchObject([{ id: deferred.id, state: 'deferred', dueOn: addDays(today, 60) }]);
  expect(items[0]?.abilities).toContain('transfer');
  expect((await waiting(admin)).lines).toEqual(['Ida deferred Spring']);
  for (const who of [leader, ida]) expect((await waiting(who)).lines).toEqual([]);
  await take(admin, deferred, 'transfer', { cohortId: next.id });
  expect((await waiting(admin)).lines).toEqual(['Ida place Autumn']);
});

it('says on its card how far a programme is, in numbers to those who run its cohorts alone', async () => {
  const of = async (who: Caller) => (await who.ok(listProgrammes)).items.find(({ id }) => id === company.programme.id);
  const milestones = { milestonesReached: 0, milestones: 0 };
  expect(await of(company.admin)).toMatchObject({ openCohorts: 2, progress: { taken: 0, capacity: 2, ...milestones } });
  expect(await of(vera)).toMatchObject({ openCohorts: 2, progress: { taken: 0, capacity: 1, ...milestones } });
  for (const key of ['ic', 'ceo', 'sales'] as const) {
    expect(await of(await company.as(key))).toMatchObject({ openCohorts: 2, sessionsAhead: 0, progress: null });
  }
});

it('arranges cohorts, the people in them, parts of a line and what was learned, as asked', async () => {
  const { admin, programme, params, as } = company;
  const cohorts = async (sort: 'start' | 'name', direction: 'ascending' | 'descending') =>
    (await admin.ok(listCohorts, { params: { programmeId: programme.id }, query: { sort, direction } })).items.map(
      ({ name }) => name,
    );
  expect(await cohorts('start', 'descending')).toEqual(['Autumn', 'Spring']);
  expect(await cohorts('start', 'ascending')).toEqual(['Spring', 'Autumn']);
  expect(await cohorts('name', 'ascending')).toEqual(['Autumn', 'Spring']);
  for (const [query, found] of [
    [{ search: 'SPR' }, ['Spring']],
    [{ state: 'open' }, ['Autumn', 'Spring']],
    [{ state: 'ended', search: 'spr' }, []],
  ] as const) {
    const { items } = await admin.ok(listCohorts, { params: { programmeId: programme.id }, query });
    expect(items.map(({ name }) => name)).toEqual(found);
  }
  const names = async (sort: 'name' | 'since', direction: 'ascending' | 'descending') =>
    (await vera.ok(listCohortEnrolments, { params, query: { sort, direction } })).items.map(
      ({ person }) => person.name,
    );
  expect(await names('name', 'ascending')).toEqual(['Ida', 'Otto', 'Sol']);
  expect(await names('name', 'descending')).toEqual(['Sol', 'Otto', 'Ida']);
  expect(await names('since', 'descending')).toEqual(['Otto', 'Sol', 'Ida']);
  const line = async (sort: 'person' | 'start', direction: 'ascending' | 'descending') =>
    (await (await as('em')).ok(listEnrolments, { query: { scope: 'line', sort, direction } })).items.map(
      ({ person, cohort }) => `${person.name} ${cohort.name}`,
    );
  expect((await line('person', 'descending'))[0]).toBe('Otto Spring');
  expect((await line('start', 'descending'))[0]).toBe('Ida Autumn');
  const ida = await as('ic');
  for (const [title, startedOn, hours] of [
    ['Writing', '2026-01-10', 3],
    ['Asking', '2026-02-10', 12],
    ['Hiring', '2026-03-10', null],
  ] as const) {
    await ida.ok(addLearningRecord, { body: { kind: 'book', title, startedOn, hours } });
  }
  const learned = async (query: {
    sort?: 'start' | 'title' | 'hours';
    direction?: 'ascending' | 'descending';
    search?: string;
  }) => (await ida.ok(listLearningRecords, { query })).items.map(({ title }) => title);
  expect(await learned({})).toEqual(['Hiring', 'Asking', 'Writing']);
  expect(await learned({ sort: 'title', direction: 'ascending' })).toEqual(['Asking', 'Hiring', 'Writing']);
  expect(await learned({ sort: 'hours' })).toEqual(['Asking', 'Writing', 'Hiring']);
  expect(await learned({ search: 'writ' })).toEqual(['Writing']);
});

it('arranges programmes by name or by what starts next, and finds one by its words', async () => {
  const { admin } = company;
  const names = async (query: { sort?: 'name' | 'start'; search?: string }) =>
    (await admin.ok(listProgrammes, { query })).items.map(({ name }) => name);
  const body = { name: 'Across all', purpose: 'For later.', templateKey: 'into-cto' };
  const { id, version } = await admin.ok(createProgramme, { body });
  await admin.ok(stepProgramme, { params: { programmeId: id }, body: { action: 'open', version } });
  expect(await names({})).toEqual(['Across all', 'First steps']);
  expect(await names({ sort: 'start' })).toEqual(['First steps', 'Across all']);
  expect(await names({ search: 'later' })).toEqual(['Across all']);
});
