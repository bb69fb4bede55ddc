import { listNotifications } from '@understudy/contracts/notifications';
import { getOpportunity } from '@understudy/contracts/opportunities';
import {
  changeSafetyNet,
  getStretchAssignment,
  listStretchAssignments,
  permitToErr,
  recordSafetyCheckIn,
  type StretchAssignment,
  stepStretchAssignment,
  stretchStep,
  writeReflection,
} from '@understudy/contracts/opportunities-assignments';
import { writeSkillEvidence } from '@understudy/contracts/opportunities-evidence';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { opportunityCompany } from '../testing/opportunity-company.js';
import { stretchesOf } from '../testing/stretches.js';
import { findMissedSafetyCheckIns } from './find-missed-talks.jobs.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof opportunityCompany>>;
let stretches: ReturnType<typeof stretchesOf>;
beforeAll(async () => {
  app = await startTestApp();
  given = await opportunityCompany(app);
  stretches = stretchesOf(given);
}, 60_000);
afterAll(() => app.close());

const statusIn = async (id: string): Promise<string | undefined> => {
  const [row] = await app.tenants.read(given.actor).sql<{ status: string }>`
    select status from stretch_assignment where id = ${id}::uuid`;
  return row?.status;
};

it('starts with a complete net and not a moment sooner', async () => {
  const id = await stretches.accepted();
  const vp = await given.as('vp');
  const params = { stretchId: id };
  const step = (version: number) => vp.call(stepStretchAssignment, { params, body: { version, step: 'start' } });
  const before = await vp.ok(getStretchAssignment, { params });
  expect(before.missing).toEqual(['mentor', 'skip-level', 'check-ins', 'permission-to-err']);
  expect((await step(before.version)).problem?.code).toBe('conflict');
  const tied = await stretches.tie(id);
  expect(tied.missing).toEqual(['mentor-consent', 'skip-level-consent', 'permission-to-err']);
  expect((await step(tied.version)).problem?.code).toBe('conflict');
  await stretches.agree(id);
  const permitted = await stretches.permit(id);
  expect(permitted.missing).toEqual([]);
  expect(permitted.abilities).toContain('start');
  expect((await step(tied.version)).status).toBe(412);
  expect((await step(permitted.version)).body).toMatchObject({ status: 'running', startedOn: given.today });
});

it('is refused by the database itself without a part of its net, and keeps its last talk', async () => {
  const id = await stretches.accepted();
  await stretches.tie(id);
  await stretches.agree(id);
  await stretches.permit(id);
  const refusal = (change: 'none' | 'consent' | 'mentor_id' | 'skip_level_id' | 'permission_given_on' | 'check-ins') =>
    app.tenants
      .run(given.actor, async (tx) => {
        if (change === 'mentor_id') await tx.sql`update stretch_assignment set mentor_id = null where id = ${id}::uuid`;
        if (change === 'skip_level_id')
          await tx.sql`update stretch_assignment set skip_level_id = null where id = ${id}::uuid`;
        if (change === 'permission_given_on') {
          await tx.sql`update stretch_assignment set permission_given_on = null where id = ${id}::uuid`;
        }
        if (change === 'consent')
          await tx.sql`update net_consent set state = 'asked' where assignment_id = ${id}::uuid`;
        if (change === 'check-ins') await tx.sql`delete from safety_check_in where assignment_id = ${id}::uuid`;
        await tx.sql`
          update stretch_assignment set status = 'running', started_on = ${given.today}::date where id = ${id}::uuid`;
        if (change === 'none') await tx.sql`delete from safety_check_in where assignment_id = ${id}::uuid`;
      })
      .then(
        () => 'nothing',
        (failure: unknown) => String((failure as { constraint?: string }).constraint),
      );
  expect(await refusal('mentor_id')).toBe('stretch_assignment_net');
  expect(await refusal('skip_level_id')).toBe('stretch_assignment_net');
  expect(await refusal('permission_given_on')).toBe('stretch_assignment_net');
  expect(await refusal('consent')).toBe('stretch_assignment_consent');
  expect(await refusal('check-ins')).toBe('stretch_assignment_check_ins');
  expect(await refusal('none')).toBe('stretch_assignment_check_ins');
  expect(await statusIn(id)).toBe('preparing');
});

/** Puts an assignment back to where the next attempt begins, as the database allows it. */
const putTo = (id: string, status: string): Promise<void> =>
  app.tenants.run(given.actor, async (tx) => {
    await tx.sql`
      update stretch_assignment
         set status = ${status}, started_on = ${given.today}::date, extended_on = ${given.today}::date,
             ended_on = case when ${status} in ('confirmed', 'returned', 'called-off') then ${given.today}::date end
       where id = ${id}::uuid`;
    await tx.sql`
      update opportunity set places_taken = 1
       where id = (select opportunity_id from stretch_assignment where id = ${id}::uuid)`;
  });

const ways: readonly (readonly [StretchAssignment['status'], readonly string[]])[] = [
  ['preparing', ['start by vp', 'call-off by vp', 'call-off by ic']],
  ['running', ['confirm by vp', 'extend by vp', 'return by vp', 'return by ic']],
  ['extended', ['confirm by vp', 'return by vp', 'return by ic']],
  ['confirmed', []],
  ['returned', []],
  ['called-off', []],
];

it.each(ways)('goes from %s in these ways and in no other, by nobody else', async (from, allowed) => {
  const id = await stretches.inStatus(from);
  const took: string[] = [];
  for (const step of stretchStep.options) {
    for (const key of ['vp', 'ic', 'em', 'ceo', 'other', 'sales'] as const) {
      const caller = await given.as(key);
      await putTo(id, from);
      const [{ version, endsOn } = { version: 0, endsOn: '' }] = await app.tenants.read(given.actor).sql<{
        version: number;
        endsOn: string;
      }>`
          select version, ends_on::text as "endsOn" from stretch_assignment where id = ${id}::uuid`;
      const longer = { endsOn: addDays(endsOn, 30), checkInDays: [addDays(endsOn, 14)] };
      const body = { version, step, ...(step === 'extend' ? longer : {}) };
      const { status } = await caller.call(stepStretchAssignment, { params: { stretchId: id }, body });
      expect([200, 403, 404]).toContain(status);
      if (status === 200) took.push(`${step} by ${key}`);
      else expect(await statusIn(id)).toBe(from);
    }
  }
  expect(took.toSorted()).toEqual([...allowed].toSorted());
});

it('is extended once, by at most half a year', async () => {
  const id = await stretches.inStatus('running');
  const vp = await given.as('vp');
  const params = { stretchId: id };
  const { version, endsOn } = await vp.ok(getStretchAssignment, { params });
  const extend = (to: string | undefined, at = version) => {
    const checkInDays = [addDays(endsOn, 14)];
    return vp.call(stepStretchAssignment, { params, body: { version: at, step: 'extend', endsOn: to, checkInDays } });
  };
  expect((await extend(undefined)).status).toBe(400);
  expect((await extend(endsOn)).status).toBe(400);
  expect((await extend(addDays(endsOn, 200))).status).toBe(400);
  expect((await extend(addDays(endsOn, 30))).body).toMatchObject({ status: 'extended', endsOn: addDays(endsOn, 30) });
  expect((await extend(addDays(endsOn, 60), version + 1)).status).toBe(403);
});

it('gives the place back when it is called off', async () => {
  const id = await stretches.accepted();
  const ic = await given.as('ic');
  const params = { stretchId: id };
  const { version, opportunity } = await ic.ok(getStretchAssignment, { params });
  const off = await ic.ok(stepStretchAssignment, { params, body: { version, step: 'call-off' } });
  expect(off).toMatchObject({ status: 'called-off', abilities: [] });
  const { placesTaken } = await ic.ok(getOpportunity, { params: { opportunityId: opportunity.id } });
  expect(placesTaken).toBe(0);
});

it('has a net of people who can hold it, and keeps it while it runs', async () => {
  const id = await stretches.accepted();
  const vp = await given.as('vp');
  const params = { stretchId: id };
  const refused = async (changes: Parameters<typeof stretches.net>[1]) => {
    const answer = await vp.call(changeSafetyNet, { params, body: await stretches.net(id, changes) });
    return answer.problem?.fields?.map(({ field }) => field) ?? answer.status;
  };
  const { people } = given;
  expect(await refused({ mentorId: people.em })).toEqual(['mentorId']);
  expect(await refused({ mentorId: people.ic })).toEqual(['mentorId']);
  expect(await refused({ mentorId: people.gone })).toEqual(['mentorId']);
  expect(await refused({ skipLevelId: people.em })).toEqual(['skipLevelId']);
  expect(await refused({ skipLevelId: people.sales })).toEqual(expect.arrayContaining(['skipLevelId']));
  expect(await refused({ mentorId: given.id })).toBe(404);
  expect(await refused({ checkInDays: [addDays(given.today, -1)] })).toEqual(['checkInDays']);
  expect(await refused({ checkInDays: [addDays(given.today, 400)] })).toEqual(['checkInDays']);
  const running = await stretches.inStatus('running');
  const holes = { mentorId: null, scopeLimit: '', checkInDays: [] };
  const answer = await vp.call(changeSafetyNet, {
    params: { stretchId: running },
    body: await stretches.net(running, holes),
  });
  expect(answer.problem?.fields?.map(({ field }) => field)).toEqual(['mentorId', 'checkInDays', 'scopeLimit']);
});

it('tells of a talk that was missed at once and every week again, and no more once it is held', async () => {
  const id = await stretches.inStatus('running');
  await app.tenants.run(given.actor, async (tx) => {
    await tx.sql`
      update safety_check_in set planned_on = ${addDays(given.today, -3)}::date
       where assignment_id = ${id}::uuid`;
  });
  const look = async () => {
    await app.tenants.run(given.actor, (tx) =>
      app.get(Jobs).request(tx, given.actor, findMissedSafetyCheckIns, {}, { deduplicationKey: 'look' }),
    );
    await app.settle();
  };
  await look();
  await look();
  const told = async (wanted: string) => {
    const counts: number[] = [];
    for (const key of ['vp', 'ceo', 'ic', 'em', 'sales', 'other'] as const) {
      const { items } = await (await given.as(key)).ok(listNotifications);
      counts.push(items.filter(({ kind, placeId }) => kind === wanted && placeId === id).length);
    }
    return counts;
  };
  expect(await told('safety-check-in-missed')).toEqual([1, 1, 0, 0, 0, 0]);
  const weekOn = async () => {
    await app.tenants.run(given.actor, async (tx) => {
      await tx.sql`update safety_check_in set told_on = told_on - 7 where assignment_id = ${id}::uuid`;
    });
    await look();
    await look();
  };
  await weekOn();
  expect(await told('safety-check-in-still-missed')).toEqual([1, 1, 1, 1, 1, 0]);
  await weekOn();
  expect(await told('safety-check-in-still-missed')).toEqual([2, 2, 2, 2, 2, 0]);
  expect(await told('safety-check-in-missed')).toEqual([1, 1, 0, 0, 0, 0]);
  const waits = async (key: 'em' | 'ceo', scope: 'line' | 'supported') =>
    (await (await given.as(key)).ok(listStretchAssignments, { query: { scope, missed: 'true' } })).items.map(
      (one) => one.id === id && one.missedSince === addDays(given.today, -3),
    );
  const everywhere = async () => [await waits('em', 'line'), await waits('ceo', 'supported')];
  expect(await everywhere()).toEqual([[true], [true]]);
  const ic = await given.as('ic');
  const params = { stretchId: id };
  const missed = await ic.ok(getStretchAssignment, { params });
  expect(missed.missedSince).toBe(addDays(given.today, -3));
  const [talk] = missed.net?.checkIns ?? [];
  const held = { version: talk?.version ?? 0, heldOn: given.today, note: 'It goes well; the estimates do not.' };
  const key = { ...params, safetyCheckInId: talk?.id ?? '' };
  expect(
    (await ic.call(recordSafetyCheckIn, { params: key, body: { ...held, heldOn: addDays(given.today, 1) } })).status,
  ).toBe(400);
  expect(await ic.ok(recordSafetyCheckIn, { params: key, body: held })).toMatchObject({ missedSince: null });
  expect((await ic.call(recordSafetyCheckIn, { params: key, body: held })).status).toBe(412);
  await weekOn();
  expect(await told('safety-check-in-still-missed')).toEqual([2, 2, 2, 2, 2, 0]);
  expect(await everywhere()).toEqual([[], []]);
});

it('keeps what the person looks back on, and what others saw of a skill', async () => {
  const id = await stretches.inStatus('running');
  const params = { stretchId: id };
  const ic = await given.as('ic');
  const reflection = { version: 0, learned: 'Three teams need one page.', nextTime: '', shared: false };
  const first = await ic.ok(writeReflection, { params, body: reflection });
  expect(first.reflection).toMatchObject({ learned: 'Three teams need one page.', version: 1 });
  expect((await ic.call(writeReflection, { params, body: reflection })).status).toBe(412);
  const sol = await given.as('sales');
  const skill = { ...params, skillKey: 'breaking-down-work' };
  const text = 'Cut the migration into steps that each team could own.';
  await sol.ok(writeSkillEvidence, { params: skill, body: { text } });
  expect(
    (await sol.call(writeSkillEvidence, { params: { ...params, skillKey: 'hiring' }, body: { text } })).status,
  ).toBe(400);
  const { evidence } = await ic.ok(getStretchAssignment, { params });
  expect(evidence).toMatchObject([{ skillKey: 'breaking-down-work', author: { name: 'Sol' }, text }]);
});

it('lists mine, those I hold up, my line’s, and those without a net', async () => {
  const bare = await stretches.accepted();
  const whole = await stretches.inStatus('running');
  const found = async (
    key: 'ic' | 'vp' | 'em' | 'sales',
    scope: 'mine' | 'supported' | 'line',
    withoutNet?: 'true',
  ) => {
    const { items } = await (await given.as(key)).ok(listStretchAssignments, {
      query: { scope, withoutNet, limit: 200 },
    });
    const ids = items.map(({ id }) => id);
    return [ids.includes(bare), ids.includes(whole)];
  };
  expect(await found('ic', 'mine')).toEqual([true, true]);
  expect(await found('vp', 'supported')).toEqual([true, true]);
  expect(await found('sales', 'supported')).toEqual([false, true]);
  expect(await found('em', 'line')).toEqual([true, true]);
  expect(await found('em', 'line', 'true')).toEqual([true, false]);
  expect(await found('sales', 'line')).toEqual([false, false]);
});

it('is permitted to err by nobody but the sponsor', async () => {
  const id = await stretches.accepted();
  const params = { stretchId: id };
  const { version } = await (await given.as('ic')).ok(getStretchAssignment, { params });
  const body = { version, statement: 'I permit myself.' };
  expect((await (await given.as('ic')).call(permitToErr, { params, body })).status).toBe(403);
  expect((await (await given.as('em')).call(permitToErr, { params, body })).status).toBe(403);
  expect((await (await given.as('other')).call(permitToErr, { params, body })).status).toBe(404);
});
