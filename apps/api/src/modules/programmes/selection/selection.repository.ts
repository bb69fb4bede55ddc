import { Injectable } from '@nestjs/common';
import type { AreaChoice } from '@understudy/contracts/programmes-areas';
import type { RoleSelection, SelectionLine } from '@understudy/contracts/programmes-selection';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { selectableStates } from '@understudy/domain/programmes/enrolment-table';
import type { ChoiceLine } from '@understudy/domain/programmes/fall-through';
import { livePlaces } from '@understudy/domain/programmes/role-place-table';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { hasLeft } from '../leavers/leavers.repository.js';

export type ApplicantRow = {
  readonly id: string;
  readonly personId: string;
  readonly choices: readonly AreaChoice[];
  readonly earlierCohorts: number;
  readonly earlierTries: number;
  readonly since: string;
  readonly before: readonly { readonly areaId: string; readonly led: boolean; readonly shadowed: boolean }[];
};
export type SelectionRow = Omit<RoleSelection, 'lines'> & { readonly cohortId: string };

const person = sql`json_build_object('id', p.id, 'name', ${nameOf(sql`p`)})`;

@Injectable()
export class SelectionRepository {
  /** Everybody who has said what they would like to do, who works here, and who has no role in the cohort yet. */
  applicants(access: TenantAccess, cohortId: string, today: string): Promise<ApplicantRow[]> {
    return access.sql<ApplicantRow>`
      select e.id::text as id, e.person_id::text as "personId", e.earlier_tries as "earlierTries",
             (select json_agg(json_build_object('areaId', x.area_id, 'role', x.role) order by x.ordinal)
                from area_choice x where x.enrolment_id = e.id) as choices,
             (select count(*)::int from enrolment x join cohort xc on xc.id = x.cohort_id
               where x.person_id = e.person_id and x.state in ('enrolled', 'extended', 'completed')
                 and xc.programme_id = c.programme_id and xc.starts_on < c.starts_on) as "earlierCohorts",
             to_char(coalesce((select min(h.changed_at) from enrolment_change h where h.enrolment_id = e.id), e.since)
                     at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as since,
             (select coalesce(json_agg(json_build_object('areaId', a.id, 'led', held.led, 'shadowed', held.shadowed)), '[]')
                from cohort_area a
                join lateral (
                  select bool_or(r.role = 'lead') as led, bool_or(r.role = 'shadow') as shadowed
                    from cohort_role r
                    join cohort_area ra on ra.id = r.area_id and ra.name = a.name
                    join enrolment re on re.id = r.enrolment_id and re.person_id = e.person_id
                    join cohort rc on rc.id = re.cohort_id and rc.programme_id = c.programme_id
                     and rc.starts_on < c.starts_on
                   where r.state in ('held', 'finished', 'risen')) held on held.led is not null
               where a.cohort_id = c.id) as before
        from enrolment e
        join cohort c on c.id = e.cohort_id
       where e.cohort_id = ${cohortId}::uuid and e.state = any(${selectableStates}::text[])
         and exists (select 1 from area_choice x where x.enrolment_id = e.id)
         and not exists (select 1 from cohort_role r
                          where r.enrolment_id = e.id and r.state = any(${livePlaces}::text[]))
         and not ${hasLeft(sql`e.person_id`, today)}
       order by e.id`;
  }

  /** Who of a cohort had a part in an earlier one of its programme. */
  async experienced(access: TenantAccess, cohortId: string): Promise<Set<string>> {
    const rows = await access.sql<{ id: string }>`
      select distinct x.person_id::text as id
        from cohort c
        join cohort xc on xc.programme_id = c.programme_id and xc.starts_on < c.starts_on
        join enrolment x on x.cohort_id = xc.id and x.state in ('enrolled', 'extended', 'completed')
       where c.id = ${cohortId}::uuid`;
    return new Set(rows.map(({ id }) => id));
  }

  /** The latest run for a cohort. */
  async latest(access: TenantAccess, cohortId: string): Promise<SelectionRow | null> {
    const rows = await access.sql<SelectionRow>`
      select s.id::text as id, s.cohort_id::text as "cohortId", s.made_at as "madeAt",
             case when p.id is not null then ${person} end as "madeBy",
             (select count(*)::int from cohort_role r where r.selection_id = s.id and r.state = 'proposed') as open
        from role_selection s left join person p on p.id = s.made_by
       where s.cohort_id = ${cohortId}::uuid order by s.made_at desc, s.id desc limit 1`;
    return rows[0] ?? null;
  }

  /** The cohort of a run; null where there is none. */
  async cohortOf(access: TenantAccess, selectionId: string): Promise<string | null> {
    const rows = await access.sql<{ id: string }>`
      select cohort_id::text as id from role_selection where id = ${selectionId}::uuid`;
    return rows[0]?.id ?? null;
  }

  /** What became of every choice, by person. */
  lines(access: TenantAccess, selectionId: string): Promise<SelectionLine[]> {
    return access.sql<SelectionLine>`
      select l.enrolment_id::text as "enrolmentId", ${person} as person, l.choice,
             json_build_object('id', a.id, 'name', a.name) as area, l.role, l.answer, l.origin, l.ahead
        from role_selection_line l
        join cohort_area a on a.id = l.area_id
        join enrolment e on e.id = l.enrolment_id
        join person p on p.id = e.person_id
       where l.selection_id = ${selectionId}::uuid
       order by p.name_key, p.id, l.choice`;
  }

  async insert(
    tx: TenantTransaction,
    cohortId: string,
    madeBy: string | null,
    lines: readonly ChoiceLine[],
  ): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into role_selection (organisation_id, cohort_id, made_by, made_at)
      values (${tx.organisationId}::uuid, ${cohortId}::uuid, ${madeBy}::uuid, clock_timestamp()) returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The selection was not written.');
    await tx.sql`
      insert into role_selection_line (organisation_id, selection_id, enrolment_id, choice, area_id, role, answer, origin,
                                       ahead)
      select ${tx.organisationId}::uuid, ${id}::uuid, d."applicantId", d.choice, d."areaId", d.role, d.answer, d.origin,
             d.ahead
        from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
          as d ("applicantId" uuid, choice int, "areaId" uuid, role text, answer text, origin text, ahead int)`;
    return id;
  }
}
