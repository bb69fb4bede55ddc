import { listNotifications } from '@understudy/contracts/notifications';
import {
  changeSafetyNet,
  getStretchAssignment,
  listStretchAssignments,
  recordSafetyCheckIn,
  stepStretchAssignment,
} from '@understudy/contracts/opportunities-assignments';
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

it('puts the talks of a net and its last day into the calendars of those who are on them, while it goes on', async () => {
  const datesOf = async (key: 'ic' | 'ceo' | 'vp' | 'sales', id: string) => {
    const rows = await app.tenants.read(given.actor).sql<{ told: string }>`
      select concat_ws(' ', e.kind, e.day, e.title) as told
        from calendar_entry e join calendar_attendee a on a.entry_id = e.id
       where e.page like '%' || ${id} and not e.cancelled and a.removed_at is null
         and a.person_id = ${given.people[key]}::uuid
       order by e.day, e.kind`;
    return rows.map(({ told }) => told);
  };
  const id = await stretches.inStatus('preparing');
  expect(await datesOf('ic', id)).toEqual([]);
  const { version, endsOn } = await (await given.as('vp')).ok(getStretchAssignment, { params: { stretchId: id } });
  await (await given.as('vp')).ok(stepStretchAssignment, {
    params: { stretchId: id },
    body: { version, step: 'start' },
  });
  const talk = (days: number) => `stretch-check-in ${addDays(given.today, days)} Cleo · Ida`;
  const end = (day: string) => `stretch-end ${day} A stretch · Ida`;
  expect(await datesOf('ic', id)).toEqual([talk(14), end(endsOn)]);
  expect(await datesOf('ceo', id)).toEqual([talk(14)]);
  expect(await datesOf('vp', id)).toEqual([end(endsOn)]);
  expect(await datesOf('sales', id)).toEqual([]);
  const net = await stretches.net(id, { checkInDays: [addDays(given.today, 20), addDays(given.today, 40)] });
  const changed = await (await given.as('vp')).ok(changeSafetyNet, { params: { stretchId: id }, body: net });
  expect(await datesOf('ceo', id)).toEqual([talk(20), talk(40)]);
  const [first] = changed.net?.checkIns ?? [];
  await (await given.as('ceo')).ok(recordSafetyCheckIn, {
    params: { stretchId: id, safetyCheckInId: first?.id ?? '' },
    body: { version: first?.version ?? 0, heldOn: given.today },
  });
  expect(await datesOf('ic', id)).toEqual([talk(40), end(endsOn)]);
  const { version: now } = await (await given.as('vp')).ok(getStretchAssignment, { params: { stretchId: id } });
  await (await given.as('vp')).ok(stepStretchAssignment, {
    params: { stretchId: id },
    body: { version: now, step: 'confirm' },
  });
  for (const key of ['ic', 'ceo', 'vp'] as const) expect(await datesOf(key, id)).toEqual([]);
});

it('does not start on talks that have passed, and says what to do', async () => {
  const id = await stretches.inStatus('preparing');
  const vp = await given.as('vp');
  const params = { stretchId: id };
  await app.tenants.run(given.actor, async (tx) => {
    await tx.sql`
      update safety_check_in set planned_on = ${addDays(given.today, -1)}::date where assignment_id = ${id}::uuid`;
  });
  const before = await vp.ok(getStretchAssignment, { params });
  expect([before.missing, before.abilities.includes('start')]).toEqual([['check-ins'], false]);
  const { items } = await vp.ok(listStretchAssignments, { query: { scope: 'supported', withoutNet: 'true' } });
  expect(items.map((one) => one.id)).toContain(id);
  const refusal = await vp.refused(stepStretchAssignment, { params, body: { version: before.version, step: 'start' } });
  expect(refusal).toMatchObject({
    status: 409,
    detail: 'Its talks lie in the past. Plan one for today or later, and start then.',
  });
  const net = await stretches.net(id, { checkInDays: [addDays(given.today, -1), given.today] });
  const tied = await vp.ok(changeSafetyNet, { params, body: net });
  expect(tied.missing).toEqual([]);
  const started = await vp.ok(stepStretchAssignment, { params, body: { version: tied.version, step: 'start' } });
  expect(started.status).toBe('running');
});

it('brings a talk within the time that an extension adds, or has one there', async () => {
  const id = await stretches.inStatus('running');
  const vp = await given.as('vp');
  const params = { stretchId: id };
  const { version, endsOn, net } = await vp.ok(getStretchAssignment, { params });
  const to = addDays(endsOn, 30);
  const extend = (checkInDays?: string[]) =>
    vp.call(stepStretchAssignment, { params, body: { version, step: 'extend', endsOn: to, checkInDays } });
  const refusedAt = async (checkInDays?: string[]) => (await extend(checkInDays)).problem?.fields;
  const none = [{ field: 'checkInDays', message: 'Plan at least one talk within the added time.' }];
  expect([await refusedAt(), await refusedAt([])]).toEqual([none, none]);
  const outside = [{ field: 'checkInDays', message: 'Choose days within the added time.' }];
  expect(await refusedAt([endsOn])).toEqual(outside);
  expect(await refusedAt([addDays(to, 1)])).toEqual(outside);
  const [talk] = net?.checkIns ?? [];
  const move = { version: talk?.version ?? 0, plannedOn: addDays(endsOn, 3) };
  const key = { ...params, safetyCheckInId: talk?.id ?? '' };
  await (await given.as('ic')).ok(recordSafetyCheckIn, { params: key, body: move });
  expect((await extend()).body).toMatchObject({ status: 'extended', endsOn: to });
  const longer = await stretches.inStatus('extended');
  const { net: kept, endsOn: last } = await vp.ok(getStretchAssignment, { params: { stretchId: longer } });
  expect(kept?.checkIns.map(({ plannedOn }) => plannedOn)).toEqual([addDays(given.today, 14), addDays(last, -16)]);
});

it('tells the sponsor and the person once that the last day has passed, and again after an extension', async () => {
  const id = await stretches.inStatus('running');
  const params = { stretchId: id };
  const endOn = (day: string) =>
    app.tenants.run(given.actor, async (tx) => {
      await tx.sql`
        update stretch_assignment set starts_on = ${addDays(given.today, -90)}::date, ends_on = ${day}::date
         where id = ${id}::uuid`;
    });
  const night = async () => {
    await app.tenants.run(given.actor, (tx) =>
      app.get(Jobs).request(tx, given.actor, findMissedSafetyCheckIns, {}, { deduplicationKey: 'night' }),
    );
    await app.settle();
  };
  const told = async () => {
    const keys = ['vp', 'ic', 'ceo', 'sales', 'em'] as const;
    const lists = await Promise.all(keys.map(async (key) => (await given.as(key)).ok(listNotifications)));
    return lists.map(
      ({ items }) => items.filter(({ kind, placeId }) => kind === 'stretch-end-due' && placeId === id).length,
    );
  };
  const due = async () => (await (await given.as('ic')).ok(getStretchAssignment, { params })).endDue;
  await endOn(given.today);
  await night();
  expect([await told(), await due()]).toEqual([[0, 0, 0, 0, 0], false]);
  await endOn(addDays(given.today, -1));
  await night();
  await night();
  expect([await told(), await due()]).toEqual([[1, 1, 0, 0, 0], true]);
  const vp = await given.as('vp');
  const { version } = await vp.ok(getStretchAssignment, { params });
  const body = { version, step: 'extend' as const, endsOn: addDays(given.today, 9), checkInDays: [given.today] };
  expect((await vp.ok(stepStretchAssignment, { params, body })).endDue).toBe(false);
  await night();
  expect(await told()).toEqual([1, 1, 0, 0, 0]);
  await endOn(addDays(given.today, -2));
  await night();
  expect([await told(), await due()]).toEqual([[2, 2, 0, 0, 0], true]);
});
