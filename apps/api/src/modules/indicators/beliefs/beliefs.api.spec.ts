import {
  exportIndicators,
  type Figure,
  getIndicators,
  getIndicatorTrend,
  listFigureRecords,
  recomputeIndicators,
} from '@understudy/contracts/indicators';
import { exportBelievedFigures, getBelievedFigures } from '@understudy/contracts/indicators-beliefs';
import { compareIndicators, exportComparison } from '@understudy/contracts/indicators-comparison';
import { exportIndicatorCurves, getIndicatorCurves } from '@understudy/contracts/indicators-curves';
import { exportIndicatorParts, listIndicatorParts } from '@understudy/contracts/indicators-parts';
import { changeManager, recordLeaving } from '@understudy/contracts/people';
import { changeCriticalRole, createCriticalRole, nominate } from '@understudy/contracts/succession';
import { correctRoleHolder } from '@understudy/contracts/succession-history';
import { addDays, subtractCalendarMonths } from '@understudy/domain/calendar/day';
import { formulaVersion } from '@understudy/domain/indicators/figure';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { monthEndsUpTo } from '../snapshots/month-ends.js';

/** Lets whatever was computed and believed be a day older. */
const aDayPasses = (app: TestApp, actor: Parameters<TestApp['tenants']['run']>[0]) =>
  app.tenants.run(actor, async (tx) => {
    await tx.sql`update indicator_snapshot set computed_at = computed_at - interval '1 day'`;
    await tx.sql`update snapshot_version set computed_at = computed_at - interval '1 day'`;
    await tx.sql`update former_figure set known_until = known_until - interval '1 day'`;
  });

/** What a figure says, without what it was made of. */
const said = ({ indicator, horizon, status, value, numerator, denominator }: Figure) => ({
  ...{ indicator, horizon, status, value, numerator, denominator },
});

const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

describe('what was believed of a month end', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  test('stays as it was when the history is corrected, beside what is known now', async () => {
    const organisation = await app.organisation({ people: Object.fromEntries(names.map((name) => [name, {}])) });
    const admin = app.as(organisation.admin);
    const { today } = organisation.actor;
    const [monthEnd = ''] = monthEndsUpTo(addDays(today, -1), 1);
    const compute = async () => {
      await admin.ok(recomputeIndicators, { body: { asOf: monthEnd } });
      await app.settle();
    };
    const asked = { query: { asOf: monthEnd, knownOn: today } };
    expect((await admin.ok(getBelievedFigures, asked)).state).toBe('not-computed');
    await compute();
    // The first computation was yesterday; what follows happens today.
    await aDayPasses(app, organisation.actor);
    const former = formulaVersion - 1;
    await app.tenants.run(
      organisation.actor,
      (tx) => tx.sql`update snapshot_version set formula_version = ${former}::int`,
    );
    await admin.ok(recordLeaving, {
      params: { personId: organisation.people.one ?? '' },
      body: { leftOn: subtractCalendarMonths(today, 3), kind: 'voluntary', regretted: true },
    });
    await app.settle();
    await compute();
    const believed = await admin.ok(getBelievedFigures, {
      query: { asOf: monthEnd, knownOn: addDays(today, -1) },
    });
    const headcount = believed.figures.find(({ now }) => now.indicator === 'headcount');
    expect([believed.state, headcount?.former.value, headcount?.now.value, headcount?.changed]).toEqual([
      'known',
      8,
      7,
      true,
    ]);
    const promotions = believed.figures.find(({ now }) => now.indicator === 'promotions');
    expect(promotions?.changed).toBe(false);
    const file = (
      await admin.call(exportBelievedFigures, { query: { asOf: monthEnd, knownOn: addDays(today, -1) } })
    ).text
      .trim()
      .split('\r\n');
    expect(file).toHaveLength(believed.figures.length + 1);
    expect(file[0]).toContain(',computed_at,formula_version,indicator,');
    expect(file.find((line) => line.includes(',headcount,'))).toContain(
      `Z,${believed.version?.formulaVersion},headcount,`,
    );
    expect(file.find((line) => line.includes(',headcount,'))).toMatch(/,headcount,,yes,shown,8,.*,shown,7,/);
    const current = await admin.ok(getBelievedFigures, asked);
    expect(current.figures.every(({ changed }) => !changed)).toBe(true);
    expect(current.version?.inputsHash).not.toBe(believed.version?.inputsHash);
    expect((await admin.ok(getIndicators, { query: { asOf: monthEnd } })).group.people).toBe(7);
    const people = async (knownOn?: string) => {
      const query = { of: 'stage-flow', months: 2, ...(knownOn === undefined ? {} : { knownOn }) } as const;
      const { items, notKept } = await admin.ok(listIndicatorParts, { query });
      expect(notKept).toEqual([]);
      return items
        .filter(({ asOf, measure, stage }) => asOf === monthEnd && measure === 'people' && stage === null)
        .map((point) => [point.value, point.formulaVersion]);
    };
    expect([await people(), await people(addDays(today, -1)), await people(addDays(today, -2))]).toEqual([
      [[7, formulaVersion]],
      [[8, former]],
      [],
    ]);
    const yesterday = addDays(today, -1);
    const then = { asOf: monthEnd, knownOn: yesterday };
    // Of yesterday it is not kept what was known on it: the month end before is told of, and says so.
    for (const query of [then, { asOf: yesterday, knownOn: yesterday }, { knownOn: yesterday }]) {
      const report = await admin.ok(getIndicators, { query });
      expect([report.asOf, report.knownOn, report.state, report.group.people]).toEqual([
        ...[monthEnd, yesterday, 'fresh', 8],
      ]);
      expect(report.flows.reduce((sum, { closing }) => sum + closing, 0)).toBe(8);
      expect((await admin.ok(getBelievedFigures, { query })).asOf).toBe(monthEnd);
      expect((await admin.ok(getIndicatorCurves, { query })).survival[0]?.people).toBe(8);
    }
    const never = await admin.ok(getIndicators, { query: { knownOn: addDays(today, -2) } });
    expect([never.state, never.figures]).toEqual(['missing', []]);
    const course = async (knownOn?: string) => {
      const query = { indicator: 'headcount', months: 2, ...(knownOn === undefined ? {} : { knownOn }) } as const;
      const { points } = await admin.ok(getIndicatorTrend, { query });
      return points.flatMap((point) => (point.asOf === monthEnd ? [point.value, point.formulaVersion] : []));
    };
    expect([await course(), await course(today), await course(yesterday), await course(addDays(today, -2))]).toEqual([
      ...[[7, formulaVersion], [7, formulaVersion], [8, former], []],
    ]);
    const beside = { query: { ...then, with: monthEnd } };
    const compared = await admin.ok(compareIndicators, beside);
    const formulas = { beforeFormulaVersion: former, afterFormulaVersion: formulaVersion };
    const days = { before: monthEnd, after: monthEnd, beforeKnownOn: yesterday, afterKnownOn: null, ...formulas };
    expect([compared, compared.items[0]?.days]).toMatchObject([days, days]);
    const [people8, retained] = ['headcount', 'retention'].map((name) =>
      compared.items.find(({ after }) => after.indicator === name),
    );
    expect([people8?.before.value, people8?.after.value, people8?.difference]).toEqual([8, 7, -1]);
    // Who stood behind what was known then is not known any more: no chance is judged.
    expect([retained?.method, retained?.shared]).toEqual(['not-judged', null]);
    const turned = { query: { asOf: monthEnd, with: monthEnd, withKnownOn: yesterday } };
    expect((await admin.ok(compareIndicators, turned)).items).toEqual(compared.items);
    const files = [
      (await admin.call(exportIndicators, { query: then })).text,
      (await admin.call(exportIndicatorCurves, { query: then })).text,
      (await admin.call(exportComparison, beside)).text,
    ].map((text) => text.split('\r\n').slice(0, 2));
    expect(files.map(([header]) => header?.includes('known_on'))).toEqual([true, true, true]);
    expect(files[0]?.[0]).toMatch(/,known_on,p10,p90$/);
    expect([files[0]?.[1], files[2]?.[1]].map((row) => row?.includes(yesterday))).toEqual([true, true]);
    const survival = { query: { of: 'survival', months: 2 } } as const;
    const stays = (await admin.ok(listIndicatorParts, survival)).items.filter(({ asOf }) => asOf === monthEnd);
    expect(stays.map(({ start, measure, of }) => [start, measure, of])).toEqual(
      ['mean-months', 'staying-12', 'staying-24', 'staying-36'].map((measure) => ['joining', measure, 8]),
    );
    expect((await admin.call(exportIndicatorParts, survival)).text).toContain(',staying-36,');
  });

  test('does not depend on who took a role over later, and follows when that had happened before', async () => {
    const organisation = await app.organisation({
      people: { one: {}, two: {}, three: { manager: 'one' }, four: { manager: 'two' } },
    });
    const { actor, people } = organisation;
    const admin = app.as(organisation.admin);
    const [monthEnd = '', earlier = ''] = monthEndsUpTo(addDays(actor.today, -1), 2);
    const facts = { name: 'Role', impact: 'high', vacancyRisk: 'low', targetCover: 1, openedOn: '2023-01-01' } as const;
    const role = await admin.ok(createCriticalRole, { body: { ...facts, incumbentId: people.three } });
    await admin.ok(recomputeIndicators, { body: { asOf: monthEnd } });
    await app.settle();
    const leaders = async (asOf: string) => {
      const rows = await app.tenants.read(actor).sql<{ key: string }>`
        select group_key as key from indicator_figure
         where as_of = ${asOf}::date and indicator = 'coverage/ready-now' and group_kind = 'leader' and denominator = 1`;
      return rows.map(({ key }) => Object.entries(people).find(([, id]) => id === key)?.[0]);
    };
    const params = { roleId: role.id };
    expect(await leaders(monthEnd)).toEqual(['one']);
    await admin.ok(changeCriticalRole, { params, body: { version: 1, incumbentId: people.four } });
    await app.settle();
    await admin.ok(recomputeIndicators, { body: { asOf: monthEnd } });
    await app.settle();
    expect([await leaders(monthEnd), await leaders(actor.today)]).toEqual([['one'], ['two']]);
    const records = { indicator: 'coverage', horizon: 'ready-now', groupKind: 'leader', asOf: monthEnd } as const;
    const listed = async (groupId: string | undefined) =>
      (await admin.ok(listFigureRecords, { query: { ...records, groupId } })).items.length;
    expect([await listed(people.one), await listed(people.two)]).toEqual([1, 0]);
    const body = { version: 2, personId: people.four ?? null, from: earlier, reason: 'It was recorded late.' };
    await admin.ok(correctRoleHolder, { params, body });
    await app.settle();
    expect([await leaders(monthEnd), await leaders(actor.today)]).toEqual([['two'], ['two']]);
    expect([await listed(people.one), await listed(people.two)]).toEqual([0, 1]);
  });

  test('is not told of days that are not kept, and not asked of days before or to come', async () => {
    const organisation = await app.organisation({ people: { one: {} } });
    const admin = app.as(organisation.admin);
    const { today } = organisation.actor;
    const middle = await admin.ok(getBelievedFigures, { query: { asOf: '2024-03-15', knownOn: today } });
    expect([middle.state, middle.asOf, middle.figures]).toEqual(['not-computed', '2024-03-15', []]);
    const unknown = await admin.ok(getBelievedFigures, { query: { asOf: '2024-03-31', knownOn: '2024-06-01' } });
    expect([unknown.state, unknown.version]).toEqual(['not-computed', null]);
    for (const knownOn of ['2024-03-30', addDays(today, 2)]) {
      const query = { asOf: '2024-03-31', knownOn };
      for (const refused of [
        await admin.refused(getBelievedFigures, { query }),
        await admin.refused(getIndicators, { query }),
        await admin.refused(getIndicatorCurves, { query }),
        await admin.refused(getIndicatorTrend, { query: { ...query, indicator: 'retention' } }),
        await admin.refused(compareIndicators, { query: { asOf: today, with: query.asOf, withKnownOn: knownOn } }),
      ]) {
        expect(refused).toMatchObject({ code: 'invalid-input', fields: [{ field: 'knownOn' }] });
      }
    }
  });

  test('is replayed to a leader as they had read it on each day, and of nobody whom they do not lead today', async () => {
    const company = await smallCompany(app);
    const { actor, people } = company;
    const { today } = actor;
    const admin = app.as(company.admin);
    const [monthEnd = '', earlier = ''] = monthEndsUpTo(addDays(today, -1), 2);
    const facts = { impact: 'high', vacancyRisk: 'low', targetCover: 1, openedOn: '2023-01-01' } as const;
    const roles = await Promise.all(
      [people.em, people.ic].map((incumbentId, at) =>
        admin.ok(createCriticalRole, { body: { ...facts, name: `Role ${at}`, incumbentId } }),
      ),
    );
    const put = (at: number, personId: string) =>
      admin.ok(nominate, {
        params: { roleId: roles[at]?.id ?? '' },
        body: { personId, horizon: 'ready-now', evidence: 'Led two launches without help.', from: '2023-01-01' },
      });
    const reportsTo = (personId: string, managerId: string, from: string) =>
      admin.ok(changeManager, { params: { personId }, body: { managerId, from } });
    const nights = [
      () => put(0, people.sales),
      () => put(1, people.vp),
      () => reportsTo(people.other, people.vp, earlier),
      () => put(1, people.other),
      () => reportsTo(people.em, people.sales, today),
    ];
    const leader = app.as(await company.signIn('vp'));
    const groups = { own: people.vp, below: people.em };
    const read = async (group: keyof typeof groups, knownOn?: string) => {
      const query = { groupKind: 'leader', groupId: groups[group], asOf: monthEnd, knownOn } as const;
      const { status, body } = await leader.call(getIndicators, { query });
      const asked = { query: { ...query, indicator: 'depth', horizon: 'ready-now', months: 2 } } as const;
      const trend = (await leader.call(getIndicatorTrend, asked)).body?.points.filter(({ asOf }) => asOf === monthEnd);
      return {
        status,
        figures: body?.figures.map(said),
        trend,
        linchpins: body?.linchpins.map(({ people: named }) => named?.length),
      };
    };
    const readThen: Awaited<ReturnType<typeof read>>[] = [];
    for (const [night, happens] of nights.entries()) {
      if (night > 0) await aDayPasses(app, actor);
      await happens();
      await app.settle();
      await admin.ok(recomputeIndicators, { body: { asOf: monthEnd } });
      await app.settle();
      readThen.push(await read('own'));
      expect((await read('below')).status).toBe(night === nights.length - 1 ? 404 : 200);
    }
    const days = nights.map((_, night) => addDays(today, night + 1 - nights.length));
    const replayed = async (group: keyof typeof groups) => Promise.all(days.map((day) => read(group, day)));
    // Roles that went out of sight take along whom the bench depends on.
    expect(await replayed('own')).toEqual(readThen.map((one) => ({ ...one, linchpins: [0, 0, 0, 0] })));
    expect((await replayed('below')).map(({ status }) => status)).toEqual(days.map(() => 404));
    // Before version 8 those of the widest horizon alone were remembered; of the others it is not known.
    await app.tenants.run(actor, (tx) => tx.sql`update snapshot_version set formula_version = 7`);
    expect((await read('own', today)).linchpins).toEqual([undefined, undefined, undefined, 0]);
    // It was worth asking: on most days something else was known.
    expect(new Set(readThen.map((one) => JSON.stringify(one))).size).toBeGreaterThan(2);
    expect(readThen.some(({ linchpins }) => linchpins?.every((many) => many === 1))).toBe(true);
    // Whoever took a line over today is told of no day before, whenever that was known.
    const heir = app.as(await company.signIn('sales'));
    const line = { groupKind: 'leader', groupId: people.em } as const;
    for (const query of [
      { ...line, asOf: monthEnd, knownOn: today },
      { ...line, knownOn: addDays(today, -1) },
    ]) {
      for (const refused of [
        await heir.refused(getIndicators, { query }),
        await heir.refused(getIndicatorCurves, { query }),
        await heir.refused(getBelievedFigures, { query }),
        await heir.refused(getIndicatorTrend, { query: { ...query, indicator: 'headcount' } }),
        await heir.refused(compareIndicators, { query: { ...query, with: today } }),
      ]) {
        expect(refused).toMatchObject({ code: 'invalid-input', fields: [{ field: 'asOf' }] });
      }
    }
    const asked = { query: { ...line, indicator: 'headcount', knownOn: today } } as const;
    expect((await heir.ok(getIndicatorTrend, asked)).points.map(({ asOf }) => asOf)).toEqual([today]);
  });
});
