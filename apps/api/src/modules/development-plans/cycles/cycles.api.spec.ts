import { createPlan } from '@understudy/contracts/development-plans';
import {
  archiveCycle,
  changeCycle,
  closeCycle,
  createCycle,
  getCycle,
  getCycleCompletion,
  launchCycle,
  listCycleParticipants,
  listCycles,
  remindCycle,
} from '@understudy/contracts/development-plans-cycles';
import { getSetup } from '@understudy/contracts/organisations';
import { changeManager } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import type { Actor } from '../../../common/auth/actor.js';
import type { AnyJobDefinition } from '../../../common/jobs/define-job.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { followCycles, remindDueCycles } from './cycle-jobs.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const doing = async (actor: Actor, work: AnyJobDefinition) => {
  await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, work, {}));
  await app.settle();
};

const start = async (audience: 'organisation' | 'line' = 'organisation') => {
  const company = await smallCompany(app);
  const { today } = company.actor;
  const admin = app.as(company.admin);
  const cycle = await admin.ok(createCycle, {
    body: {
      name: 'Spring',
      opensOn: today,
      closesOn: addDays(today, 14),
      plansStartOn: '2026-01-01',
      plansEndOn: '2026-06-30',
      audience: audience === 'line' ? { kind: 'line', leaderId: company.people.em } : { kind: 'organisation' },
      remindDays: [14, 3],
    },
  });
  const params = { cycleId: cycle.id };
  const launch = async () => {
    await admin.ok(launchCycle, { params });
    await app.settle();
  };
  const names = async (state?: 'none' | 'draft') =>
    (await admin.ok(listCycleParticipants, { params, query: { ...(state ? { state } : {}) } })).items.map(
      ({ person }) => person.name,
    );
  const told = (name: string) =>
    app.tenants.read(company.actor).sql<{ payload: { change: string; personIds?: string[] } }>`
      select payload from domain_event where name = ${name} order by position`;
  return { ...company, admin, cycle, params, launch, names, told };
};

it('takes in everybody who works here, or somebody’s line', async () => {
  const all = await start();
  await all.launch();
  expect(await all.names()).toEqual(['Cleo', 'Emil', 'Ida', 'Otto', 'Sol', 'Vera']);
  const line = await start('line');
  await line.launch();
  expect(await line.names()).toEqual(['Ida', 'Otto']);
  const { people } = line;
  expect((await line.told('cycle.changed')).at(-1)?.payload).toEqual({
    change: 'launched',
    personIds: expect.arrayContaining([people.ic, people.other]),
  });
});

it('takes in units with all below them', async () => {
  const { admin, cycle, params, launch, names, actor } = await start();
  const [unit] = await app.tenants.read(actor).sql<{ id: string }>`select id::text as id from unit`;
  const audience = { kind: 'units' as const, unitIds: [unit?.id ?? ''] };
  await admin.ok(changeCycle, { params, body: { version: cycle.version, audience } });
  await launch();
  expect(await names()).toEqual(['Emil', 'Ida', 'Vera']);
});

it('shows live how far everybody is, whole and by unit', async () => {
  const { admin, params, launch, names, people, signIn } = await start();
  await launch();
  const ida = app.as(await signIn('ic'));
  await ida.ok(createPlan, { body: { personId: people.ic, startsOn: '2026-01-01', endsOn: '2026-06-30' } });
  const body = { personId: people.other, startsOn: '2025-01-01', endsOn: '2025-12-31' };
  await app.as(await signIn('other')).ok(createPlan, { body });
  expect(await names('draft')).toEqual(['Ida']);
  expect(await admin.ok(getCycleCompletion, { params })).toMatchObject({
    participants: 6,
    none: 5,
    draft: 1,
    completed: 0,
    units: [
      { unit: { name: 'Engineering' }, participants: 3, none: 2, draft: 1, completed: 0 },
      { unit: null, participants: 3, none: 3 },
    ],
  });
});

it('reminds those who are not done, on the days that were set, once a day', async () => {
  const { params, launch, told, people, signIn, actor, admin } = await start('line');
  await launch();
  await app.tenants.run(
    actor,
    (tx) =>
      tx.sql`insert into development_plan (organisation_id, person_id, starts_on, ends_on, created_on, content_hash, status, agreed_on)
           values (${actor.organisationId}::uuid, ${people.other}::uuid, '2026-01-01', '2026-06-30', '2026-01-01', 'x', 'agreed', '2026-01-02')`,
  );
  const morning = () => doing(actor, remindDueCycles);
  await morning();
  await morning();
  expect((await told('cycle.reminded')).map(({ payload }) => payload)).toEqual([
    { change: 'reminded', personIds: [people.ic] },
  ]);
  expect((await admin.ok(getCycle, { params })).lastRemindedOn).toBe(actor.today);
  expect(await admin.refused(remindCycle, { params })).toMatchObject({
    code: 'conflict',
    detail: 'Everybody without an agreed plan was reminded today. Remind them again tomorrow.',
  });
  await app.tenants.run(actor, (tx) => tx.sql`update development_cycle set last_reminded_on = last_reminded_on - 1`);
  await Promise.all([admin.call(remindCycle, { params }), admin.call(remindCycle, { params })]);
  await app.settle();
  expect(await told('cycle.reminded')).toHaveLength(2);
  expect(await admin.refused(remindCycle, { params })).toMatchObject({ status: 409 });
  expect(await app.as(await signIn('ic')).refused(remindCycle, { params })).toMatchObject({ status: 403 });
});

it('takes in whoever belongs to it by now until its window ends, and takes out whoever does not any more', async () => {
  const { admin, params, launch, names, people, actor, told } = await start('line');
  await launch();
  const morning = () => doing(actor, followCycles);
  const move = (personId: string, managerId: string) =>
    admin.ok(changeManager, { params: { personId }, body: { managerId, from: actor.today } });
  await move(people.sales, people.em);
  await morning();
  expect(await names()).toEqual(['Ida', 'Otto', 'Sol']);
  expect((await told('cycle.changed')).at(-1)?.payload).toEqual({ change: 'joined', personIds: [people.sales] });
  await move(people.other, people.vp);
  await morning();
  expect((await told('cycle.changed')).at(-1)?.payload).toEqual({ change: 'left', personIds: [people.other] });
  const left = async () =>
    (await admin.ok(listCycleParticipants, { params })).items.flatMap(({ person, leftOn }) =>
      leftOn === null ? [] : [`${person.name} ${leftOn}`],
    );
  expect(await left()).toEqual([`Otto ${actor.today}`]);
  expect(await names('none')).toEqual(['Ida', 'Sol']);
  expect(await admin.ok(getCycle, { params })).toMatchObject({ participants: 2 });
  expect(await admin.ok(getCycleCompletion, { params })).toMatchObject({ participants: 2, none: 2 });
  await move(people.other, people.em);
  await morning();
  expect([await left(), await names('none')]).toEqual([[], ['Ida', 'Otto', 'Sol']]);
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`delete from development_cycle_participant where person_id = ${people.sales}::uuid`;
    await tx.sql`
      update development_cycle set opens_on = ${addDays(actor.today, -9)}::date, closes_on = ${addDays(actor.today, -1)}::date`;
  });
  await morning();
  expect(await names()).toEqual(['Ida', 'Otto']);
  expect(await admin.ok(getCycle, { params })).toMatchObject({
    status: 'running',
    graceDays: 7,
    graceUntil: addDays(actor.today, 6),
  });
});

it('closes by itself once its grace is over, by the calendar of the organisation', async () => {
  // Somewhere it is another day than where the server stands.
  const timeZone = new Date().getUTCHours() < 11 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati';
  const { admin, params, launch, actor, id } = await start('line');
  await launch();
  await app.system.sql`update organisation set time_zone = ${timeZone} where organisation_id = ${id}::uuid`;
  const [there] = await app.system.sql<{ today: string }>`select (now() at time zone ${timeZone})::date::text as today`;
  const today = there?.today ?? '';
  expect(today).not.toBe(actor.today);
  const graceEnds = async (on: string) => {
    await app.tenants.run(
      actor,
      (tx) => tx.sql`
      update development_cycle set grace_days = 3, opens_on = ${addDays(on, -30)}::date, closes_on = ${addDays(on, -3)}::date`,
    );
    await doing(actor, followCycles);
    return (await admin.ok(getCycle, { params })).status;
  };
  expect(await graceEnds(today)).toBe('running');
  expect(await graceEnds(addDays(today, -1))).toBe('closed');
});

describe('a cycle that begins by itself', () => {
  /** A draft of somebody's line for tomorrow, and a morning on a day. */
  const planned = async () => {
    const drafted = await start('line');
    const { admin, params, cycle, actor } = drafted;
    const opensOn = addDays(actor.today, 1);
    const body = { version: cycle.version, opensOn, opensByItself: true };
    const later = await admin.ok(changeCycle, { params, body });
    const morning = async (days: number) => {
      const [opens, closes] = [addDays(opensOn, -days), addDays(cycle.closesOn, -days)];
      await app.tenants.run(
        actor,
        (tx) => tx.sql`update development_cycle set opens_on = ${opens}::date, closes_on = ${closes}::date`,
      );
      await doing(actor, followCycles);
      return admin.ok(getCycle, { params });
    };
    return { ...drafted, later, morning };
  };
  const untold = { status: 'draft', opensByItself: true, notOpened: null, participants: 0 };

  it('begins in the morning of its first day and no sooner, once, said by nobody', async () => {
    const { later, morning, names, told } = await planned();
    expect([later, await morning(0)]).toMatchObject([untold, untold]);
    expect(await morning(1)).toMatchObject({ status: 'running', participants: 2 });
    await morning(1);
    expect(await names()).toEqual(['Ida', 'Otto']);
    expect((await told('cycle.changed')).filter(({ payload }) => payload.change === 'launched')).toHaveLength(1);
  });

  it('begins later where its day was slept through, and not once its window is over', async () => {
    const { morning } = await planned();
    expect(await morning(10)).toMatchObject({ status: 'running' });
    const late = await planned();
    const notOpened = { on: late.actor.today, because: 'window-over' };
    expect(await late.morning(20)).toMatchObject({ status: 'draft', opensByItself: false, notOpened });
    const { because } = notOpened;
    expect((await late.told('cycle.changed')).at(-1)?.payload).toEqual({ change: 'not-opened', because });
  });

  it('stays a draft where it concerns nobody, until it is mended or begun by hand', async () => {
    const { admin, params, people, actor, morning, launch } = await planned();
    await app.tenants.run(actor, (tx) => tx.sql`update development_cycle set leader_id = ${people.ic}::uuid`);
    const held = await morning(1);
    expect(held).toMatchObject({ status: 'draft', opensByItself: false, notOpened: { because: 'nobody' } });
    expect(await morning(1)).toMatchObject({ version: held.version });
    const mend = { version: held.version, audience: { kind: 'line' as const, leaderId: people.em } };
    expect(await admin.ok(changeCycle, { params, body: mend })).toMatchObject({ notOpened: null, status: 'draft' });
    await launch();
    expect(await admin.ok(getCycle, { params })).toMatchObject({ status: 'running', participants: 2 });
  });

  it('is refused for a day that has come, and once it runs', async () => {
    const { admin, params, cycle, launch } = await start('line');
    const body = { version: cycle.version, opensByItself: true };
    const refused = await admin.refused(changeCycle, { params, body });
    expect(refused).toMatchObject({ code: 'invalid-input', fields: [{ field: 'opensOn' }] });
    await launch();
    const { version } = await admin.ok(getCycle, { params });
    const off = { params, body: { version, opensByItself: false } };
    expect((await admin.refused(changeCycle, off)).code).toBe('conflict');
  });
});

it('keeps how far everybody was when it ends, and is put away', async () => {
  const { admin, params, launch, people, signIn } = await start('line');
  await launch();
  await admin.ok(closeCycle, { params });
  await app.settle();
  const body = { personId: people.ic, startsOn: '2026-01-01', endsOn: '2026-06-30' };
  await app.as(await signIn('ic')).ok(createPlan, { body });
  expect(await admin.ok(getCycleCompletion, { params })).toMatchObject({ participants: 2, none: 2, draft: 0 });
  expect(await admin.refused(launchCycle, { params })).toMatchObject({ code: 'conflict' });
  await admin.ok(archiveCycle, { params });
  expect((await admin.ok(listCycles)).items).toEqual([]);
  expect((await admin.ok(listCycles, { query: { archived: 'true' } })).items).toMatchObject([{ status: 'archived' }]);
});

it('keeps its people and period once it runs, and can still be made longer', async () => {
  const { admin, params, launch, cycle } = await start('line');
  await launch();
  const { version } = await admin.ok(getCycle, { params });
  const fixed = { version, plansEndOn: '2026-07-31' };
  expect(await admin.refused(changeCycle, { params, body: fixed })).toMatchObject({ code: 'conflict' });
  const closesOn = addDays(cycle.closesOn, 7);
  expect(await admin.ok(changeCycle, { params, body: { version, closesOn } })).toMatchObject({ closesOn });
});

it('is a step of the set-up once it is launched, and not as a draft', async () => {
  const { admin, launch } = await start('line');
  const step = async () => (await admin.ok(getSetup)).steps.find(({ key }) => key === 'open-cycle');
  expect(await step()).toMatchObject({ done: false, count: 0 });
  await launch();
  expect(await step()).toMatchObject({ done: true, count: 1 });
});

it('is launched once, however often it is asked for', async () => {
  const { admin, params, told, names } = await start('line');
  await Promise.all([admin.call(launchCycle, { params }), admin.call(launchCycle, { params })]);
  await app.settle();
  expect(await names()).toEqual(['Ida', 'Otto']);
  const launched = (await told('cycle.changed')).filter(({ payload }) => payload.change === 'launched');
  expect(launched.map(({ payload }) => payload.personIds?.length ?? 0)).toEqual([2]);
});
