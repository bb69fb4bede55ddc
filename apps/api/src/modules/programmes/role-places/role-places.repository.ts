import { Injectable } from '@nestjs/common';
import type { CohortState } from '@understudy/contracts/programmes-cohorts';
import type { CohortRole } from '@understudy/contracts/programmes-rotations';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { EnrolmentState } from '@understudy/domain/programmes/enrolment-table';
import type { RolePlaceState } from '@understudy/domain/programmes/role-place-table';
import { nameOf } from '../../people/cards/person-cards.repository.js';

/** A role place as it stands, with what decides its steps. */
export type RolePlaceRow = Omit<CohortRole, 'abilities'> & {
  readonly enrolmentId: string;
  readonly enrolmentState: EnrolmentState;
  readonly cohortId: string;
  readonly cohortState: CohortState;
  readonly programmeId: string;
  /** Earlier cohorts in which the person shadowed an area of this name, and in which they led any. */
  readonly shadowedHere: number;
  readonly ledBefore: number;
};

export type RolePlaceDraft = {
  readonly enrolmentId: string;
  readonly areaId: string;
  readonly role: CohortRole['role'];
  readonly state: RolePlaceState;
  readonly selectionId?: string | null;
  readonly tookOverFrom?: string | null;
  readonly importId?: string | null;
};

/** Somebody of a cohort, as far as giving them a role needs to know. */
export type MemberRow = { readonly enrolmentId: string; readonly personId: string; readonly state: EnrolmentState };

const person = (alias: Sql): Sql => sql`json_build_object('id', ${alias}.id, 'name', ${nameOf(alias)})`;

/** Roles of the same person in earlier cohorts of the programme, out of which they did not drop. */
const before = (condition: Sql): Sql => sql`(
  select count(distinct xe.cohort_id)::int
    from cohort_role x
    join cohort_area xa on xa.id = x.area_id
    join enrolment xe on xe.id = x.enrolment_id
    join cohort xc on xc.id = xe.cohort_id
   where xe.person_id = e.person_id and xc.programme_id = c.programme_id and xc.starts_on < c.starts_on
     and x.state in ('held', 'finished', 'risen') and ${condition})`;

@Injectable()
export class RolePlacesRepository {
  /** The role places of a cohort by area: leads, then shadows, then advisers. */
  ofCohort(access: TenantAccess, cohortId: string): Promise<RolePlaceRow[]> {
    return this.rows(access, sql`e.cohort_id = ${cohortId}::uuid and r.state <> 'discarded'`);
  }

  async find(access: TenantAccess, id: string): Promise<RolePlaceRow | null> {
    return (await this.rows(access, sql`r.id = ${id}::uuid`))[0] ?? null;
  }

  /** Those of an enrolment, or of a whole cohort, in these states. */
  inStates(
    access: TenantAccess,
    of: { readonly enrolmentId: string } | { readonly cohortId: string } | { readonly selectionId: string },
    states: readonly RolePlaceState[],
  ): Promise<RolePlaceRow[]> {
    const whose =
      'enrolmentId' in of
        ? sql`r.enrolment_id = ${of.enrolmentId}::uuid`
        : 'cohortId' in of
          ? sql`e.cohort_id = ${of.cohortId}::uuid`
          : sql`r.selection_id = ${of.selectionId}::uuid`;
    return this.rows(access, sql`${whose} and r.state = any(${states}::text[])`);
  }

  /** Those that came with one file, in whatever state. */
  ofImport(access: TenantAccess, importId: string): Promise<RolePlaceRow[]> {
    return this.rows(access, sql`r.import_id = ${importId}::uuid`);
  }

  /** Somebody of a cohort; null for whoever has no part in it. */
  async member(access: TenantAccess, cohortId: string, enrolmentId: string): Promise<MemberRow | null> {
    const rows = await access.sql<MemberRow>`
      select id::text as "enrolmentId", person_id::text as "personId", state from enrolment
       where id = ${enrolmentId}::uuid and cohort_id = ${cohortId}::uuid`;
    return rows[0] ?? null;
  }

  /** Everybody of a cohort by employee number. */
  async members(access: TenantAccess, cohortId: string): Promise<Map<string, MemberRow & { name: string }>> {
    const rows = await access.sql<MemberRow & { number: string; name: string }>`
      select e.id::text as "enrolmentId", e.person_id::text as "personId", e.state, p.employee_number as number,
             ${nameOf(sql`p`)} as name
        from enrolment e join person p on p.id = e.person_id where e.cohort_id = ${cohortId}::uuid`;
    return new Map(rows.map(({ number, ...row }) => [number, row]));
  }

  /** The lead place of an area that was dropped last and that nobody has continued. */
  async abandonedLead(access: TenantAccess, areaId: string): Promise<string | null> {
    const rows = await access.sql<{ id: string }>`
      select r.id::text as id from cohort_role r
       where r.area_id = ${areaId}::uuid and r.role = 'lead' and r.state = 'dropped'
         and not exists (select 1 from cohort_role s where s.took_over_from = r.id)
       order by r.since desc, r.id limit 1`;
    return rows[0]?.id ?? null;
  }

  async insert(tx: TenantTransaction, draft: RolePlaceDraft): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into cohort_role (organisation_id, enrolment_id, area_id, role, state, selection_id, took_over_from, import_id)
      values (${tx.organisationId}::uuid, ${draft.enrolmentId}::uuid, ${draft.areaId}::uuid, ${draft.role}, ${draft.state},
              ${draft.selectionId ?? null}::uuid, ${draft.tookOverFrom ?? null}::uuid, ${draft.importId ?? null}::uuid)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The role was not written.');
    return id;
  }

  async write(tx: TenantTransaction, id: string, state: RolePlaceState): Promise<void> {
    await tx.sql`
      update cohort_role set state = ${state}, since = now(), version = version + 1 where id = ${id}::uuid`;
  }

  async insertChange(
    tx: TenantTransaction,
    id: string,
    change: { action: string; from: string | null; to: string; byPersonId: string | null; reason: string },
  ): Promise<void> {
    await tx.sql`
      insert into cohort_role_change (organisation_id, cohort_role_id, action, from_state, to_state, by_person_id, reason,
                                      changed_at)
      values (${tx.organisationId}::uuid, ${id}::uuid, ${change.action}, ${change.from}, ${change.to},
              ${change.byPersonId}::uuid, ${change.reason}, clock_timestamp())`;
  }

  private rows(access: TenantAccess, condition: Sql): Promise<RolePlaceRow[]> {
    return access.sql<RolePlaceRow>`
      select r.id::text as id, ${person(sql`p`)} as person, a.id::text as "areaId", a.name as area, r.role, r.state, r.since,
             r.version, e.id::text as "enrolmentId", e.state as "enrolmentState", c.id::text as "cohortId",
             c.state as "cohortState",
             c.programme_id::text as "programmeId",
             coalesce((select h.reason from cohort_role_change h where h.cohort_role_id = r.id
                        order by h.changed_at desc, h.id limit 1), '') as reason,
             (select ${person(sql`fp`)} from cohort_role f
                join enrolment fe on fe.id = f.enrolment_id join person fp on fp.id = fe.person_id
               where f.id = r.took_over_from) as "tookOverFrom",
             (select count(*)::int from enrolment x join cohort xc on xc.id = x.cohort_id
               where x.person_id = p.id and x.state in ('enrolled', 'extended', 'completed')
                 and xc.programme_id = c.programme_id and xc.starts_on < c.starts_on) as "earlierCohorts",
             ${before(sql`x.role = 'shadow' and xa.name = a.name`)} as "shadowedHere",
             ${before(sql`x.role = 'lead'`)} as "ledBefore"
        from cohort_role r
        join cohort_area a on a.id = r.area_id
        join enrolment e on e.id = r.enrolment_id
        join cohort c on c.id = e.cohort_id
        join person p on p.id = e.person_id
       where ${condition}
       order by a.ordinal, a.id, array_position(array['lead', 'shadow', 'adviser'], r.role), p.name_key, p.id, r.since`;
  }
}
