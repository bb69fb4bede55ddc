import { getIndicators, listFigureRecords, recomputeIndicators } from '@understudy/contracts/indicators';
import { exportBelievedFigures, getBelievedFigures } from '@understudy/contracts/indicators-beliefs';

import { exportIndicatorParts, listIndicatorParts } from '@understudy/contracts/indicators-parts';
import { recordLeaving } from '@understudy/contracts/people';
import { changeCriticalRole, createCriticalRole } from '@understudy/contracts/succession';
import { correctRoleHolder } from '@understudy/contracts/succession-history';
import { addDays, subtractCalendarMonths } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { monthEndsUpTo } from '../snapshots/month-ends.js';

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
    await app.tenants.run(organisation.actor, async (tx) => {
      await tx.sql`update indicator_snapshot set computed_at = computed_at - interval '1 day'`;
      await tx.sql`update snapshot_version set computed_at = computed_at - interval '1 day'`;
    });
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
        .map(({ value }) => value);
    };
    expect([await people(), await people(addDays(today, -1)), await people(addDays(today, -2))]).toEqual([
      [7],
      [8],
      [],
    ]);
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
    expect([middle.state, middle.figures]).toEqual(['not-kept', []]);
    const unknown = await admin.ok(getBelievedFigures, { query: { asOf: '2024-03-31', knownOn: '2024-06-01' } });
    expect([unknown.state, unknown.version]).toEqual(['not-computed', null]);
    for (const knownOn of ['2024-03-30', addDays(today, 2)]) {
      const refused = await admin.refused(getBelievedFigures, { query: { asOf: '2024-03-31', knownOn } });
      expect(refused.code).toBe('invalid-input');
    }
  });
});
