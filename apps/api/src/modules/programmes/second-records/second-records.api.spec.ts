import { applyToCohort, getEnrolment, nominateForCohort } from '@understudy/contracts/programmes-enrolments';
import { listSecondRecords, resolveSecondRecord } from '@understudy/contracts/programmes-second-records';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { openCohort } from '../testing/open-cohort.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof openCohort>>;
let admin: Caller;
let ida: Caller;
let idas = '';
let sols = '';
beforeAll(async () => {
  app = await startTestApp();
  company = await openCohort(app);
  ({ admin } = company);
  ida = await company.as('ic');
  await app.tenants.run(company.actor, async (tx) => {
    await tx.sql`update person set name = 'Marsh, Ida' where id = ${company.people.ic}::uuid`;
    await tx.sql`update person set name = 'IDA marsh' where id = ${company.people.sales}::uuid`;
  });
  const body = { personId: company.people.sales, note: '' };
  idas = (await ida.ok(applyToCohort, { params: company.params, body: {} })).id;
  sols = (await admin.ok(nominateForCohort, { params: company.params, body })).id;
}, 60_000);
afterAll(() => app.close());

const found = async (who: Caller, params = company.params) =>
  (await who.ok(listSecondRecords, { params })).items.map(({ kind, why, sides, abilities }) => ({
    kind,
    why,
    ids: sides.map(({ enrolmentId }) => enrolmentId).toSorted(),
    abilities,
  }));

it('refuses a nomination of somebody who has applied, so that one person is never twice in a cohort', async () => {
  const emil = await company.as('em');
  const body = { personId: company.people.ic, note: '' };
  expect(await emil.refused(nominateForCohort, { params: company.params, body })).toMatchObject({ status: 409 });
});

it('shows those who run a cohort what may be one person under two records, and lets admins alone decide', async () => {
  const vera = await company.as('vp');
  const pair = { kind: 'two-people', why: ['same-name'], ids: [idas, sols].toSorted() };
  expect(await found(admin)).toEqual([{ ...pair, abilities: ['keep-one', 'leave-both'] }]);
  expect(await found(vera)).toEqual([{ ...pair, abilities: [] }]);
  expect(await ida.refused(listSecondRecords, { params: company.params })).toMatchObject({ status: 403 });
  const body = { enrolmentIds: [idas, sols], decision: 'leave-both' as const };
  expect(await vera.refused(resolveSecondRecord, { params: company.params, body })).toMatchObject({ status: 403 });
});

it('shows a person who waits in two cohorts of a programme, and never asks again about what is meant', async () => {
  const autumn = await company.open({ name: 'Autumn' });
  const params = { cohortId: autumn.id };
  const second = await ida.ok(applyToCohort, { params, body: {} });
  expect((await found(admin, params)).map(({ kind, ids }) => [kind, ids])).toEqual([
    ['two-cohorts', [idas, second.id].toSorted()],
  ]);
  const body = { enrolmentIds: [idas, second.id], decision: 'leave-both' as const };
  await admin.ok(resolveSecondRecord, { params, body });
  expect(await found(admin, params)).toEqual([]);
  expect((await found(admin)).map(({ kind }) => kind)).toEqual(['two-people']);
});

it('ends one for the other with a reason, and carries over what speaks for whoever goes on', async () => {
  await app.tenants.run(company.actor, async (tx) => {
    await tx.sql`update enrolment set earlier_tries = 2 where id = ${sols}::uuid`;
  });
  const body = { enrolmentIds: [idas, sols], decision: 'keep-one' as const, keepId: idas, reason: '' };
  expect(await admin.refused(resolveSecondRecord, { params: company.params, body })).toMatchObject({ status: 400 });
  const told = { ...body, reason: 'The other one goes on.' };
  expect(await admin.ok(resolveSecondRecord, { params: company.params, body: told })).toEqual({ items: [] });
  expect(await admin.ok(getEnrolment, { params: { enrolmentId: sols } })).toMatchObject({
    state: 'withdrawn',
    reason: 'The other one goes on.',
  });
  expect(await ida.ok(getEnrolment, { params: { enrolmentId: idas } })).toMatchObject({
    state: 'applied',
    earlierTries: 2,
  });
  expect(await admin.refused(resolveSecondRecord, { params: company.params, body: told })).toMatchObject({
    status: 404,
  });
});
