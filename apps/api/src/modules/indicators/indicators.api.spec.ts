import {
  exportIndicators,
  exportLeaderIndicators,
  getIndicators,
  getIndicatorTrend,
  listFigureRecords,
  listIndicatorGroups,
  listLeaderIndicators,
  recomputeIndicators,
} from '@understudy/contracts/indicators';
import { compareIndicators, exportComparison } from '@understudy/contracts/indicators-comparison';
import { exportCostLedger } from '@understudy/contracts/indicators-costs';
import { exportIndicatorCurves, getIndicatorCurves } from '@understudy/contracts/indicators-curves';
import { exportLeaderTalent } from '@understudy/contracts/indicators-talent';
import { getJob } from '@understudy/contracts/jobs';
import { changeManager, createPerson, recordLeaving } from '@understudy/contracts/people';
import { importCohortHistory, undoCohortImport } from '@understudy/contracts/programmes-history';
import { addDays, subtractCalendarMonths } from '@understudy/domain/calendar/day';
import { parse } from 'csv-parse/sync';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { openCohort } from '../programmes/testing/open-cohort.js';
import { monthEndsUpTo } from './snapshots/month-ends.js';

const ofLead = { manager: 'lead', unit: 'Platform' } as const;
const ofSecond = { manager: 'second', unit: 'Platform' } as const;

const people = {
  head: { name: 'Head', unit: 'Platform' },
  lead: { name: 'Lead', manager: 'head', unit: 'Platform' },
  second: { name: 'Second', manager: 'head', unit: 'Platform' },
  mover: ofLead,
  leaver: ofLead,
  one: ofLead,
  two: ofLead,
  three: ofLead,
  four: ofLead,
  five: ofSecond,
  six: ofSecond,
} as const;

describe('indicators', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const within10Seconds = async <Answer>(ask: () => Promise<Answer>, arrived: (answer: Answer) => boolean) => {
    const started = Date.now();
    for (;;) {
      const answer = await ask();
      if (arrived(answer)) return answer;
      if (Date.now() - started > 10_000)
        throw new Error(`Not within ten seconds: ${JSON.stringify(answer).slice(0, 300)}`);
      await app.settle();
    }
  };

  test('are missing until somebody asks for them, then complete for the organisation, its units and its leaders', async () => {
    const organisation = await app.organisation({ people });
    const admin = app.as(organisation.admin);
    const missing = await admin.ok(getIndicators);
    expect([missing.state, missing.figures, missing.asOf]).toEqual(['missing', [], organisation.actor.today]);

    const { jobId } = await admin.ok(recomputeIndicators, { body: {} });
    await app.settle();
    const job = await admin.ok(getJob, { params: { jobId } });
    expect([job.status, job.progress, job.total]).toEqual(['completed', 1, 1]);

    const report = await admin.ok(getIndicators);
    expect([report.state, report.group.name, report.group.people]).toEqual(['fresh', organisation.name, 11]);
    const retention = report.figures.find(({ indicator }) => indicator === 'retention');
    expect(retention).toMatchObject({ status: 'shown', numerator: 11, denominator: 11, value: 1, unit: 'proportion' });
    expect(report.figures.find(({ indicator }) => indicator === 'coverage')?.status).toBe('not-applicable');
    expect(report.flows.at(-1)).toMatchObject({ stage: null, opening: 11, closing: 11, joined: 0 });

    const groups = await admin.ok(listIndicatorGroups);
    expect(groups.items.map(({ kind, name, people: count }) => [kind, name, count])).toEqual([
      ['organisation', organisation.name, 11],
      ['unit', 'Platform', 11],
      ['leader', 'Head', 10],
      ['leader', 'Lead', 6],
      ['leader', 'Second', 2],
    ]);
    const lead = await admin.ok(getIndicators, { query: { groupKind: 'leader', groupId: organisation.people.lead } });
    expect(lead.group).toEqual({ kind: 'leader', id: organisation.people.lead, name: 'Lead', people: 6 });
    const second = await admin.ok(getIndicators, {
      query: { groupKind: 'leader', groupId: organisation.people.second },
    });
    expect(second.figures.find(({ indicator }) => indicator === 'turnover')).toMatchObject({
      status: 'too-few',
      value: null,
      numerator: 0,
      denominator: 2,
    });

    const first = await admin.ok(listLeaderIndicators, { query: { limit: 2 } });
    expect(first.items.map(({ leader }) => leader.name)).toEqual(['Head', 'Lead']);
    const rest = await admin.ok(listLeaderIndicators, { query: { limit: 2, cursor: first.nextCursor ?? '' } });
    expect([rest.items.map(({ leader }) => leader.name), rest.nextCursor]).toEqual([['Second'], null]);

    const curves = await admin.ok(getIndicatorCurves);
    expect(curves.survival).toMatchObject([
      { start: 'joining', stage: null, status: 'shown', spells: 11, events: 0, restrictedMeanMonths: 36, curve: [] },
    ]);
    expect([curves.state, curves.promotionIncidence]).toEqual(['fresh', []]);
    // Nobody left: the curve has no step and goes on for as long as the first of them has been followed.
    expect(curves.survival[0]?.followedDays).toBeGreaterThan(0);
    const points = await admin.call(exportIndicatorCurves);
    expect(points.text.trim()).toBe(
      'group_kind,group,as_of,curve,stage,days,at_risk,events,share,lower_95,upper_95,formula_version,known_on',
    );

    const csv = await admin.call(exportIndicators, {
      query: { groupKind: 'leader', groupId: organisation.people.lead },
    });
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text.split('\r\n')[0]).toContain('group_kind,group,as_of');
    expect(csv.text).toContain(`leader,Lead,${organisation.actor.today}`);
    const kept: Record<string, string>[] = parse(csv.text, { bom: true, columns: true });
    const leftOut = (name: string) => kept.find(({ indicator }) => indicator === name);
    const firstYear = lead.figures.find(({ indicator }) => indicator === 'first-year-retention')?.details;
    expect(leftOut('first-year-retention')).toMatchObject({
      unknown_start: String(firstYear?.unknownStart),
      recorded_status: firstYear?.recordedStatus,
      recorded_denominator: String(firstYear?.recordedDenominator),
    });
    const ofLead = await admin.ok(getIndicatorCurves, {
      query: { groupKind: 'leader', groupId: organisation.people.lead },
    });
    expect(leftOut('survival')?.unknown_start).toBe(String(ofLead.survival[0]?.unknownStart));
    expect(leftOut('voluntary-turnover')?.without_reason).toBe('0');
    const leaders = await admin.call(exportLeaderIndicators);
    const costs = await admin.call(exportCostLedger, { query: {} });
    const talent = await admin.call(exportLeaderTalent);
    for (const file of [csv, leaders, costs, talent]) {
      const rows: Record<string, string>[] = parse(file.text, { bom: true, columns: true });
      expect(new Set(rows.map((row) => row.formula_version))).toEqual(new Set([String(report.formulaVersion)]));
    }
  });

  test('count earlier cohorts in month ends that were kept, once they are brought in, and no more when they are taken out', async () => {
    const { admin, programme, actor } = await openCohort(app);
    const [asOf = ''] = monthEndsUpTo(actor.today, 1);
    await admin.ok(recomputeIndicators, { body: { asOf } });
    await app.settle();
    const spells = async () => {
      const { survival } = await admin.ok(getIndicatorCurves, { query: { asOf } });
      return survival.filter(({ start }) => start === 'cohort').map((curve) => curve.spells);
    };
    expect(await spells()).toEqual([]);
    const params = { programmeId: programme.id };
    const begins = addDays(asOf, -60);
    const body = {
      cohorts: `cohort,starts_on,ends_on\nOne,${begins},${addDays(asOf, -30)}\n`,
      enrolments: 'cohort,role_area,role,person\nOne,docs,shadow,ic\nOne,docs,lead,em\n',
    };
    const made = await admin.ok(importCohortHistory, { params, body });
    await within10Seconds(spells, (found) => found.join() === '2');
    await admin.ok(undoCohortImport, { params: { ...params, cohortImportId: made.id } });
    await within10Seconds(spells, (found) => found.length === 0);
  });

  test('follow a change by themselves, with today first and the month ends after it', async () => {
    const organisation = await app.organisation({ people });
    const admin = app.as(organisation.admin);
    const { today } = organisation.actor;
    const leftOn = subtractCalendarMonths(today, 2);
    await admin.ok(recordLeaving, {
      params: { personId: organisation.people.leaver },
      body: { leftOn, kind: 'voluntary', regretted: true },
    });
    const report = await within10Seconds(
      () => admin.ok(getIndicators),
      ({ state, group }) => state === 'fresh' && group.people === 10,
    );
    expect(report.figures.find(({ indicator }) => indicator === 'regretted-turnover')?.numerator).toBe(1);

    const trend = await admin.ok(getIndicatorTrend, { query: { indicator: 'headcount', months: 4 } });
    const ends = monthEndsUpTo(today, 4).reverse();
    expect(trend.points.map(({ asOf, value }) => [asOf, value])).toEqual(
      [...new Set([...ends, today])].map((day) => [day, day < leftOn ? 11 : 10]),
    );

    const asked = { query: { with: ends[0] ?? '' } };
    const { items, missing } = await admin.ok(compareIndicators, asked);
    const retained = items.find(({ after }) => after.indicator === 'retention');
    expect([missing, retained?.method, retained?.shared]).toEqual([null, 'same-people', 11]);
    expect([retained?.before.numerator, retained?.after.numerator]).toEqual([11, 10]);
    expect(retained?.difference).toBeCloseTo(-1 / 11, 12);
    const others = items.filter(({ after }) => after.indicator !== 'retention');
    expect(new Set(others.map(({ method }) => method))).toEqual(new Set(['not-judged']));
    expect((await admin.call(exportComparison, asked)).text).toContain('same-people');
    const never = { query: { with: addDays(ends[0] ?? '', -1) } };
    expect(await admin.ok(compareIndicators, never)).toMatchObject({ missing: never.query.with, items: [] });

    await admin.ok(changeManager, {
      params: { personId: organisation.people.mover },
      body: { managerId: organisation.people.second, from: addDays(today, -1) },
    });
    const query = { groupKind: 'leader', groupId: organisation.people.second } as const;
    await within10Seconds(
      () => admin.ok(getIndicators, { query }),
      ({ state, group }) => state === 'fresh' && group.people === 3,
    );
    const before = await admin.ok(getIndicators, { query: { ...query, asOf: ends.at(-2) } });
    expect([before.state, before.group.people]).toEqual(['fresh', 2]);
  });

  test('tell a leader of a line from the day on which it became part of theirs', async () => {
    const organisation = await app.organisation({
      people: { ...people, other: { unit: 'Platform' }, third: { manager: 'other' }, seven: { manager: 'third' } },
    });
    const { actor, people: ids } = organisation;
    const admin = app.as(organisation.admin);
    const [after = '', , before = ''] = monthEndsUpTo(addDays(actor.today, -1), 3);
    const from = addDays(before, 10);
    await admin.ok(changeManager, { params: { personId: ids.third }, body: { managerId: ids.head, from } });
    for (const asOf of [before, after]) await admin.ok(recomputeIndicators, { body: { asOf } });
    await app.settle();
    const head = app.as(await organisation.signIn('head'));
    const query = { groupKind: 'leader', groupId: ids.third } as const;
    expect((await head.ok(getIndicators, { query: { ...query, asOf: after } })).group.people).toBe(1);
    const trend = { ...query, indicator: 'headcount', months: 3, asOf: after } as const;
    expect((await head.ok(getIndicatorTrend, { query: trend })).points.map(({ asOf }) => asOf)).not.toContain(before);
    expect((await admin.ok(getIndicatorTrend, { query: trend })).points.map(({ asOf }) => asOf)).toContain(before);
    expect(await head.refused(getIndicators, { query: { ...query, asOf: before } })).toMatchObject({
      code: 'invalid-input',
      fields: [{ field: 'asOf' }],
    });
    const led = async (asOf: string) => {
      const groups = await head.ok(listIndicatorGroups, { query: { asOf } });
      const leaders = await head.ok(listLeaderIndicators, { query: { asOf } });
      return [groups.items.map(({ name }) => name), leaders.items.map(({ leader }) => leader.name)].map((names) =>
        names.includes('third'),
      );
    };
    expect([await led(before), await led(after)]).toEqual([
      [false, false],
      [true, true],
    ]);
    const own = { groupKind: 'leader', groupId: ids.head, asOf: before } as const;
    expect((await head.ok(getIndicators, { query: own })).group.id).toBe(ids.head);
  });

  test('name the records behind a figure, with those who have left', async () => {
    const organisation = await app.organisation({
      people: { ...people, gone: { manager: 'lead', leftOn: '2024-02-10' } },
    });
    const admin = app.as(organisation.admin);
    const query = { groupKind: 'leader', groupId: organisation.people.lead, asOf: '2024-03-31' } as const;
    const left = await admin.ok(listFigureRecords, { query: { ...query, indicator: 'turnover' } });
    expect(left).toMatchObject({
      total: 1,
      nextCursor: null,
      items: [{ person: { name: 'gone' }, counts: 'left', from: '2020-01-01', to: '2024-02-10', note: null }],
    });
    const page = await admin.ok(listFigureRecords, { query: { ...query, indicator: 'retention', limit: 5 } });
    const next = await admin.ok(listFigureRecords, {
      query: { ...query, indicator: 'retention', limit: 5, cursor: page.nextCursor ?? '' },
    });
    expect([page.total, page.items.length, next.items.length, next.nextCursor]).toEqual([7, 5, 2, null]);
    const counts = [...page.items, ...next.items].map((record) => record.counts).sort();
    expect(counts).toEqual(['not-retained', ...Array.from({ length: 6 }, () => 'retained')]);
  });

  test('refuse days to come, unknown groups and altered cursors', async () => {
    const organisation = await app.organisation({ people });
    const admin = app.as(organisation.admin);
    const tomorrow = addDays(organisation.actor.today, 2);
    expect((await admin.refused(getIndicators, { query: { asOf: tomorrow } })).code).toBe('invalid-input');
    expect((await admin.refused(recomputeIndicators, { body: { asOf: tomorrow } })).code).toBe('invalid-input');
    expect((await admin.refused(getIndicators, { query: { groupKind: 'unit' } })).code).toBe('invalid-input');
    const unknown = { groupKind: 'unit', groupId: '00000000-0000-4000-8000-000000000000' } as const;
    expect((await admin.refused(getIndicators, { query: unknown })).code).toBe('not-found');
    expect((await admin.refused(listLeaderIndicators, { query: { cursor: 'x' } })).code).toBe('invalid-input');
    expect((await admin.refused(listFigureRecords, { query: { indicator: 'turnover', cursor: 'bnVsbA' } })).code).toBe(
      'invalid-input',
    );
  });

  test('of a day are the same when computed again', async () => {
    const organisation = await app.organisation({ people });
    const admin = app.as(organisation.admin);
    const stored = () =>
      app.tenants.read(organisation.actor).sql<{ row: string }>`
        select f::text as row from indicator_figure f where as_of = '2024-03-31' order by 1`;
    await admin.ok(recomputeIndicators, { body: { asOf: '2024-03-31' } });
    await app.settle();
    const once = await stored();
    expect(once.length).toBeGreaterThan(20);
    await admin.ok(recomputeIndicators, { body: { asOf: '2024-03-31' } });
    await app.settle();
    expect(await stored()).toEqual(once);
    await admin.ok(createPerson, { body: { employeeNumber: 'new', name: 'New', joinedOn: '2024-05-01' } });
    await app.settle();
    expect(await stored()).toEqual(once);
  });
});
