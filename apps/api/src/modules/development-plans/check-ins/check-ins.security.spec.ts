import { changePlanStatus, createPlan, getPlan } from '@understudy/contracts/development-plans';
import {
  changeCheckIn,
  getCheckIn,
  listCheckIns,
  recordCheckIn,
  submitCheckInNote,
  writeCheckInNote,
} from '@understudy/contracts/development-plans-check-ins';
import {
  changeDevelopmentSettings,
  chooseHandOver,
  getDevelopmentSettings,
  getHandOver,
} from '@understudy/contracts/development-plans-hand-over';
import type { EventName } from '@understudy/contracts/events';
import { changeManager, recordLeaving } from '@understudy/contracts/people';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { toldInTrail } from '../../../../test/told-in-trail.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { findOverdueCheckIns } from './find-overdue-check-ins.jobs.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** Emil has talked with Ida, long before today. */
const start = async () => {
  const company = await smallCompany(app);
  const { people, signIn, actor, id } = company;
  const callers = {
    ida: app.as(await signIn('ic')),
    emil: app.as(await signIn('em')),
    vera: app.as(await signIn('vp')),
    sol: app.as(await signIn('sales')),
    otto: app.as(await signIn('other')),
    admin: app.as(company.admin),
  };
  const notes = { shared: 'Shared words', private: 'Private words' };
  const body = { personId: people.ic, heldOn: actor.today, ...notes };
  const talk = await callers.emil.ok(recordCheckIn, { body });
  const plan = await callers.ida.ok(createPlan, {
    body: { personId: people.ic, startsOn: '2026-01-01', endsOn: '2026-12-31', focus: 'Words of the plan' },
  });
  const age = () =>
    app.tenants.run({ organisationId: id }, async (tx) => {
      await tx.sql`update check_in set created_on = '2025-06-01'`;
      await tx.sql`update development_plan set created_on = '2025-06-01'`;
    });
  const move = (managerId: string) =>
    callers.admin.ok(changeManager, { params: { personId: people.ic }, body: { managerId, from: actor.today } });
  const params = { checkInId: talk.id };
  return { ...company, ...callers, talk, plan, params, age, move };
};
const seen = async (caller: Caller, params: { checkInId: string }): Promise<string | number> => {
  const answer = await caller.call(getCheckIn, { params });
  expect(answer.text).not.toContain('Private words');
  return answer.status === 200 ? answer.body.notes.map(({ text }) => text).join() : answer.status;
};

it('is read by the two and the line above, and by nobody else', async () => {
  const { ida, vera, sol, otto, admin, params } = await start();
  expect(await seen(ida, params)).toBe('Shared words');
  expect(await seen(vera, params)).toBe('Shared words');
  for (const caller of [sol, otto, admin]) expect(await seen(caller, params)).toBe(404);
  for (const caller of [sol, otto, admin]) expect((await caller.ok(listCheckIns)).items).toEqual([]);
});

it('is no entry of the audit trail, nor is what somebody hands over to a leader, and what was done with a plan is', async () => {
  const { ida, vera, admin, people, id, actor, move } = await start();
  await app.tenants.run(
    { organisationId: id },
    (tx) => tx.sql`
    update check_in set next_on = held_on - 1, held_on = held_on - 2`,
  );
  await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, findOverdueCheckIns, {}));
  await app.settle();
  await move(people.vp);
  const own = { params: { personId: people.ic } };
  await ida.ok(chooseHandOver, { ...own, body: { leaderId: people.vp, choice: 'everything' } });
  expect((await vera.ok(listCheckIns, { query: { personId: people.ic } })).items).toHaveLength(1);
  const trail = (name: EventName) => toldInTrail(admin, name);
  expect(await Promise.all([trail('check-in.changed'), trail('check-in.overdue')])).toEqual([[], []]);
  expect(await trail('plan.changed')).toHaveLength(1);
});

it('is written to by the two alone', async () => {
  const { vera, otto, params } = await start();
  const note = { params, body: { visibility: 'shared', text: 'x', version: 0 } } as const;
  const privately = { params, body: { visibility: 'private', text: 'x', version: 0 } } as const;
  expect(await vera.refused(writeCheckInNote, note)).toMatchObject({ status: 403 });
  expect(await vera.refused(writeCheckInNote, privately)).toMatchObject({ status: 403 });
  expect(await vera.refused(changeCheckIn, { params, body: { version: 1, nextOn: null } })).toMatchObject({
    status: 403,
  });
  expect(await otto.refused(writeCheckInNote, note)).toMatchObject({ status: 404 });
});

it('keeps a private note from everybody but its author, in the API and in what is told', async () => {
  const { emil, ida, vera, admin, params, id, people } = await start();
  expect((await emil.ok(getCheckIn, { params })).myPrivateNote?.text).toBe('Private words');
  for (const caller of [ida, vera, admin]) {
    expect((await caller.call(getCheckIn, { params })).text).not.toContain('Private words');
    expect((await caller.call(listCheckIns, { query: { personId: people.ic } })).text).not.toContain('Private words');
  }
  const rows = await app.tenants.read({ organisationId: id }).sql<{ payload: string }>`
    select payload::text as payload from domain_event`;
  expect(rows.filter(({ payload }) => /words/i.test(payload))).toEqual([]);
});

it('keeps a two-sided talk from those above until both have handed in', async () => {
  const { emil, ida, vera, people, actor } = await start();
  const { id } = await emil.ok(recordCheckIn, { body: { personId: people.ic, heldOn: actor.today, twoSided: true } });
  const params = { checkInId: id };
  const write = async (caller: Caller, text: string) => {
    await caller.ok(writeCheckInNote, { params, body: { visibility: 'shared', text, version: 0 } });
    await caller.ok(submitCheckInNote, { params });
  };
  await write(emil, 'His part');
  expect(await seen(vera, params)).toBe('');
  await write(ida, 'Her part');
  expect((await vera.ok(getCheckIn, { params })).notes).toHaveLength(2);
});

it('shows what a note said before to those who read the note, and to nobody else', async () => {
  const { emil, ida, vera, sol, otto, admin, params, people, move } = await start();
  await emil.ok(writeCheckInNote, { params, body: { visibility: 'shared', text: 'Kinder', version: 1 } });
  const before = async (caller: Caller) => (await caller.ok(getCheckIn, { params })).notes[0]?.earlier[0]?.text;
  for (const caller of [emil, ida, vera]) expect(await before(caller)).toBe('Shared words');
  for (const caller of [sol, otto, admin]) {
    expect(await seen(caller, params)).toBe(404);
    expect((await caller.call(listCheckIns, { query: { personId: people.ic } })).text).not.toContain('Shared words');
  }
  const elsewhere = await start();
  expect(await seen(elsewhere.emil, params)).toBe(404);
  expect(
    await elsewhere.emil.refused(writeCheckInNote, { params, body: { visibility: 'shared', text: 'x', version: 2 } }),
  ).toMatchObject({ status: 404 });
  await move(people.sales);
  expect(await seen(emil, params)).toBe(404);
});

it('keeps a talk over somebody’s head from them, and a talk with a mentor from those above', async () => {
  const { ida, emil, vera, sol, people, actor } = await start();
  const record = (counterpartId: string, kind: 'skip-level' | 'mentor') =>
    ida.ok(recordCheckIn, {
      body: { personId: people.ic, counterpartId, kind, heldOn: actor.today, shared: 'Between us' },
    });
  const skip = await record(people.vp, 'skip-level');
  expect(await seen(vera, { checkInId: skip.id })).toBe('Between us');
  expect(await seen(emil, { checkInId: skip.id })).toBe(404);
  const mentoring = await record(people.sales, 'mentor');
  expect(await seen(sol, { checkInId: mentoring.id })).toBe('Between us');
  expect(await seen(emil, { checkInId: mentoring.id })).toBe(404);
  expect(await seen(vera, { checkInId: mentoring.id })).toBe(404);
});

it('keeps a talk over somebody’s head from them when the one above them has gone', async () => {
  const { ida, emil, admin, people, actor, id } = await start();
  const { id: checkInId } = await ida.ok(recordCheckIn, {
    body: { personId: people.ic, counterpartId: people.vp, kind: 'skip-level', heldOn: actor.today, shared: 'Of Emil' },
  });
  await app.tenants.run(
    { organisationId: id },
    (tx) => tx.sql`update check_in set created_on = current_date - 10, held_on = current_date - 10`,
  );
  const body = { managerId: people.ceo, from: actor.today };
  await admin.ok(changeManager, { params: { personId: people.em }, body });
  expect(await seen(emil, { checkInId })).toBe(404);
  expect((await emil.call(listCheckIns, { query: { personId: people.ic } })).text).not.toContain('Of Emil');
});

it('is gone for a former manager, private note and all, from the next request on', async () => {
  const { emil, people, move, params } = await start();
  await move(people.sales);
  expect(await seen(emil, params)).toBe(404);
  expect((await emil.ok(listCheckIns)).items).toEqual([]);
});

describe('hand-over', () => {
  it('gives a new manager nothing of what was before until the person says so, and then that much', async () => {
    const { ida, sol, people, move, age, params, plan } = await start();
    await age();
    await move(people.sales);
    const look = async () => [
      await seen(sol, params),
      (await sol.call(getPlan, { params: { planId: plan.id } })).status,
    ];
    expect(await look()).toEqual([404, 403]);
    const choose = (choice: 'everything' | 'current-plan' | 'nothing') =>
      ida.ok(chooseHandOver, { params: { personId: people.ic }, body: { leaderId: people.sales, choice } });
    await choose('current-plan');
    expect(await look()).toEqual([404, 200]);
    await choose('everything');
    expect(await look()).toEqual(['Shared words', 200]);
    await choose('nothing');
    expect(await look()).toEqual([404, 403]);
  });

  it('follows the organisation’s rule at the least', async () => {
    const { admin, ida, sol, people, move, age, params, plan } = await start();
    await age();
    await move(people.sales);
    const rule = async (handOver: 'everything' | 'current-plan') => {
      const { version } = await admin.ok(getDevelopmentSettings);
      await admin.ok(changeDevelopmentSettings, { body: { version, handOver } });
    };
    const choosing = { params: { personId: people.ic }, body: { leaderId: people.sales, choice: 'nothing' } } as const;
    await ida.ok(chooseHandOver, choosing);
    const look = async () => [
      await seen(sol, params),
      (await sol.call(getPlan, { params: { planId: plan.id } })).status,
    ];
    await rule('current-plan');
    expect(await look()).toEqual([404, 200]);
    await rule('everything');
    expect(await look()).toEqual(['Shared words', 200]);
  });

  it('is shown to the person before and after', async () => {
    const { ida, admin, people, age, actor } = await start();
    await age();
    const own = { params: { personId: people.ic } };
    const before = await ida.ok(getHandOver, own);
    expect(before.leaders.map(({ leader, since, upcoming }) => [leader.name, since, upcoming])).toEqual([
      ['Emil', '2020-01-01', false],
      ['Vera', '2020-01-01', false],
      ['Cleo', '2020-01-01', false],
    ]);
    const [day] = await app.system.sql<{ soon: string }>`select (${actor.today}::date + 10)::text as soon`;
    const from = day?.soon ?? '';
    await admin.ok(changeManager, { ...own, body: { managerId: people.sales, from } });
    const { leaders } = await ida.ok(getHandOver, own);
    expect(leaders.find(({ leader }) => leader.name === 'Sol')).toMatchObject({
      relation: 'manager',
      since: from,
      upcoming: true,
      sees: 'nothing',
      choice: null,
      earlier: { closedPlans: 0, openPlans: 1, checkIns: 1 },
    });
    expect(leaders.filter(({ leader }) => leader.name === 'Cleo')).toHaveLength(1);
  });

  it('is the person’s own to see and decide', async () => {
    const { emil, otto, admin, people } = await start();
    const own = { params: { personId: people.ic } };
    for (const caller of [emil, otto, admin]) {
      expect(await caller.refused(getHandOver, own)).toMatchObject({ status: 403 });
      const body = { leaderId: people.em, choice: 'everything' } as const;
      expect(await caller.refused(chooseHandOver, { ...own, body })).toMatchObject({ status: 403 });
    }
    expect(await otto.refused(changeDevelopmentSettings, { body: { version: 0 } })).toMatchObject({ status: 403 });
  });
});

it('opens nothing of people who have left to whoever signs where nobody leads', async () => {
  const { admin, people, otto, plan, actor } = await start();
  const { version } = await admin.ok(getDevelopmentSettings);
  await admin.ok(changeDevelopmentSettings, { body: { version, signerWithoutManagerId: people.other } });
  await admin.ok(recordLeaving, { params: { personId: people.ic }, body: { leftOn: actor.today } });
  expect(await otto.refused(getPlan, { params: { planId: plan.id } })).toMatchObject({ status: 404 });
});

it('opens to whoever signs where nobody leads what is to be signed, not what was closed before', async () => {
  const { admin, people, ida, otto, plan, actor } = await start();
  const params = { planId: plan.id };
  const { version } = await admin.ok(getDevelopmentSettings);
  await admin.ok(changeDevelopmentSettings, { body: { version, signerWithoutManagerId: people.other } });
  await admin.ok(changeManager, { params: { personId: people.ic }, body: { managerId: null, from: actor.today } });
  await otto.ok(getPlan, { params });
  await ida.ok(changePlanStatus, { params, body: { version: plan.version, status: 'closed' } });
  expect(await otto.refused(getPlan, { params })).toMatchObject({ status: 404 });
});

it('lets somebody named by the organisation read and sign where nobody leads', async () => {
  const { admin, people, signIn, emil } = await start();
  const { version } = await admin.ok(getDevelopmentSettings);
  await admin.ok(changeDevelopmentSettings, { body: { version, signerWithoutManagerId: people.em } });
  const cleo = app.as(await signIn('ceo'));
  const plan = await cleo.ok(createPlan, {
    body: { personId: people.ceo, startsOn: '2026-01-01', endsOn: '2026-06-30', goals: [{ title: 'Listen' }] },
  });
  expect(plan.agreement).toMatchObject({ counterpart: 'named-by-organisation', counterSigner: { name: 'Emil' } });
  expect((await emil.ok(getPlan, { params: { planId: plan.id } })).abilities).toContain('sign');
});
