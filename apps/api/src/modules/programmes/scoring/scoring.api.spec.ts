import type { BodyOf } from '@understudy/contracts/endpoint';
import { listNotifications } from '@understudy/contracts/notifications';
import {
  applyToCohort,
  enrolmentState,
  getEnrolment,
  nominateForCohort,
} from '@understudy/contracts/programmes-enrolments';
import {
  exportApplicationsInReview,
  getApplicationReviews,
  listApplicationsInReview,
  writeApplicationReview,
} from '@understudy/contracts/programmes-reviews';
import {
  changeScoringSheet,
  getScoringSheet,
  listReviewTurns,
  nameReviewers,
} from '@understudy/contracts/programmes-scoring';
import { at, type Row, rankOf, readArranged } from '../../../../test/arranged-walk.js';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { openCohort, take } from '../testing/open-cohort.js';

type Write = BodyOf<typeof writeApplicationReview>;

let app: TestApp;
let company: Awaited<ReturnType<typeof openCohort>>;
let people: Record<'vera' | 'emil' | 'ida' | 'otto' | 'sol', Caller>;
let idas = '';
let emils = '';
beforeAll(async () => {
  app = await startTestApp();
  company = await openCohort(app, { capacity: 3 }, [{ kind: 'months-employed', atLeast: 1 }]);
  const { as } = company;
  const [vera, emil, ida] = [await as('vp'), await as('em'), await as('ic')];
  people = { vera, emil, ida, otto: await as('other'), sol: await as('sales') };
  idas = (await people.ida.ok(applyToCohort, { params: company.params, body: { motivation: 'To lead a project.' } }))
    .id;
  const body = { personId: company.people.em, note: 'He is ready.' };
  emils = (await company.admin.ok(nominateForCohort, { params: company.params, body })).id;
}, 60_000);
afterAll(() => app.close());

const sheet = (who: Caller) => who.ok(getScoringSheet, { params: company.params });
const reviews = (who: Caller, enrolmentId: string) => who.ok(getApplicationReviews, { params: { enrolmentId } });
const list = (who: Caller) => who.ok(listApplicationsInReview, { params: company.params });
const marksOf = async (values: readonly number[], reason = 'She ran the migration.') =>
  (await sheet(company.admin)).criteria.map(({ id }, at) => ({ criterionId: id, mark: values[at] ?? null, reason }));
const write = async (
  enrolmentId: string,
  action: Write['action'],
  values: readonly number[],
  { version = 0, reason }: { version?: number; reason?: string } = {},
) => ({
  params: { enrolmentId },
  body: { action, version, summary: '', marks: await marksOf(values, reason) } satisfies Write,
});

it('begins with a sheet of the product’s own, which applicants read, without who reviews', async () => {
  const { suggested, version, abilities } = await sheet(company.admin);
  expect(suggested).toHaveLength(4);
  expect(abilities).toEqual(['change', 'name-reviewers', 'see-reviews']);
  const criteria = suggested.slice(0, 2).map((criterion, at) => ({ ...criterion, weight: at === 0 ? 3 : 1 }));
  const body = { version, criteria };
  const written = await company.admin.ok(changeScoringSheet, { params: company.params, body });
  expect(written.criteria.map(({ levels }) => levels.length)).toEqual([4, 4]);
  expect(await company.admin.refused(changeScoringSheet, { params: company.params, body })).toMatchObject({
    status: 412,
  });
  expect(await sheet(people.ida)).toMatchObject({
    criteria: written.criteria,
    reviewers: null,
    suggested: [],
    abilities: [],
  });
  const own = { params: company.params, body: { ...body, version: written.version } };
  expect(await people.ida.refused(changeScoringSheet, own)).toMatchObject({ status: 403 });
});

it('lets whoever is named review, tells them, and keeps the list from everybody else', async () => {
  const { version } = await sheet(company.admin);
  const { vera, ida, otto, sol } = people;
  const personIds = [company.people.vp, company.people.sales, company.people.ic];
  const body = { version, personIds };
  const named = await company.admin.ok(nameReviewers, { params: company.params, body });
  expect(named.reviewers?.map(({ name }) => name)).toEqual(['Ida', 'Sol', 'Vera']);
  await app.settle();
  const { items } = await sol.ok(listNotifications);
  expect(items.map(({ kind, inSight, place }) => [kind, inSight, place])).toEqual([
    ['review-asked', true, 'cohort-reviews'],
  ]);
  expect((await sol.ok(listReviewTurns)).items).toMatchObject([{ waiting: 2, done: 0 }]);
  expect((await otto.ok(listReviewTurns)).items).toEqual([]);
  expect(await otto.refused(listApplicationsInReview, { params: company.params })).toMatchObject({ status: 403 });
  const by = {
    name: (row: Row) => at(row, 'person', 'name'),
    state: (row: Row) => rankOf(enrolmentState.options, at(row, 'state')),
  };
  expect(await readArranged(vera, { list: listApplicationsInReview, ids: company.params, by })).toBe(2);
  const conflicts = async (who: Caller) =>
    (await list(who)).items.map(({ person, conflict }) => [person.name, conflict]);
  expect(await conflicts(vera)).toEqual([
    ['Emil', 'above'],
    ['Ida', 'above'],
  ]);
  expect(await conflicts(ida)).toEqual([
    ['Emil', 'below'],
    ['Ida', 'self'],
  ]);
});

it('refuses the person, whoever leads them, whoever they lead, and whoever applies as well', async () => {
  const { vera, emil, ida, otto } = people;
  const mine = await write(idas, 'hand-in', [4, 4]);
  const boss = await write(emils, 'hand-in', [4, 4]);
  for (const [who, asked] of [
    [ida, mine],
    [emil, mine],
    [vera, mine],
    [ida, boss],
    [emil, boss],
  ] as const) {
    expect(await who.refused(writeApplicationReview, asked)).toMatchObject({ status: 403 });
    expect(await who.refused(getApplicationReviews, { params: asked.params })).toMatchObject({ status: 403 });
  }
  expect(await otto.refused(getApplicationReviews, { params: { enrolmentId: idas } })).toMatchObject({ status: 404 });
  expect((await reviews(people.sol, emils)).nomination).toBe('He is ready.');
});

it('keeps what others found from a reviewer until their own is handed in, and then from changes', async () => {
  const { otto, sol } = people;
  const { admin } = company;
  const { version, reviewers } = await sheet(admin);
  const personIds = [...(reviewers ?? []).map(({ id }) => id), company.people.other];
  await admin.ok(nameReviewers, { params: company.params, body: { version, personIds } });
  expect(await sol.refused(writeApplicationReview, await write(idas, 'hand-in', [4]))).toMatchObject({ status: 409 });
  expect(
    await sol.refused(writeApplicationReview, await write(idas, 'hand-in', [4, 2], { reason: ' ' })),
  ).toMatchObject({ status: 409 });
  await sol.ok(writeApplicationReview, await write(idas, 'save', [4]));
  expect((await reviews(admin, idas)).others).toEqual([]);
  const done = await sol.ok(writeApplicationReview, await write(idas, 'hand-in', [4, 2], { version: 1 }));
  expect(done).toMatchObject({ mine: { state: 'handed-in', score: 3.5 }, handedIn: 1, abilities: [] });
  const waiting = await reviews(otto, idas);
  expect(waiting).toMatchObject({
    others: null,
    found: null,
    spreads: null,
    handedIn: 1,
    motivation: 'To lead a project.',
  });
  expect(waiting.eligibility.rules).toHaveLength(1);
  expect((await list(otto)).items.find(({ enrolmentId }) => enrolmentId === idas)).toMatchObject({
    handedIn: 1,
    found: null,
  });
  const seen = await otto.ok(writeApplicationReview, await write(idas, 'hand-in', [2, 2]));
  expect(seen.others?.map(({ reviewer, score }) => [reviewer.name, score])).toEqual([['Sol', 3.5]]);
  expect(seen.found).toEqual({ lowest: 2, highest: 3.5, mean: 2.75 });
  expect(seen.spreads?.map(({ lowest, highest }) => [lowest, highest])).toEqual([
    [2, 4],
    [2, 2],
  ]);
  const again = await write(idas, 'hand-in', [1, 1], { version: 2 });
  expect(await sol.refused(writeApplicationReview, again)).toMatchObject({ status: 409 });
  expect((await reviews(admin, idas)).others?.map(({ reviewer }) => reviewer.name)).toEqual(['Otto', 'Sol']);
  expect(JSON.stringify(await people.ida.ok(getEnrolment, { params: { enrolmentId: idas } }))).not.toContain(
    'migration',
  );
});

it('changes neither the sheet once there are marks, nor makes whoever decides a reviewer once something is handed in', async () => {
  const { version, criteria, reviewers } = await sheet(company.admin);
  const drafts = criteria.map(({ id: _id, ...draft }) => draft);
  expect(
    await company.admin.refused(changeScoringSheet, { params: company.params, body: { version, criteria: drafts } }),
  ).toMatchObject({ status: 409 });
  const without = (reviewers ?? []).map(({ id }) => id).filter((id) => id !== company.people.vp);
  const taken = await company.admin.ok(nameReviewers, {
    params: company.params,
    body: { version, personIds: without },
  });
  const back = { version: taken.version, personIds: [...without, company.people.vp] };
  expect(await company.admin.refused(nameReviewers, { params: company.params, body: back })).toMatchObject({
    status: 400,
  });
});

it('gives no marks by standing aside, reads none then, and ends with the decision', async () => {
  const { ida, sol } = people;
  const { admin } = company;
  const aside = await sol.ok(writeApplicationReview, await write(emils, 'stand-aside', [1, 1]));
  expect(aside).toMatchObject({ mine: { state: 'aside', marks: [] }, others: null, abilities: [] });
  await take(admin, await admin.ok(getEnrolment, { params: { enrolmentId: idas } }), 'approve', { reason: 'Yes.' });
  const late = await write(idas, 'save', [1], { version: 1 });
  expect(await people.otto.refused(writeApplicationReview, late)).toMatchObject({ status: 409 });
  const { text } = await admin.call(exportApplicationsInReview, {
    params: company.params,
    query: { show: 'everybody' },
  });
  expect(text).toContain('Ida');
  expect((await list(admin)).items.map(({ person }) => person.name)).toEqual(['Emil']);
  expect(await ida.refused(getApplicationReviews, { params: { enrolmentId: idas } })).toMatchObject({ status: 403 });
});
