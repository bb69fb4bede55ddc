import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { namedSignerOf } from '../plans/plan-sight.repository.js';
import { conditionsOn, rankOf, standing, sumOf } from './attention-conditions.repository.js';
import { dueConversations, dueTalks, everybody, openPlans } from './attention-facts.repository.js';
import { linchpinsOfAll } from './linchpins.repository.js';

/** The reasons that are the same for everybody who asks. */
const ofThePerson = (day: Sql): Sql => {
  const holds = conditionsOn(day);
  return sumOf({
    'no-plan': holds.noPlan,
    'plan-quiet': holds.quiet,
    'past-median-time-in-stage': holds.pastMedian,
    'no-manager': holds.noManager,
    'no-stage': holds.noStage,
    'no-target': holds.noTarget,
    'recently-joined': holds.recentlyJoined,
  });
};

/** What is kept of who needs attention, and of which day it is. */
@Injectable()
export class AttentionStandingsRepository {
  /** Holds what is kept until the transaction ends; whether it is true on that day. */
  async hold(tx: TenantTransaction, today: string): Promise<boolean> {
    const rows = await tx.sql<{ holds: boolean }>`
      select coalesce(computed_for = ${today}::date, false) and stale_since is null as holds
        from attention_state where organisation_id = ${tx.organisationId}::uuid for update`;
    return rows[0]?.holds ?? false;
  }

  /** From now on nobody relies on what is kept, until it was computed anew. */
  async markStale(tx: TenantTransaction): Promise<void> {
    await tx.sql`
      insert into attention_state as known (organisation_id, stale_since) values (${tx.organisationId}::uuid, now())
      on conflict (organisation_id) do update set stale_since = coalesce(known.stale_since, now())`;
  }

  async markComputed(tx: TenantTransaction, today: string): Promise<void> {
    await tx.sql`
      update attention_state set computed_for = ${today}::date, stale_since = null
       where organisation_id = ${tx.organisationId}::uuid`;
  }

  /** Brings what is kept of these people, or of everybody when null, in line with what holds; how many were looked at. */
  async write(tx: TenantTransaction, actor: Actor, personIds: readonly string[] | null): Promise<number> {
    const among = (column: Sql): Sql => (personIds === null ? everybody : sql`${column} = any(${personIds}::uuid[])`);
    const day = sql`${actor.today}::date`;
    const [row] = await tx.sql<{ people: number }>`
      with medians as (select stage_id, days from stage_median),
      due as materialized (${dueTalks(day, among(sql`k.person_id`))}),
      conversations as materialized (${dueConversations(day, among)}),
      open_plans as materialized (${openPlans(actor, everybody, among(sql`d.person_id`))}),
      linchpins as materialized (${linchpinsOfAll(actor.today, this.leadersOf(actor.today, personIds), among(sql`s.person_id`))}),
      base as materialized (
        select p.id, p.name_key, ${ofThePerson(day)} as reasons from person p ${standing(day)} where ${among(sql`p.id`)}
      ),
      of_all as materialized (
        select person_id, name_key, reasons, ${rankOf(sql`reasons`)} as rank from (
          select id as person_id, name_key, reasons + ${sumOf({
            'check-in-overdue': sql`id in (select person_id from due)`,
            linchpin: sql`id in (select person_id from linchpins where leader_id is null)`,
          })} as reasons from base) summed
      ),
      of_lines as materialized (
        select leader_id, person_id, name_key, reasons, ${rankOf(sql`reasons`)} as rank from (
          select c.leader_id, c.person_id, b.name_key, b.reasons + ${sumOf({
            'check-in-overdue': sql`(c.leader_id, c.person_id) in (select counterpart_id, person_id from due)`,
            'plan-awaits-agreement': sql`
              c.depth = 1 and c.person_id in (select person_id from open_plans where awaits_since is not null)`,
            'conversation-overdue': sql`
              c.depth = 1 and (c.leader_id, c.person_id) in (select counterpart_id, person_id from conversations)`,
            linchpin: sql`
              (c.leader_id, c.person_id) in (select leader_id, person_id from linchpins where leader_id is not null)`,
          })} as reasons
            from base b join reporting_closure c on c.person_id = b.id and c.from_on <= ${day} and c.to_on > ${day}
          union all
          select signer.id, b.id, b.name_key, ${sumOf({ 'plan-awaits-agreement': sql`true` })}
            from base b cross join lateral (select ${namedSignerOf(sql`b.id`, day)} as id) signer
           where b.id in (select person_id from open_plans where awaits_since is not null) and signer.id is not null) summed
      ),
      put_all as (
        insert into attention_standing (organisation_id, person_id, name_key, reasons, rank)
        select ${tx.organisationId}::uuid, fresh.* from (
          select person_id, name_key, reasons, rank from of_all where rank is not null
          except select person_id, name_key, reasons, rank from attention_standing where ${among(sql`person_id`)}) fresh
        on conflict (organisation_id, person_id) do update
           set name_key = excluded.name_key, reasons = excluded.reasons, rank = excluded.rank
      ),
      put_lines as (
        insert into attention_in_line (organisation_id, leader_id, person_id, name_key, reasons, rank)
        select ${tx.organisationId}::uuid, fresh.* from (
          select leader_id, person_id, name_key, reasons, rank from of_lines where rank is not null
          except select leader_id, person_id, name_key, reasons, rank from attention_in_line where ${among(sql`person_id`)}) fresh
        on conflict (organisation_id, leader_id, person_id) do update
           set name_key = excluded.name_key, reasons = excluded.reasons, rank = excluded.rank
      ),
      gone_all as (
        delete from attention_standing s using (
          select person_id from attention_standing where ${among(sql`person_id`)}
          except select person_id from of_all where rank is not null) gone
         where s.person_id = gone.person_id
      ),
      gone_lines as (
        delete from attention_in_line a using (
          select leader_id, person_id from attention_in_line where ${among(sql`person_id`)}
          except select leader_id, person_id from of_lines where rank is not null) gone
         where a.leader_id = gone.leader_id and a.person_id = gone.person_id
      )
      select count(*)::int as people from base`;
    return row?.people ?? 0;
  }

  /** Whose figures are read: those above these people, or all leaders. */
  private leadersOf(today: string, personIds: readonly string[] | null): Sql {
    return personIds === null
      ? everybody
      : sql`f.group_key in (select c.leader_id::text from reporting_closure c
                             where c.person_id = any(${personIds}::uuid[]) and c.from_on <= ${today}::date
                               and c.to_on > ${today}::date)`;
  }
}
