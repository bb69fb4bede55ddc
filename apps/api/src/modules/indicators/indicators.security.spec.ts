import { getFramework, horizon } from '@understudy/contracts/career-framework';
import {
  exportFigureRecords,
  exportIndicators,
  getIndicators,
  getIndicatorTrend,
  listFigureRecords,
  listIndicatorGroups,
  listLeaderIndicators,
  recomputeIndicators,
} from '@understudy/contracts/indicators';
import { getCostLedger } from '@understudy/contracts/indicators-costs';
import { changeManager } from '@understudy/contracts/people';
import { createCriticalRole, nominate } from '@understudy/contracts/succession';
import { createRoleOpening, fillRoleOpening } from '@understudy/contracts/succession-openings';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';

const evidence = 'Led two launches without anybody’s help.';

const people = {
  top: { name: 'Top' },
  left: { name: 'Left', manager: 'top' },
  right: { name: 'Right', manager: 'top' },
  below: { name: 'Below', manager: 'left' },
  report: { name: 'Report', manager: 'below' },
  other: { name: 'Other', manager: 'right' },
} as const;

describe('who sees which indicators', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  test('a leader sees their own line and those below, nothing else', async () => {
    const organisation = await app.organisation({ people });
    const foreign = await app.organisation({ people });
    await app.as(organisation.admin).ok(recomputeIndicators, { body: {} });
    await app.settle();
    const leader = app.as(await organisation.signIn('left'));
    const of = (groupId: string) => ({ groupKind: 'leader', groupId }) as const;

    expect((await leader.ok(getIndicators, { query: { groupKind: 'leader' } })).group).toMatchObject({
      id: organisation.people.left,
      people: 2,
    });
    expect((await leader.ok(getIndicators, { query: of(organisation.people.below) })).group.people).toBe(1);
    const groups = await leader.ok(listIndicatorGroups);
    expect(groups.items.map(({ name }) => name)).toEqual(['Below', 'Left']);
    const leaders = await leader.ok(listLeaderIndicators);
    expect(leaders.items.map((row) => row.leader.name)).toEqual(['Below', 'Left']);

    const hidden = [
      { groupKind: 'organisation' } as const,
      of(organisation.people.top),
      of(organisation.people.right),
      of(foreign.people.left),
      of('00000000-0000-4000-8000-000000000000'),
      { groupKind: 'unit', groupId: organisation.people.left } as const,
    ];
    const texts = new Set<string>();
    for (const query of hidden) {
      for (const endpoint of [getIndicators, exportIndicators]) {
        const answer = await leader.call(endpoint, { query });
        expect([query, answer.status]).toEqual([query, 404]);
        texts.add(JSON.stringify({ ...answer.problem, requestId: '' }));
      }
      expect((await leader.refused(getIndicatorTrend, { query: { ...query, indicator: 'retention' } })).code).toBe(
        'not-found',
      );
      expect((await leader.refused(listFigureRecords, { query: { ...query, indicator: 'retention' } })).code).toBe(
        'not-found',
      );
    }
    expect(texts.size).toBe(1);
  });

  test('a change of the line takes effect at the next request', async () => {
    const organisation = await app.organisation({ people });
    const leader = app.as(await organisation.signIn('left'));
    const query = { groupKind: 'leader', groupId: organisation.people.below } as const;
    expect((await leader.call(getIndicators, { query })).status).toBe(200);
    await app.as(organisation.admin).ok(changeManager, {
      params: { personId: organisation.people.below },
      body: { managerId: organisation.people.right, from: organisation.actor.today },
    });
    expect((await leader.call(getIndicators, { query })).status).toBe(403);
    const newLeader = app.as(await organisation.signIn('right'));
    expect((await newLeader.call(getIndicators, { query })).status).toBe(200);
    await app.settle();
  });

  test('whoever leads nobody sees none, and a stranger is asked to sign in', async () => {
    const organisation = await app.organisation({ people });
    const member = app.as(await organisation.signIn('report'));
    for (const call of [
      member.call(getIndicators),
      member.call(listIndicatorGroups),
      member.call(recomputeIndicators, { body: {} }),
    ]) {
      expect((await call).status).toBe(403);
    }
    expect((await app.stranger().call(getIndicators)).status).toBe(401);
  });

  test('whoever left the line takes their records along, on past days too', async () => {
    const organisation = await app.organisation({
      people: { ...people, moved: { name: 'Moved', manager: 'left' }, stays: { name: 'Stays', manager: 'left' } },
    });
    const { left, right, moved } = organisation.people;
    const admin = app.as(organisation.admin);
    const draft = { impact: 'high', vacancyRisk: 'low', targetCover: 1, openedOn: '2023-01-01' } as const;
    for (const [name, incumbentId] of [
      ['Role of the moved', moved],
      ['Role of those below', organisation.people.below],
    ] as const) {
      const role = await admin.ok(createCriticalRole, { body: { ...draft, name, incumbentId } });
      const body = {
        personId: organisation.people.report,
        horizon: name === 'Role of the moved' ? 'within-2-years' : 'ready-now',
        evidence,
        from: '2023-01-01',
      } as const;
      await admin.ok(nominate, { params: { roleId: role.id }, body });
    }
    await admin.ok(recomputeIndicators, { body: { asOf: '2023-06-30' } });
    await app.settle();
    const leader = app.as(await organisation.signIn('left'));
    const query = { groupKind: 'leader', groupId: left, asOf: '2023-06-30' } as const;
    const seen = async (caller = leader) => {
      const names = async (indicator: 'headcount' | 'retention' | 'coverage') =>
        (await caller.ok(listFigureRecords, { query: { ...query, indicator } })).items
          .map(({ person, note }) => note ?? person?.name)
          .sort();
      const { linchpins } = await caller.ok(getIndicators, { query });
      return {
        headcount: await names('headcount'),
        retention: await names('retention'),
        coverage: await names('coverage'),
        roles: linchpins.map(({ people: named }) =>
          named?.flatMap(({ rolesLeftOpen }) => rolesLeftOpen.map(({ name }) => name)).sort(),
        ),
      };
    };
    const below = ['Role of those below'];
    const both = ['Role of the moved', ...below];
    const everything = {
      headcount: ['Below', 'Moved', 'Report', 'Stays'],
      retention: ['Below', 'Moved', 'Report', 'Stays'],
      coverage: ['Role of the moved', 'Role of those below'],
      // Of each horizon, the nearest first, those without whom fewer roles could be filled by whoever is ready within it.
      roles: [below, below, both, both],
    };
    expect(await seen()).toEqual(everything);
    await admin.ok(changeManager, { params: { personId: moved }, body: { managerId: right, from: '2024-01-01' } });
    expect(await seen()).toEqual({
      headcount: ['Below', 'Report', 'Stays'],
      retention: ['Below', 'Report', 'Stays'],
      coverage: ['Role of those below'],
      roles: [below, below, below, below],
    });
    expect(await seen(admin)).toEqual(everything);
    expect((await leader.ok(listFigureRecords, { query: { ...query, indicator: 'headcount' } })).total).toBe(3);
  });

  test('nobody but an admin reads that they are a successor', async () => {
    const organisation = await app.organisation({ people });
    const { id } = organisation;
    await app.tenants.run(organisation.actor, async (tx) => {
      await tx.sql`
        with role as (
          insert into critical_role (organisation_id, name, incumbent_id, impact, vacancy_risk, opened_on)
          values (${id}::uuid, 'Lead of the left', ${organisation.people.below}::uuid, 'high', 'low', '2024-01-01')
          returning id
        )
        insert into successor (organisation_id, role_id, person_id, horizon, from_on)
        select ${id}::uuid, role.id, person.id, 'ready-now', '2024-01-01'
          from role, unnest(array[${organisation.people.left}::uuid]) as person (id)`;
    });
    await app.as(organisation.admin).ok(recomputeIndicators, { body: {} });
    await app.settle();
    const { top, left, below } = organisation.people;
    const bench = async (caller: Caller, groupId: string | undefined) => {
      const query = { groupKind: groupId === undefined ? 'organisation' : 'leader', groupId } as const;
      const { figures, linchpins } = await caller.ok(getIndicators, { query });
      const { items } = await caller.ok(listFigureRecords, { query: { ...query, indicator: 'coverage' } });
      const covered = figures.find(({ indicator, horizon }) => indicator === 'coverage' && horizon === 'ready-now');
      return {
        linchpins: linchpins.flatMap(({ people: named }) => (named ?? []).map(({ person }) => person.name)),
        covered: covered?.numerator ?? null,
        records: items.map(({ counts }) => counts),
      };
    };
    const nobody = { linchpins: [], covered: 0, records: ['role-without-successor'] };
    const oneself = { linchpins: ['Left', 'Left', 'Left', 'Left'], covered: 1, records: ['successor'] };

    const leader = app.as(await organisation.signIn('left'));
    expect(await bench(leader, left)).toEqual(nobody);
    const admin = app.as(organisation.admin);
    const above = app.as(await organisation.signIn('top'));
    expect(await bench(admin, undefined)).toEqual(oneself);
    for (const caller of [admin, above]) {
      expect(await bench(caller, top)).toEqual(oneself);
      expect(await bench(caller, left)).toEqual(nobody);
    }
    expect((await admin.ok(getIndicators, { query: { groupKind: 'leader', groupId: below } })).linchpins).toEqual(
      horizon.options.map((within) => ({ horizon: within, people: [] })),
    );
  });

  test('nor can they tell from the bench of somebody below them', async () => {
    const organisation = await app.organisation({ people });
    const admin = app.as(organisation.admin);
    const { today } = organisation.actor;
    const draft = { impact: 'high', vacancyRisk: 'low', targetCover: 1, openedOn: today } as const;
    const body = { ...draft, name: 'Lead of reports', incumbentId: organisation.people.report };
    const { id: roleId } = await admin.ok(createCriticalRole, { body });
    const counts = async (key: 'left' | 'below' | 'top') => {
      const leader = app.as(await organisation.signIn(key));
      const query = { groupKind: 'leader', groupId: organisation.people.below } as const;
      const { figures } = await leader.ok(getIndicators, { query });
      return figures.find(({ indicator, horizon }) => indicator === 'depth' && horizon === 'ready-now')?.numerator;
    };
    const nomination = { personId: organisation.people.left, horizon: 'ready-now', evidence } as const;
    await admin.ok(nominate, { params: { roleId }, body: nomination });
    await app.settle();
    expect([await counts('left'), await counts('below'), await counts('top')]).toEqual([0, 0, 0]);
    await admin.ok(nominate, { params: { roleId }, body: { ...nomination, personId: organisation.people.other } });
    await app.settle();
    expect([await counts('left'), await counts('below'), await counts('top')]).toEqual([1, 1, 1]);
  });

  test('the openings behind a line of costs are read by whoever reads the line, and say how many it leaves out', async () => {
    const organisation = await app.organisation({ people });
    const { today } = organisation.actor;
    const admin = app.as(organisation.admin);
    await admin.ok(getFramework);
    const ago = (days: number) => addDays(today, -days);
    const filledBy = async (personId: string | null, ownerId: string) => {
      const draft = { name: 'Manager', stageKey: 'engineering-manager', planned: false, openedOn: ago(50) } as const;
      const { id: openingId } = await admin.ok(createRoleOpening, { body: { ...draft, ownerId } });
      const body = { version: 1, personId, filledOn: ago(40) };
      await admin.ok(fillRoleOpening, { params: { openingId }, body });
    };
    const { report, other, below, right, left } = organisation.people;
    await app.tenants.run(
      organisation.actor,
      (tx) => tx.sql`
        update employment set joined_on = ${ago(40)}::date, start_known = person_id = ${report}::uuid
         where person_id in (${report}::uuid, ${other}::uuid)`,
    );
    for (const personId of [report, other, null]) await filledBy(personId, below);
    await filledBy(null, right);
    const ofLeft = { groupKind: 'leader', groupId: left } as const;
    const hires = async (caller: Caller, group: typeof ofLeft | object) => {
      const [, line] = (await caller.ok(getCostLedger, { query: group })).lines;
      const records = await caller.ok(listFigureRecords, { query: { ...group, indicator: 'external-hires' } });
      expect([records.total, records.leftOut]).toEqual([line?.quantity, line?.unknownStart]);
      return [records.items.map(({ person }) => person?.name ?? null).sort(), records.leftOut];
    };
    const leader = app.as(await organisation.signIn('left'));
    expect(await hires(admin, {})).toEqual([['Report', null, null], 1]);
    expect(await hires(leader, ofLeft)).toEqual([['Report', null], 1]);
    const query = { ...ofLeft, indicator: 'external-hires', knownOn: today } as const;
    expect((await leader.call(exportFigureRecords, { query })).text.split('\r\n')).toHaveLength(4);
    const beside = app.as(await organisation.signIn('right'));
    expect((await beside.refused(listFigureRecords, { query })).code).toBe('not-found');
    const unkept = { ...query, indicator: 'turnover' } as const;
    expect((await leader.refused(listFigureRecords, { query: unkept })).code).toBe('invalid-input');
  });
});
