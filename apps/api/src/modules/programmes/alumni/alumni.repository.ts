import { Injectable } from '@nestjs/common';
import type { PersonReference } from '@understudy/contracts/people';
import type { AlumniHelp, AlumniVisibility, Alumnus, alumniSorts } from '@understudy/contracts/programmes-alumni';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, type SortColumns } from '../../../common/http/arranged.repository.js';
import { cardSource, nameOf, visibleTo } from '../../people/cards/person-cards.repository.js';

export type AlumnusRow = Alumnus & { sortKey: string };
export type AlumniListing = Listing<(typeof alumniSorts)[number]> & { readonly help: AlumniHelp | undefined };

/** What alumni can be arranged by. */
export const alumniColumns: SortColumns<AlumniListing['sort']> = {
  name: { key: sql`p.name_key`, kind: 'text' },
  completed: { key: sql`done.ends_on`, kind: 'day' },
};
export type AlumniOffer = {
  readonly helps: readonly AlumniHelp[];
  readonly note: string;
  readonly visibility: AlumniVisibility;
};

@Injectable()
export class AlumniRepository {
  /** One page of those who completed a programme and whom the actor may see among them. */
  page(
    access: TenantAccess,
    actor: Actor,
    programmeId: string,
    { help, limit, ...listing }: AlumniListing,
  ): Promise<AlumnusRow[]> {
    const wanted = help === undefined ? sql`true` : sql`${help} = any(o.helps)`;
    const arranged = arrangementOf(alumniColumns, sql`p.id`, listing);
    const condition = sql`${seen(actor)} and ${wanted} and ${arranged.beyond}`;
    return this.rows(access, actor, programmeId, condition, limit, arranged);
  }

  /** The actor's own entry; null where they have not completed the programme. */
  async mine(access: TenantAccess, actor: Actor, programmeId: string): Promise<AlumnusRow | null> {
    return (await this.rows(access, actor, programmeId, sql`p.id = ${actor.personId}::uuid`, 1))[0] ?? null;
  }

  async lock(tx: TenantTransaction, programmeId: string): Promise<void> {
    await tx.sql`select id::text as id from programme where id = ${programmeId}::uuid for no key update`;
  }

  async write(tx: TenantTransaction, programmeId: string, personId: string, offer: AlumniOffer): Promise<void> {
    await tx.sql`
      insert into alumni_offer (organisation_id, programme_id, person_id, helps, note, visibility)
      values (${tx.organisationId}::uuid, ${programmeId}::uuid, ${personId}::uuid, ${offer.helps}::text[],
              ${offer.note}, ${offer.visibility})
      on conflict (organisation_id, programme_id, person_id) do update
         set helps = excluded.helps, note = excluded.note, visibility = excluded.visibility,
             version = alumni_offer.version + 1`;
  }

  /** Who stands by a cohort, for as long as they work here and offer to advise. */
  async adviser(access: TenantAccess, cohortId: string, today: string): Promise<PersonReference | null> {
    const rows = await access.sql<PersonReference>`
      select p.id::text as id, ${nameOf(sql`p`)} as name
        from cohort_adviser a
        join cohort c on c.id = a.cohort_id
        join alumni_offer o on o.programme_id = c.programme_id and o.person_id = a.person_id and 'advise' = any(o.helps)
        join person p on p.id = a.person_id
       where a.cohort_id = ${cohortId}::uuid
         and exists (select 1 from employment e where e.person_id = p.id and e.joined_on <= ${today}::date
                        and (e.left_on is null or e.left_on > ${today}::date))`;
    return rows[0] ?? null;
  }

  /** Alumni of the cohort's programme who work here and offer to advise, by name. */
  candidates(access: TenantAccess, cohortId: string, today: string): Promise<PersonReference[]> {
    return access.sql<PersonReference>`
      select p.id::text as id, ${nameOf(sql`p`)} as name
        from cohort c
        join alumni_offer o on o.programme_id = c.programme_id and 'advise' = any(o.helps)
        join person p on p.id = o.person_id
       where c.id = ${cohortId}::uuid
         and exists (select 1 from employment e where e.person_id = p.id and e.joined_on <= ${today}::date
                        and (e.left_on is null or e.left_on > ${today}::date))
         and exists (select 1 from enrolment x join cohort xc on xc.id = x.cohort_id
                      where x.person_id = p.id and x.state = 'completed' and xc.programme_id = c.programme_id)
       order by p.name_key, p.id`;
  }

  async setAdviser(tx: TenantTransaction, cohortId: string, personId: string | null, today: string): Promise<void> {
    await tx.sql`delete from cohort_adviser where cohort_id = ${cohortId}::uuid`;
    if (personId === null) return;
    await tx.sql`
      insert into cohort_adviser (organisation_id, cohort_id, person_id, named_on)
      values (${tx.organisationId}::uuid, ${cohortId}::uuid, ${personId}::uuid, ${today}::date)`;
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    programmeId: string,
    condition: Sql,
    limit: number,
    { key, order } = byId(sql`p.id`),
  ): Promise<AlumnusRow[]> {
    const stageOn = (day: Sql): Sql => sql`(
      select st.name from stage_assignment a join stage st on st.id = a.stage_id
       where a.person_id = p.id and a.from_on <= ${day} and (a.to_on is null or a.to_on > ${day})
       order by a.from_on desc limit 1)`;
    return access.sql<AlumnusRow>`
      select json_build_object('id', p.id, 'name', ${nameOf(sql`p`)}) as person, ${key}::text as "sortKey",
             json_build_object('id', done.id, 'name', done.name, 'endsOn', done.ends_on) as cohort,
             case when e.employed then t.title end as title,
             case when ${visibleTo(actor)} then json_build_object('before', ${stageOn(sql`done.starts_on`)}, 'now', s.name)
               end as stages,
             coalesce(o.helps, '{}') as helps, coalesce(o.note, '') as note,
             case when p.id = ${actor.personId}::uuid then coalesce(o.visibility, 'team') end as visibility,
             coalesce(o.version, 0) as version
        from person p ${cardSource(actor)}
        join lateral (
          select c.id, c.name, c.starts_on, c.ends_on, c.programme_id from enrolment x join cohort c on c.id = x.cohort_id
           where x.person_id = p.id and x.state = 'completed' and c.programme_id = ${programmeId}::uuid
           order by c.starts_on desc, c.id desc limit 1) done on true
        left join alumni_offer o on o.programme_id = ${programmeId}::uuid and o.person_id = p.id
       where (e.employed or ${actor.isAdmin}::bool) and ${condition}
       order by ${order} limit ${limit}::int`;
  }
}

/** Admins, whoever facilitates the programme, the line and the person know it anyway; others where the person lets them. */
const seen = (actor: Actor): Sql => sql`(
  ${visibleTo(actor)}
  or exists (select 1 from cohort pc join cohort_facilitator f on f.cohort_id = pc.id
              where pc.programme_id = done.programme_id and f.person_id = ${actor.personId}::uuid)
  or o.visibility = 'everybody'
  or (o.visibility = 'programme' and exists (
        select 1 from enrolment mine join cohort mc on mc.id = mine.cohort_id
         where mc.programme_id = o.programme_id and mine.person_id = ${actor.personId}::uuid
           and mine.place is not null)))`;
