import { listAuditEntries } from '@understudy/contracts/audit';
import { exportFigureRecords, listFigureRecords } from '@understudy/contracts/indicators';
import {
  exportForecast,
  exportForecasts,
  type Forecast,
  getForecast,
  listForecasts,
  removeForecast,
  startForecast,
} from '@understudy/contracts/indicators-forecast';
import { tryForecast } from '@understudy/contracts/indicators-forecast-tries';
import { cancelJob, getJob } from '@understudy/contracts/jobs';
import { changeManager } from '@understudy/contracts/people';
import { createCriticalRole, nominate } from '@understudy/contracts/succession';
import { forecastFormulaVersion } from '@understudy/domain/forecast/forecast';
import { parse } from 'csv-parse/sync';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { ladderedCompany } from './testing/laddered-company.js';

type Company = Awaited<ReturnType<typeof ladderedCompany>>;

describe('forecasts', () => {
  let app: TestApp;
  let company: Company;
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

  const finished = async (caller: Caller, { id }: { readonly id: string }): Promise<Forecast> => {
    await app.settle();
    return caller.ok(getForecast, { params: { forecastId: id } });
  };
  const ofLeft = () => ({ groupKind: 'leader' as const, groupId: company.people.left });

  test('look ahead 36 months from what was recorded, in the background, and keep what was asked', async () => {
    const started = await admin.ok(startForecast, { body: { name: 'As before' } });
    expect(started).toMatchObject({ name: 'As before', asks: false, result: null, paths: 2000, months: 36 });
    const found = await finished(admin, started);
    expect([found.status, found.asOf, found.group.name, found.abilities]).toEqual([
      'completed',
      company.actor.today,
      company.name,
      ['remove'],
    ]);
    const { result } = found;
    expect(result?.observedMonths).toBe(36);
    expect(result?.estimates.map(({ stage, people, personMonths }) => [stage.key, people, personMonths])).toEqual([
      ['engineer', 12, expect.any(Number)],
      ['manager', 2, expect.any(Number)],
      ['director', 1, 36],
    ]);
    const [engineers, managers] = result?.base.stages ?? [];
    expect(engineers?.people).toHaveLength(37);
    expect(engineers?.people[0]).toMatchObject({ month: 0, low: 12, p50: 12, high: 12 });
    expect([engineers?.bench, engineers?.openings]).toEqual([null, []]);
    expect(managers?.openings.map(({ months }) => months)).toEqual([12, 24, 36]);
    expect(managers?.bench).toMatchObject({ status: 'shown', supply: { 'ready-now': 2, 'within-1-year': 0 } });
    expect(result?.asked).toBeNull();
  });

  test('answer a question at once and keep nothing, to whoever may see the group', async () => {
    const question = { attrition: [{ stageKey: 'engineer', factor: 3 }] };
    const before = (await admin.ok(listForecasts)).items.length;
    const tried = await admin.ok(tryForecast, { body: { question } });
    expect([tried.asOf, tried.paths, tried.formulaVersion]).toEqual([company.actor.today, 200, forecastFormulaVersion]);
    const middle = (part: 'base' | 'asked') => tried.result?.[part]?.total.at(-1)?.p50 ?? 0;
    expect(middle('asked')).toBeLessThan(middle('base'));
    expect((await admin.ok(tryForecast, { body: {} })).result?.asked).toBeNull();
    expect((await admin.ok(listForecasts)).items).toHaveLength(before);
    expect((await left.ok(tryForecast, { body: ofLeft() })).result?.base.stages.length).toBeGreaterThan(0);
    expect(await left.refused(tryForecast, { body: { groupKind: 'organisation' } })).toMatchObject({ status: 404 });
    const strange = { question: { hires: [{ stageKey: 'wizard', perMonth: 1 }] } };
    expect((await admin.refused(tryForecast, { body: strange })).code).toBe('invalid-input');
  });

  test('compare with what is asked on the same numbers, and say the same when asked again', async () => {
    const body = {
      question: {
        attrition: [{ stageKey: 'engineer', factor: 3 }],
        cohorts: [{ stageKey: 'manager', people: 4, inMonths: 6 }],
        leavings: [{ personId: company.people['left-0'], inMonths: 2 }],
      },
    };
    const first = await finished(admin, await admin.ok(startForecast, { body }));
    const second = await finished(admin, await admin.ok(startForecast, { body }));
    expect(second.result).toEqual(first.result);
    expect(first.asks).toBe(true);
    const [before, asked] = [first.result?.base, first.result?.asked];
    expect(
      before?.stages[0]?.people.every(({ p50 }, month) => p50 >= (asked?.stages[0]?.people[month]?.p50 ?? 99)),
    ).toBe(true);
    expect(asked?.stages[0]?.people[36]?.p50).toBeLessThan(before?.stages[0]?.people[36]?.p50 ?? 0);
    expect(before?.stages[1]?.bench?.supply?.['ready-now']).toBe(2);
    expect(asked?.stages[1]?.bench?.supply?.['ready-now']).toBe(1);
    expect(first.leavings).toEqual([{ person: { id: company.people['left-0'], name: 'left 0' }, inMonths: 2 }]);
    const csv = await admin.call(exportForecast, { params: { forecastId: first.id } });
    expect(csv.text.split('\r\n')[0]).toContain('group_kind,group,as_of,run,stage,month,p2_5,p10,p50,p90,p97_5');
    expect(csv.text.split('\r\n').filter((line) => line.includes(',as_asked,ENGINEER,'))).toHaveLength(37);
    const rows: Record<string, string>[] = parse(csv.text, { bom: true, columns: true });
    const managers = asked?.stages[1];
    const inAYear = rows.find(
      ({ run, stage, month }) => run === 'as_asked' && stage === managers?.stage.name && month === '12',
    );
    const said = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
    expect(inAYear).toMatchObject({
      openings_mean: said(managers?.openings[0]?.mean),
      openings_p2_5: said(managers?.openings[0]?.low),
      openings_p10: said(managers?.openings[0]?.p10),
      openings_p50: said(managers?.openings[0]?.p50),
      openings_p90: said(managers?.openings[0]?.p90),
      openings_p97_5: said(managers?.openings[0]?.high),
      pipeline_ratio: said(managers?.bench?.pipelineRatio),
      short_from_month: said(managers?.bench?.shortFrom),
      formula_version: said(first.formulaVersion),
      seed: said(first.seed),
      paths: said(first.paths),
    });
    expect(rows.every((row) => row.formula_version !== '' && row.seed === said(first.seed))).toBe(true);
    expect(rows.filter((row) => row.openings_mean !== '' && !['12', '24', '36'].includes(row.month ?? ''))).toEqual([]);
    const list = await admin.call(exportForecasts);
    expect(list.text.trim().split('\r\n').length).toBe(4);
  });

  test('a leader forecasts the lines below them and reads only their own', async () => {
    const mine = await finished(left, await left.ok(startForecast, { body: ofLeft() }));
    expect([mine.group, mine.result?.estimates.map(({ people }) => people)]).toEqual([
      { kind: 'leader', id: company.people.left, name: 'Left' },
      [6, 0, 0],
    ]);
    expect(mine.result?.base.stages[1]?.bench?.supply?.['ready-now']).toBe(1);
    const above = await finished(top, await top.ok(startForecast, { body: ofLeft() }));
    expect((await left.ok(listForecasts)).items.map(({ id }) => id)).toEqual([mine.id]);
    expect((await top.ok(listForecasts)).items.map(({ id }) => id)).toEqual([above.id]);
    expect((await admin.ok(listForecasts, { query: ofLeft() })).items.map(({ id }) => id)).toEqual([above.id, mine.id]);
    for (const forecastId of [above.id, '00000000-0000-4000-8000-000000000000']) {
      for (const endpoint of [getForecast, exportForecast, removeForecast]) {
        expect((await left.call(endpoint, { params: { forecastId } })).status).toBe(404);
      }
    }
    const others = [
      {},
      { groupKind: 'leader', groupId: company.people.right },
      { groupKind: 'leader', groupId: company.people.top },
    ] as const;
    for (const body of others) expect((await left.refused(startForecast, { body })).code).toBe('not-found');
    const member = app.as(await company.signIn('left-1'));
    expect((await member.refused(listForecasts)).code).toBe('not-allowed');
    expect((await member.refused(startForecast, { body: ofLeft() })).code).toBe('not-allowed');
  });

  test('whom somebody imagines leaving is read by them alone, while they lead these people', async () => {
    const named = (key: 'left-2' | 'right-1') => ({
      ...ofLeft(),
      question: { leavings: [{ personId: company.people[key], inMonths: 3 }] },
    });
    const refused = await left.refused(startForecast, { body: named('right-1') });
    expect([refused.code, refused.fields?.[0]?.field]).toEqual(['invalid-input', 'question.leavings']);
    const mine = await finished(left, await left.ok(startForecast, { body: named('left-2') }));
    expect(mine.leavings).toEqual([{ person: { id: company.people['left-2'], name: 'left 2' }, inMonths: 3 }]);
    const params = { forecastId: mine.id };
    expect((await admin.ok(getForecast, { params })).leavings).toEqual([{ person: null, inMonths: 3 }]);
    const body = { managerId: company.people.right, from: company.actor.today };
    await admin.ok(changeManager, { params: { personId: company.people['left-2'] }, body });
    expect((await left.ok(getForecast, { params })).leavings).toEqual([{ person: null, inMonths: 3 }]);
    await left.ok(removeForecast, { params });
    expect((await left.call(getForecast, { params })).status).toBe(404);
  });

  test('of a past day learn from nothing but what had happened by then', async () => {
    const asOf = '2026-01-31';
    const first = await finished(admin, await admin.ok(startForecast, { body: { asOf } }));
    expect([first.asOf, first.monthEnd]).toEqual([asOf, false]);
    expect(first.result?.estimates.map(({ stage, people }) => [stage.key, people])).toEqual([
      ['engineer', 16],
      ['manager', 0],
      ['director', 1],
    ]);
    await app.tenants.run(
      company.actor,
      (tx) => tx.sql`
        update employment set left_on = ${company.actor.today}::date where person_id = ${company.people['right-1']}::uuid`,
    );
    const again = await finished(admin, await admin.ok(startForecast, { body: { asOf } }));
    expect(again.result).toEqual(first.result);
    const refused = async (body: object) => (await admin.refused(startForecast, { body })).fields?.[0];
    expect(await refused({ asOf: '2999-01-31' })).toMatchObject({ field: 'asOf' });
    expect(await refused({ asOf: '2020-05-31' })).toEqual({
      field: 'asOf',
      message: 'Choose 2020-07-01 or a later day: a forecast needs six months of record before its day.',
    });
  });

  test('name who is ready now and who will be to whoever may read each of them, as many as are counted, and note who looked', async () => {
    const { people, actor } = company;
    const role = { impact: 'high', vacancyRisk: 'low', targetCover: 1, openedOn: '2025-01-01' } as const;
    const nominated = async (holder: 'top' | 'left', personId: string, horizon: 'within-1-year' | 'within-2-years') => {
      const stageKey = holder === 'top' ? 'director' : 'manager';
      const seat = { ...role, name: `Seat of ${holder}`, incumbentId: people[holder], stageKey };
      const { id: roleId } = await admin.ok(createCriticalRole, { body: seat });
      const body = { personId, horizon, evidence: 'Led two launches without help.', from: actor.today };
      await admin.ok(nominate, { params: { roleId }, body });
    };
    await nominated('left', people['left-1'], 'within-1-year');
    await nominated('top', people.left, 'within-2-years');
    const ofTop = { groupKind: 'leader', groupId: people.top } as const;
    const read: string[] = [];
    for (const [caller, group] of [
      [admin, {}],
      [top, ofTop],
      [top, ofLeft()],
      [left, ofLeft()],
    ] as const) {
      const { result, asOf } = await finished(caller, await caller.ok(startForecast, { body: group }));
      const query = { ...group, asOf, indicator: 'bench-supply' } as const;
      let all = 0;
      for (const { stage, bench } of result?.base.stages ?? []) {
        const { items, total } = await caller.ok(listFigureRecords, { query: { ...query, stageId: stage.id } });
        const counted = Object.entries(bench?.supply ?? {}).filter(([, count]) => count > 0);
        const found = counted.map(([horizon]) => [horizon, items.filter(({ counts }) => counts === horizon).length]);
        expect([found, total]).toEqual([counted, items.length]);
        expect(total).toBe(counted.reduce((sum, [, count]) => sum + count, 0));
        read.push(items.map(({ person, counts, note }) => `${person?.name} ${counts} ${note}`).join(', '));
        all += total;
      }
      expect((await caller.ok(listFigureRecords, { query })).total).toBe(all);
      const file = (await caller.call(exportFigureRecords, { query })).text.trim().split('\r\n');
      expect(file).toHaveLength(1 + all);
      const before = { ...query, asOf: '2024-12-31' };
      expect((await caller.ok(listFigureRecords, { query: before })).items).toEqual([]);
    }
    const [own, other] = ['left 0 ready-now MANAGER', 'right 0 ready-now MANAGER'];
    const seat = 'left 1 within-1-year MANAGER · Seat of left';
    expect(read).toEqual([
      ...['', [own, seat, other].join(', '), 'Left within-2-years DIRECTOR · Seat of top'],
      ...['', [own, seat, other].join(', '), ''],
      // Who may follow somebody is not of their own line, nor theirs to read.
      ...['', own, '', '', own, ''],
    ]);
    const looks = async (key: 'left-0' | 'left-1') =>
      (await admin.ok(listAuditEntries, { query: { name: 'person.viewed', subjectId: people[key] } })).items.length;
    expect([await looks('left-0'), await looks('left-1')]).toEqual([3, 2]);
    const query = { ...ofLeft(), indicator: 'bench-supply' } as const;
    const beside = app.as(await company.signIn('right'));
    expect((await beside.refused(listFigureRecords, { query })).code).toBe('not-found');
    const known = { ...query, knownOn: actor.today };
    expect((await left.refused(listFigureRecords, { query: known })).fields?.[0]?.field).toBe('knownOn');
  });

  test('say what stands in the way, and stop when asked to', async () => {
    const unknown = { question: { hires: [{ stageKey: 'nowhere', perMonth: 1 }] } };
    expect((await admin.refused(startForecast, { body: unknown })).code).toBe('invalid-input');
    const young = await app.organisation({ people: { one: { joinedOn: company.actor.today } } });
    expect(await app.as(young.admin).refused(startForecast, { body: {} })).toMatchObject({
      code: 'conflict',
      detail: 'A forecast needs at least six months of recorded history.',
    });
    const started = await admin.ok(startForecast, { body: {} });
    const jobId = started.jobId ?? '';
    const stopped = await admin.call(cancelJob, { params: { jobId } });
    const found = await finished(admin, started);
    const { status } = await admin.ok(getJob, { params: { jobId } });
    expect([status, found.status]).toEqual([found.status, stopped.status === 202 ? 'cancelled' : 'completed']);
  });
});
