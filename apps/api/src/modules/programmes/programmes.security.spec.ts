import { changeManager, listPersonViewers } from '@understudy/contracts/people';
import { createProgramme, getProgramme, listProgrammes } from '@understudy/contracts/programmes';
import {
  getCohort,
  getEligibility,
  offerPlaces,
  planCohort,
  stepCohort,
} from '@understudy/contracts/programmes-cohorts';
import {
  applyToCohort,
  getEnrolment,
  listCohortEnrolments,
  listEnrolments,
  nominateForCohort,
  stepEnrolment,
} from '@understudy/contracts/programmes-enrolments';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { cohortFacts, openCohort, take } from './testing/open-cohort.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const begin = async () => {
  const company = await openCohort(app);
  const ida = await company.as('ic');
  const enrolment = await ida.ok(applyToCohort, { params: company.params, body: { motivation: 'For myself.' } });
  return { ...company, ida, enrolment, own: { enrolmentId: enrolment.id } };
};

it('shows a draft and what it costs to admins and the sponsor, to nobody else', async () => {
  const { admin, as, people } = await begin();
  const drafted = await admin.ok(createProgramme, {
    body: { name: 'Secret', purpose: 'Not yet.', sponsorId: people.vp, budget: { amount: 5000, currency: 'EUR' } },
  });
  const params = { programmeId: drafted.id };
  const [vera, emil] = [await as('vp'), await as('em')];
  expect((await vera.ok(getProgramme, { params })).budget).toEqual({ amount: 5000, currency: 'EUR' });
  expect(await emil.refused(getProgramme, { params })).toMatchObject({ status: 404 });
  expect((await emil.ok(listProgrammes)).items.map(({ name }) => name)).toEqual(['First steps']);
  expect((await vera.ok(listProgrammes)).items.map(({ name }) => name)).toEqual(['First steps', 'Secret']);
});

it('shows a planned cohort to those who run it alone', async () => {
  const { admin, as, people, programme, today } = await begin();
  const facts = cohortFacts(today, { facilitatorIds: [people.vp] });
  const { id } = await admin.ok(planCohort, { params: { programmeId: programme.id }, body: facts });
  const params = { cohortId: id };
  expect((await (await as('vp')).ok(getCohort, { params })).state).toBe('planned');
  expect(await (await as('ic')).refused(getCohort, { params })).toMatchObject({ status: 404 });
});

it('shows an enrolment whole to the person and those who decide, how far it is to the line, and nothing to colleagues', async () => {
  const { ida, own, as, people } = await begin();
  const { items: viewers } = await ida.ok(listPersonViewers, { params: { personId: people.ic } });
  const leads = viewers.filter(({ relation, also }) => [relation, ...also].includes('facilitator'));
  expect(leads.map(({ who }) => who)).toEqual(['Vera']);
  const motivationFor = async (key: 'vp' | 'em') =>
    (await (await as(key)).ok(getEnrolment, { params: own })).motivation;
  expect((await ida.ok(getEnrolment, { params: own })).motivation).toBe('For myself.');
  expect(await motivationFor('vp')).toBe('For myself.');
  expect(await motivationFor('em')).toBeNull();
  for (const key of ['other', 'sales'] as const) {
    expect(await (await as(key)).refused(getEnrolment, { params: own })).toMatchObject({ status: 404 });
  }
});

it('follows the reporting line: a former manager sees nothing any more', async () => {
  const { admin, own, as, people, today } = await begin();
  const emil = await as('em');
  expect((await emil.ok(listEnrolments, { query: { scope: 'line' } })).items).toHaveLength(1);
  await admin.ok(changeManager, { params: { personId: people.ic }, body: { managerId: people.ceo, from: today } });
  expect((await emil.ok(listEnrolments, { query: { scope: 'line' } })).items).toEqual([]);
  expect(await emil.refused(getEnrolment, { params: own })).toMatchObject({ status: 404 });
});

it('lets only those who run the cohort see who is in it, decide, offer and end', async () => {
  const { as, params, enrolment, cohort, own } = await begin();
  const otto = await as('other');
  const emil = await as('em');
  expect(await otto.refused(listCohortEnrolments, { params })).toMatchObject({ status: 403 });
  expect(await emil.refused(offerPlaces, { params })).toMatchObject({ status: 403 });
  const end = { action: 'end', version: cohort.version } as const;
  expect(await otto.refused(stepCohort, { params, body: end })).toMatchObject({ status: 403 });
  const body = { action: 'approve', version: enrolment.version } as const;
  expect(await emil.refused(stepEnrolment, { params: own, body })).toMatchObject({ status: 403 });
  expect(await otto.refused(stepEnrolment, { params: own, body })).toMatchObject({ status: 404 });
});

it('lets nobody decide about themselves, not even whoever facilitates the cohort', async () => {
  const { as, params } = await begin();
  const vera = await as('vp');
  const mine = await vera.ok(applyToCohort, { params, body: {} });
  const body = { action: 'approve', version: mine.version } as const;
  expect(await vera.refused(stepEnrolment, { params: { enrolmentId: mine.id }, body })).toMatchObject({ status: 403 });
});

it('lets a leader nominate their own line, never themselves, colleagues, or those who have left', async () => {
  const { as, params, people } = await begin();
  const emil = await as('em');
  const nominate = (personId: string) => emil.refused(nominateForCohort, { params, body: { personId } });
  expect(await nominate(people.sales)).toMatchObject({ status: 403 });
  expect(await nominate(people.em)).toMatchObject({ status: 403 });
  expect(await nominate(people.gone)).toMatchObject({ status: 409 });
  expect(await emil.refused(getEligibility, { params, query: { personId: people.sales } })).toMatchObject({
    status: 403,
  });
  const eligibility = async (personId: string) =>
    (await (await as('sales')).refused(getEligibility, { params, query: { personId } })).status;
  expect(await eligibility(people.ic)).toBe(403);
  expect(await eligibility(people.gone)).toBe(404);
  await emil.ok(nominateForCohort, { params, body: { personId: people.other } });
});

it('refuses a step with an old version', async () => {
  const { as, enrolment, own } = await begin();
  const vera = await as('vp');
  await take(vera, enrolment, 'approve');
  const body = {
    action: 'decline',
    reason: 'No.',
    version: enrolment.version,
    nextStep: { kind: 'own', words: 'Spring.' },
  } as const;
  expect(await vera.refused(stepEnrolment, { params: own, body })).toMatchObject({ status: 412 });
});
