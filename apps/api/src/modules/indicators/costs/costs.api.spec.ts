import { getFramework } from '@understudy/contracts/career-framework';
import { listFigureRecords } from '@understudy/contracts/indicators';
import {
  changeCostSettings,
  exportCostLedger,
  exportCostMonths,
  getCostLedger,
  getCostSettings,
  listCostMonths,
} from '@understudy/contracts/indicators-costs';
import { changeManager, changeUnit, createUnit, recordLeaving } from '@understudy/contracts/people';
import {
  changeRoleOpening,
  correctRoleOpening,
  createRoleOpening,
  fillRoleOpening,
  withdrawRoleOpening,
} from '@understudy/contracts/succession-openings';
import { addDays, subtractCalendarMonths } from '@understudy/domain/calendar/day';
import { vacancyMonths } from '@understudy/domain/indicators/cost-ledger';
import { windowUpTo } from '@understudy/domain/indicators/window';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { monthEndsUpTo } from '../snapshots/month-ends.js';
import { SnapshotWriter } from '../snapshots/snapshot-writer.service.js';
import { computedTheDayBefore, recordedTheDayBefore } from '../testing/computed-before.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const body = {
  currency: 'EUR',
  salary: 60_000,
  leadershipSalary: 120_000,
  replacement: { low: 0.5, high: 1.5 },
  premium: { low: 0.1, high: 0.2 },
  vacancy: { low: 0.5, high: 1 },
};

it('reckons vacancies and hires from outside for the lines that a leader sees, with the ranges that were set', async () => {
  const company = await smallCompany(app);
  const { actor, people } = company;
  const admin = app.as(company.admin);
  await app.get(SnapshotWriter).write(actor, actor.today);
  const begun = await admin.ok(getCostSettings);
  expect(begun).toMatchObject({ isSet: false, version: 0, salary: 0, replacement: { low: 0.2, high: 2.1 } });
  const statuses = async (who: typeof admin, groupId?: string) => {
    const query = groupId === undefined ? {} : { groupKind: 'leader' as const, groupId };
    return (await who.ok(getCostLedger, { query })).lines.map(({ status }) => status);
  };
  expect(await statuses(admin)).toEqual(['too-few-units', 'not-recorded', 'not-recorded']);
  await app.tenants.run(actor, async (tx) => {
    const id = actor.organisationId;
    await tx.sql`
      with framework_row as (
        insert into framework (organisation_id, name) values (${id}::uuid, 'Test') returning id
      ), version_row as (
        insert into framework_version (organisation_id, framework_id, number, status, published_at)
        select ${id}::uuid, id, 1, 'published', now() from framework_row returning id
      ), stage_row as (
        insert into stage (organisation_id, version_id, key, ordinal, track, name, core_focus, value_source, description, typical_span)
        select ${id}::uuid, id, key, place, 'main', key, '', '', '', ''
          from version_row, (values ('ic', 1), ('em', 2)) k (key, place) returning id, ordinal
      )
      insert into role_opening (organisation_id, stage_id, owner_id, name, planned, state, opened_on, filled_on, filled_from)
      select ${id}::uuid, s.id, o.owner, 'Position', false, o.state, o.opened, o.filled, o.source
        from (select id from stage_row where ordinal = 2) s, (values
          (${people.vp}::uuid, 'filled', ${addDays(actor.today, -100)}::date, ${addDays(actor.today, -40)}::date, 'outside'),
          (${people.sales}::uuid, 'open', ${addDays(actor.today, -29)}::date, null, null)) o (owner, state, opened, filled, source)`;
  });
  expect(await statuses(admin)).toEqual(['too-few-units', 'no-settings', 'no-settings']);
  const changed = await admin.ok(changeCostSettings, { body: { ...body, version: 0 } });
  expect(changed).toEqual({ ...body, isSet: true, version: 1 });
  expect(await admin.refused(changeCostSettings, { body: { ...body, version: 0 } })).toMatchObject({ status: 412 });
  const turned = { ...body, version: 1, premium: { low: 0.3, high: 0.2 } };
  expect(await admin.refused(changeCostSettings, { body: turned })).toMatchObject({ status: 400 });
  const whole = await admin.ok(getCostLedger, { query: {} });
  expect(whole.lines[1]).toMatchObject({ quantity: 1, total: { low: 12_000, high: 24_000 } });
  expect(whole.lines[2]?.quantity).toBeCloseTo(90 / (365.25 / 12), 6);
  const monthly = { salary: 10_000, share: { low: 0.5, high: 1 }, isDefault: true };
  expect([whole.lines[0]?.averageHeadcount, whole.lines[2]?.inputs]).toMatchObject([6, monthly]);
  const [last = '', before = ''] = monthEndsUpTo(addDays(actor.today, -2), 2);
  const both = { months: 2, asOf: last };
  expect((await admin.ok(listCostMonths, { query: both })).items).toEqual([]);
  for (const day of [before, last]) await app.get(SnapshotWriter).write(actor, day);
  const months = await admin.ok(listCostMonths, { query: both });
  expect(months.items.map(({ asOf, line }) => `${asOf} ${line}`)).toEqual(
    [before, last].flatMap((day) => whole.lines.map(({ line }) => `${day} ${line}`)),
  );
  const ofDays: object[] = [];
  for (const asOf of [before, last]) {
    const { lines, formulaVersion } = await admin.ok(getCostLedger, { query: { asOf } });
    ofDays.push(...lines.map((line) => ({ asOf, formulaVersion, ...line })));
  }
  expect(ofDays).toMatchObject(months.items);
  expect((await admin.call(exportCostMonths, { query: both })).text).toContain('vacancy-months');
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`update cost_setting_version set recorded_at = recorded_at - interval '1 day'`;
    await tx.sql`update role_opening_version set recorded_at = recorded_at - interval '3 days'`;
    await computedTheDayBefore(tx);
  });
  const dearer = { ...body, leadershipSalary: 240_000, currency: 'CHF', version: 1 };
  await admin.ok(changeCostSettings, { body: dearer });
  const knownOn = async (day?: string) => {
    const query = { asOf: last, ...(day === undefined ? {} : { knownOn: day }) };
    const { currency, lines } = await admin.ok(getCostLedger, { query });
    return [currency, lines[1]?.total ?? lines[1]?.status];
  };
  const now = { low: 24_000, high: 48_000 };
  const then = { low: 12_000, high: 24_000 };
  expect(await knownOn()).toEqual(['CHF', now]);
  expect(await knownOn(actor.today)).toEqual(['CHF', now]);
  expect(await knownOn(addDays(actor.today, -1))).toEqual(['EUR', then]);
  expect(await knownOn(addDays(actor.today, -2))).toEqual([null, 'no-settings']);
  const ahead = { query: { knownOn: addDays(actor.today, 1) } };
  expect((await admin.refused(getCostLedger, ahead)).code).toBe('invalid-input');
  const formerly = await admin.ok(listCostMonths, { query: { ...both, knownOn: addDays(actor.today, -1) } });
  expect([formerly.currency, formerly.items]).toEqual(['EUR', months.items]);
  const early = { asOf: last, knownOn: addDays(last, -1) };
  const fields = [{ field: 'knownOn', message: 'Choose a day on or after the as-of date.' }];
  expect(await admin.refused(getCostLedger, { query: early })).toMatchObject({ code: 'invalid-input', fields });
  expect(await admin.refused(listCostMonths, { query: early })).toMatchObject({ code: 'invalid-input', fields });
  const unnamed = await admin.ok(getCostLedger, { query: { knownOn: early.knownOn } });
  expect([unnamed.asOf, unnamed.currency]).toEqual([early.knownOn, null]);
  const vera = app.as(await company.signIn('vp'));
  const own = await vera.ok(getCostLedger, { query: { groupKind: 'leader' } });
  expect(own.lines[2]?.quantity).toBeCloseTo(60 / (365.25 / 12), 6);
  // Vera reads with what it is reckoned and whose the shares are; the salaries themselves stand in the settings.
  const withoutSalary = whole.lines.map(({ inputs }) => inputs && { ...inputs, salary: null });
  expect([own.lines[0]?.averageHeadcount, own.lines.map(({ inputs }) => inputs)]).toEqual([3, withoutSalary]);
  const file = await vera.call(exportCostLedger, { query: { groupKind: 'leader' } });
  const told = file.text.split('\r\n').map((row) => row.split(',').slice(-6, -1).join());
  const assumed = ',0.5,1,true,An assumption of this product';
  expect(told.slice(1, 4)).toEqual([',0.5,1.5,false,', ',0.1,0.2,false,', assumed]);
  const emil = app.as(await company.signIn('em'));
  expect((await emil.ok(getCostLedger, { query: { groupKind: 'leader' } })).lines[1]?.quantity).toBe(0);
  const ofVera = { query: { groupKind: 'leader', groupId: people.vp } } as const;
  expect(await emil.refused(getCostLedger, ofVera)).toMatchObject({ status: 404 });
  expect(await vera.refused(getCostLedger, { query: {} })).toMatchObject({ status: 404 });
  expect(await vera.refused(getCostSettings)).toMatchObject({ status: 403 });
  const { text } = await admin.call(exportCostLedger, { query: {} });
  expect(text.split('\r\n')).toHaveLength(5);
  expect(text).toContain(
    'leavings,average_headcount,best_rate,salary,share_low,share_high,share_is_default,share_source,known_on',
  );
  const asKnown = await admin.call(exportCostLedger, { query: { asOf: last, knownOn: actor.today } });
  expect(asKnown.text.split('\r\n')[1]).toMatch(new RegExp(`,${actor.today}$`));
  // An opening of somebody who was below Vera then, and is not any more, is read by admins alone.
  await app.tenants.run(
    actor,
    (tx) => tx.sql`update role_opening set owner_id = ${people.em}::uuid where owner_id = ${people.vp}::uuid`,
  );
  const vacancyOf = async (who: typeof admin) => {
    const query = { groupKind: 'leader' as const, groupId: people.vp, asOf: last };
    return (await who.ok(getCostLedger, { query })).lines[2]?.quantity ?? 0;
  };
  const [toVera, toAdmin] = [await vacancyOf(vera), await vacancyOf(admin)];
  expect([toVera > 0, toAdmin]).toEqual([true, toVera]);
  for (const [personId, managerId] of [
    [people.ic, people.vp],
    [people.em, people.ceo],
  ] as const) {
    await admin.ok(changeManager, { params: { personId }, body: { managerId, from: actor.today } });
  }
  expect([await vacancyOf(vera), await vacancyOf(admin)]).toEqual([0, toAdmin]);
}, 120_000);

it('says what was known on a day of leavings, hires and vacancies that were recorded late or corrected since', async () => {
  const company = await smallCompany(app);
  const { actor, people } = company;
  const { today } = actor;
  const admin = app.as(company.admin);
  await admin.ok(getFramework);
  await admin.ok(changeCostSettings, { body: { ...body, version: 0 } });
  const [monthEnd = ''] = monthEndsUpTo(addDays(today, -1), 1);
  const ago = (days: number) => addDays(today, -days);
  const open = async (openedOn: string) => {
    const draft = {
      name: 'Manager',
      stageKey: 'engineering-manager',
      planned: false,
      ownerId: people.vp,
      openedOn,
    } as const;
    return (await admin.ok(createRoleOpening, { body: draft })).id;
  };
  const [openingId, mistaken] = [await open(ago(100)), await open(ago(90))];
  await admin.ok(withdrawRoleOpening, {
    params: { openingId: mistaken },
    body: { version: 1, withdrawnOn: ago(50), note: '' },
  });
  await app.get(SnapshotWriter).write(actor, monthEnd);
  // All that was yesterday; what follows is recorded today.
  await app.tenants.run(actor, async (tx) => {
    await recordedTheDayBefore(tx);
    await computedTheDayBefore(tx);
  });
  const knownOn = async (day?: string, groupId?: string) => {
    const group = groupId === undefined ? {} : { groupKind: 'leader' as const, groupId };
    const query = { ...group, asOf: monthEnd, ...(day === undefined ? {} : { knownOn: day }) };
    const [leavers, hires, vacancies] = (await admin.ok(getCostLedger, { query })).lines;
    return [leavers?.leavings, hires?.quantity, vacancies?.quantity, leavers?.status];
  };
  const months = (...openings: [openedOn: string, endedOn: string | null][]) =>
    vacancyMonths(
      openings.map(([openedOn, withdrawnOn]) => ({ openedOn, withdrawnOn, filledOn: null, filledFrom: null })),
      windowUpTo(monthEnd),
    );
  const before = [0, 0, months([ago(100), null], [ago(90), ago(50)]), 'too-few-units'];
  expect([await knownOn(), await knownOn(ago(1))]).toEqual([before, before]);
  await admin.ok(recordLeaving, {
    params: { personId: people.other },
    body: { leftOn: subtractCalendarMonths(today, 3), kind: 'voluntary', regretted: true },
  });
  await admin.ok(fillRoleOpening, { params: { openingId }, body: { version: 1, personId: null, filledOn: ago(40) } });
  const corrected = { version: 2, withdrawnOn: ago(70), reason: 'It was given up earlier.' };
  await admin.ok(correctRoleOpening, { params: { openingId: mistaken }, body: corrected });
  await app.settle();
  await app.get(SnapshotWriter).write(actor, monthEnd);
  const now = [1, 1, months([ago(100), ago(40)], [ago(90), ago(70)]), 'too-few-units'];
  expect([await knownOn(), await knownOn(today), await knownOn(ago(1))]).toEqual([now, now, before]);
  expect([await knownOn(undefined, people.em), await knownOn(ago(1), people.em)].map(([left]) => left)).toEqual([1, 0]);
  // Nobody had computed the month by then, nor recorded any opening.
  expect(await knownOn(ago(2))).toEqual([null, null, null, 'not-computed']);
  const listed = async (knownOnDay?: string) => {
    const query = { months: 2, asOf: monthEnd, ...(knownOnDay === undefined ? {} : { knownOn: knownOnDay }) };
    const { items } = await admin.ok(listCostMonths, { query });
    return items
      .filter(({ asOf }) => asOf === monthEnd)
      .map(({ quantity }) => quantity)
      .slice(1);
  };
  expect([await listed(), await listed(ago(1)), await listed(ago(2))]).toEqual([
    now.slice(1, 3),
    before.slice(1, 3),
    [],
  ]);
}, 120_000);

it('counts openings where lines and units had them as they were known, and what was taken away since', async () => {
  const company = await smallCompany(app);
  const { actor, people } = company;
  const { today } = actor;
  const admin = app.as(company.admin);
  await admin.ok(getFramework);
  const ago = (days: number) => addDays(today, -days);
  const above = await admin.ok(createUnit, { body: { name: 'Above', parentId: null } });
  const beside = await admin.ok(createUnit, { body: { name: 'Beside', parentId: null } });
  const below = await admin.ok(createUnit, { body: { name: 'Below', parentId: above.id } });
  const open = async (ownerId: string, unitId: string | null) => {
    const draft = { name: 'Manager', stageKey: 'engineering-manager', planned: false, openedOn: ago(40) } as const;
    return (await admin.ok(createRoleOpening, { body: { ...draft, ownerId, unitId } })).id;
  };
  const reports = (personId: string, managerId: string) =>
    admin.ok(changeManager, { params: { personId }, body: { managerId, from: ago(60) } });
  await reports(people.other, people.vp);
  const [moved, removed] = [await open(people.em, below.id), await open(people.sales, null)];
  const handedOn = await open(people.sales, null);
  const vera = app.as(await company.signIn('vp'));
  const counted = async (who: typeof admin, groupId: string | undefined, knownOn?: string) => {
    const isUnit = [above.id, beside.id].includes(groupId ?? '');
    const group = groupId === undefined ? {} : { groupKind: isUnit ? ('unit' as const) : ('leader' as const), groupId };
    const query = { ...group, asOf: ago(2), knownOn: knownOn ?? today };
    const { lines } = await who.ok(getCostLedger, { query });
    const { items } = await who.ok(listFigureRecords, { query: { ...query, indicator: 'vacancy-months' } });
    const days = items.reduce((sum, record) => sum + (record.days ?? 0), 0);
    expect(((lines[2]?.quantity ?? 0) * 365.25) / 12).toBeCloseTo(days, 6);
    return Math.round(days / 39);
  };
  const everywhere = async (knownOn?: string) => [
    await counted(admin, undefined, knownOn),
    await counted(admin, people.vp, knownOn),
    await counted(vera, people.vp, knownOn),
    await counted(admin, people.ceo, knownOn),
    await counted(admin, above.id, knownOn),
    await counted(admin, beside.id, knownOn),
  ];
  // All that was yesterday; what follows happens today.
  await app.tenants.run(actor, recordedTheDayBefore);
  const then = [3, 1, 1, 3, 1, 0];
  expect([await everywhere(), await everywhere(ago(1))]).toEqual([then, then]);
  await reports(people.em, people.ceo);
  await admin.ok(changeUnit, { params: { unitId: below.id }, body: { version: below.version, parentId: beside.id } });
  await admin.ok(changeRoleOpening, { params: { openingId: handedOn }, body: { version: 1, ownerId: people.vp } });
  expect(await everywhere()).toEqual([3, 1, 1, 3, 0, 1]);
  // Vera reads no opening any more that does not answer to somebody below her today, whatever was known.
  const formerly = [3, 1, 0, 3, 1, 0];
  expect(await everywhere(ago(1))).toEqual(formerly);
  await app.tenants.run(actor, (tx) => tx.sql`delete from role_opening where id in (${removed}::uuid, ${moved}::uuid)`);
  expect([await everywhere(), await everywhere(ago(1))]).toEqual([[1, 1, 1, 1, 0, 0], formerly]);
  // A version of the framework moves what is left to a stage that leads nobody: until then it was a position of leadership.
  await app.tenants.run(
    actor,
    (tx) => tx.sql`update role_opening set stage_id = (select id from stage order by ordinal limit 1)`,
  );
  expect([await everywhere(), await everywhere(ago(1))]).toEqual([[0, 0, 0, 0, 0, 0], formerly]);
}, 120_000);
