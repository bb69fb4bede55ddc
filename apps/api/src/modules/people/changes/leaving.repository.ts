import { Injectable } from '@nestjs/common';
import type { LeavingKind } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';

export type Leaving = {
  readonly leftOn: string;
  readonly reason: string | null;
  readonly kind: LeavingKind | null;
  readonly regretted: boolean | null;
};

/** Everything dated that belongs to an employment and ends with it. */
const ownSpells: readonly Sql[] = [
  sql`title_holding`,
  sql`unit_membership`,
  sql`reporting_line`,
  sql`stage_assignment`,
  sql`stage_exemption`,
  sql`target_stage`,
];

@Injectable()
export class LeavingRepository {
  /**
   * Whether the person is an admin and every other admin leaves too: without them nobody could sign in to decide
   * anything. Locks the admins, as changes of memberships do.
   */
  async isLastAdmin(tx: TenantTransaction, personId: string): Promise<boolean> {
    const admins = await tx.sql<{ personId: string | null; stays: boolean }>`
      select m.person_id::text as "personId",
             m.person_id is null
               or not exists (select 1 from employment e where e.person_id = m.person_id)
               or exists (select 1 from employment e where e.person_id = m.person_id and e.left_on is null
                             and e.joined_on <= (select (now() at time zone o.time_zone)::date from organisation o)) as stays
        from membership m
       where m.organisation_id = ${tx.organisationId}::uuid and m.role = 'admin' and m.ended_at is null
       order by m.id for update`;
    const isAdmin = admins.some((admin) => admin.personId === personId);
    return isAdmin && !admins.some((admin) => admin.personId !== personId && admin.stays);
  }

  async writeEnd(tx: TenantTransaction, employmentId: string, leaving: Leaving): Promise<void> {
    await tx.sql`
      update employment set left_on = ${leaving.leftOn}::date, leaving_reason = ${leaving.reason}::text,
             leaving_kind = ${leaving.kind}::text, regretted = ${leaving.regretted}::bool
       where id = ${employmentId}::uuid`;
  }

  /** Ends, on that day, what the person holds in the employment; what would have begun later goes. */
  async endOwnSpells(tx: TenantTransaction, personId: string, joinedOn: string, leftOn: string): Promise<void> {
    for (const table of ownSpells) {
      await tx.sql`
        delete from ${table}
         where person_id = ${personId}::uuid and from_on >= ${leftOn}::date
           and from_on < coalesce((select min(joined_on) from employment
                                    where person_id = ${personId}::uuid and joined_on > ${joinedOn}::date), 'infinity')`;
      await tx.sql`
        update ${table} set to_on = ${leftOn}::date
         where person_id = ${personId}::uuid and from_on < ${leftOn}::date
           and from_on >= ${joinedOn}::date and (to_on is null or to_on > ${leftOn}::date)`;
    }
  }

  /** Lets what ended with the former leaving day last until the corrected, later one. */
  async extendOwnSpells(tx: TenantTransaction, personId: string, former: string, leftOn: string): Promise<void> {
    for (const table of ownSpells) {
      await tx.sql`
        update ${table} set to_on = ${leftOn}::date
         where person_id = ${personId}::uuid and to_on = ${former}::date`;
    }
  }

  /** Ends the lines of those who reported to the person; returns their ids. */
  async endReports(tx: TenantTransaction, managerId: string, joinedOn: string, leftOn: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      with later as (
        delete from reporting_line
         where manager_id = ${managerId}::uuid and from_on >= ${leftOn}::date
           and from_on < coalesce((select min(joined_on) from employment
                                    where person_id = ${managerId}::uuid and joined_on > ${joinedOn}::date), 'infinity')
        returning person_id
      ), ended as (
        update reporting_line set to_on = ${leftOn}::date
         where manager_id = ${managerId}::uuid and from_on < ${leftOn}::date
           and from_on >= ${joinedOn}::date and (to_on is null or to_on > ${leftOn}::date)
        returning person_id
      )
      select person_id::text as id from later union select person_id::text from ended order by 1`;
    return rows.map(({ id }) => id);
  }
}
