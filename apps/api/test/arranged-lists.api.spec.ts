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
import { exportCriticalRoles, listCriticalRoles, roleSorts } from '@understudy/contracts/succession';
import { builtInInstrument } from '../src/modules/assessments/testing/campaigns.js';
import { type ArrangedList, at, keyed, promiseOrder, type Row, rankOf } from './arranged-walk.js';
import { startTestApp, type TestApp } from './harness.js';
import type { SignInHandle } from './organisation-builder.js';

const impacts = ['moderate', 'high', 'critical'];
const risks = ['low', 'medium', 'high'];
const observed = (who: string): ArrangedList['by'] => ({
  observed: (row) => at(row, 'observedOn'),
  who: (row) => keyed(at(row, who, 'name')),
  signal: (row) => at(row, 'signal'),
  state: (row) => rankOf(['contested', 'answered', 'recorded', 'stands', 'withdrawn'], at(row, 'state')),
});

const lists: readonly ArrangedList[] = [
  {
    ...{ name: 'plans', list: listPlans, file: exportPlans, sorts: planSorts, query: { scope: 'organisation' } },
    by: {
      person: (row) => keyed(at(row, 'person', 'name')),
      status: (row) => rankOf(['draft', 'agreed', 'active', 'closed'], at(row, 'status')),
      target: (row) => keyed(at(row, 'target', 'name')),
      progress: (row) => at(row, 'progress'),
      changed: (row) => at(row, 'changedAt'),
    },
  },
  {
    ...{ name: 'check-ins', list: listCheckIns, file: exportCheckIns, sorts: checkInSorts },
    by: {
      held: (row) => at(row, 'heldOn'),
      with: (row) => keyed(at(row, 'person', 'name')),
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
      name: (row) => keyed(at(row, 'name')),
      completed: (row) => Number(at(row, 'completed')) / Math.max(Number(at(row, 'participants')), 1),
    },
  },
  {
    ...{ name: 'participants', list: listCycleParticipants, file: exportCycleParticipants, sorts: participantSorts },
    by: {
      person: (row) => keyed(at(row, 'person', 'name')),
      unit: (row) => keyed(at(row, 'unit', 'name')),
      state: (row) => rankOf(['none', 'draft', 'agreed', 'active', 'closed'], at(row, 'state')),
      reminded: (row) => at(row, 'remindedAt'),
    },
  },
  {
    ...{ name: 'campaigns', list: listCampaigns, file: exportCampaigns, sorts: campaignSorts },
    by: {
      created: () => 0,
      name: (row) => keyed(at(row, 'name')),
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
      name: (row) => keyed(at(row, 'name')),
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

promiseOrder(lists, () => ({ app, reader, ids }));
