import { campaignSorts, exportCampaigns, listCampaigns } from '@understudy/contracts/assessments-campaigns';
import {
  exportMySignals,
  exportSignals,
  listMySignals,
  listSignals,
  signalSorts,
} from '@understudy/contracts/assessments-signals';
import { getFramework } from '@understudy/contracts/career-framework';
import { exportPlans, listPlans, planSorts } from '@understudy/contracts/development-plans';
import { checkInSorts, exportCheckIns, listCheckIns } from '@understudy/contracts/development-plans-check-ins';
import {
  cycleSorts,
  exportCycleParticipants,
  exportCycles,
  listCycleParticipants,
  listCycles,
  participantSorts,
} from '@understudy/contracts/development-plans-cycles';
import type { Endpoint } from '@understudy/contracts/endpoint';
import { exportCriticalRoles, listCriticalRoles, roleSorts } from '@understudy/contracts/succession';
import { parse } from 'csv-parse/sync';
import { builtInInstrument } from '../src/modules/assessments/testing/campaigns.js';
import { addressOf } from './caller.js';
import { startTestApp, type TestApp } from './harness.js';
import type { SignInHandle } from './organisation-builder.js';

type Row = Record<string, unknown>;
type Value = string | number | null;
type List = {
  readonly name: string;
  readonly list: Endpoint;
  readonly file: Endpoint;
  readonly query?: Record<string, string>;
  readonly sorts: readonly string[];
  /** The place of a row by each column, as a reader of the answer would tell it; null is unknown. */
  readonly by: Readonly<Record<string, (row: Row) => Value>>;
};

const at = (row: Row, ...path: string[]): Value =>
  (path.reduce<unknown>((value, key) => (value as Row | null)?.[key], row) ?? null) as Value;
const lower = (value: Value): Value => (typeof value === 'string' ? value.toLowerCase() : value);
const rankOf = (order: readonly string[], value: Value): number => order.indexOf(String(value));
const impacts = ['moderate', 'high', 'critical'];
const risks = ['low', 'medium', 'high'];
const observed = (who: string): List['by'] => ({
  observed: (row) => at(row, 'observedOn'),
  who: (row) => lower(at(row, who, 'name')),
  signal: (row) => at(row, 'signal'),
  state: (row) => rankOf(['contested', 'answered', 'recorded', 'stands', 'withdrawn'], at(row, 'state')),
});

const lists: readonly List[] = [
  {
    ...{ name: 'plans', list: listPlans, file: exportPlans, sorts: planSorts, query: { scope: 'organisation' } },
    by: {
      person: (row) => lower(at(row, 'person', 'name')),
      status: (row) => rankOf(['draft', 'agreed', 'active', 'closed'], at(row, 'status')),
      target: (row) => lower(at(row, 'target', 'name')),
      progress: (row) => at(row, 'progress'),
      changed: (row) => at(row, 'changedAt'),
    },
  },
  {
    ...{ name: 'check-ins', list: listCheckIns, file: exportCheckIns, sorts: checkInSorts },
    by: {
      held: (row) => at(row, 'heldOn'),
      with: (row) => lower(at(row, 'person', 'name')),
      kind: (row) => at(row, 'kind'),
      status: (row) => rankOf(['planned', 'held', 'cancelled'], at(row, 'status')),
      next: (row) => at(row, 'nextOn'),
    },
  },
  {
    ...{ name: 'cycles', list: listCycles, file: exportCycles, sorts: cycleSorts },
    by: {
      closes: (row) => at(row, 'closesOn'),
      opens: (row) => at(row, 'opensOn'),
      name: (row) => lower(at(row, 'name')),
      completed: (row) => Number(at(row, 'completed')) / Math.max(Number(at(row, 'participants')), 1),
    },
  },
  {
    ...{ name: 'participants', list: listCycleParticipants, file: exportCycleParticipants, sorts: participantSorts },
    by: {
      person: (row) => lower(at(row, 'person', 'name')),
      unit: (row) => lower(at(row, 'unit', 'name')),
      state: (row) => rankOf(['none', 'draft', 'agreed', 'active', 'closed'], at(row, 'state')),
      reminded: (row) => at(row, 'remindedAt'),
    },
  },
  {
    ...{ name: 'campaigns', list: listCampaigns, file: exportCampaigns, sorts: campaignSorts },
    by: {
      created: () => 0,
      name: (row) => lower(at(row, 'name')),
      closes: (row) => at(row, 'closesOn'),
      people: (row) => at(row, 'people'),
      status: (row) => rankOf(['draft', 'launching', 'running', 'releasing', 'released'], at(row, 'status')),
    },
  },
  {
    ...{ name: 'critical roles', list: listCriticalRoles, file: exportCriticalRoles, sorts: roleSorts },
    by: {
      urgency: (row) =>
        `${(row.successors as Row[]).length === 0 ? 0 : 1}${2 - rankOf(impacts, at(row, 'impact'))}${2 - rankOf(risks, at(row, 'vacancyRisk'))}`,
      name: (row) => lower(at(row, 'name')),
      impact: (row) => 2 - rankOf(impacts, at(row, 'impact')),
      risk: (row) => 2 - rankOf(risks, at(row, 'vacancyRisk')),
      opened: (row) => at(row, 'openedOn'),
    },
  },
  { name: 'signals', list: listSignals, file: exportSignals, sorts: signalSorts, by: observed('observer') },
  { name: 'my signals', list: listMySignals, file: exportMySignals, sorts: signalSorts, by: observed('person') },
];

let app: TestApp;
let reader: SignInHandle;
let ids: Record<string, string>;

/** Everything in sevens, with many of the same value and some without one. */
beforeAll(async () => {
  app = await startTestApp();
  const names = ['ada', 'Bo', 'cy', 'Di', 'ed', 'Fay', 'gus'] as const;
  const people = Object.fromEntries(
    names.map((name, place) => [
      name,
      { name, manager: 'boss', ...(place % 3 === 0 ? {} : { unit: `Unit ${place % 2}` }) },
    ]),
  ) as Record<(typeof names)[number], { name: string; manager: 'boss' }>;
  const company = await app.organisation({ people: { boss: { name: 'boss' }, ...people } });
  const { id } = company;
  const boss = company.people.boss;
  await app.as(company.admin).ok(getFramework);
  const instrument = await builtInInstrument(app, company.admin);
  await app.tenants.run({ organisationId: id }, async (tx) => {
    await tx.sql`update membership set person_id = ${boss}::uuid where user_id = ${company.admin.userId}::uuid`;
    const [cycle] = await tx.sql<{ id: string }>`
      insert into development_cycle (organisation_id, name, opens_on, closes_on, plans_start_on, plans_end_on, audience)
      select ${id}::uuid, case when n % 2 = 0 then 'cycle ' else 'Cycle ' end || n % 3, date '2024-01-01' + n % 3,
             date '2024-03-01' + n % 2, '2024-01-01', '2024-06-30', 'organisation' from generate_series(1, 7) n
      returning id::text as id`;
    ids = { cycleId: cycle?.id ?? '', personId: company.people.ada };
    for (const [place, name] of names.entries()) {
      const person = company.people[name];
      const [plan] = await tx.sql<{ id: string }>`
        insert into development_plan (organisation_id, person_id, starts_on, ends_on, status, closed_on, target_stage_name,
                                      target_stage_key, created_on, content_hash, changed_at)
        values (${id}::uuid, ${person}::uuid, '2024-01-01', '2024-06-30', ${['draft', 'active', 'closed'][place % 3] ?? ''},
                ${place % 3 === 2 ? '2024-06-30' : null}::date, ${place % 3 === 0 ? null : `stage ${place % 2}`}::text,
                ${place % 3 === 0 ? null : 'tech-lead'}::text, '2024-01-01', 'hash',
                timestamptz '2024-02-01' + ${place % 4}::int * interval '1 day') returning id::text as id`;
      const [goal] = await tx.sql<{ id: string }>`
        insert into development_goal (organisation_id, plan_id, ordinal, title)
        values (${id}::uuid, ${plan?.id ?? ''}::uuid, 1, 'goal') returning id::text as id`;
      await tx.sql`
        insert into development_action (organisation_id, plan_id, goal_id, ordinal, kind, title, owner_id, progress)
        select ${id}::uuid, ${plan?.id ?? ''}::uuid, ${goal?.id ?? ''}::uuid, 1, 'practice', 'action', ${person}::uuid,
               ${(place % 3) * 20}::int where ${place % 4 !== 3}::bool`;
      await tx.sql`
        insert into check_in (organisation_id, person_id, counterpart_id, kind, status, held_on, next_on, created_by, created_on)
        values (${id}::uuid, ${person}::uuid, ${boss}::uuid, ${place % 2 === 0 ? 'one-to-one' : 'review'},
                ${['held', 'planned', 'cancelled'][place % 3] ?? ''}, date '2024-01-01' + ${place % 3}::int,
                ${place % 2 === 0 ? null : '2024-05-01'}::date, ${boss}::uuid, '2024-01-01')`;
      await tx.sql`
        insert into development_cycle_participant (organisation_id, cycle_id, person_id, reminded_at)
        values (${id}::uuid, ${ids.cycleId ?? ''}::uuid, ${person}::uuid, ${place % 2 === 0 ? null : '2024-02-01'}::timestamptz)`;
      await tx.sql`
        insert into campaign (organisation_id, name, instrument_version_id, status, closes_on, relations, nomination,
                              most_peers, peer_threshold, report_threshold, others_threshold, manager_sees, line_sees)
        select ${id}::uuid, ${`Campaign ${place % 3}`}, v.id, ${place % 2 === 0 ? 'draft' : 'running'},
               date '2099-01-01' + ${place % 3}::int, '{self}', 'subject', 6, 3, 3, 4, 'everything', 'figures'
          from instrument_version v where v.instrument_id = ${instrument}::uuid and v.status = 'published'`;
      const [role] = await tx.sql<{ id: string }>`
        insert into critical_role (organisation_id, name, incumbent_id, impact, vacancy_risk, opened_on)
        values (${id}::uuid, ${`Role ${place % 4}`}, ${person}::uuid, ${impacts[place % 3] ?? ''}, ${risks[place % 2] ?? ''},
                date '2024-01-01' + ${place % 3}::int)
        returning id::text as id`;
      await tx.sql`
        insert into successor (organisation_id, role_id, person_id, horizon, evidence, from_on)
        select ${id}::uuid, ${role?.id ?? ''}::uuid, ${boss}::uuid, 'ready-now', 'Runs it already.', '2024-01-01'
         where ${place % 2 === 0}::bool`;
      const others: readonly [string, string][] =
        name === 'ada'
          ? []
          : [
              [person, company.people.ada],
              [boss, person],
            ];
      for (const [observer, about] of others) {
        await tx.sql`
          insert into signal_observation (organisation_id, person_id, observer_id, signal, observed_on, evidence, state,
                                          open_to_person)
          values (${id}::uuid, ${about}::uuid, ${observer}::uuid,
                  ${place % 2 === 0 ? 'mentors-unasked' : 'owns-beyond-scope'}, date '2024-01-01' + ${place % 3}::int,
                  'Something was seen here.', ${['recorded', 'contested', 'answered'][place % 3] ?? ''}, true)`;
      }
    }
  });
  reader = company.admin;
}, 120_000);
afterAll(() => app.close());

const ask = async ({ list, query }: List, order: Record<string, string>) => {
  const { status, text } = await app
    .as(reader)
    .send({ method: 'GET', path: addressOf(list.path, ids, { ...query, ...order }) });
  expect({ status, text }).toMatchObject({ status: 200 });
  return JSON.parse(text) as { items: Row[]; nextCursor: string | null };
};
const walk = async (list: List, order: Record<string, string>, cursor?: string): Promise<Row[]> => {
  const { items, nextCursor } = await ask(list, { ...order, limit: '2', ...(cursor ? { cursor } : {}) });
  return nextCursor === null ? items : [...items, ...(await walk(list, order, nextCursor))];
};

describe.each(lists)('the list of $name', (list) => {
  it.each(
    list.sorts.flatMap(
      (sort) =>
        [
          [sort, 'ascending'],
          [sort, 'descending'],
        ] as const,
    ),
  )('stands by %s, %s, and no page repeats or leaves out anything', async (sort, direction) => {
    const order = { sort, direction };
    const { items: whole } = await ask(list, { ...order, limit: '200' });
    expect(whole.length).toBeGreaterThan(5);
    expect(await walk(list, order)).toEqual(whole);
    const places = whole.map((row) => list.by[sort]?.(row) ?? null);
    const known = places.filter((place) => place !== null);
    const sorted = known.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
    const unknown = places.length - known.length;
    // What is unknown stands last, whichever way.
    expect(places).toEqual([
      ...(direction === 'ascending' ? sorted : sorted.toReversed()),
      ...Array.from({ length: unknown }, () => null),
    ]);
  });

  it('is a file in the same order, and refuses the cursor of another order', async () => {
    const [sort = ''] = list.sorts.slice(-1);
    const order = { sort, direction: 'descending' };
    const { items } = await ask(list, { ...order, limit: '200' });
    const file = await app
      .as(reader)
      .send({ method: 'GET', path: addressOf(list.file.path, ids, { ...list.query, ...order }) });
    const rows: Record<string, string>[] = parse(file.text, { bom: true, columns: true });
    const named = (row: Row): Value => at(row, 'id') ?? at(row, 'person', 'name');
    expect(rows.map((row) => row.id ?? row.person)).toEqual(items.map(named));
    const { nextCursor } = await ask(list, { ...order, limit: '2' });
    const asked = { ...list.query, sort, direction: 'ascending', cursor: nextCursor ?? '' };
    const refused = await app.as(reader).send({ method: 'GET', path: addressOf(list.list.path, ids, asked) });
    expect(refused.status).toBe(400);
  });
});
