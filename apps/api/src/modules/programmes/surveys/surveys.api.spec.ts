import { listNotifications } from '@understudy/contracts/notifications';
import {
  answerCohortSurvey,
  changeCohortSurvey,
  listCohortSurveys,
  planCohortSurvey,
  stepCohortSurvey,
} from '@understudy/contracts/programmes-surveys';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { offeredTo } from '../testing/offered-to.js';
import { followSurveys } from './follow-surveys.jobs.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** A cohort in which so many of eight people have a place; the eighth has none and sponsors the programme. */
const cohortOf = async (placed: number) => {
  const { company, admin, params, offers } = await offeredTo(app, 8);
  const { actor } = company;
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`
      insert into cohort_place (organisation_id, cohort_id, number)
      select ${actor.organisationId}::uuid, ${params.cohortId}::uuid, n from generate_series(2, 8) n`;
    await tx.sql`
      update enrolment set state = 'enrolled', enrolled_on = current_date, place = seat.number
        from (select id::uuid, row_number() over ()::int as number
                from unnest(${offers.slice(0, placed).map(({ offer }) => offer.id)}::text[]) id) seat
       where seat.id = enrolment.id`;
    await tx.sql`update programme set sponsor_id = ${company.people.p7 ?? ''}::uuid`;
  });
  const people = offers.map(({ person }) => person);
  const plan = { moment: 'middle' as const, opensOn: actor.today, closesOn: addDays(actor.today, 7) };
  const planned = await admin.ok(planCohortSurvey, { params, body: plan });
  const survey = { surveyId: planned.id };
  const step = (action: 'open' | 'close' | 'drop', version: number) =>
    admin.call(stepCohortSurvey, { params: survey, body: { action, version } });
  const seenBy = async (who: Caller) => (await who.ok(listCohortSurveys, { params })).items;
  return { company, actor, admin, params, people, plan, survey, step, seenBy };
};

const answers = (level: number, keep = '') => ({
  levels: { useful: level, pace: level, safe: null, tried: level },
  words: { keep, change: '' },
});

it('asks those with a place, tells nobody who or how many have answered, and shows at the end what the rule allows', async () => {
  const { company, actor, admin, params, people, survey, step, seenBy } = await cohortOf(6);
  const [ann, ben, cem, dea, eli, fay, gus, sponsor] = people as [
    Caller,
    Caller,
    Caller,
    Caller,
    Caller,
    Caller,
    Caller,
    Caller,
  ];
  expect(await seenBy(ann)).toMatchObject([{ state: 'planned', abilities: ['change-days', 'open', 'drop'] }]);
  expect(await seenBy(ben)).toEqual([]);
  expect((await step('open', 1)).status).toBe(200);
  await app.settle();
  const told = (await ben.ok(listNotifications)).items.filter(({ kind }) => kind === 'survey-to-answer');
  expect(told).toMatchObject([{ place: 'cohort', placeId: params.cohortId, inSight: true }]);
  expect(await gus.refused(answerCohortSurvey, { params: survey, body: answers(4) })).toMatchObject({ status: 404 });
  const everybody = async () => Promise.all([admin, ann, fay, gus, sponsor].map(seenBy));
  const before = await everybody();
  for (const [at, who] of [ben, cem, dea].entries()) {
    await who.ok(answerCohortSurvey, { params: survey, body: answers(at, `Words of ${at}.`) });
  }
  expect(await everybody()).toEqual(before);
  expect(await ben.refused(answerCohortSurvey, { params: survey, body: answers(4) })).toMatchObject({ status: 409 });
  await eli.ok(answerCohortSurvey, { params: survey, body: answers(4, 'Words of 3.') });
  await ann.ok(answerCohortSurvey, { params: survey, body: answers(3) });
  const reading = app.tenants.read({ organisationId: actor.organisationId });
  const marks = await reading.sql`select distinct xmin::text as mark from survey_answer`;
  const turnout = await reading.sql`select distinct xmin::text as mark from survey_turnout`;
  expect([marks.length, turnout.length]).toEqual([1, 1]);
  const columns = await reading.sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = 'survey_answer' order by 1`;
  expect(columns.map(({ name }) => name)).toEqual(['id', 'level', 'note', 'organisation_id', 'question', 'survey_id']);
  const events = await reading.sql<{ payload: unknown }>`
    select payload from domain_event where name = 'cohort-survey.changed'`;
  expect(events).toHaveLength(2);
  expect((await step('close', 2)).status).toBe(200);
  const [all] = await seenBy(fay);
  expect(all?.results).toEqual({
    threshold: 5,
    items: [
      { key: 'useful', state: 'shown', mean: 2, raters: '5-9' },
      { key: 'pace', state: 'shown', mean: 2, raters: '5-9' },
      { key: 'safe', state: 'no-answer', mean: null, raters: null },
      { key: 'tried', state: 'shown', mean: 2, raters: '5-9' },
    ],
    notes: [
      { key: 'keep', state: 'too-few', notes: [] },
      { key: 'change', state: 'no-answer', notes: [] },
    ],
  });
  expect((await seenBy(sponsor))[0]?.results).toEqual({ ...all?.results, notes: null });
  expect(await seenBy(gus)).toEqual([]);
  expect(await reading.sql`select id from survey_answer`).toEqual([]);
  expect(await reading.sql`select person_id from survey_turnout where handed_in`).toEqual([]);
  expect(company.people.p1).toBeDefined();
}, 120_000);

it('has one answer of twenty at the same moment, and is planned once for each moment', async () => {
  const { admin, params, people, plan, survey, step, actor } = await cohortOf(6);
  await step('open', 1);
  const ben = people[1] as Caller;
  const body = answers(4, 'Once.');
  const attempts = await Promise.all(
    Array.from({ length: 20 }, () => ben.call(answerCohortSurvey, { params: survey, body })),
  );
  expect(attempts.filter(({ status }) => status === 204)).toHaveLength(1);
  const reading = app.tenants.read({ organisationId: actor.organisationId });
  expect(await reading.sql`select id from survey_answer where note is not null`).toHaveLength(1);
  expect(await admin.refused(planCohortSurvey, { params, body: plan })).toMatchObject({ status: 409 });
  expect(await ben.refused(planCohortSurvey, { params, body: { ...plan, moment: 'end' } })).toMatchObject({
    status: 403,
  });
}, 60_000);

it('does not open where too few could answer without a name; on its day it is dropped, and otherwise opened and closed', async () => {
  const few = await cohortOf(4);
  expect((await few.step('open', 1)).problem).toMatchObject({ status: 409 });
  const enough = await cohortOf(6);
  for (const { actor } of [few, enough]) {
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, followSurveys, {}));
  }
  await app.settle();
  expect(await few.seenBy(few.admin)).toEqual([]);
  expect((await enough.seenBy(enough.admin))[0]).toMatchObject({ state: 'open', abilities: ['change-days', 'close'] });
  const { actor } = enough;
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`update cohort_survey set opens_on = current_date - 9, closes_on = current_date - 2`;
    await app.get(Jobs).request(tx, actor, followSurveys, {});
  });
  await app.settle();
  expect((await enough.seenBy(enough.admin))[0]).toMatchObject({ state: 'closed', abilities: [] });
}, 120_000);

it('moves its days: both before it opens, the last one while it is open, and none afterwards', async () => {
  const { actor, admin, people, survey, step } = await cohortOf(6);
  const move = (version: number, opensOn: string | undefined, closesOn: string) => ({
    params: survey,
    body: { version, ...(opensOn ? { opensOn } : {}), closesOn },
  });
  const [first, last] = [addDays(actor.today, 3), addDays(actor.today, 20)];
  const moved = await admin.ok(changeCohortSurvey, move(1, first, last));
  expect(moved).toMatchObject({ opensOn: first, closesOn: last, version: 2 });
  expect(await admin.refused(changeCohortSurvey, move(2, last, first))).toMatchObject({ status: 400 });
  expect(await admin.refused(changeCohortSurvey, move(1, first, last))).toMatchObject({ status: 412 });
  const [, ben] = people;
  expect(await ben?.refused(changeCohortSurvey, move(2, first, last))).toMatchObject({ status: 404 });
  await step('open', 2);
  const open = await admin.ok(changeCohortSurvey, move(3, addDays(actor.today, 5), addDays(actor.today, 9)));
  expect(open).toMatchObject({ opensOn: first, closesOn: addDays(actor.today, 9), state: 'open' });
  await step('close', 4);
  expect(await admin.refused(changeCohortSurvey, move(5, undefined, last))).toMatchObject({ status: 409 });
});
