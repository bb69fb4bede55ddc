import { getFramework } from '@understudy/contracts/career-framework';
import { sql } from '@understudy/database/sql';
import { builtInInstrument } from '../src/modules/assessments/testing/campaigns.js';
import type { Walked } from './arranged-walk.js';
import type { TestApp } from './harness.js';

/** Everything in sevens, with many of the same value and some without one; the boss of seven reads. */
export const fillWithWork = async (app: TestApp): Promise<Omit<Walked, 'app'>> => {
  const names = ['ada', 'Bo', 'cy', 'Di', 'ed', 'Fay', 'gus'] as const;
  const below = Object.fromEntries(names.map((name) => [name, { name, manager: 'boss' }])) as Record<
    (typeof names)[number],
    { name: string; manager: 'boss' }
  >;
  const company = await app.organisation({ people: { boss: { name: 'boss' }, ...below } });
  const { id: org, people } = company;
  let filled: Record<string, string> = {};
  await app.as(company.admin).ok(getFramework);
  const instrument = await builtInInstrument(app, company.admin);
  await app.tenants.run({ organisationId: org }, async (tx) => {
    const one = async (rows: Promise<{ id: string }[]>): Promise<string> => (await rows)[0]?.id ?? '';
    await tx.sql`update membership set person_id = ${people.boss}::uuid where user_id = ${company.admin.userId}::uuid`;
    const version = await one(tx.sql<{ id: string }>`
      select id::text as id from instrument_version where instrument_id = ${instrument}::uuid and status = 'published'`);
    const assessed = async (about: string, place: number, status: 'running' | 'released') => {
      const campaign = await one(tx.sql<{ id: string }>`
        insert into campaign (organisation_id, name, instrument_version_id, status, closes_on, relations, nomination,
                              most_peers, peer_threshold, report_threshold, others_threshold, manager_sees, line_sees)
        values (${org}::uuid, ${`${place % 2 === 0 ? 'round' : 'Round'} ${place % 3}`}, ${version}::uuid, ${status},
                date '2099-01-01' + ${place % 3}::int, '{self,manager,peer}', 'subject', 6, 3, 3, 4, 'everything', 'figures')
        returning id::text as id`);
      return one(tx.sql<{ id: string }>`
        insert into assessment (organisation_id, campaign_id, person_id, instrument_version_id, target_stage_key, status,
                                begun_on, released_on, expires_on)
        select ${org}::uuid, ${campaign}::uuid, ${about}::uuid, ${version}::uuid, 'tech-lead',
               case when released then 'released' else 'open' end, '2024-01-01',
               case when released then date '2024-02-01' + ${place % 3}::int end,
               case when released then date '2025-02-01' + ${place % 2}::int end
          from (select ${status} = 'released' as released) s returning id::text as id`);
    };
    await tx.sql`
      with own as (
        insert into assessment (organisation_id, person_id, instrument_version_id, target_stage_key, begun_on)
        values (${org}::uuid, ${people.boss}::uuid, ${version}::uuid, 'tech-lead', '2024-01-01') returning id)
      insert into assessment_request (organisation_id, assessment_id, rater_id, relation, status)
      select ${org}::uuid, id, ${people.boss}::uuid, 'self', 'asked' from own`;
    const plan = await one(tx.sql<{ id: string }>`
      insert into development_plan (organisation_id, person_id, starts_on, ends_on, status, created_on, content_hash)
      values (${org}::uuid, ${people.ada}::uuid, current_date - 30, current_date + 90, 'draft', current_date - 30, 'hash')
      returning id::text as id`);
    const goal = await one(tx.sql<{ id: string }>`
      insert into development_goal (organisation_id, plan_id, ordinal, title, skill_key, skill_name)
      values (${org}::uuid, ${plan}::uuid, 1, 'goal', 'coaching', 'Coaching') returning id::text as id`);
    filled = { personId: people.ada, planId: plan, goalId: goal, instrumentId: instrument };
    for (const [place, name] of names.entries()) {
      const about = people[name];
      const then = sql`timestamptz '2024-03-01' + ${place % 3}::int * interval '1 day'`;
      const open = await assessed(about, place, 'running');
      await tx.sql`
        insert into assessment_request (organisation_id, assessment_id, rater_id, relation, status)
        values (${org}::uuid, ${open}::uuid, ${people.boss}::uuid, 'manager', 'asked'),
               (${org}::uuid, ${open}::uuid, ${people[names[(place + 1) % 7] ?? 'ada']}::uuid, 'peer',
                ${place % 3 === 0 ? 'proposed' : 'asked'})`;
      const released = await assessed(people.ada, place, 'released');
      await tx.sql`
        insert into assessment_result (organisation_id, assessment_id, figures)
        values (${org}::uuid, ${released}::uuid, '{}')`;
      await tx.sql`
        insert into result_dispute (organisation_id, assessment_id, about_kind, raised_at)
        values (${org}::uuid, ${released}::uuid, 'whole', ${then})`;
      await tx.sql`
        with stepped as (
          insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, source)
          select ${org}::uuid, ${about}::uuid, s.id, current_date - 20 - ${place % 3}::int,
                 ${place % 2 === 0 ? 'promotion' : 'lateral'}, 'manual'
            from stage s where s.key = 'tech-lead' limit 1
          returning stage_id, from_on, reason)
        insert into transition_companion (organisation_id, person_id, stage_id, entered_on, reason, dip_months)
        select ${org}::uuid, ${about}::uuid, stage_id, from_on, reason, 6 from stepped`;
      await tx.sql`
        insert into development_action (organisation_id, plan_id, goal_id, ordinal, kind, title, owner_id, progress,
                                        done_on, evidence)
        values (${org}::uuid, ${plan}::uuid, ${goal}::uuid, ${place + 1}::int, 'practice', ${`action ${place % 4}`},
                ${people.ada}::uuid, 100, current_date - ${place % 3}::int, 'It was seen.')`;
      await tx.sql`
        insert into development_action (organisation_id, plan_id, goal_id, ordinal, kind, title, owner_id, due_on)
        values (${org}::uuid, ${plan}::uuid, ${goal}::uuid, ${place + 11}::int, 'practice',
                ${`${place % 2 === 0 ? 'promise' : 'Promise'} ${place % 3}`}, ${people.boss}::uuid,
                case when ${place}::int > 1 then current_date + ${(place % 3) * 9 - 5}::int end)`;
      await tx.sql`
        insert into plan_change (organisation_id, plan_id, what, changed_at)
        values (${org}::uuid, ${plan}::uuid, ${['plan-changed', 'goal-added', 'progress-logged', 'plan-signed'][place % 4] ?? ''}, ${then})`;
      await tx.sql`
        insert into plan_comment (organisation_id, plan_id, goal_id, author_id, text, created_at)
        values (${org}::uuid, ${plan}::uuid, ${place % 3 === 0 ? goal : null}::uuid, ${people.ada}::uuid,
                ${`Well said, ${name}.`}, ${then})`;
      await tx.sql`
        insert into data_import (organisation_id, kind, file_name, file_hash, status, columns, row_count, mapping, options,
                                 created_at)
        values (${org}::uuid, ${place % 2 === 0 ? 'people' : 'history'}, ${`${place % 2 === 0 ? 'File' : 'file'} ${place % 3}`},
                'hash', 'uploaded', '{a}', ${place % 4}::int, '[]',
                '{"dateOrder": "year-month-day", "missingPeople": "keep", "confirmLeavers": false}', ${then})`;
      await tx.sql`
        insert into signal_import (organisation_id, file_name, observations, people, imported_at, undone_at)
        values (${org}::uuid, ${`file ${place % 3}`}, ${1 + (place % 4)}::int, 1, ${then},
                case when ${place}::int = 3 then now() end)`;
      await tx.sql`
        with brought as (
          insert into title_import (organisation_id, file_name, titles, changed, imported_at, imported_by, undone_at, left_alone)
          values (${org}::uuid, ${`file ${place % 3}`}, 1, 0, ${then}, ${place === 5 ? people.boss : null}::uuid,
                  case when ${place}::int = 3 then now() end, case when ${place}::int = 3 then 0 end) returning id)
        insert into title_decision (organisation_id, title, place, decided_before, decided, decided_at, import_id)
        select ${org}::uuid, ${`${place % 2 === 0 ? 'title' : 'Title'} ${place % 3}`}, ${place + 1}::int, false, true, ${then},
               brought.id
          from brought`;
      await tx.sql`
        insert into effectiveness_import (organisation_id, file_name, observations, leaders, imported_at, undone_at)
        values (${org}::uuid, ${`file ${place % 3}`}, ${1 + (place % 4)}::int, 1, ${then},
                case when ${place}::int = 3 then now() end)`;
      await tx.sql`
        insert into framework_version (organisation_id, framework_id, number, content, status, published_at, changed_at)
        select ${org}::uuid, f.id, ${100 + place}::int, jsonb_build_object('name', ${`Ladder ${place % 3}`}::text), ${place === 0 ? 'draft' : 'retired'},
               case when ${place}::int > 0 then timestamptz '2020-03-01' + ${place % 3}::int * interval '1 day' end,
               timestamptz '2020-03-01' + ${place % 4}::int * interval '1 day'
          from framework f limit 1`;
      await tx.sql`
        insert into notification (organisation_id, user_id, kind, event_id, occurred_at, listed, mail)
        values (${org}::uuid, ${company.admin.userId}::uuid, 'job-failed', gen_random_uuid(),
                ${then}, true, 'never')`;
      await tx.sql`
        with made as (
          insert into instrument (organisation_id, key, built_in) values (${org}::uuid, ${`own-${place}`}, false)
          returning id)
        insert into instrument_version (organisation_id, instrument_id, number, status, name, description,
                                        expires_after_months, content)
        select ${org}::uuid, made.id, 1, 'draft', ${`${place % 2 === 0 ? 'ours' : 'Ours'} ${place % 3}`}, '', 12, v.content
          from made, instrument_version v where v.id = ${version}::uuid`;
      await tx.sql`
        insert into instrument_version (organisation_id, instrument_id, number, status, name, description,
                                        expires_after_months, content, published_at)
        select ${org}::uuid, instrument_id, ${place + 2}::int, 'retired', name, '', 12, content, ${then}
          from instrument_version where id = ${version}::uuid`;
      // Long ago and over: a stage of one of them, and a step of whoever reads.
      const year = sql`make_date(${2010 + place}::int, 1, 1)`;
      const stage = sql`(select id from stage order by ordinal offset ${place % 3}::int limit 1)`;
      await tx.sql`
        insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, source)
        values (${org}::uuid, ${people.ada}::uuid, ${stage}, ${year}, ${year} + 100, 'return', 'manual')`;
      await tx.sql`
        insert into transition_companion (organisation_id, person_id, stage_id, entered_on, reason, dip_months)
        values (${org}::uuid, ${people.boss}::uuid, ${stage}, ${year}, ${place % 2 === 0 ? 'promotion' : 'lateral'}, 6)`;
    }
  });
  return { reader: company.admin, ids: filled };
};
