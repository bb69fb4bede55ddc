import { applyImport, previewImport, uploadImport } from '@understudy/contracts/data-exchange';
import { changeMyMentorProfile, listMentors } from '@understudy/contracts/mentoring';
import {
  changeMentorship,
  changeMyMentoringRequest,
  listMentorships,
  type Mentorship,
  proposeMentorship,
  stepMentorship,
  withdrawMyMentoringRequest,
} from '@understudy/contracts/mentoring-mentorships';
import { giveMentorshipFeedback, planMentorshipSession } from '@understudy/contracts/mentoring-work';
import { listNotifications, type NotificationKind } from '@understudy/contracts/notifications';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { firstProfile, mentoringCompany, wholeMentorship } from '../testing/mentoring-company.js';
import { oneNight } from '../testing/one-night.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

type Company = Awaited<ReturnType<typeof mentoringCompany>>;
const step = (
  who: Caller,
  { id, version }: Mentorship,
  word: 'accept' | 'pause' | 'resume' | 'complete' | 'withdraw',
) => who.ok(stepMentorship, { params: { mentorshipId: id }, body: { version, step: word } });
const statusesOf = async (who: Caller) => (await who.ok(listMentorships)).items.map(({ status }) => status).toSorted();

/** What somebody was told of one kind: of whom, and where it leads. */
const toldOf =
  (wanted: NotificationKind) =>
  async (who: Caller): Promise<string[]> => {
    const { items } = await who.ok(listNotifications);
    return items.flatMap(({ kind, person, place }) => (kind === wanted ? `${person?.id} > ${place}` : []));
  };
/** Lets so many days pass for every mentorship, the last of them with its night. */
const passTime = async (company: Company, days: number): Promise<void> => {
  await app.tenants.run(company.actor, async (tx) => {
    await tx.sql`
      update mentorship set starts_on = starts_on - ${days}::int, ends_on = ends_on - ${days}::int,
                            paused_on = paused_on - ${days}::int, resumed_on = resumed_on - ${days}::int,
                            quiet_told_on = quiet_told_on - ${days}::int, close_asked_on = close_asked_on - ${days}::int,
                            close_reminded_on = close_reminded_on - ${days}::int`;
    await tx.sql`update mentorship_session set starts_at = starts_at - make_interval(days => ${days}::int)`;
    await tx.sql`update mentorship_health_check set asked_on = asked_on - ${days}::int`;
  });
  await oneNight(app, company);
};

const paired = async () => {
  const company = await mentoringCompany(app);
  const as = async (key: keyof typeof company.people) => app.as(await company.signIn(key));
  const [coach, guide, mia, max, admin] = [
    await as('coach'),
    await as('guide'),
    await as('mia'),
    await as('max'),
    app.as(company.admin),
  ];
  for (const mentor of [coach, guide]) await mentor.ok(changeMyMentorProfile, { body: firstProfile });
  const pair = async (mentor: Caller, mentorId: string, mentee: Caller, menteeId: string) => {
    const offered = await admin.ok(proposeMentorship, { body: { mentorId, menteeId } });
    await step(mentee, offered, 'accept');
    return step(mentor, offered, 'accept');
  };
  return { company, people: company.people, coach, guide, mia, max, admin, pair };
};

it('lets somebody look no longer while a mentorship runs, which goes on, and puts them back into no queue when it ends', async () => {
  const { company, people, coach, mia, pair } = await paired();
  const begun = async () => {
    const wish = {
      wish: '',
      stageKey: null,
      skillKeys: [],
      languages: ['en'],
      timeZone: 'Europe/Lisbon',
      version: null,
    };
    await mia.ok(changeMyMentoringRequest, { body: wish });
    return pair(coach, people.coach, mia, people.mia);
  };
  const requests = async () => {
    const rows = await app.tenants.read({ organisationId: company.id }).sql<{ status: string }>`
      select status from mentoring_request order by status`;
    return rows.map(({ status }) => status);
  };
  const first = await begun();
  await mia.ok(withdrawMyMentoringRequest);
  expect(await statusesOf(mia)).toEqual(['active']);
  expect((await mia.refused(withdrawMyMentoringRequest)).code).toBe('not-found');
  await step(mia, first, 'withdraw');
  expect(await requests()).toEqual(['withdrawn']);
  const second = await begun();
  const goesOn = await step(mia, await step(mia, second, 'pause'), 'resume');
  expect(await requests()).toEqual(['matched', 'withdrawn']);
  await step(mia, goesOn, 'complete');
  expect(await requests()).toEqual(['fulfilled', 'withdrawn']);
});

it('parts those at once of whom one leads the other, or who has left, by an import', async () => {
  const { company, people, coach, guide, mia, max, admin, pair } = await paired();
  const { today } = company.actor;
  const imported = async (lines: string) => {
    const content = `effective_on,employee,change,value\n${lines}\n`;
    const { id, mapping, options } = await admin.ok(uploadImport, undefined, { file: { name: 'file.csv', content } });
    const params = { importId: id };
    await admin.ok(previewImport, { params, body: { mapping, options } });
    await app.settle();
    await admin.ok(applyImport, { params, body: { confirmLeavers: true } });
    await app.settle();
    return params;
  };
  await pair(coach, people.coach, mia, people.mia);
  await pair(guide, people.guide, max, people.max);
  await imported(`${today},mia,manager,coach\n${today},guide,left,`);
  expect(await statusesOf(mia)).toEqual(['parted']);
  expect(await statusesOf(max)).toEqual(['parted']);
});

it('recalls their rhythm to two who have fallen silent, once for each rhythm and to nobody else', async () => {
  const { company, people, coach, mia, admin, pair } = await paired();
  const { id } = await pair(coach, people.coach, mia, people.mia);
  const params = { mentorshipId: id };
  const others = [admin, app.as(await company.signIn('lead'))];
  const told = toldOf('mentoring-quiet');
  /** Lets so many days pass, the last of them with its night; returns how often each of the two was told. */
  const pass = async (days: number) => {
    await passTime(company, days);
    for (const other of others) expect(await told(other)).toEqual([]);
    return [(await told(mia)).length, (await told(coach)).length];
  };
  expect(await pass(44)).toEqual([0, 0]);
  expect(await pass(1)).toEqual([1, 1]);
  expect([await told(mia), await told(coach)]).toEqual([
    [`${people.coach} > mentorship`],
    [`${people.mia} > mentorship`],
  ]);
  expect(await pass(29)).toEqual([1, 1]);
  expect(await pass(1)).toEqual([2, 2]);
  const startsAt = new Date(Date.now() + 40 * 86_400_000).toISOString();
  await mia.ok(planMentorshipSession, { params, body: { startsAt, minutes: 30, place: '', link: '', about: '' } });
  expect(await pass(35)).toEqual([2, 2]);
  expect(await pass(51)).toEqual([3, 3]);
  await step(mia, await wholeMentorship(mia, id), 'pause');
  expect(await pass(60)).toEqual([3, 3]);
  await step(mia, await wholeMentorship(mia, id), 'resume');
  expect(await pass(44)).toEqual([3, 3]);
  expect(await pass(1)).toEqual([4, 4]);
});

it('asks two whose agreed time is over, once and once more, and completes what they say nothing of', async () => {
  const { company, people, coach, mia, admin, pair } = await paired();
  const { id, version } = await pair(coach, people.coach, mia, people.mia);
  const params = { mentorshipId: id };
  const told = toldOf('mentoring-time-over');
  const others = [admin, app.as(await company.signIn('lead'))];
  /** How often each of the two was asked, and what one of them reads, after so many days. */
  const pass = async (days: number) => {
    await passTime(company, days);
    for (const other of others) expect(await told(other)).toEqual([]);
    expect((await wholeMentorship(admin, id)).closeAsked).toBeNull();
    const { status, closeAsked } = await wholeMentorship(mia, id);
    return [(await told(mia)).length, (await told(coach)).length, status, closeAsked];
  };
  const agree = (endsOn: string | null, at: number) =>
    mia.ok(changeMentorship, { params, body: { version: at, endsOn } });
  const places = async () => (await mia.ok(listMentors)).items.find((one) => one.id === people.coach)?.placesFree;
  const agreed = await agree(addDays(company.actor.today, 20), version);
  expect(await pass(20)).toEqual([0, 0, 'active', null]);
  expect(await pass(1)).toEqual([1, 1, 'active', 'time-over']);
  expect([await told(mia), await told(coach)]).toEqual([
    [`${people.coach} > mentorship`],
    [`${people.mia} > mentorship`],
  ]);
  expect(await pass(13)).toEqual([1, 1, 'active', 'time-over']);
  expect(await toldOf('mentoring-health-asked')(mia)).toEqual([]);
  // Longer is an answer; so the new last day is asked about anew.
  expect((await agree(addDays(company.actor.today, 3), agreed.version)).closeAsked).toBeNull();
  expect(await pass(3)).toEqual([1, 1, 'active', null]);
  expect(await pass(5)).toEqual([2, 2, 'active', 'time-over']);
  expect(await pass(14)).toEqual([3, 3, 'active', 'time-over']);
  const startsAt = new Date(Date.now() + 20 * 86_400_000).toISOString();
  await mia.ok(planMentorshipSession, { params, body: { startsAt, minutes: 30, place: '', link: '', about: '' } });
  expect(await pass(14)).toEqual([3, 3, 'active', 'time-over']);
  expect(await pass(15)).toEqual([3, 3, 'active', 'time-over']);
  expect(await places()).toBe(1);
  expect(await pass(6)).toEqual([3, 3, 'completed', 'time-over']);
  expect(await places()).toBe(2);
  await coach.ok(giveMentorshipFeedback, { params, body: { fit: 4, worth: 5, again: true } });
  expect(await pass(60)).toEqual([3, 3, 'completed', 'time-over']);
});

it('asks two who let it rest for eight weeks whether they go on, and lets it rest', async () => {
  const { company, people, coach, mia, pair } = await paired();
  const { id } = await step(mia, await pair(coach, people.coach, mia, people.mia), 'pause');
  const told = toldOf('mentoring-long-rest');
  const pass = async (days: number) => {
    await passTime(company, days);
    const { status, closeAsked } = await wholeMentorship(coach, id);
    return [(await told(mia)).length, (await told(coach)).length, status, closeAsked];
  };
  expect(await pass(55)).toEqual([0, 0, 'paused', null]);
  expect(await pass(1)).toEqual([1, 1, 'paused', 'long-rest']);
  expect(await pass(14)).toEqual([2, 2, 'paused', 'long-rest']);
  expect(await pass(90)).toEqual([2, 2, 'paused', 'long-rest']);
  const goesOn = await step(coach, await wholeMentorship(coach, id), 'resume');
  expect(goesOn.closeAsked).toBeNull();
  const rests = await step(coach, goesOn, 'pause');
  expect(await pass(56)).toEqual([3, 3, 'paused', 'long-rest']);
  await step(mia, await wholeMentorship(mia, rests.id), 'complete');
  expect(await pass(1)).toEqual([3, 3, 'completed', null]);
});
