import { changeOutline, getProgramme } from '@understudy/contracts/programmes';
import { getEnrolment } from '@understudy/contracts/programmes-enrolments';
import { addLearningRecord } from '@understudy/contracts/programmes-learning';
import {
  addCohortMilestone,
  changeCohortMilestone,
  exportMilestoneBoard,
  getMilestoneBoard,
  getMilestoneLine,
  markMilestone,
} from '@understudy/contracts/programmes-milestones';
import { planSessions, recordAttendance } from '@understudy/contracts/programmes-sessions';
import { type Sql, sql } from '@understudy/database/sql';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { take } from '../testing/open-cohort.js';
import { rotationCohort } from '../testing/rotation-cohort.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof rotationCohort>>;
let vera: Caller;
let ida: Caller;
let otto: Caller;
beforeAll(async () => {
  app = await startTestApp();
  company = await rotationCohort(app, ['ic', 'other', 'sales']);
  [vera, ida, otto] = [await company.as('vp'), await company.as('ic'), await company.as('other')];
  await write(sql`update cohort set starts_on = current_date - 60, ends_on = current_date + 60`);
  await write(sql`update enrolment set enrolled_on = current_date - 60`);
  const stepped = company.enrolment('sales');
  await write(sql`update enrolment set state = 'withdrawn', place = null where id = ${stepped}::uuid`);
}, 60_000);
afterAll(() => app.close());

const board = (
  who: Caller,
  query: { show?: 'everybody' | 'behind'; sort?: 'name'; limit?: number; cursor?: string } = {},
) => who.ok(getMilestoneBoard, { params: company.params, query });
const lineOf = (who: Caller, key: string) =>
  who.ok(getMilestoneLine, { params: { enrolmentId: company.enrolment(key) } });
const own = async (title: string, days: number) => {
  const body = { title, dueOn: addDays(company.today, days) };
  const { items } = await vera.ok(addCohortMilestone, { params: company.params, body });
  const made = items.find((one) => one.title === title);
  if (!made) throw new Error('No milestone was added.');
  return made;
};
const write = (statement: Sql) => app.tenants.run(company.actor, (tx) => tx.sql`${statement}`);
const enrolmentOf = (who: Caller, key: string) =>
  who.ok(getEnrolment, { params: { enrolmentId: company.enrolment(key) } });
const mark = (
  key: string,
  milestoneId: string,
  body: { action: 'mark' | 'excuse' | 'take-back'; version: number; note?: string },
) => ({
  params: { enrolmentId: company.enrolment(key), milestoneId },
  body,
});

it('tells from sessions and records how far everybody is, and counts whoever withdrew in what was reached', async () => {
  const [first, second] = company.programme.outline;
  const session = { title: 'One', moduleId: first?.id ?? null, day: addDays(company.today, -20), time: '10:00' };
  const body = { timeZone: 'UTC', sessions: [{ ...session, minutes: 60, place: '', link: null }] };
  const { items } = await vera.ok(planSessions, { params: company.params, body });
  const [planned] = items;
  const stateOf = async (key: string, moduleId = first?.id) =>
    (await lineOf(vera, key)).cells.find(({ milestoneId }) => milestoneId === moduleId)?.state;
  expect(await stateOf('ic')).toBe('unrecorded');
  const { onTime: before } = await board(vera);
  await vera.ok(recordAttendance, {
    params: { sessionId: planned?.id ?? '' },
    body: {
      version: planned?.version ?? 0,
      marks: [
        { enrolmentId: company.enrolment('ic'), mark: 'present' },
        { enrolmentId: company.enrolment('other'), mark: 'absent' },
      ],
    },
  });
  // On the day of the session; who was not there is late, and of whoever withdrew later nobody wrote anything down.
  const { onTime: after } = await board(vera);
  const { onTime, due, unrecorded } = before;
  expect(after).toEqual({ onTime: onTime + 1, due: due + 2, unrecorded: unrecorded - 2 });
  const withdrewDaysAgo = (days: number) =>
    write(sql`update enrolment set since = now() - ${days} * interval '1 day'
               where id = ${company.enrolment('sales')}::uuid`);
  const { cells } = await lineOf(vera, 'sales');
  const asked = cells.filter(({ dueOn, state }) => dueOn < company.today && state !== 'between').length;
  expect(asked).toBeGreaterThan(0);
  await withdrewDaysAgo(70);
  const { onTime: earlier } = await board(vera);
  expect(earlier.due + earlier.unrecorded).toBe(after.due + after.unrecorded - asked);
  await withdrewDaysAgo(0);
  const record = { kind: 'course' as const, title: 'Read up', startedOn: addDays(company.today, -9) };
  const learned = { ...record, endedOn: addDays(company.today, -8), enrolmentId: company.enrolment('ic') };
  await ida.ok(addLearningRecord, { body: { ...learned, moduleId: second?.id ?? null } });
  const states = await Promise.all(['ic', 'other', 'sales'].map((key) => stateOf(key)));
  expect(states).toEqual(['reached', 'missed', 'rests']);
  expect(await stateOf('ic', second?.id)).toBe('reached');
  const shown = await board(vera);
  expect(shown.milestones[0]).toMatchObject({ id: first?.id, reached: 1, of: 3, sessionId: planned?.id });
  const otherLine = shown.items.find(({ person }) => person.name === 'Otto');
  expect(otherLine?.helps[0]).toMatchObject({ help: 'catch-up', milestoneIds: [first?.id] });
  expect(shown.items.map(({ person }) => person.name)).not.toContain('Sol');
  const everybody = await board(vera, { show: 'everybody', sort: 'name' });
  expect(everybody.items.map(({ person }) => person.name)).toEqual(['Ida', 'Otto', 'Sol']);
});

it('keeps every mark with who made it, lets it be taken back, and marks nothing that is told already', async () => {
  const { id } = await own('Look back', -3);
  const late = await board(vera, { show: 'behind' });
  expect(late.items.map(({ person }) => person.name).toSorted()).toEqual(['Ida', 'Otto']);
  const marked = await vera.ok(markMilestone, mark('ic', id, { action: 'mark', version: 0, note: 'We talked.' }));
  expect(marked.cells.find(({ milestoneId }) => milestoneId === id)).toMatchObject({
    state: 'reached',
    source: 'mark',
  });
  expect(await vera.refused(markMilestone, mark('ic', id, { action: 'take-back', version: 0 }))).toMatchObject({
    status: 412,
  });
  const back = await vera.ok(markMilestone, mark('ic', id, { action: 'take-back', version: 1 }));
  expect(back.cells.find(({ milestoneId }) => milestoneId === id)?.state).toBe('late');
  expect(back.history.map(({ action, note, by }) => [action, note, by?.name])).toEqual([
    ['take-back', '', 'Vera'],
    ['mark', 'We talked.', 'Vera'],
  ]);
  expect(await vera.refused(markMilestone, mark('ic', id, { action: 'excuse', version: 2 }))).toMatchObject({
    status: 409,
  });
  const told = company.programme.outline[0]?.id ?? '';
  expect(await vera.refused(markMilestone, mark('ic', told, { action: 'mark', version: 0 }))).toMatchObject({
    status: 409,
  });
});

it('shows one their own line, whoever runs the cohort all of them, and nobody else that there is one', async () => {
  const mine = await lineOf(ida, 'ic');
  expect(mine.milestones.every(({ of }) => of === 1)).toBe(true);
  expect(mine.cells.flatMap(({ abilities }) => abilities)).toEqual([]);
  expect(mine.mentored).toBe(false);
  expect((await lineOf(vera, 'ic')).mentored).toBeNull();
  expect((await lineOf(company.admin, 'ic')).mentored).toBe(false);
  const of = { params: { enrolmentId: company.enrolment('ic') } };
  const emil = await company.as('em');
  for (const nosy of [otto, emil]) expect(await nosy.refused(getMilestoneLine, of)).toMatchObject({ status: 404 });
  expect(await ida.refused(getMilestoneBoard, { params: company.params })).toMatchObject({ status: 403 });
  const { id } = await own('Own', 3);
  expect(await ida.refused(markMilestone, mark('ic', id, { action: 'mark', version: 0 }))).toMatchObject({
    status: 403,
  });
});

it('tells whoever runs the cohort nothing of who is in a peer group, not by a count, a help or a refusal either', async () => {
  const { actor, people } = company;
  const [module] = await app.tenants.run(actor, async (tx) => {
    const made = await tx.sql<{ id: string }>`
      insert into programme_module (organisation_id, programme_id, ordinal, kind, title, minutes, week)
      select organisation_id, programme_id, 99, 'peer-group', 'Peers', 60, 1 from cohort
      returning id::text as id`;
    await tx.sql`
      with made as (
        insert into peer_group (organisation_id, name, stage_key, cohort_id, state, cadence, first_on, starts_minute,
                                minutes, time_zone, smallest, largest, created_on)
        select organisation_id, 'Peers', 'tech-lead', id, 'running', 'monthly', current_date, 600, 60, 'UTC', 3, 8,
               current_date from cohort returning organisation_id, id)
      insert into peer_group_member (organisation_id, group_id, person_id, joined_on)
      select organisation_id, id, ${people.ic}::uuid, current_date - 5 from made`;
    return made;
  });
  const milestoneId = module?.id ?? '';
  const cellOf = async (who: Caller, key: string) =>
    (await lineOf(who, key)).cells.find((cell) => cell.milestoneId === milestoneId);
  expect(await cellOf(ida, 'ic')).toMatchObject({ state: 'reached', source: 'peer-group' });
  expect(await cellOf(company.admin, 'ic')).toMatchObject({ state: 'reached', source: 'peer-group' });
  expect(await cellOf(company.admin, 'other')).toMatchObject({ state: 'late', abilities: ['mark', 'excuse'] });
  const told = async (key: string) => ({ ...(await cellOf(vera, key)), milestoneId: '' });
  expect(await told('ic')).toEqual(await told('other'));
  expect(await told('ic')).toMatchObject({ state: 'between', source: null, abilities: [] });
  const shown = await board(vera);
  expect(shown.milestones.find(({ id }) => id === milestoneId)?.reached).toBeNull();
  expect(shown.items.flatMap(({ helps }) => helps.map(({ help }) => help))).not.toContain('find-group');
  const refusals = await Promise.all(
    ['ic', 'other'].map((key) => vera.refused(markMilestone, mark(key, milestoneId, { action: 'mark', version: 0 }))),
  );
  expect(refusals.map(({ status }) => status)).toEqual([403, 403]);
  const { text } = await vera.call(exportMilestoneBoard, { params: company.params });
  expect(text.match(/Peers,peer-group,[^,]*,between,/g)).toHaveLength(2);
  // Since when somebody is in a group decides whether it was by its day, for those alone who read of it.
  const seen = () => Promise.all([company.admin, vera].map(async (who) => (await board(who)).onTime));
  const [admins = { onTime: 0 }, veras] = await seen();
  await write(sql`update peer_group_member set joined_on = current_date - 59`);
  const peers = shown.milestones.filter(({ kind }) => kind === 'peer-group');
  const missed = peers.filter(({ dueOn }) => dueOn < addDays(company.today, -5)).length;
  expect(missed).toBeGreaterThan(0);
  expect(await seen()).toEqual([{ ...admins, onTime: admins.onTime + missed }, veras]);
});

it('moves a milestone of the outline to another day and back, and renames or removes only the cohort’s own', async () => {
  const third = (await board(vera)).milestones[2];
  const params = { ...company.params, milestoneId: third?.id ?? '' };
  const dueOn = addDays(company.today, 30);
  const moved = await vera.ok(changeCohortMilestone, { params, body: { version: 0, dueOn } });
  expect(moved.items[2]).toMatchObject({ dueOn, dueChosen: true, version: 1 });
  const back = await vera.ok(changeCohortMilestone, { params, body: { version: 1, dueOn: null } });
  expect(back.items[2]).toMatchObject({ dueOn: third?.dueOn, dueChosen: false });
  expect(await vera.refused(changeCohortMilestone, { params, body: { version: 2, title: 'No' } })).toMatchObject({
    status: 409,
  });
  const { id, version } = await own('Goes', 4);
  const gone = { params: { ...company.params, milestoneId: id }, body: { version, removed: true } };
  expect((await vera.ok(changeCohortMilestone, gone)).items.map(({ title }) => title)).not.toContain('Goes');
});

it('loses nothing of what cohorts have done when a module is to go from the outline, and lets go what nobody used', async () => {
  const params = { programmeId: company.programme.id };
  const without = async (moduleId: string) => {
    const { version, outline } = await company.admin.ok(getProgramme, { params });
    const kept = outline.filter(({ id }) => id !== moduleId);
    const modules = kept.map(({ id, ...content }) => ({ ...content, moduleId: id }));
    return company.admin.call(changeOutline, { params, body: { version, modules } });
  };
  const [held, learned, marked] = company.programme.outline;
  const body = { action: 'mark' as const, version: 0, note: 'Seen.' };
  await vera.ok(markMilestone, mark('other', marked?.id ?? '', body));
  const before = await Promise.all([board(vera, { show: 'everybody' }), lineOf(vera, 'ic'), lineOf(vera, 'other')]);
  for (const module of [held, learned, marked]) {
    const { status, problem } = await without(module?.id ?? '');
    expect([status, problem?.detail]).toEqual([409, expect.stringContaining(`worked with “${module?.title}”`)]);
  }
  const after = await Promise.all([board(vera, { show: 'everybody' }), lineOf(vera, 'ic'), lineOf(vera, 'other')]);
  expect(after).toEqual(before);
  const spare = (await company.admin.ok(getProgramme, { params })).outline.at(-1);
  expect((await without(spare?.id ?? '')).body.outline.map(({ id }) => id)).not.toContain(spare?.id);
});

it('goes through the board page by page, and gives it as a table', async () => {
  const first = await board(vera, { show: 'everybody', limit: 2 });
  const rest = await board(vera, { show: 'everybody', limit: 2, cursor: first.nextCursor ?? '' });
  const names = [...first.items, ...rest.items].map(({ person }) => person.name);
  expect(names.toSorted()).toEqual(['Ida', 'Otto', 'Sol']);
  expect(rest.nextCursor).toBeNull();
  const { text } = await vera.call(exportMilestoneBoard, { params: company.params });
  expect(text).toContain('person,part,milestone,kind,due_on,state,told_by');
  expect(text).toMatch(/Ida,enrolled,[^\n]*,reached,attendance/);
  expect(text).not.toContain('Sol');
});

it('counts by the day until which somebody had longer, also once they have completed, and by the day of each mark', async () => {
  const { id } = await own('Longer', -5);
  const enrolled = await enrolmentOf(ida, 'ic');
  let version = 0;
  const marked = async (key: string, daysAgo: number) => {
    await vera.ok(markMilestone, mark(key, id, { action: 'mark', version, note: 'We talked.' }));
    await write(sql`update milestone_mark set marked_at = now() - ${daysAgo} * interval '1 day'
                     where enrolment_id = ${company.enrolment(key)}::uuid and milestone_id = ${id}::uuid`);
    const { onTime } = await board(vera);
    await vera.ok(markMilestone, mark(key, id, { action: 'take-back', version: version + 1 }));
    version += 2;
    return onTime;
  };
  const until = addDays(company.today, 90);
  const extended = await take(vera, enrolled, 'extend', { until, reason: 'Half is done.' });
  for (const table of [sql`enrolment`, sql`enrolment_change`]) {
    await write(sql`update ${table} set extended_until = current_date - 2 where extended_until is not null`);
  }
  const { onTime: before } = await board(vera);
  const within = { ...before, onTime: before.onTime + 1 };
  expect([await marked('ic', 3), await marked('ic', 1)]).toEqual([within, before]);
  // Completing gives nobody a day more, and takes none.
  await take(vera, extended, 'complete');
  expect([await marked('ic', 3), await marked('ic', 1)]).toEqual([within, before]);
  // Nobody gave the other longer: the same day is late for them, and only a day before is not.
  version = 0;
  expect([await marked('other', 3), await marked('other', 6)]).toEqual([before, within]);
  await write(sql`update enrolment_change set extended_until = null`);
  expect((await board(vera)).onTime.due).toBeLessThan(before.due);
});

it('asks nothing of anybody for the time before they came, nor for what was due after they stepped back', async () => {
  const enrolled = await enrolmentOf(otto, 'other');
  const came = async (daysAgo: number) => {
    await write(sql`update enrolment set enrolled_on = current_date - ${daysAgo}::int where id = ${enrolled.id}::uuid`);
    return (await board(vera)).onTime;
  };
  const [without, before] = [await came(0), await came(60)];
  expect(without.due).toBeLessThan(before.due);
  const was = async (action: string, daysAgo: number) => {
    await write(
      sql`update enrolment_change set changed_at = now() - ${daysAgo} * interval '1 day' where action = ${action}`,
    );
    return (await board(vera)).onTime;
  };
  const offered = await take(vera, await take(otto, enrolled, 'defer'), 'offer');
  const back = await take(otto, offered, 'accept');
  expect([await was('defer', 61), await was('accept', 60)]).toEqual([without, before]);
  await take(otto, await take(otto, back, 'defer'), 'withdraw');
  expect(await was('defer', 59)).toEqual(without);
});
