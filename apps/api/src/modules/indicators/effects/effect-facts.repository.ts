import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { type EffectFacts, type EffectPair, mostMatches } from '@understudy/domain/indicators/effect/effect-facts';
import { countsHere } from '../../programmes/enrolments/transfers.repository.js';
import { consentOf } from '../../programmes/notices/consents.repository.js';
import { spells, stays, unitsAbove } from '../computation/history-fragments.repository.js';

type Row = EffectPair & { kind: keyof EffectFacts };

/** Each person's first part of a kind, of those who worked here when the cohort began. */
const firstParts = (condition: Sql): Sql => sql`
  select distinct on (a.person_id) a.person_id, a.agreed, f.id as cohort_id, f.starts_on, f.until_on, f.ends_on,
         s.from_on as joined_on, s.to_on as left_on, s.leaving_kind
    from answered a
    join followed f on f.id = a.cohort_id
    join spell s on s.person_id = a.person_id and s.from_on <= f.starts_on and s.to_on > f.starts_on
   where ${condition}
   order by a.person_id, f.starts_on, f.id`;

const enrolledBefore = (person: Sql, endsOn: Sql): Sql => sql`
  exists (select 1 from answered b where b.person_id = ${person} and b.enrolled_on <= ${endsOn})`;

/** What became of the people of a set; nothing of whoever did not agree. */
const outcome = (
  kind: keyof EffectFacts,
  asOf: string,
  of: Sql,
  participant: Sql,
  daysApart: Sql,
  agreed: Sql,
): Sql => sql`
  select ${kind}::text as kind, x.cohort_id, x.starts_on, x.person_id, ${participant} as participant_id,
         ${daysApart} as days_apart, ${agreed} as agreed,
         case when ${agreed} and x.left_on <= ${asOf}::date then x.left_on end as left_on,
         case when ${agreed} and x.left_on <= ${asOf}::date then x.leaving_kind end as leaving_kind,
         ${agreed} and exists (
           select 1 from stay b join stay n on n.person_id = b.person_id and n.from_on = b.to_on
            where b.person_id = x.person_id and n.ordinal > b.ordinal and not n.migrated
              and n.from_on > x.starts_on and n.from_on <= x.until_on) as promoted
    from ${of} x`;

@Injectable()
export class EffectFactsRepository {
  /** The facts of one programme as of a day, in one statement: who had a place, who had none, and who is comparable. */
  async facts(access: TenantAccess, programmeId: string, asOf: string): Promise<EffectFacts> {
    const rows = await access.sql<Row>`
      with ${spells(null)}, ${stays(null)}, ${unitsAbove},
      followed as (
        select id, starts_on, ends_on, (starts_on + interval '12 months')::date as until_on from cohort
         where programme_id = ${programmeId}::uuid and state in ('open', 'ended')
           and (starts_on + interval '12 months')::date <= ${asOf}::date
      ),
      answered as materialized (
        select e.person_id, e.cohort_id, e.state, e.enrolled_on, coalesce(${consentOf()}, false) as agreed,
               ${countsHere()} as counts
          from enrolment e
      ),
      placed as materialized (${firstParts(sql`a.enrolled_on is not null and a.counts`)}),
      unplaced as (
        select u.* from (${firstParts(sql`a.enrolled_on is null and a.state in ('declined', 'waiting')`)}) u
         where u.person_id not in (select person_id from placed)
           and not ${enrolledBefore(sql`u.person_id`, sql`u.ends_on`)}
      ),
      comparable as (
        select p.person_id as participant_id, p.cohort_id, p.starts_on, p.until_on, s.person_id, s.to_on as left_on,
               s.leaving_kind, abs(s.from_on - p.joined_on) as days_apart,
               row_number() over (partition by p.person_id order by abs(s.from_on - p.joined_on), s.person_id) as turn
          from placed p
          join stay own on own.person_id = p.person_id and own.from_on <= p.starts_on and own.to_on > p.starts_on
          join unit_membership m on m.person_id = p.person_id and m.from_on <= p.starts_on
                                and coalesce(m.to_on, 'infinity') > p.starts_on
          join unit u on u.id = m.unit_id
          join stay theirs on theirs.stage_id = own.stage_id and theirs.from_on <= p.starts_on
                          and theirs.to_on > p.starts_on
          join spell s on s.person_id = theirs.person_id and s.from_on <= p.starts_on and s.to_on > p.starts_on
                      and s.from_on between (p.joined_on - interval '12 months')::date
                                        and (p.joined_on + interval '12 months')::date
          join unit_membership w on w.person_id = s.person_id and w.from_on <= p.starts_on
                                and coalesce(w.to_on, 'infinity') > p.starts_on
          join above a on a.unit_id = w.unit_id and a.above_id = coalesce(u.parent_id, u.id)
         where p.agreed and s.person_id not in (select person_id from placed)
           and s.person_id not in (select person_id from answered where not agreed)
           and not ${enrolledBefore(sql`s.person_id`, sql`p.ends_on`)}
      ),
      pair as (
        select * from comparable
         where turn <= ${mostMatches}::int * (select count(*) from placed where agreed)
      ),
      found as (
        ${outcome('participants', asOf, sql`placed`, sql`x.person_id`, sql`0`, sql`x.agreed`)}
        union all
        ${outcome('applicants', asOf, sql`unplaced`, sql`x.person_id`, sql`0`, sql`x.agreed`)}
        union all
        ${outcome('pairs', asOf, sql`pair`, sql`x.participant_id`, sql`x.days_apart`, sql`true`)}
      )
      select kind, cohort_id::text as "cohortId", starts_on::text as "startsOn", person_id::text as "personId", agreed,
             left_on::text as "leftOn", leaving_kind as "leavingKind", promoted,
             participant_id::text as "participantId", days_apart as "daysApart"
        from found order by starts_on, cohort_id, participant_id, days_apart, person_id`;
    const of = (kind: keyof EffectFacts) => rows.filter((row) => row.kind === kind);
    const person = ({ kind: _kind, participantId: _participant, daysApart: _days, ...own }: Row) => own;
    return {
      participants: of('participants').map(person),
      applicants: of('applicants').map(person),
      pairs: of('pairs').map(({ kind: _kind, ...pair }) => pair),
    };
  }
}
