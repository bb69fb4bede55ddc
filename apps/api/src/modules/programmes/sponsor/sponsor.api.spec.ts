import { planCohort, stepCohort } from '@understudy/contracts/programmes-cohorts';
import { type EnrolmentState, getEnrolment, listEnrolments } from '@understudy/contracts/programmes-enrolments';
import { importCohortHistory } from '@understudy/contracts/programmes-history';
import { addLearningRecord } from '@understudy/contracts/programmes-learning';
import { getMilestoneBoard } from '@understudy/contracts/programmes-milestones';
import { getShadowToLead } from '@understudy/contracts/programmes-rotations';
import {
  addCohortCost,
  changeCohortCost,
  getSponsorReport,
  listCohortCosts,
} from '@understudy/contracts/programmes-sponsor';
import { sql } from '@understudy/database/sql';
import { enrolmentTable, placedStates } from '@understudy/domain/programmes/enrolment-table';
import { wilsonInterval } from '@understudy/domain/statistics/wilson';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { cohortFacts, take } from '../testing/open-cohort.js';
import { sponsoredProgramme } from '../testing/sponsored-programme.js';

/** A share as it is told, with its interval. */
const wilsonOf = (numerator: number, denominator: number) => ({
  ...{ numerator, denominator, value: numerator / denominator },
  ...wilsonInterval(numerator, denominator),
});

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

it('tells the sponsor figures of enough people and of no fewer, on no night and between no two; admins how it is', async () => {
  const { admin, sponsor, programme, end, night, progress, offers, actor } = await sponsoredProgramme(app);
  const completion = async (who: typeof sponsor) => (await who.ok(getSponsorReport, { params: programme })).completion;
  expect(await progress(sponsor)).toEqual([null, null, null, null]);
  expect(await completion(sponsor)).toMatchObject({ numerator: null, denominator: null, value: null, asOf: null });
  await night();
  expect(await progress(sponsor)).toEqual([14, 0, 0, 14]);
  expect(await completion(sponsor)).toMatchObject(wilsonOf(0, 14));
  await end('withdrawn', 0, 1);
  await night();
  expect(await progress(sponsor)).toEqual([14, 0, 0, 14]);
  expect(await progress(admin)).toEqual([14, 0, 1, 13]);
  await end('completed', 1, 7);
  await night();
  expect(await progress(sponsor)).toEqual([14, 6, 0, 8]);
  expect(await progress(admin)).toEqual([14, 6, 1, 7]);
  // Whoever withdrew stays in the denominator, and the share says no more than the two figures beside it.
  expect([await completion(sponsor), await completion(admin)]).toEqual([
    { ...wilsonOf(6, 14), asOf: actor.today },
    { ...wilsonOf(6, 14), asOf: actor.today },
  ]);
  const told = JSON.stringify(await sponsor.ok(getSponsorReport, { params: programme }));
  for (const { offer } of offers) expect(told).not.toContain(offer.person.id);
  // Of a cohort that has not begun no completion is told.
  const ofCohort = async () =>
    (await admin.ok(getSponsorReport, { params: programme })).cohorts[0]?.people?.completion ?? null;
  expect(await ofCohort()).toBeNull();
  await app.tenants.run(actor, (tx) => tx.sql`update cohort set starts_on = ${actor.today}::date`);
  const { cohorts, exact } = await sponsor.ok(getSponsorReport, { params: programme });
  expect([exact, cohorts[0]?.people]).toEqual([false, null]);
  expect((await admin.ok(getSponsorReport, { params: programme })).cohorts[0]?.people).toEqual({
    enrolled: 14,
    completed: 6,
    withdrawn: 1,
    deferred: 0,
    completion: wilsonOf(6, 14),
  });
  const colleague = offers[3]?.person ?? sponsor;
  expect(await colleague.refused(getSponsorReport, { params: programme })).toMatchObject({ status: 403 });
}, 120_000);

it('adds what admins enter to what participants wrote down, once enough of them have', async () => {
  const { admin, sponsor, programme, params, offers, night, actor } = await sponsoredProgramme(app);
  const { today } = actor;
  const facts = { kind: 'venue' as const, cost: { amount: 1200, currency: 'EUR' }, spentOn: today };
  const entered = await admin.ok(addCohortCost, { params, body: facts });
  const twice = await admin.ok(addCohortCost, { params, body: { ...facts, kind: 'travel', what: 'By mistake' } });
  const removed = { params: { cohortCostId: twice.id }, body: { version: 1, removed: true } };
  expect(await admin.ok(changeCohortCost, removed)).toMatchObject({ removedOn: today, version: 2 });
  expect(await admin.refused(changeCohortCost, removed)).toMatchObject({ status: 412 });
  expect((await admin.ok(listCohortCosts, { params })).items.map(({ id }) => id)).toEqual([entered.id, twice.id]);
  expect(await sponsor.refused(listCohortCosts, { params })).toMatchObject({ status: 403 });
  const write = async (from: number, to: number) => {
    for (const { person, offer } of offers.slice(from, to)) {
      await person.ok(addLearningRecord, {
        body: {
          kind: 'course',
          title: 'A course',
          startedOn: today,
          hours: 4.5,
          cost: { amount: 100, currency: 'EUR' },
          enrolmentId: offer.id,
        },
      });
    }
  };
  const spend = async (who: typeof sponsor) => {
    const {
      spend: [euros],
      hours,
    } = await who.ok(getSponsorReport, { params: programme });
    return [euros?.cohorts, euros?.learning.value, hours.value];
  };
  await write(0, 4);
  await night();
  expect(await spend(sponsor)).toEqual([1200, null, null]);
  expect(await spend(admin)).toEqual([1200, 400, 18]);
  await write(4, 6);
  await night();
  expect(await spend(sponsor)).toEqual([1200, 600, 27]);
}, 120_000);

it('counts hours in sessions, places taken and milestones reached as they may be told, and as the board counts them', async () => {
  const { admin, sponsor, programme, params, night, attend } = await sponsoredProgramme(app);
  const figures = async (who: typeof sponsor) => {
    const { sessionHours, attendance, milestones } = await who.ok(getSponsorReport, { params: programme });
    return [sessionHours, attendance, milestones].map(({ value }) => value);
  };
  await attend(0, 4);
  await night();
  expect(await figures(admin)).toEqual([6, 0.29, 4]);
  expect(await figures(sponsor)).toEqual([null, null, null]);
  await attend(0, 7);
  await night();
  expect(await figures(admin)).toEqual([16.5, 0.39, 7]);
  expect(await figures(sponsor)).toEqual([16.5, 0.39, 7]);
  await attend(7, 8);
  await night();
  expect(await figures(admin)).toEqual([18, 0.29, 8]);
  expect((await figures(sponsor)).filter((_value, at) => at !== 1)).toEqual([16.5, 7]);
  const { items } = await admin.ok(getMilestoneBoard, { params, query: { show: 'everybody', limit: 50 } });
  expect(items.reduce((sum, { reached }) => sum + reached, 0)).toBe(8);
}, 120_000);

it('tells how shadows become leads overnight and of enough people, and to nobody who subtracts two days', async () => {
  const { admin, sponsor, programme, night } = await sponsoredProgramme(app);
  const history = async (name: string, year: number, role: string, from: number, to: number) => {
    const people = Array.from({ length: to - from }, (_, at) => `${name},docs,${role},p${from + at}`);
    await admin.ok(importCohortHistory, {
      params: programme,
      body: {
        cohorts: `cohort,starts_on,ends_on\n${name},${year}-01-01,${year}-03-31\n`,
        enrolments: `cohort,role_area,role,person\n${people.join('\n')}\n`,
      },
    });
  };
  const told = async (who: typeof sponsor) => {
    const { asOf, beganAsShadow, laterLed, leads } = await who.ok(getShadowToLead, { params: programme });
    const { numerator, denominator } = laterLed;
    return [asOf !== null, beganAsShadow, numerator, denominator, leads.places, leads.shadowJustBefore.numerator];
  };
  await history('One', 2021, 'shadow', 0, 12);
  await history('Two', 2022, 'lead', 0, 6);
  expect(await told(sponsor)).toEqual([false, null, null, null, null, null]);
  expect(await told(admin)).toEqual([true, 12, 6, 12, 6, 6]);
  await night();
  expect(await told(sponsor)).toEqual([true, 12, 6, 12, 6, 6]);
  await history('Three', 2023, 'lead', 6, 7);
  await night();
  expect(await told(admin)).toEqual([true, 12, 7, 12, 7, 6]);
  expect(await told(sponsor)).toEqual([true, 12, 6, 12, 6, 6]);
}, 120_000);

it('counts whoever is transferred once: where they were until they have a place elsewhere, and for good if they never have', async () => {
  const { company, admin, programme, params, actor, offers, progress, hold } = await sponsoredProgramme(app);
  const facts = cohortFacts(actor.today, { name: 'Next', capacity: 3, facilitatorIds: [company.people.p13 ?? ''] });
  const next = await admin.ok(planCohort, { params: programme, body: facts });
  await admin.ok(stepCohort, { params: { cohortId: next.id }, body: { action: 'open', version: next.version } });
  const [goes, stays] = offers;
  if (!goes || !stays) throw new Error('Nobody was offered a place.');
  await hold(sql`case when e.id = any(${[goes.offer.id, stays.offer.id]}::uuid[]) then 'present' end`);
  const counted = async () => {
    const { cohorts, milestones } = await admin.ok(getSponsorReport, { params: programme });
    const people = (id: string) => {
      const { completion: _, ...counts } = cohorts.find((one) => one.id === id)?.people ?? { completion: null };
      return Object.values(counts);
    };
    return [await progress(admin), people(params.cohortId), people(next.id), milestones.value];
  };
  expect(await counted()).toEqual([[14, 0, 0, 14], [14, 0, 0, 0], [0, 0, 0, 0], 2]);
  const transferred = async ({ person, offer }: typeof goes) => {
    await take(admin, offer, 'transfer', { cohortId: next.id });
    const [begun] = (await person.ok(listEnrolments)).items.filter(({ cohort }) => cohort.id === next.id);
    if (!begun) throw new Error('Nothing has begun there.');
    return begun;
  };
  const [one, other] = [await transferred(goes), await transferred(stays)];
  expect(await counted()).toEqual([[14, 0, 0, 14], [14, 0, 0, 0], [0, 0, 0, 0], 2]);
  await take(stays.person, other, 'withdraw');
  expect(await counted()).toEqual([[14, 0, 1, 13], [14, 0, 1, 0], [0, 0, 0, 0], 2]);
  await take(goes.person, await take(admin, one, 'offer'), 'accept');
  expect(await counted()).toEqual([[14, 0, 1, 13], [13, 0, 1, 0], [1, 0, 0, 0], 1]);
}, 120_000);

it('counts as under way who is in it or on the way into another cohort, and nobody in any other state', async () => {
  const { admin, programme, params, actor } = await sponsoredProgramme(app);
  const states = Object.keys(enrolmentTable.states) as EnrolmentState[];
  const counted = async (state: EnrolmentState, next: EnrolmentState | null = null) => {
    await app.tenants.run(actor, async (tx) => {
      await tx.sql`update enrolment set moved_to = null where moved_to is not null`;
      await tx.sql`delete from enrolment where cohort_id <> ${params.cohortId}::uuid`;
      if (next !== null) {
        await tx.sql`
          insert into enrolment (organisation_id, cohort_id, person_id, state, waiting_since)
          select e.organisation_id, other.id, e.person_id, ${next}, now()
            from enrolment e, (select id from cohort where id <> ${params.cohortId}::uuid limit 1) other`;
      }
      await tx.sql`
        update enrolment e
           set state = ${state}, waiting_since = now(), place = case when ${placedStates.has(state)} then row.number end,
               moved_to = (select n.id from enrolment n where n.person_id = e.person_id and n.cohort_id <> e.cohort_id)
          from (select id, row_number() over (order by id)::int as number from enrolment
                 where cohort_id = ${params.cohortId}::uuid) row
         where row.id = e.id`;
    });
    const { progress } = await admin.ok(getSponsorReport, { params: programme });
    const { enrolled, ...parts } = progress;
    return Object.entries(parts)
      .filter(([, { value }]) => value === enrolled.value)
      .map(([name]) => name)
      .join();
  };
  const facts = cohortFacts(actor.today, { name: 'Next', facilitatorIds: [] });
  await admin.ok(planCohort, { params: programme, body: facts });
  const told: Record<string, string> = {};
  for (const state of states) told[state] = await counted(state);
  const back = ['nominated', 'applied', 'approved', 'waiting', 'offered', 'deferred', 'declined'];
  expect(told).toEqual({
    ...Object.fromEntries(back.map((state) => [state, 'deferred'])),
    ...{ enrolled: 'underWay', extended: 'underWay', transferred: 'underWay' },
    ...{ completed: 'completed', withdrawn: 'withdrawn' },
  });
  const onward: Record<string, string> = {};
  for (const next of ['approved', 'waiting', 'offered', 'applied', 'deferred', 'declined', 'withdrawn'] as const) {
    onward[next] = await counted('transferred', next);
  }
  expect(onward).toEqual({
    ...{ approved: 'underWay', waiting: 'underWay', offered: 'underWay' },
    ...{ applied: 'deferred', deferred: 'deferred', declined: 'deferred', withdrawn: 'withdrawn' },
  });
}, 120_000);

it('does not count who has stepped back as under way, for the sponsor either once enough have under the threshold of today', async () => {
  const { admin, sponsor, offers, night, progress, programme, under } = await sponsoredProgramme(app);
  const stepBack = async (from: number, to: number) => {
    for (const { person, offer } of offers.slice(from, to)) {
      const { version } = await person.ok(getEnrolment, { params: { enrolmentId: offer.id } });
      await take(person, { ...offer, version }, 'defer', { reason: 'Later.' });
    }
    await night();
  };
  const back = async (who: typeof sponsor) =>
    (await who.ok(getSponsorReport, { params: programme })).progress.deferred.value;
  await night();
  await stepBack(0, 1);
  expect([await progress(admin), await back(admin)]).toEqual([[14, 0, 0, 13], 1]);
  expect([await progress(sponsor), await back(sponsor)]).toEqual([[14, 0, 0, 14], 0]);
  await stepBack(1, 8);
  expect([await progress(admin), await back(admin)]).toEqual([[14, 0, 0, 6], 8]);
  expect([await progress(sponsor), await back(sponsor)]).toEqual([[14, 0, 0, 6], 8]);
  // Fourteen and eight are enough for seven, and the six between them are not.
  await under(7);
  expect([await progress(sponsor), await back(sponsor)]).toEqual([[null, null, null, null], null]);
  await night();
  expect([await progress(sponsor), await back(sponsor)]).toEqual([[14, 0, 0, null], null]);
  await under(5);
  expect([await progress(sponsor), await back(sponsor)]).toEqual([[14, 0, 0, 6], 8]);
}, 120_000);
