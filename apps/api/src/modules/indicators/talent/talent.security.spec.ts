import { assignStage, getFramework, setTargetStage } from '@understudy/contracts/career-framework';
import type { QueryOf } from '@understudy/contracts/endpoint';
import {
  exportFigureRecords,
  getIndicators,
  listFigureRecords,
  recomputeIndicators,
} from '@understudy/contracts/indicators';
import { exportLeaderTalent, listLeaderTalent } from '@understudy/contracts/indicators-talent';
import { changeManager, listPersonViewers } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';

const people = {
  top: { name: 'Top' },
  left: { name: 'Left', manager: 'top' },
  right: { name: 'Right', manager: 'top' },
  below: { name: 'Below', manager: 'left' },
  rising: { name: 'Rising', manager: 'below' },
  other: { name: 'Other', manager: 'right' },
} as const;

describe('talent grown and exported', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  /** Rising goes from Below to Right and begins to lead on the same day. */
  const withExport = async () => {
    const organisation = await app.organisation({ people });
    const { rising, right, other } = organisation.people;
    const admin = app.as(organisation.admin);
    const from = organisation.actor.today;
    await admin.ok(changeManager, { params: { personId: rising }, body: { managerId: right, from } });
    await admin.ok(changeManager, { params: { personId: other }, body: { managerId: rising, from } });
    await admin.ok(recomputeIndicators, { body: {} });
    await app.settle();
    return { organisation, admin };
  };

  test('are credit to every line the person grew in, and a share to who led them, by name', async () => {
    const { organisation, admin } = await withExport();
    const all = await admin.ok(listLeaderTalent);
    expect(
      all.items.map(({ leader, grown, exported, exportedCredit }) => [leader.name, grown, exported, exportedCredit]),
    ).toEqual([
      ['Left', 0, 1, 0],
      ['Right', 0, 0, 0],
      ['Rising', 0, 0, 0],
      ['Top', 1, 0, 0],
    ]);
    const first = await admin.ok(listLeaderTalent, { query: { limit: 1 } });
    const second = await admin.ok(listLeaderTalent, { query: { limit: 1, cursor: first.nextCursor ?? '' } });
    expect([first, second].map(({ items }) => items[0]?.leader.name)).toEqual(['Left', 'Right']);
    const file = await admin.call(exportLeaderTalent);
    expect(file.text.split('\r\n')[0]).toContain('grown');
    const formerLeader = { groupKind: 'leader', groupId: organisation.people.below } as const;
    const { figures } = await admin.ok(getIndicators, { query: formerLeader });
    expect(figures.find(({ indicator }) => indicator === 'talent-exported')).toMatchObject({
      value: 1,
      details: { credit: 1 },
    });
    const records = await admin.ok(listFigureRecords, { query: { ...formerLeader, indicator: 'talent-exported' } });
    expect(records.items.map(({ person, counts, from }) => [person?.name, counts, from])).toEqual([
      ['Rising', 'began-leading', organisation.actor.today],
    ]);
  });

  test('a leader counts who went on, and reads the name only while both lines are theirs', async () => {
    const { organisation } = await withExport();
    const of = (groupId: string) => ({ groupKind: 'leader', groupId, indicator: 'talent-exported' }) as const;
    const left = app.as(await organisation.signIn('left'));
    expect((await left.ok(listLeaderTalent)).items.map(({ leader, exported }) => [leader.name, exported])).toEqual([
      ['Left', 1],
    ]);
    const hidden = await left.ok(listFigureRecords, { query: of(organisation.people.left) });
    expect([hidden.items, hidden.total]).toEqual([[], 0]);
    const top = app.as(await organisation.signIn('top'));
    // Whom others lead is read of those below oneself alone, and a leader is not in their own line.
    const spans = async (caller: Caller, groupId: string) =>
      (await caller.ok(listFigureRecords, { query: { ...of(groupId), indicator: 'span-of-control' } })).items.map(
        ({ person, counts, reports }) => `${person?.name} ${counts} ${reports}`,
      );
    expect(await spans(top, organisation.people.top)).toEqual(['Left leads 1', 'Right leads 1', 'Rising leads 1']);
    expect(await spans(left, organisation.people.left)).toEqual([]);
    const counted = { managers: 3, reports: 3, status: 'too-few', median: null };
    const line = { groupKind: 'leader', groupId: organisation.people.top } as const;
    expect((await top.ok(getIndicators, { query: line })).spans).toMatchObject([{ stage: null, ...counted }]);
    const named = await top.ok(listFigureRecords, { query: of(organisation.people.left) });
    expect(named.items.map(({ person }) => person?.name)).toEqual(['Rising']);
    const right = app.as(await organisation.signIn('right'));
    expect((await right.refused(listFigureRecords, { query: of(organisation.people.left) })).code).toBe('not-found');
  });

  test('whoever leads nobody, other organisations and strangers read none of it', async () => {
    const { organisation } = await withExport();
    const foreign = await app.organisation({ people });
    expect((await app.as(await organisation.signIn('other')).call(listLeaderTalent)).status).toBe(403);
    expect((await app.stranger().call(listLeaderTalent)).status).toBe(401);
    const ids = Object.values(organisation.people);
    const elsewhere = await app.as(foreign.admin).ok(listLeaderTalent);
    expect(elsewhere.items.filter(({ leader }) => ids.includes(leader.id))).toEqual([]);
  });

  test('how ready people are is listed to whoever may read it of each, and what leads to which stage', async () => {
    const organisation = await app.organisation({ people });
    const admin = app.as(organisation.admin);
    await admin.ok(getFramework);
    const { today } = organisation.actor;
    const { left = '', rising = '', other = '' } = organisation.people;
    const place = (personId: string, stageKey: string, from: string, reason: 'initial' | 'promotion' = 'initial') =>
      admin.ok(assignStage, { params: { personId }, body: { stageKey, from, reason } });
    await place(left, 'engineering-manager', '2021-01-01');
    for (const promoted of [rising, other]) {
      await place(promoted, 'individual-contributor', '2021-01-01');
      await place(promoted, 'tech-lead', addDays(today, -40), 'promotion');
    }
    const target = { stageKey: 'engineering-manager', horizon: 'within-1-year' } as const;
    await admin.ok(setTargetStage, { params: { personId: rising }, body: { target } });
    await admin.ok(recomputeIndicators, { body: {} });
    await app.settle();
    const leader = app.as(await organisation.signIn('left'));
    const line = { groupKind: 'leader', groupId: left } as const;
    const listed = async (caller: Caller, query: Partial<QueryOf<typeof listFigureRecords>>) =>
      (await caller.ok(listFigureRecords, { query: { ...query, indicator: 'readiness-mix' } })).items.map(
        ({ person, counts, note }) => `${person?.name} ${counts} ${note}`,
      );
    expect(await listed(admin, {})).toEqual([
      ...['Left not-assessed Engineering Manager', 'Other not-assessed Tech Lead', 'Rising within-1-year Tech Lead'],
    ]);
    const looked = async () =>
      (await admin.ok(listPersonViewers, { params: { personId: rising } })).items
        .filter(({ lastLookedAt }) => lastLookedAt !== null)
        .map(({ who }) => who);
    expect((await looked()).filter((who) => ['Left', 'Top'].includes(who))).toEqual([]);
    // One's own line leaves oneself out, and whoever is not below one today.
    expect(await listed(leader, line)).toEqual(['Rising within-1-year Tech Lead']);
    expect(await looked()).toContain('Left');
    // A file is a look as well.
    const top = app.as(await organisation.signIn('top'));
    await top.call(exportFigureRecords, { query: { ...line, indicator: 'readiness-mix' } });
    expect(await looked()).toContain('Top');
    const ofEverybody = { indicator: 'readiness-mix' } as const;
    // Whether they stand behind what was told is said with them.
    const day = async () => {
      const { asOf, told } = await admin.ok(listFigureRecords, { query: ofEverybody });
      return [asOf, told];
    };
    expect(await day()).toEqual([today, false]);
    const monthEnd = addDays(today, -20);
    await app.tenants.run(organisation.actor, async (tx) => {
      await tx.sql`
        insert into publication (organisation_id, as_of, formula_version, threshold)
        values (${tx.organisationId}::uuid, ${monthEnd}::date, 1, 5)`;
    });
    expect(await day()).toEqual([monthEnd, true]);
    expect((await leader.refused(listFigureRecords, { query: ofEverybody })).code).toBe('not-found');
    const moves = async (caller: Caller, query: Partial<QueryOf<typeof getIndicators>>) =>
      (await caller.ok(getIndicators, { query })).moves.map(
        ({ from, to, promotions }) => `${from.key} ${to.key} ${promotions}`,
      );
    expect([await moves(admin, {}), await moves(leader, line)]).toEqual([
      ['individual-contributor tech-lead 2'],
      ['individual-contributor tech-lead 1'],
    ]);
  });
});
