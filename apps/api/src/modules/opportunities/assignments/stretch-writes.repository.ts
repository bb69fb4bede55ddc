import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { changeSafetyNet } from '@understudy/contracts/opportunities-assignments';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { AssignmentStatus } from '@understudy/domain/opportunities/assignment-states';
import type { SafetyTalkState } from '@understudy/domain/opportunities/talk-states';

type Net = BodyOf<typeof changeSafetyNet>;
export type StretchStepValues = {
  readonly status: AssignmentStatus;
  readonly endsOn: string;
  readonly words: string;
};

@Injectable()
export class StretchWritesRepository {
  /** Holds the assignment until the transaction ends. */
  async lock(tx: TenantTransaction, stretchId: string): Promise<void> {
    await tx.sql`select id::text as id from stretch_assignment where id = ${stretchId}::uuid for update`;
  }

  async writeNet(tx: TenantTransaction, stretchId: string, net: Net): Promise<void> {
    await this.addTalks(tx, stretchId, net.checkInDays);
    await tx.sql`
      delete from safety_check_in
       where assignment_id = ${stretchId}::uuid and held_on is null and planned_on <> all(${net.checkInDays}::date[])`;
    await tx.sql`
      update stretch_assignment
         set mentor_id = ${net.mentorId}::uuid, skip_level_id = ${net.skipLevelId}::uuid,
             scope_limit = ${net.scopeLimit}, step_back_plan = ${net.stepBackPlan},
             exit_criterion = ${net.exitCriterion}, version = version + 1
       where id = ${stretchId}::uuid`;
  }

  /** Plans talks on these days, where there are none yet. */
  async addTalks(tx: TenantTransaction, stretchId: string, days: readonly string[]): Promise<void> {
    await tx.sql`
      insert into safety_check_in (organisation_id, assignment_id, planned_on)
      select ${tx.organisationId}::uuid, ${stretchId}::uuid, day
        from (select distinct unnest(${days}::date[]) as day) wanted
       where not exists (select 1 from safety_check_in k
                          where k.assignment_id = ${stretchId}::uuid and k.planned_on = wanted.day)`;
  }

  async permit(tx: TenantTransaction, stretchId: string, by: string, statement: string, today: string): Promise<void> {
    await tx.sql`
      update stretch_assignment
         set permission_to_err = ${statement}, permission_given_by = ${by}::uuid,
             permission_given_on = ${today}::date, version = version + 1
       where id = ${stretchId}::uuid`;
  }

  /** Takes a step; the database itself refuses to run anything without a complete net. */
  async step(tx: TenantTransaction, stretchId: string, to: StretchStepValues, today: string): Promise<void> {
    const day = sql`${today}::date`;
    await tx.sql`
      update stretch_assignment
         set status = ${to.status}, ends_on = ${to.endsOn}::date, closing_words = ${to.words},
             started_on = case when ${to.status} = 'running' then ${day} else started_on end,
             extended_on = case when ${to.status} = 'extended' then ${day} else extended_on end,
             ended_on = case when ${to.status} in ('confirmed', 'returned', 'called-off') then ${day} end,
             version = version + 1
       where id = ${stretchId}::uuid`;
  }

  /** Gives back the place of what did not start. */
  async freePlace(tx: TenantTransaction, opportunityId: string): Promise<void> {
    await tx.sql`update opportunity set places_taken = places_taken - 1 where id = ${opportunityId}::uuid`;
  }

  /** Notes with whom it was held as well. False when there is no such talk, or it is not at this version. */
  async recordCheckIn(
    tx: TenantTransaction,
    key: { readonly stretchId: string; readonly checkInId: string; readonly version: number },
    to: {
      readonly state: SafetyTalkState;
      readonly plannedOn: string;
      readonly heldOn: string | null;
      readonly note: string;
    },
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update safety_check_in k
         set held_with = case when k.held_on is not null and k.held_with is not null then k.held_with
                              else (select a.skip_level_id from stretch_assignment a where a.id = k.assignment_id) end,
             planned_on = ${to.plannedOn}::date, held_on = ${to.heldOn}::date, note = ${to.note},
             status = ${to.state}, told_on = case when ${to.state} <> 'planned' then told_on end,
             told_times = case when ${to.state} <> 'planned' then told_times else 0 end, version = version + 1
       where id = ${key.checkInId}::uuid and assignment_id = ${key.stretchId}::uuid and version = ${key.version}::int
      returning id::text as id`;
    return rows.length === 1;
  }

  /** False when somebody wrote meanwhile; version 0 is the first. */
  async reflect(
    tx: TenantTransaction,
    stretchId: string,
    to: { readonly version: number; readonly learned: string; readonly nextTime: string; readonly shared: boolean },
    today: string,
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      insert into stretch_reflection as known (organisation_id, assignment_id, learned, next_time, shared, written_on)
      select ${tx.organisationId}::uuid, ${stretchId}::uuid, ${to.learned}, ${to.nextTime}, ${to.shared}::bool,
             ${today}::date
      on conflict (organisation_id, assignment_id) do update
         set learned = excluded.learned, next_time = excluded.next_time, shared = excluded.shared,
             written_on = excluded.written_on, version = known.version + 1
       where known.version = ${to.version}::int
      returning assignment_id::text as id`;
    return rows.length === 1;
  }

  async writeEvidence(
    tx: TenantTransaction,
    key: { readonly stretchId: string; readonly skillKey: string; readonly authorId: string },
    text: string,
    today: string,
  ): Promise<void> {
    await tx.sql`
      insert into stretch_evidence (organisation_id, assignment_id, skill_key, author_id, text, written_on)
      values (${tx.organisationId}::uuid, ${key.stretchId}::uuid, ${key.skillKey}, ${key.authorId}::uuid, ${text},
              ${today}::date)
      on conflict (organisation_id, assignment_id, skill_key, author_id) do update
         set text = excluded.text, written_on = excluded.written_on`;
  }
}
