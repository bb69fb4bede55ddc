import { getForecast, removeForecast, startForecast } from '@understudy/contracts/indicators-forecast';
import {
  exportForecastTrend,
  getForecastTrend,
  keepForecastMonths,
} from '@understudy/contracts/indicators-forecast-trend';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { addCalendarMonths, addDays } from '@understudy/domain/calendar/day';
import type { Forecast } from '@understudy/domain/forecast/forecast';
import { parse } from 'csv-parse/sync';
import type { Caller } from '../../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../../test/harness.js';
import type { Actor } from '../../../../common/auth/actor.js';
import { Jobs } from '../../../../common/jobs/jobs.js';
import { monthEndsUpTo } from '../../snapshots/month-ends.js';
import { ladderedCompany } from '../testing/laddered-company.js';
import { ForecastMonthsRepository } from './forecast-months.repository.js';
import { keepForecasts } from './keep-forecasts.job.js';

describe('forecasts of the ends of months', () => {
  let app: TestApp;
  let company: Awaited<ReturnType<typeof ladderedCompany>>;
  let admin: Caller;
  let top: Caller;
  let left: Caller;
  beforeAll(async () => {
    app = await startTestApp();
    company = await ladderedCompany(app);
    admin = app.as(company.admin);
    top = app.as(await company.signIn('top'));
    left = app.as(await company.signIn('left'));
  });
  afterAll(() => app.close());

  const finished = async (caller: Caller, { id }: { readonly id: string }) => {
    await app.settle();
    return caller.ok(getForecast, { params: { forecastId: id } });
  };
  const ofLeft = () => ({ groupKind: 'leader' as const, groupId: company.people.left });
  const night = async ({ actor }: { readonly actor: Actor } = company): Promise<void> => {
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, keepForecasts, { nightly: true }));
    await app.settle();
  };
  const trend = async (caller: Caller, query = {}) => caller.ok(getForecastTrend, { query });
  const ends = () => monthEndsUpTo(addDays(company.actor.today, -1), 24);
  const compared = () => ends().find((day) => addCalendarMonths(day, 12) < company.actor.today) ?? '';
  /** So that no test waits for two years of months: others are taken to have been kept, before openings had a 95% interval. */
  const keptBefore = (like: string, days: readonly string[]) =>
    app.tenants.run(
      company.actor,
      (tx) => tx.sql`
        insert into forecast (organisation_id, name, group_kind, leader_id, as_of, seed, paths, months, scenario,
                              requested_by, formula_version, month_end, result, finished_at, happened)
        select organisation_id, '', group_kind, leader_id, d, seed, paths, months, scenario, requested_by, formula_version,
               true,
               result #- '{base,stages,1,openings,0,low}' #- '{base,stages,1,openings,0,high}',
               finished_at, '[]'
          from forecast, unnest(${days}::date[]) d where id = ${like}::uuid`,
    );

  test('are kept by night, the newest first and a few at a time, and stay', async () => {
    const before = await trend(admin);
    expect([before.missing, before.possibleFrom]).toEqual([24, '2020-07-01']);
    expect(before.without).toEqual(
      ends()
        .toReversed()
        .map((asOf) => ({ asOf, why: 'waits' })),
    );
    await night();
    const { points, missing, without } = await trend(admin);
    expect(without.map(({ asOf }) => asOf)).toEqual(ends().slice(3).toReversed());
    const kept = points.filter(({ monthEnd }) => monthEnd);
    expect([kept.map(({ asOf }) => asOf), missing]).toEqual([ends().slice(0, 3).reverse(), 21]);
    const [newest] = kept.slice(-1);
    const params = { forecastId: newest?.forecastId ?? '' };
    const found = await admin.ok(getForecast, { params });
    expect(found).toMatchObject({ asOf: newest?.asOf, asks: false, requestedBy: null, abilities: [] });
    const managers = found.result?.base.stages[1];
    expect(newest?.stages[0]).toMatchObject({
      expected: managers?.openings[0],
      bench: managers?.bench?.status,
      readyNow: managers?.bench?.supply?.['ready-now'],
      pipelineRatio: managers?.bench?.pipelineRatio,
      opened: null,
    });
    const asked = await finished(admin, await admin.ok(startForecast, { body: { asOf: found.asOf } }));
    expect(asked.result).toEqual(found.result);
    expect((await admin.refused(removeForecast, { params })).code).toBe('not-allowed');
    expect((await left.refused(getForecast, { params })).code).toBe('not-found');
    expect((await left.refused(getForecastTrend, { query: {} })).code).toBe('not-found');
    const others = ends().slice(3);
    await keptBefore(
      found.id,
      others.filter((day) => day !== compared()),
    );
  });

  test('are compared with the seats that people really left in the year after', async () => {
    const { id } = await admin.ok(startForecast, { body: { asOf: compared() } });
    await app.settle();
    const opened = async () => (await trend(admin)).points.find(({ asOf }) => asOf === compared())?.stages[0]?.opened;
    expect(await opened()).toBe(0);
    await app.tenants.run(
      company.actor,
      (tx) => tx.sql`
        update employment set left_on = ${addDays(company.actor.today, -40)}::date
         where person_id = ${company.people.right}::uuid`,
    );
    const forget = () =>
      app.tenants.run(company.actor, (tx) => tx.sql`update forecast set happened = null where id = ${id}::uuid`);
    await forget();
    expect(await opened()).toBeNull();
    await night();
    const after = await trend(admin);
    expect([await opened(), after.missing, after.points.filter(({ monthEnd }) => monthEnd).length]).toEqual([1, 0, 24]);
    const csv = await admin.call(exportForecastTrend);
    const rows: Record<string, string>[] = parse(csv.text, { bom: true, columns: true });
    const managersOn = (day: string | undefined) => rows.find((row) => row.as_of === day && row.stage === 'MANAGER');
    expect(managersOn(compared())?.seats_opened).toBe('1');
    const saidOn = (day: string | undefined) => after.points.find(({ asOf }) => asOf === day)?.stages[0]?.expected;
    const [newest, keptLongAgo] = [ends()[0], ends()[5]];
    expect(managersOn(newest)?.seats_p97_5).toBe(String(saidOn(newest)?.high));
    expect([saidOn(keptLongAgo)?.high, managersOn(keptLongAgo)?.seats_p97_5]).toEqual([null, '']);
    const [asked] = await app.tenants.read(company.actor).sql<{ happened: { seats: number }[] | null }>`
      select happened from forecast where id = ${id}::uuid`;
    expect(asked?.happened?.map(({ seats }) => seats).sort()).toEqual([1, 4]);
  });

  test('of a line are their own of whoever wants them, and the next one follows', async () => {
    const mine = await left.ok(startForecast, { body: ofLeft() });
    await app.settle();
    await keptBefore(mine.id, ends().slice(2));
    await left.ok(keepForecastMonths, { body: ofLeft() });
    await app.settle();
    const { points, missing } = await trend(left, ofLeft());
    const days = points.filter(({ monthEnd }) => monthEnd).map(({ asOf }) => asOf);
    expect([days, missing]).toEqual([ends().reverse(), 0]);
    expect((await left.refused(keepForecastMonths, { body: ofLeft() })).code).toBe('conflict');
    expect((await trend(top, ofLeft())).points.filter(({ monthEnd }) => monthEnd)).toEqual([]);
    expect((await left.refused(keepForecastMonths, { body: {} })).code).toBe('not-found');
    await app.tenants.run(
      company.actor,
      (tx) => tx.sql`delete from forecast where group_kind = 'leader' and month_end and as_of = ${ends()[0]}::date`,
    );
    expect((await trend(left, ofLeft())).missing).toBe(1);
    await night();
    expect((await trend(left, ofLeft())).missing).toBe(0);
  });

  test('wait until there is enough of a record', async () => {
    const young = await app.organisation({ people: { one: { joinedOn: company.actor.today } } });
    await night(young);
    const none = await trend(app.as(young.admin));
    expect(none).toMatchObject({ points: [], missing: 0, possibleFrom: null });
    expect(new Set(none.without.map(({ why }) => why))).toEqual(new Set(['too-little-record']));
    const unstaged = app.as((await app.organisation({ people: { one: {} } })).admin);
    const { possibleFrom, without } = await trend(unstaged);
    expect([possibleFrom, without]).toEqual([
      null,
      ends()
        .toReversed()
        .map((asOf) => ({ asOf, why: 'nobody' })),
    ]);
    const file = await unstaged.call(exportForecastTrend);
    const rows: Record<string, string>[] = parse(file.text, { bom: true, columns: true });
    expect(rows.map(({ as_of, why_none }) => [as_of, why_none])).toEqual(without.map(({ asOf, why }) => [asOf, why]));
  });

  test('are kept once, though two jobs work the same one out at a time', async () => {
    const { actor } = company;
    const [row] = await app.tenants.read(actor).sql<{ asOf: string; result: Forecast }>`
      select as_of::text as "asOf", result from forecast where month_end order by as_of desc limit 1`;
    if (row === undefined) throw new Error('There is one.');
    const group = { kind: 'leader' as const, id: company.people.right, requestedBy: null };
    const keep = (tx: TenantTransaction) =>
      app.get(ForecastMonthsRepository).keep(tx, group, row.asOf, { result: row.result, happened: null });
    let second: Promise<string | null> = Promise.resolve(null);
    const first = await app.tenants.run(actor, async (tx) => {
      const id = await keep(tx);
      let settled = false;
      second = app.tenants.run(actor, keep).finally(() => {
        settled = true;
      });
      // The other is on its way, or through, before this one is written.
      const waits = async (): Promise<boolean> =>
        settled || (await tx.sql`select 1 from pg_locks where not granted`).length > 0;
      while (!(await waits()));
      return id;
    });
    expect(first).not.toBeNull();
    expect(await second).toBeNull();
  });
});
