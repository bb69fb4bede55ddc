import { listMyDates, makeCalendarLink, readCalendarFeed } from '@understudy/contracts/calendar';
import { listNotifications } from '@understudy/contracts/notifications';
import { changeCohort, getCohort } from '@understudy/contracts/programmes-cohorts';
import {
  changeSession,
  getProgrammeSession,
  listSessions,
  planSessions,
  recordAttendance,
  stepSession,
} from '@understudy/contracts/programmes-sessions';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { approved, openCohort, take } from '../testing/open-cohort.js';
import { remindSessions } from './remind-sessions.jobs.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof openCohort>>;
let vera: Caller;
let ida: Caller;
let otto: Caller;
let enrolled: Awaited<ReturnType<typeof take>>;
beforeAll(async () => {
  app = await startTestApp();
  company = await openCohort(app, { capacity: 2 });
  vera = await company.as('vp');
  ida = await company.as('ic');
  otto = await company.as('other');
  const offered = await take(vera, await approved(ida, vera, company.params.cohortId), 'offer');
  enrolled = await take(ida, offered, 'accept');
}, 60_000);
afterAll(() => app.close());

const facts = (title: string, days: number) => ({
  ...{ title, moduleId: company.programme.outline[0]?.id ?? null, day: addDays(company.today, days), time: '10:00' },
  ...{ minutes: 90, place: 'Room 4', link: 'https://meet.example/4' },
});
const plan = async (title: string, days: number, timeZone = 'Europe/Berlin') => {
  const body = { timeZone, sessions: [facts(title, days)] };
  const { items } = await vera.ok(planSessions, { params: company.params, body });
  const [session] = items;
  if (!session) throw new Error('Nothing was planned.');
  return { ...session, params: { sessionId: session.id } };
};
const titlesOf = async (caller: Caller) => (await caller.ok(listMyDates)).items.map(({ title }) => title);

it('keeps the clock of the place where a session is, whatever the clocks do', async () => {
  const session = await plan('By the clock', 60);
  expect([session.time, session.day, session.timeZone]).toEqual(['10:00', addDays(company.today, 60), 'Europe/Berlin']);
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', timeStyle: 'short' });
  expect(clock.format(new Date(session.startsAt))).toBe('10:00');
  const body = { timeZone: 'Atlantis', sessions: [facts('Nowhere', 3)] };
  expect(await vera.refused(planSessions, { params: company.params, body })).toMatchObject({ status: 400 });
});

it('shows where it is to those who go there, who was there to those who run it, and the dates to everybody', async () => {
  const { params } = await plan('Seen', 50);
  const seen = async (caller: Caller) => {
    const { place, link, attendees, guide, abilities } = await caller.ok(getProgrammeSession, { params });
    return [place, link, attendees?.map(({ person }) => person.id) ?? null, guide !== null, abilities.join()];
  };
  expect(await seen(vera)).toEqual(['Room 4', 'https://meet.example/4', [company.people.ic], true, 'change,cancel']);
  expect(await seen(ida)).toEqual(['Room 4', 'https://meet.example/4', null, true, '']);
  expect(await seen(otto)).toEqual([null, null, null, true, '']);
  const { canPlan, items } = await otto.ok(listSessions, { params: company.params });
  expect([canPlan, items.some(({ place }) => place !== null)]).toEqual([false, false]);
  const stranger = await app.organisation();
  expect(await app.as(stranger.admin).refused(getProgrammeSession, { params })).toMatchObject({ status: 404 });
});

it('lets only those who run the cohort plan, change, cancel and record', async () => {
  const { params, version } = await plan('Theirs', 40);
  const planning = { params: company.params, body: { timeZone: 'UTC', sessions: [facts('Mine', 3)] } };
  for (const caller of [ida, otto]) {
    expect(await caller.refused(planSessions, planning)).toMatchObject({ status: 403 });
    expect(await caller.refused(changeSession, { params, body: { version, title: 'x' } })).toMatchObject({
      status: 403,
    });
    expect(await caller.refused(stepSession, { params, body: { version, action: 'cancel' } })).toMatchObject({
      status: 403,
    });
    expect(await caller.refused(recordAttendance, { params, body: { version, marks: [] } })).toMatchObject({
      status: 403,
    });
  }
  const early = { version, marks: [{ enrolmentId: enrolled.id, mark: 'present' as const }] };
  expect(await vera.refused(recordAttendance, { params, body: early })).toMatchObject({ status: 409 });
  expect(await vera.refused(changeSession, { params, body: { version: version + 1 } })).toMatchObject({ status: 412 });
});

it('stands in the calendars of those who take part and who run it, for as long as they do', async () => {
  const later = await plan('In calendars', 35);
  expect(await titlesOf(ida)).toContain('In calendars');
  expect(await titlesOf(vera)).toContain('In calendars');
  expect(await titlesOf(otto)).toEqual([]);
  const { url } = await ida.ok(makeCalendarLink);
  const file = url.slice(url.lastIndexOf('/') + 1);
  const feed = async () => (await app.stranger().call(readCalendarFeed, { params: { file } })).text;
  expect(await feed()).toContain('SUMMARY:In calendars');
  await take(otto, await take(vera, await approved(otto, vera, company.params.cohortId), 'offer'), 'accept');
  expect(await titlesOf(otto)).toContain('In calendars');
  const cohort = await company.admin.ok(getCohort, { params: company.params });
  const body = { version: cohort.version, facilitatorIds: [company.people.vp, company.people.em] };
  await company.admin.ok(changeCohort, { params: company.params, body });
  expect(await titlesOf(await company.as('em'))).toContain('In calendars');
  const changed = await vera.ok(changeSession, {
    params: later.params,
    body: { version: later.version, title: 'Moved' },
  });
  expect(await feed()).toContain('SUMMARY:Moved');
  await vera.ok(stepSession, {
    params: later.params,
    body: { action: 'cancel', version: changed.version, reason: 'Ill.' },
  });
  expect(await titlesOf(ida)).not.toContain('Moved');
  expect(await feed()).toContain('STATUS:CANCELLED');
  const again = await vera.ok(getProgrammeSession, { params: later.params });
  expect([again.state, again.reason, again.abilities]).toEqual(['cancelled', 'Ill.', ['plan-again']]);
  await take(ida, enrolled, 'defer');
  expect(await feed()).not.toContain('BEGIN:VEVENT');
  expect(await titlesOf(ida)).toEqual([]);
});

it('records once who was there, to be corrected, and tells each only about themselves', async () => {
  const past = await plan('Past', -2);
  const { attendees } = await vera.ok(getProgrammeSession, { params: past.params });
  const [own] = attendees ?? [];
  expect(attendees).toEqual([{ enrolmentId: own?.enrolmentId, person: own?.person, mark: null }]);
  const mark = (value: 'present' | 'excused') => [{ enrolmentId: own?.enrolmentId ?? '', mark: value }];
  const foreign = { version: past.version, marks: [{ enrolmentId: company.cohort.id, mark: 'present' as const }] };
  expect(await vera.refused(recordAttendance, { params: past.params, body: foreign })).toMatchObject({ status: 400 });
  const first = await vera.ok(recordAttendance, {
    params: past.params,
    body: { version: past.version, marks: mark('present') },
  });
  expect([first.state, first.attended]).toEqual(['held', { present: 1, of: 1 }]);
  const shown = await otto.ok(getProgrammeSession, { params: past.params });
  expect([shown.mine, shown.attended, shown.attendees]).toEqual(['present', null, null]);
  const body = { version: first.version, marks: mark('excused') };
  expect((await vera.ok(recordAttendance, { params: past.params, body })).attended).toEqual({ present: 0, of: 0 });
});

it('reminds of tomorrow once, and again where it has moved', async () => {
  const tomorrow = await plan('Tomorrow', 1, 'UTC');
  const remind = async () => {
    const { actor } = company;
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, remindSessions, {}));
    await app.settle();
    const { items } = await otto.ok(listNotifications);
    return items
      .filter(({ kind }) => kind === 'session-tomorrow')
      .map(({ subject, place, placeId }) => [subject, place, placeId]);
  };
  const told = ['Tomorrow', 'session', tomorrow.id];
  expect(await remind()).toEqual([told]);
  expect(await remind()).toEqual([told]);
  await vera.ok(changeSession, { params: tomorrow.params, body: { version: tomorrow.version, time: '11:00' } });
  expect(await remind()).toEqual([told, told]);
});

it('has nobody record whether they were there themselves, and others for them', async () => {
  const past = await plan('Run by one of them', -3);
  const cohort = await company.admin.ok(getCohort, { params: company.params });
  const facilitatorIds = [company.people.vp, company.people.other];
  await company.admin.ok(changeCohort, { params: company.params, body: { version: cohort.version, facilitatorIds } });
  const { attendees } = await otto.ok(getProgrammeSession, { params: past.params });
  const own = attendees?.find(({ person }) => person.id === company.people.other)?.enrolmentId ?? '';
  const marks = [{ enrolmentId: own, mark: 'present' as const }];
  const record = { params: past.params, body: { version: past.version, marks } };
  expect(await otto.refused(recordAttendance, record)).toMatchObject({ status: 409 });
  const recorded = await vera.ok(recordAttendance, record);
  const again = { ...record.body, version: recorded.version };
  expect((await otto.ok(recordAttendance, { params: past.params, body: again })).attended).toEqual({
    present: 1,
    of: 1,
  });
});

it('tells the sponsor nothing of who was at one session, nor how many', async () => {
  const past = await plan('For the sponsor', -4);
  const { actor, people } = company;
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`update programme set sponsor_id = ${people.em}::uuid`;
    await tx.sql`
      insert into session_attendance (organisation_id, session_id, enrolment_id, mark)
      select e.organisation_id, ${past.id}::uuid, e.id, 'present' from enrolment e`;
    await tx.sql`update programme_session set state = 'held' where id = ${past.id}::uuid`;
  });
  const emil = await company.as('em');
  const { attended, attendees } = await emil.ok(getProgrammeSession, { params: past.params });
  expect([attended, attendees]).toEqual([null, null]);
});
