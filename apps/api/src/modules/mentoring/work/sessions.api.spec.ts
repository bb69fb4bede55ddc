import { listMyDates } from '@understudy/contracts/calendar';
import { changeMyMentorProfile, getMyMentorProfile } from '@understudy/contracts/mentoring';
import { askMentor, stepMentorship } from '@understudy/contracts/mentoring-mentorships';
import {
  addMentorshipGoal,
  changeMentorshipGoal,
  changeMentorshipSession,
  getMentorshipWork,
  type MentorshipSession,
  planMentorshipSession,
  removeMentorshipGoal,
  restoreMentorshipGoal,
} from '@understudy/contracts/mentoring-work';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { firstProfile, mentoringCompany, wholeMentorship } from '../testing/mentoring-company.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof mentoringCompany>>;
let coach: Caller;
let mia: Caller;
let mentorshipId = '';
beforeAll(async () => {
  app = await startTestApp();
  company = await mentoringCompany(app);
  coach = app.as(await company.signIn('coach'));
  mia = app.as(await company.signIn('mia'));
  await coach.ok(changeMyMentorProfile, { body: firstProfile });
  const asked = await mia.ok(askMentor, { params: { mentorId: company.people.coach }, body: {} });
  mentorshipId = asked.id;
  await coach.ok(stepMentorship, { params: { mentorshipId }, body: { version: asked.version, step: 'accept' } });
});
afterAll(() => app.close());

type Status = MentorshipSession['status'];
const toCome = '2999-01-01T10:00:00Z';
const over = '2024-01-01T10:00:00Z';
const planned = async (startsAt: string): Promise<string> => {
  const body = { startsAt, minutes: 45, place: 'Room 4', link: '', about: '' };
  return (await mia.ok(planMentorshipSession, { params: { mentorshipId }, body })).id;
};
const find = async (id: string): Promise<MentorshipSession> => {
  const { sessions } = await mia.ok(getMentorshipWork, { params: { mentorshipId } });
  const found = sessions.find((one) => one.id === id);
  if (found === undefined) throw new Error('It is not there.');
  return found;
};
/** What it takes to bring a session, as it stands, into a state. */
const bring = async (id: string, status: Status, changes: Partial<MentorshipSession> = {}) => {
  const { id: mentorshipSessionId, ...values } = await find(id);
  return { params: { mentorshipId, mentorshipSessionId }, body: { ...values, ...changes, status } };
};
const dates = async () => (await mia.ok(listMyDates)).items.map(({ title }) => title);
const refusal = async (id: string, status: Status, changes: Partial<MentorshipSession> = {}) => {
  const { code, detail } = await coach.refused(changeMentorshipSession, await bring(id, status, changes));
  return `${code}: ${detail}`;
};

it('moves what is planned, and notes what was held once it has begun', async () => {
  const id = await planned(toCome);
  const early = 'conflict: It can be noted as held once it has begun.';
  expect(await refusal(id, 'held')).toBe(early);
  await coach.ok(changeMentorshipSession, await bring(id, 'planned', { startsAt: over }));
  expect(await refusal(id, 'held', { startsAt: toCome })).toBe(early);
  await coach.ok(changeMentorshipSession, await bring(id, 'held'));
  expect(await find(id)).toMatchObject({ status: 'held', startsAt: over, version: 3 });
  expect(await wholeMentorship(mia, mentorshipId)).toMatchObject({ sessionsHeld: 1 });
  for (const status of ['planned', 'held', 'called-off'] as const) {
    expect(await refusal(id, status)).toBe('conflict: It has taken place already. Plan another one.');
  }
  expect(await find(id)).toMatchObject({ status: 'held', version: 3 });
});

it('leaves what was called off out of every calendar, whatever is asked of it afterwards', async () => {
  const id = await planned(toCome);
  expect(await dates()).toEqual(['coach · mia']);
  await coach.ok(changeMentorshipSession, await bring(id, 'called-off'));
  expect(await dates()).toEqual([]);
  for (const [status, startsAt] of [
    ['held', over],
    ['planned', toCome],
    ['called-off', toCome],
  ] as const) {
    expect(await refusal(id, status, { startsAt })).toBe('conflict: It was called off. Plan another one.');
  }
  expect(await dates()).toEqual([]);
  expect(await find(id)).toMatchObject({ status: 'called-off', version: 2 });
});

it('does not write over what the other has changed, and finds it in its own mentorship alone', async () => {
  const id = await planned(toCome);
  const before = await bring(id, 'called-off');
  await coach.ok(changeMentorshipSession, await bring(id, 'planned', { about: 'Hiring' }));
  expect((await mia.refused(changeMentorshipSession, before)).code).toBe('changed-meanwhile');
  const elsewhere = { ...before, params: { mentorshipId, mentorshipSessionId: mentorshipId } };
  expect((await mia.refused(changeMentorshipSession, elsewhere)).code).toBe('not-found');
});

it('keeps a goal that one of them takes away, with who and when, and either brings it back as it was', async () => {
  const params = { mentorshipId };
  const goal = { text: 'Hiring', dueOn: '2999-01-01' };
  const { id } = await mia.ok(addMentorshipGoal, { params, body: goal });
  const at = { params: { ...params, mentoringGoalId: id } };
  const work = () => coach.ok(getMentorshipWork, { params });
  expect((await mia.refused(restoreMentorshipGoal, at)).code).toBe('not-found');
  await mia.ok(removeMentorshipGoal, at);
  expect(await work()).toMatchObject({ goals: [] });
  const { today, people } = { ...company.actor, ...company };
  expect((await work()).removedGoals).toEqual([
    { id, ...goal, doneOn: null, version: 2, removedOn: today, removedBy: { id: people.mia, name: 'mia' } },
  ]);
  const change = { ...at, body: { ...goal, done: true, version: 2 } };
  expect((await mia.refused(changeMentorshipGoal, change)).code).toBe('not-found');
  expect((await mia.refused(removeMentorshipGoal, at)).code).toBe('not-found');
  const admin = app.as(company.admin);
  const lead = app.as(await company.signIn('lead'));
  expect([
    (await admin.refused(restoreMentorshipGoal, at)).status,
    (await lead.refused(restoreMentorshipGoal, at)).status,
  ]).toEqual([403, 404]);
  await coach.ok(restoreMentorshipGoal, at);
  const back = await work();
  expect([back.goals, back.removedGoals]).toEqual([[{ id, ...goal, doneOn: null, version: 3 }], []]);
});

it('goes on where it was resting, whatever the mentor offers by now and led long ago, and not below a line of today', async () => {
  const step = async (word: 'pause' | 'resume') => {
    const { version } = await wholeMentorship(mia, mentorshipId);
    return { params: { mentorshipId }, body: { version, step: word } };
  };
  const line = (to: string) =>
    app.tenants.run(
      company.actor,
      (tx) => tx.sql`
      insert into reporting_closure (organisation_id, leader_id, person_id, depth, from_on, to_on)
      values (${company.id}::uuid, ${company.people.coach}::uuid, ${company.people.mia}::uuid, 1, '2019-01-01', ${to}::date)
      on conflict (organisation_id, leader_id, person_id, from_on) do update set to_on = excluded.to_on`,
    );
  await mia.ok(stepMentorship, await step('pause'));
  await line('infinity');
  expect((await mia.refused(stepMentorship, await step('resume'))).detail).toContain('reporting line');
  await line('2020-01-01');
  const { profile } = await coach.ok(getMyMentorProfile);
  const stopped = { ...firstProfile, status: 'left' as const, version: profile?.version ?? 0 };
  await coach.ok(changeMyMentorProfile, { body: stopped });
  expect((await mia.ok(stepMentorship, await step('resume'))).status).toBe('active');
});
