import { recordCheckIn } from '@understudy/contracts/development-plans-check-ins';
import { exportDueCheckIns, listDueCheckIns } from '@understudy/contracts/development-plans-check-ins-due';
import { chooseHandOver } from '@understudy/contracts/development-plans-hand-over';
import { changeManager } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import { dueTalks, graceDays, type HeldTalk } from '@understudy/domain/development-plans/check-in-adherence';
import { wilsonInterval } from '@understudy/domain/statistics/wilson';
import { at, keyed, type Row, readArranged } from '../../../../test/arranged-walk.js';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

type Talk = Omit<HeldTalk, 'id'> & { status?: 'held' | 'planned' | 'cancelled'; createdOn?: string };

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const start = async () => {
  const company = await smallCompany(app);
  const { people, signIn, actor, id } = company;
  const callers = {
    ...{ ida: app.as(await signIn('ic')), emil: app.as(await signIn('em')), vera: app.as(await signIn('vp')) },
    ...{ cleo: app.as(await signIn('ceo')) },
    ...{ sol: app.as(await signIn('sales')), otto: app.as(await signIn('other')), admin: app.as(company.admin) },
  };
  /** Talks as they stand, on record since the day on which they took place unless said otherwise. */
  const record = (talks: readonly Talk[]) =>
    app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql`
        insert into check_in (organisation_id, person_id, counterpart_id, kind, status, held_on, next_on, created_by, created_on)
        select ${id}::uuid, "personId", "leaderId", kind, coalesce(status, 'held'), "heldOn", "nextOn", "personId",
               coalesce("createdOn", "heldOn")
          from jsonb_to_recordset(${JSON.stringify(talks)}::jsonb)
            as told ("personId" uuid, "leaderId" uuid, kind text, status text, "heldOn" date, "nextOn" date, "createdOn" date)`,
    );
  const day = (back: number) => addDays(actor.today, -back);
  const talk = (heldDaysAgo: number, dueDaysAgo: number | null, changes: Partial<HeldTalk> = {}) => ({
    ...{ personId: people.ic, leaderId: people.em, kind: 'one-to-one', heldOn: day(heldDaysAgo) },
    ...{ nextOn: dueDaysAgo === null ? null : day(dueDaysAgo), ...changes },
  });
  return { ...company, ...callers, record, talk, day };
};
const dueTo = (caller: Caller, whose: 'mine' | 'line' = 'mine') => caller.ok(listDueCheckIns, { query: { whose } });
const days = async (caller: Caller, whose: 'mine' | 'line' = 'mine') =>
  (await dueTo(caller, whose)).items.map(({ dueOn, held }) => [dueOn, held]);

it('says which talks were due and held in time, with a share of enough of them', async () => {
  const { emil, vera, people, record, talk, day, id } = await start();
  await record([talk(60, 50), talk(50, 40), talk(39, 20), talk(5, 1)]);
  const few = await dueTo(emil);
  expect(few).toMatchObject({ due: 3, held: 2, share: null, fewest: 5, graceDays, asOf: day(0) });
  expect(few.items).toMatchObject([
    { person: { name: 'Ida' }, leader: { name: 'Emil' }, dueOn: day(20), followedOn: day(5), held: false },
    { dueOn: day(40), followedOn: day(39), held: true },
    { dueOn: day(50), followedOn: day(50), held: true },
  ]);
  await record([talk(100, 90), talk(90, 80)]);
  expect(await dueTo(emil)).toMatchObject({ due: 5, held: 3, share: { value: 0.6, ...wilsonInterval(3, 5) } });
  const pages = [];
  let last: string | undefined;
  for (let cursor: string | undefined; pages.length === 0 || cursor; ) {
    const page = await emil.ok(listDueCheckIns, { query: { limit: 2, cursor } });
    expect(page).toMatchObject({ due: 5, held: 3 });
    pages.push(page.items.map(({ dueOn }) => dueOn));
    last = cursor;
    cursor = page.nextCursor ?? undefined;
  }
  expect(pages).toEqual([[day(20), day(40)], [day(50), day(80)], [day(90)]]);
  const { text } = await emil.call(exportDueCheckIns);
  expect(text.trim().split('\n')).toHaveLength(6);
  expect(await emil.refused(listDueCheckIns, { query: { cursor: 'altered' } })).toMatchObject({
    code: 'invalid-input',
  });
  // The counts are of all, also beside a page on which nothing is left.
  await app.tenants.run(
    { organisationId: id },
    (tx) => tx.sql`update check_in set next_on = null where next_on = ${day(90)}::date`,
  );
  const emptied = await emil.ok(listDueCheckIns, { query: { limit: 2, cursor: last } });
  expect(emptied).toMatchObject({ items: [], nextCursor: null, due: 4, held: 2 });
  // By either side as well, both ways, on the page and in the file.
  await record([talk(70, 60, { personId: people.em, leaderId: people.vp }), talk(70, 60, { personId: people.other })]);
  const nameOf = (side: string) => (row: Row) => keyed(at(row, side, 'name'));
  const by = { due: (row: Row) => at(row, 'dueOn'), person: nameOf('person'), leader: nameOf('leader') };
  expect(await readArranged(vera, { list: listDueCheckIns, query: { whose: 'line' }, by })).toBe(6);
  const query = { whose: 'line', sort: 'person', direction: 'ascending' } as const;
  const { text: arranged } = await vera.call(exportDueCheckIns, { query });
  const [head = '', ...lines] = arranged.trim().split('\n');
  const place = head.split(',').indexOf('person');
  expect(lines.map((line) => line.split(',')[place])).toEqual(['Emil', 'Ida', 'Ida', 'Ida', 'Ida', 'Otto']);
});

it('counts as the definition does, of whatever talks there are', async () => {
  const { ida, people, record, talk, actor, id, day } = await start();
  await app.tenants.run({ organisationId: id }, async (tx) => {
    await tx.sql`update reporting_closure set to_on = ${day(200)}::date where leader_id = ${people.em}::uuid and person_id = ${people.ic}::uuid`;
    await tx.sql`
      insert into reporting_closure (organisation_id, leader_id, person_id, depth, from_on, to_on)
      select organisation_id, leader_id, person_id, depth, ${day(150)}::date, 'infinity'
        from reporting_closure where leader_id = ${people.em}::uuid and person_id = ${people.ic}::uuid`;
  });
  let state = 11;
  const drawn = (most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  const kinds = ['one-to-one', 'one-to-one', 'one-to-one', 'review', 'mentor', 'skip-level'];
  await record(
    Array.from({ length: 120 }, () => {
      const back = drawn(420);
      return {
        ...{ personId: people.ic, leaderId: drawn(3) === 0 ? people.vp : people.em, heldOn: day(back) },
        ...{ kind: kinds[drawn(6)] ?? '', nextOn: drawn(4) === 0 ? null : day(back - 1 - drawn(40)) },
        status: (['held', 'held', 'held', 'cancelled', 'planned'] as const)[drawn(5)] ?? 'held',
      };
    }),
  );
  // A talk that was held before the window keeps a day that lies in it.
  await record([talk(390, 350), talk(380, null)]);
  const talks = await app.tenants.read({ organisationId: id }).sql<HeldTalk>`
    select id::text as id, person_id::text as "personId", counterpart_id::text as "leaderId", kind, held_on::text as "heldOn",
           next_on::text as "nextOn" from check_in where status = 'held'`;
  const leads = (leaderId: string, _person: string, on: string) =>
    leaderId === people.vp || on < day(200) || on >= day(150);
  const defined = dueTalks(talks, actor.today, leads);
  const { items, due, held } = await ida.ok(listDueCheckIns, { query: { limit: 200 } });
  const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
  expect(
    items.map(({ id: key, dueOn, followedOn, held: kept }) => ({ id: key, dueOn, followedOn, held: kept })).sort(byId),
  ).toEqual(defined.toSorted(byId));
  expect([due, held]).toEqual([defined.length, defined.filter((one) => one.held).length]);
  expect(new Set(defined.map((one) => one.held)).size).toBe(2);
});

it('is made of what whoever asks may read one by one: the two and those above, and no admin as such', async () => {
  const { ida, emil, vera, cleo, sol, otto, admin, people, record, talk, day, actor, id } = await start();
  await record([talk(40, 30), talk(29, 20), talk(29, null, { kind: 'mentor' })]);
  const all = [
    [day(20), false],
    [day(30), true],
  ];
  for (const caller of [ida, emil]) expect(await days(caller)).toEqual(all);
  for (const caller of [emil, vera]) expect(await days(caller, 'line')).toEqual(all);
  expect(await days(vera)).toEqual([]);
  // Cleo may read them and finds them on record; her number is that of whom she leads and whom they lead.
  for (const caller of [cleo, ida, sol, otto, admin]) expect(await days(caller, 'line')).toEqual([]);
  for (const caller of [sol, otto, admin]) {
    expect(await dueTo(caller)).toMatchObject({ items: [], due: 0, held: 0, share: null });
  }
  await app.settle();
  const looks = await app.tenants.read({ organisationId: id }).sql<{ person: string }>`
    select subject_id::text as person from domain_event where name = 'person.viewed'`;
  expect(looks).toEqual([{ person: people.ic }, { person: people.ic }]);
  // Somebody who came to lead Ida later reads nothing of what was before, until she hands it over; Emil nothing from now on.
  const body = { managerId: people.sales, from: actor.today };
  await admin.ok(changeManager, { params: { personId: people.ic }, body });
  expect([await days(sol, 'line'), await days(emil), await days(vera, 'line')]).toEqual([[], [], []]);
  const choice = { leaderId: people.sales, choice: 'everything' } as const;
  await ida.ok(chooseHandOver, { params: { personId: people.ic }, body: choice });
  expect(await days(sol, 'line')).toEqual(all);
});

it('takes no talk that the reader may not read for one that kept the day', async () => {
  const { ida, emil, vera, sol, admin, people, record, talk, day, actor } = await start();
  await record([talk(40, 30), talk(32, null, { kind: 'mentor' }), talk(32, null, { kind: 'skip-level' })]);
  for (const caller of [ida, emil]) expect(await days(caller)).toEqual([[day(30), false]]);
  expect(await days(vera, 'line')).toEqual([[day(30), false]]);
  await ida.ok(recordCheckIn, { body: { personId: people.ic, counterpartId: people.em, heldOn: day(31) } });
  expect(await days(vera, 'line')).toEqual([[day(30), true]]);
  // A one-to-one of before Sol came keeps no day for Sol, not even one that was set by a talk put on record since.
  await record([{ ...talk(70, 60), createdOn: actor.today }, talk(65, null)]);
  const whole = [
    [day(30), true],
    [day(60), true],
  ];
  const params = { personId: people.ic };
  await admin.ok(changeManager, { params, body: { managerId: people.sales, from: actor.today } });
  expect([await days(ida), await days(sol, 'line')]).toEqual([whole, [[day(60), false]]]);
  await ida.ok(chooseHandOver, { params, body: { leaderId: people.sales, choice: 'everything' } });
  expect(await days(sol, 'line')).toEqual(whole);
});
