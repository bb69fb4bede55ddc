import { Injectable } from '@nestjs/common';
import type { NextStep, NextStepChoice } from '@understudy/contracts/programmes-enrolments';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** What comes next for enrolment e, as JSON; null where nothing was chosen. */
export const nextStepOf = (): Sql => sql`(
  select json_build_object('kind', n.kind, 'words', n.words, 'title', coalesce(nc.name, np.name, no.title, ''),
                           'day', coalesce(nc.apply_until, no.apply_by), 'cohortId', n.cohort_id,
                           'programmeId', n.programme_id, 'opportunityId', n.opportunity_id,
                           'isOpen', coalesce(nc.state = 'open', np.state = 'open', no.status = 'open', false))
    from enrolment_next_step n
    left join cohort nc on nc.id = n.cohort_id
    left join programme np on np.id = n.programme_id
    left join opportunity no on no.id = n.opportunity_id
   where n.enrolment_id = e.id)`;

type Suggestion = Omit<NextStep, 'words'>;

/** What can come next for somebody who has no place, and what was chosen. */
@Injectable()
export class NextStepsRepository {
  /**
   * What fits: the next intakes of the programme that the person is not in, open programmes and opportunities for their stage.
   * Only opportunities that everybody sees, so that nobody learns of one by being turned down.
   */
  suggestions(access: TenantAccess, enrolmentId: string, today: string): Promise<Suggestion[]> {
    return access.sql<Suggestion>`
      with mine as (
        select e.person_id, e.cohort_id, c.programme_id,
               (select s.key from stage_assignment a join stage s on s.id = a.stage_id
                 where a.person_id = e.person_id and a.from_on <= ${today}::date
                   and (a.to_on is null or a.to_on > ${today}::date) order by a.from_on desc limit 1) as stage
          from enrolment e join cohort c on c.id = e.cohort_id where e.id = ${enrolmentId}::uuid
      ), intakes as (
        select c.id, c.name, c.apply_until, c.state from cohort c join mine on mine.programme_id = c.programme_id
         where c.state in ('planned', 'open') and c.apply_until >= ${today}::date and c.id <> mine.cohort_id
           and not exists (select 1 from enrolment x where x.cohort_id = c.id and x.person_id = mine.person_id)
         order by c.apply_until, c.id limit 3
      ), others as (
        select p.id, p.name from programme p join mine on mine.programme_id <> p.id
         where p.state = 'open' and mine.stage = any(p.stage_keys) order by folded(p.name), p.id limit 3
      ), market as (
        select o.id, o.title, o.apply_by from opportunity o join mine on mine.stage = o.stage_key
         where o.status = 'open' and o.visibility = 'organisation' and o.places_taken < o.places
           and coalesce(o.apply_by, o.starts_on) >= ${today}::date and o.sponsor_id <> mine.person_id
         order by o.starts_on, o.id limit 3
      )
      select 'cohort' as kind, name as title, apply_until::text as day, id::text as "cohortId", null as "programmeId",
             null as "opportunityId", state = 'open' as "isOpen" from intakes
       union all select 'opportunity', title, apply_by::text, null, null, id::text, true from market
       union all select 'programme', name, null, null, id::text, null, true from others`;
  }

  async write(tx: TenantTransaction, enrolmentId: string, chosen: NextStepChoice): Promise<void> {
    const { kind, cohortId = null, programmeId = null, opportunityId = null, words } = chosen;
    await tx.sql`
      insert into enrolment_next_step (organisation_id, enrolment_id, kind, cohort_id, programme_id, opportunity_id, words)
      values (${tx.organisationId}::uuid, ${enrolmentId}::uuid, ${kind}, ${cohortId}::uuid, ${programmeId}::uuid,
              ${opportunityId}::uuid, ${words})
      on conflict (organisation_id, enrolment_id) do update
         set kind = excluded.kind, cohort_id = excluded.cohort_id, programme_id = excluded.programme_id,
             opportunity_id = excluded.opportunity_id, words = excluded.words`;
  }

  /** At the end of a cohort nobody chooses: whoever had no place is told of the next intake, where there is one. */
  async tellOfIntake(tx: TenantTransaction, cohortId: string, ids: readonly string[], today: string): Promise<void> {
    await tx.sql`
      insert into enrolment_next_step (organisation_id, enrolment_id, kind, cohort_id)
      select ${tx.organisationId}::uuid, e.id, 'cohort', next.id
        from enrolment e
        join lateral (
          select c.id from cohort c join cohort over on over.id = ${cohortId}::uuid and over.programme_id = c.programme_id
           where c.id <> over.id and c.state = 'open' and c.apply_until >= ${today}::date
             and not exists (select 1 from enrolment x where x.cohort_id = c.id and x.person_id = e.person_id)
           order by c.apply_until, c.id limit 1) next on true
       where e.id = any(${ids}::uuid[])
      on conflict (organisation_id, enrolment_id) do nothing`;
  }
}
