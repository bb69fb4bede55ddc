import { listEffectivenessMetrics } from '@understudy/contracts/effectiveness';
import type { Walked } from './arranged-walk.js';

/** What leaders decide by, in sevens, with many of the same value and some without one, in a company filled with work. */
export const fillWithLeadership = async ({ app, reader, ids }: Walked): Promise<Record<string, string>> => {
  await app.as(reader).ok(listEffectivenessMetrics);
  const [membership] = await app.system.sql<{ org: string; boss: string }>`
    select organisation_id::text as org, person_id::text as boss from membership where id = ${reader.membershipId}::uuid`;
  const { org = '', boss = '' } = membership ?? {};
  const made: Record<string, string> = { leaderId: ids.personId ?? '' };
  await app.tenants.run({ organisationId: org }, async (tx) => {
    const one = async (rows: Promise<{ id: string }[]>): Promise<string> => (await rows)[0]?.id ?? '';
    const people = await tx.sql<{ id: string }>`
      select id::text as id from person where id <> ${boss}::uuid order by name_key limit 7`;
    made.unitId = await one(tx.sql<{ id: string }>`
      with above as (
        insert into unit (organisation_id, name) values (${org}::uuid, 'Above') returning id),
      below as (
        insert into unit (organisation_id, name, parent_id) select ${org}::uuid, 'Below', id from above returning id)
      select above.id::text as id from above, below`);
    const metrics = await tx.sql<{ id: string; edition: number }>`
      select m.id::text as id, m.edition from effectiveness_metric m order by m.id limit 7`;
    const session = await one(tx.sql<{ id: string }>`
      insert into calibration_session (organisation_id, name, grid, facilitator_id, held_on, created_on)
      values (${org}::uuid, 'talk', 'performance-growth', ${boss}::uuid, current_date, current_date)
      returning id::text as id`);
    for (const [place, { id: person }] of people.entries()) {
      const third = place % 3;
      const role = await one(tx.sql<{ id: string }>`
        insert into critical_role (organisation_id, name, impact, vacancy_risk, target_cover, opened_on)
        values (${org}::uuid, ${`${place % 2 === 0 ? 'role' : 'Role'} ${third}`}, 'high', 'low', 2, current_date - 200)
        returning id::text as id`);
      if (place === 0) made.roleId = role;
      const ready = people.slice(3, 3 + (place === 1 ? 2 : place === 2 ? 1 : 0)).map(({ id }) => id);
      await tx.sql`
        insert into successor (organisation_id, role_id, person_id, horizon, from_on)
        select ${org}::uuid, ${role}::uuid, one.id, 'ready-now', current_date - 100 from unnest(${ready}::uuid[]) one (id)`;
      if (place === 3) {
        await tx.sql`
          update critical_role set unit_id = (select id from unit where parent_id is not null limit 1)
           where id = ${role}::uuid`;
      }
      await tx.sql`
        insert into nomination (organisation_id, role_id, person_id, horizon, state, consent, proposed_on)
        values (${org}::uuid, ${role}::uuid, ${boss}::uuid, 'ready-now', 'proposed', 'asked', current_date - ${third}::int)`;
      await tx.sql`
        insert into role_holder (organisation_id, role_id, person_id, from_on, to_on, recorded_at)
        values (${org}::uuid, ${made.roleId}::uuid, ${person}::uuid, current_date - 100 + ${place * 10}::int,
                current_date - 90 + ${place * 10}::int, timestamptz '2024-03-01' + ${third}::int * interval '1 day')`;
      await tx.sql`
        insert into role_opening (organisation_id, stage_id, owner_id, name, planned, opened_on)
        select ${org}::uuid, s.id, ${person}::uuid, ${`${place % 2 === 0 ? 'seat' : 'Seat'} ${third}`}, false,
               current_date - 10 - ${place % 4}::int
          from stage s where s.key = 'tech-lead' limit 1`;
      await tx.sql`
        insert into forecast (organisation_id, name, group_kind, leader_id, as_of, seed, paths, months, scenario,
                              formula_version, created_at)
        values (${org}::uuid, ${`${place % 2 === 0 ? 'try' : 'Try'} ${third}`}, 'leader', ${people[place % 4]?.id}::uuid,
                current_date, 1, 10, 36, '{}', 1, timestamptz '2024-03-01' + ${third}::int * interval '1 day')`;
      const programme = await one(tx.sql<{ id: string }>`
        insert into programme (organisation_id, name, purpose, state)
        values (${org}::uuid, ${`${place % 2 === 0 ? 'way' : 'Way'} ${third}`}, 'To lead', 'open') returning id::text as id`);
      await tx.sql`
        insert into programme_effect_look (organisation_id, programme_id, comparison, looked_on, status)
        values (${org}::uuid, ${programme}::uuid, 'matched', current_date, ${place < 5 ? 'shown' : 'too-few'})`;
      if (place < 5) {
        await tx.sql`
          insert into programme_effect (organisation_id, programme_id, comparison, told, as_of, formula_version, threshold, result, parts)
          values (${org}::uuid, ${programme}::uuid, 'matched', 1, current_date - ${third}::int, 1, 5,
                  ${JSON.stringify(effect)}::jsonb, '{}')`;
      }
      await tx.sql`
        insert into calibration_session (organisation_id, name, grid, facilitator_id, held_on, created_on)
        values (${org}::uuid, ${`${place % 2 === 0 ? 'talk' : 'Talk'} ${third}`}, 'horizons', ${boss}::uuid,
                current_date + ${third}::int, current_date)`;
      await tx.sql`
        insert into calibration_placement (organisation_id, session_id, person_id, manager_id)
        values (${org}::uuid, ${session}::uuid, ${person}::uuid,
                ${place < 5 ? (people[(place % 2) + 5]?.id ?? null) : null}::uuid)`;
      await tx.sql`
        insert into calibration_manager (organisation_id, session_id, person_id, submitted_on, taken_out_on, taken_out_reason)
        values (${org}::uuid, ${session}::uuid, ${person}::uuid,
                case when ${place < 5}::bool then current_date - ${third}::int end,
                case when ${place >= 5}::bool then current_date end, ${place < 5 ? '' : 'Away'})`;
      await tx.sql`
        insert into effectiveness_review (organisation_id, leader_id, manager_id, from_on, to_on, opened_on)
        values (${org}::uuid, ${person}::uuid, ${boss}::uuid, date '2024-01-01', date '2024-04-01' + ${third}::int,
                date '2024-05-01' + ${place % 4}::int)`;
      const metric = metrics[place];
      await tx.sql`
        insert into effectiveness_observation (organisation_id, leader_id, metric_id, edition, from_on, to_on, value,
                                               numerator, denominator, source, recorded_at)
        values (${org}::uuid, ${made.leaderId}::uuid, ${metric?.id}::uuid, ${metric?.edition}::int, '2024-01-01',
                date '2024-04-01' + ${third}::int, 1, 1, 10, 'reported',
                timestamptz '2024-05-01' + ${place % 4}::int * interval '1 day')`;
      if (place > 0 && place < 5) {
        await tx.sql`
          insert into effectiveness_observation (organisation_id, leader_id, metric_id, edition, from_on, to_on, value,
                                                 numerator, denominator, source)
          values (${org}::uuid, ${person}::uuid, ${metric?.id}::uuid, ${metric?.edition}::int, '2024-01-01',
                  date '2024-04-01' + ${place % 2}::int, 1, 1, 10, 'reported')`;
      }
    }
    for (const state of ['collecting', 'open']) {
      await tx.sql`
        update calibration_session set state = ${state}, opened_on = case when ${state} = 'open' then current_date end
         where id = ${session}::uuid`;
    }
    for (const [place, { id: person }] of people.entries()) {
      await tx.sql`
        insert into calibration_move (organisation_id, placement_id, version, moved_by, moved_at, to_place, reason)
        select ${org}::uuid, p.id, p.version + 1, ${people[place % 3]?.id ?? boss}::uuid,
               timestamptz '2024-03-01' + ${place % 4}::int * interval '1 day', 'dependable-widening', 'We agreed.'
          from calibration_placement p where p.session_id = ${session}::uuid and p.person_id = ${person}::uuid`;
    }
    made.calibrationId = session;
  });
  return made;
};

const effect = {
  cohorts: 2,
  participants: { people: 12, stayed: 11, promoted: 5 },
  others: { people: 30, stayed: 24, promoted: 6 },
  retention: { difference: 0.117, lower: -0.16, upper: 0.29 },
  promotion: { difference: 0.217, lower: -0.06, upper: 0.49 },
  survival: { status: 'no-leavings', test: null },
  notFollowed: 0,
};
