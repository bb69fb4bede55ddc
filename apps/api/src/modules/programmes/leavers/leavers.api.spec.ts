import { recordLeaving } from '@understudy/contracts/people';
import { getCohort, offerPlaces } from '@understudy/contracts/programmes-cohorts';
import {
  applyToCohort,
  getEnrolment,
  listCohortEnrolments,
  listEnrolments,
  stepEnrolment,
} from '@understudy/contracts/programmes-enrolments';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { approved, openCohort, take } from '../testing/open-cohort.js';
import { withdrawLeavers } from './withdraw-leavers.jobs.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** Ida has the only place, Otto and Sol wait for it in turn. */
const waited = async () => {
  const company = await openCohort(app);
  const { as, admin, params, cohort } = company;
  const [ida, otto, sol, vera] = [await as('ic'), await as('other'), await as('sales'), await as('vp')];
  await approved(ida, vera, cohort.id);
  await admin.ok(offerPlaces, { params });
  const [offer] = (await ida.ok(listEnrolments)).items;
  if (!offer) throw new Error('There is no offer.');
  const enrolled = await take(ida, offer, 'accept');
  await approved(otto, vera, cohort.id);
  await admin.ok(offerPlaces, { params });
  await approved(sol, vera, cohort.id);
  await admin.ok(offerPlaces, { params });
  const states = async () =>
    (await vera.ok(listCohortEnrolments, { params })).items.map(
      ({ person, state, reasonCode }) => `${person.name} ${state}${reasonCode === null ? '' : ` ${reasonCode}`}`,
    );
  const leave = (personId: string, leftOn: string) =>
    admin.ok(recordLeaving, { params: { personId }, body: { leftOn } });
  return { ...company, vera, enrolled, states, leave };
};

it('takes out whoever leaves, offers the place at once to the next who still works here, and counts everybody ever enrolled', async () => {
  const { people, params, today, vera, enrolled, states, leave } = await waited();
  expect(await states()).toEqual(['Ida enrolled', 'Otto waiting', 'Sol waiting']);
  await leave(people.other, today);
  await leave(people.ic, today);
  await app.settle();
  expect(await states()).toEqual(['Ida withdrawn left', 'Otto withdrawn left', 'Sol offered']);
  expect((await vera.ok(getCohort, { params })).counts?.ever).toBe(1);
  const { history } = await vera.ok(getEnrolment, { params: { enrolmentId: enrolled.id } });
  expect(history[0]).toMatchObject({ action: 'leave', from: 'enrolled', to: 'withdrawn', by: null, role: 'product' });
});

it('waits for an announced last day, and offers nothing to somebody whose has come, even before the night', async () => {
  const { admin, actor, people, params, today, vera, cohort, states, leave } = await waited();
  await leave(people.other, addDays(today, 5));
  await app.settle();
  expect(await states()).toEqual(['Ida enrolled', 'Otto waiting', 'Sol waiting']);
  await app.tenants.run(
    actor,
    (tx) => tx.sql`update employment set left_on = ${today}::date where person_id = ${people.other}::uuid`,
  );
  const waiting = (await vera.ok(listCohortEnrolments, { params })).items.find(({ person }) => person.name === 'Otto');
  expect(waiting?.abilities).not.toContain('offer');
  const body = { action: 'offer', version: waiting?.version ?? 0 } as const;
  const offer = { params: { enrolmentId: waiting?.id ?? '' }, body };
  expect(await vera.refused(stepEnrolment, offer)).toMatchObject({ status: 409 });
  await app.tenants.run(
    actor,
    (tx) => tx.sql`
    insert into cohort_place (organisation_id, cohort_id, number)
    values (${tx.organisationId}::uuid, ${cohort.id}::uuid, 2), (${tx.organisationId}::uuid, ${cohort.id}::uuid, 3)`,
  );
  expect(await admin.ok(offerPlaces, { params })).toEqual({ offered: 1, waiting: 1 });
  expect(await states()).toEqual(['Ida enrolled', 'Otto waiting', 'Sol offered']);
  await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, withdrawLeavers, {}));
  await app.settle();
  expect(await states()).toEqual(['Ida enrolled', 'Otto withdrawn left', 'Sol offered']);
});

it('takes an application back in from somebody who has come back', async () => {
  const { admin, as, actor, people, params, today } = await openCohort(app);
  await (await as('ic')).ok(applyToCohort, { params, body: {} });
  await admin.ok(recordLeaving, { params: { personId: people.ic }, body: { leftOn: today } });
  await app.settle();
  await app.tenants.run(
    actor,
    (tx) => tx.sql`update employment set left_on = null where person_id = ${people.ic}::uuid`,
  );
  const again = await (await as('ic')).ok(applyToCohort, { params, body: { motivation: 'I am back.' } });
  expect(again).toMatchObject({ state: 'applied', reasonCode: null });
});
