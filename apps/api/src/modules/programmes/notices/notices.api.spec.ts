import { listNotifications } from '@understudy/contracts/notifications';
import { getCohort, offerPlaces, stepCohort } from '@understudy/contracts/programmes-cohorts';
import {
  answerAnalyticsConsent,
  applyToCohort,
  getEnrolment,
  getNextSteps,
  listEnrolments,
  nominateForCohort,
  stepEnrolment,
} from '@understudy/contracts/programmes-enrolments';
import { getMilestoneBoard } from '@understudy/contracts/programmes-milestones';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { remindCohortEnds } from '../cohorts/remind-cohort-ends.jobs.js';
import { approved, openCohort, take } from '../testing/open-cohort.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof openCohort>>;
let vera: Caller;
let emil: Caller;
let ida: Caller;
beforeAll(async () => {
  app = await startTestApp();
  company = await openCohort(app);
  [vera, emil, ida] = [await company.as('vp'), await company.as('em'), await company.as('ic')];
}, 60_000);
afterAll(() => app.close());

const shown = (who: Caller, enrolmentId: string) => who.ok(getEnrolment, { params: { enrolmentId } });

it('counts nobody in comparisons who has not said yes, lets them change their mind, and shows their answer to nobody', async () => {
  const mine = await ida.ok(applyToCohort, { params: company.params, body: {} });
  expect(mine.analytics).toBe(false);
  const consent = { params: { enrolmentId: mine.id }, body: { agreed: true } };
  expect((await ida.ok(answerAnalyticsConsent, consent)).analytics).toBe(true);
  for (const other of [vera, emil, company.admin]) {
    expect((await shown(other, mine.id)).analytics).toBeNull();
    expect(await other.refused(answerAnalyticsConsent, consent)).toMatchObject({ status: 403 });
  }
  const sol = await company.as('sales');
  expect(await sol.refused(answerAnalyticsConsent, consent)).toMatchObject({ status: 404 });
  await ida.ok(answerAnalyticsConsent, { ...consent, body: { agreed: false } });
  await ida.ok(answerAnalyticsConsent, { ...consent, body: { agreed: false } });
  const kept = await app.tenants.run(
    company.actor,
    (tx) =>
      tx.sql<{ agreed: boolean }>`
      select agreed from analytics_consent where enrolment_id = ${mine.id}::uuid order by number`,
  );
  expect(kept.map(({ agreed }) => agreed)).toEqual([false, true, false]);
});

it('asks whoever was nominated with their yes', async () => {
  const { people } = company;
  const { id } = await emil.ok(nominateForCohort, { params: company.params, body: { personId: people.other } });
  const otto = await company.as('other');
  const body = { action: 'agree' as const, version: 1, analytics: true };
  expect((await otto.ok(stepEnrolment, { params: { enrolmentId: id }, body })).analytics).toBe(true);
});

it('tells whoever is turned down what can come next, of what fits, chosen by whoever decides', async () => {
  const next = await company.open({ name: 'Autumn' });
  const sol = await company.as('sales');
  const turned = await sol.ok(applyToCohort, { params: company.params, body: {} });
  const of = { params: { enrolmentId: turned.id } };
  const { items } = await vera.ok(getNextSteps, of);
  expect(items).toMatchObject([{ kind: 'cohort', title: 'Autumn', cohortId: next.id, isOpen: true }]);
  expect(await sol.refused(getNextSteps, of)).toMatchObject({ status: 403 });
  const reason = 'The autumn fits better.';
  const elsewhere = { kind: 'cohort' as const, cohortId: company.cohort.id, words: '' };
  const decline = { action: 'decline' as const, version: turned.version, reason };
  const refused = { ...of, body: { ...decline, nextStep: elsewhere } };
  expect(await vera.refused(stepEnrolment, refused)).toMatchObject({ status: 409 });
  const nextStep = { kind: 'cohort' as const, cohortId: next.id, words: 'Talk to Ida first.' };
  await take(vera, turned, 'decline', { reason, nextStep });
  expect(await shown(sol, turned.id)).toMatchObject({
    reason,
    nextStep: { kind: 'cohort', title: 'Autumn', words: 'Talk to Ida first.', day: next.applyUntil, isOpen: true },
  });
});

it('tells of the next intake by itself when a cohort ends and there was no place', async () => {
  const of = { params: company.params, body: { action: 'end' as const, version: company.cohort.version } };
  await company.admin.ok(stepCohort, of);
  const { items } = await ida.ok(listEnrolments);
  expect(items[0]).toMatchObject({ state: 'declined', nextStep: { kind: 'cohort', title: 'Autumn' } });
});

it('tells whoever facilitates the day after the last one and every week until it is ended; admins where nobody does', async () => {
  const { admin, as, actor, today, params } = await openCohort(app);
  const facilitator = await as('vp');
  const told = async (who: Caller) => {
    const { items } = await who.ok(listNotifications);
    return items.filter(({ kind }) => kind === 'cohort-to-end').map(({ subject, place }) => `${subject} > ${place}`);
  };
  const night = async (daysAfter: number) => {
    const endsOn = addDays(today, -daysAfter);
    await app.tenants.run(actor, async (tx) => {
      await tx.sql`
        update cohort set starts_on = ${addDays(endsOn, -90)}::date, ends_on = ${endsOn}::date,
                          end_told_on = end_told_on - (ends_on - ${endsOn}::date)`;
      await app.get(Jobs).request(tx, actor, remindCohortEnds, {});
    });
    await app.settle();
    return [(await told(facilitator)).length, (await told(admin)).length];
  };
  expect(await night(0)).toEqual([0, 0]);
  expect(await night(1)).toEqual([1, 0]);
  expect(await told(facilitator)).toEqual(['First steps > cohort']);
  expect(await night(1)).toEqual([1, 0]);
  expect(await night(7)).toEqual([1, 0]);
  // The night of the eighth day falls out; the next one makes up for it, and the week counts from there.
  expect(await night(9)).toEqual([2, 0]);
  expect(await night(15)).toEqual([2, 0]);
  await app.tenants.run(actor, (tx) => tx.sql`delete from cohort_facilitator`);
  expect(await night(16)).toEqual([2, 1]);
  const { version } = await admin.ok(getCohort, { params });
  await admin.ok(stepCohort, { params, body: { action: 'end', version } });
  expect(await night(30)).toEqual([2, 1]);
});

it('tells whoever facilitates that somebody’s longer time is over, and shows it on the board, until it is decided how it ended', async () => {
  const { admin, as, actor, today, params, cohort } = await openCohort(app);
  const [facilitator, ida] = [await as('vp'), await as('ic')];
  await approved(ida, facilitator, cohort.id);
  await admin.ok(offerPlaces, { params });
  const [offer] = (await ida.ok(listEnrolments)).items;
  if (!offer) throw new Error('There is no offer.');
  const until = addDays(cohort.endsOn, 30);
  await take(facilitator, await take(ida, offer, 'accept'), 'extend', { until });
  const told = async (who: Caller) => {
    const { items } = await who.ok(listNotifications);
    return items.flatMap(({ kind, person, place }) => (kind === 'extension-over' ? `${person?.name} > ${place}` : []));
  };
  const night = async (daysAfter: number) => {
    await app.tenants.run(actor, async (tx) => {
      const endedOn = addDays(today, -daysAfter);
      await tx.sql`
        update enrolment set extended_until = ${endedOn}::date,
                             extension_told_on = extension_told_on - (extended_until - ${endedOn}::date)
         where state = 'extended'`;
      await app.get(Jobs).request(tx, actor, remindCohortEnds, {});
    });
    await app.settle();
    return told(facilitator);
  };
  expect(await night(0)).toEqual([]);
  expect(await night(2)).toEqual(['Ida > cohort']);
  expect(await night(2)).toEqual(['Ida > cohort']);
  expect(await night(8)).toEqual(['Ida > cohort']);
  expect(await night(9)).toEqual(['Ida > cohort', 'Ida > cohort']);
  expect([await told(ida), await told(admin)]).toEqual([[], []]);
  const [line] = (await facilitator.ok(getMilestoneBoard, { params, query: {} })).items;
  expect(line?.extendedUntil).toBe(addDays(today, -9));
  const extended = await facilitator.ok(getEnrolment, { params: { enrolmentId: offer.id } });
  const deferred = await take(facilitator, extended, 'defer');
  const again = await take(facilitator, deferred, 'offer');
  expect(await take(ida, again, 'accept')).toMatchObject({ state: 'enrolled', extendedUntil: null });
  expect(await night(16)).toHaveLength(2);
});
