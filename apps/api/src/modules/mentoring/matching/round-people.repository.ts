import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { LineSpell } from '@understudy/domain/mentoring/line-between';
import type { Mentee, Mentor, Pair } from '@understudy/domain/mentoring/match-people';
import type { Actor } from '../../../common/auth/actor.js';
import { isThere, takesMentees } from '../pairing/apart.repository.js';
import { providedFor, worksHere } from './rounds.repository.js';

export type MenteeRow = Omit<Mentee, 'offsetMinutes'> & {
  timeZone: string;
  fixedMentorId: string | null;
  price: number;
  isProvidedFor: boolean;
};
export type MentorRow = Omit<Mentor, 'offsetMinutes'> & {
  timeZone: string;
  /** Places as the last matching counted them. */
  placesThen: number;
  price: number;
  sameUnitPrice: number;
};

/** Only these two, or everybody. */
export type Only = Partial<Pair>;

/** The people of a round, with what they are matched by as of today. */
@Injectable()
export class RoundPeopleRepository {
  /** Who looks for a mentor and works here; what somebody has not said of themselves is their target, or not weighed. */
  mentees(access: TenantAccess, actor: Actor, roundId: string, { menteeId }: Only = {}): Promise<MenteeRow[]> {
    return access.sql<MenteeRow>`
      select x.mentee_id::text as "personId", coalesce(q.stage_key, t.key) as "stageKey",
             coalesce(q.skill_keys, '{}') as "skillKeys", coalesce(q.languages, '{}') as languages,
             coalesce(q.time_zone, ${actor.timeZone}) as "timeZone", ${unitOf(sql`x.mentee_id`, actor)} as "unitId",
             x.fixed_mentor_id::text as "fixedMentorId", x.price, ${providedFor} as "isProvidedFor"
        from mentoring_round_mentee x
        left join mentoring_request q on q.person_id = x.mentee_id and q.status in ('waiting', 'matched')
        left join lateral (
          select s.key from target_stage a join stage s on s.id = a.stage_id
           where a.person_id = x.mentee_id and a.from_on <= ${actor.today}::date
             and (a.to_on is null or a.to_on > ${actor.today}::date)
           order by a.from_on desc limit 1) t on true
       where x.round_id = ${roundId}::uuid and ${worksHere(sql`x.mentee_id`, actor.today)}
         and ${only(sql`x.mentee_id`, menteeId)}`;
  }

  /** Who mentors; whoever takes nobody now has no places. Offers that are out take a place as well. */
  mentors(access: TenantAccess, actor: Actor, roundId: string, { mentorId }: Only = {}): Promise<MentorRow[]> {
    return access.sql<MentorRow>`
      select x.mentor_id::text as "personId", m.stage_keys as "stageKeys", m.skill_keys as "skillKeys", m.languages,
             m.time_zone as "timeZone", ${unitOf(sql`x.mentor_id`, actor)} as "unitId", m.places_taken as taken,
             x.price, x.same_unit_price as "sameUnitPrice", x.places as "placesThen",
             case when m.status <> 'left' and ${takesMentees(actor.today)} and ${isThere(actor.today)}
                  then greatest(0, m.capacity - m.places_taken - (
                    select count(*)::int from mentorship s where s.mentor_id = m.person_id
                       and s.status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee')))
                  else 0 end as places
        from mentoring_round_mentor x join mentor_profile m on m.person_id = x.mentor_id
       where x.round_id = ${roundId}::uuid and ${only(sql`x.mentor_id`, mentorId)}`;
  }

  /**
   * The pairs of a round between whom something lies that those who run mentoring can know: a reporting line now or on any
   * day on record, however far; a mentorship or an offer that there was, or is.
   */
  apart(access: TenantAccess, actor: Actor, roundId: string, pair: Only = {}): Promise<Pair[]> {
    const { mentees, amongMentors } = inRound(roundId, pair);
    const lines = sql`c.from_on <= ${actor.today}::date`;
    return access.sql<Pair>`
      ${both(sql`c.leader_id`)} join reporting_closure c on c.person_id = x.mentee_id
       where ${mentees} and ${amongMentors(sql`c.leader_id`)} and ${lines}
      union
      ${both(sql`c.person_id`)} join reporting_closure c on c.leader_id = x.mentee_id
       where ${mentees} and ${amongMentors(sql`c.person_id`)} and ${lines}
      union
      ${both(sql`s.mentor_id`)} join mentorship s on s.mentee_id = x.mentee_id
       where ${mentees} and ${amongMentors(sql`s.mentor_id`)} and s.status <> 'completed'
         and s.round_id is distinct from ${roundId}::uuid`;
  }

  /** The days on which one of two stood above the other, as far as they have begun. */
  linesBetween(access: TenantAccess, { today }: Actor, { menteeId, mentorId }: Pair): Promise<LineSpell[]> {
    return access.sql<LineSpell>`
      select case when c.leader_id = ${mentorId}::uuid then 'mentor' else 'mentee' end as above, c.from_on::text as "from",
             case when c.to_on <= ${today}::date then c.to_on::text end as "to"
        from reporting_closure c
       where ((c.leader_id = ${mentorId}::uuid and c.person_id = ${menteeId}::uuid)
              or (c.leader_id = ${menteeId}::uuid and c.person_id = ${mentorId}::uuid))
         and c.from_on <= ${today}::date`;
  }

  /**
   * The pairs of a round that one of the two does not wish for, in confidence: for the solver, and for nothing that is
   * answered, refused or explained.
   */
  avoided(access: TenantAccess, roundId: string): Promise<Pair[]> {
    const { mentees, amongMentors } = inRound(roundId, {});
    return access.sql<Pair>`
      ${both(sql`b.blocked_id`)} join mentoring_block b on b.person_id = x.mentee_id
       where ${mentees} and ${amongMentors(sql`b.blocked_id`)}
      union
      ${both(sql`b.person_id`)} join mentoring_block b on b.blocked_id = x.mentee_id
       where ${mentees} and ${amongMentors(sql`b.person_id`)}`;
  }

  /** The pairs that were taken out of a round. */
  takenOut(access: TenantAccess, roundId: string): Promise<Pair[]> {
    return access.sql<Pair>`
      select mentee_id::text as "menteeId", mentor_id::text as "mentorId" from mentoring_taken_out
       where round_id = ${roundId}::uuid`;
  }
}

const both = (mentorId: Sql): Sql =>
  sql`select x.mentee_id::text as "menteeId", ${mentorId}::text as "mentorId" from mentoring_round_mentee x`;

/**
 * Whose pairs are asked for. A round that has just been planned is unknown to the planner, who would try every mentee with
 * every mentor; `is true` has it read the mentors once.
 */
const inRound = (roundId: string, pair: Only): { mentees: Sql; amongMentors: (mentorId: Sql) => Sql } => ({
  mentees: sql`x.round_id = ${roundId}::uuid and ${only(sql`x.mentee_id`, pair.menteeId)}`,
  amongMentors: (mentorId) => sql`(${mentorId} in (
    select y.mentor_id from mentoring_round_mentor y
     where y.round_id = ${roundId}::uuid and ${only(sql`y.mentor_id`, pair.mentorId)})) is true`,
});

const only = (column: Sql, id: string | undefined): Sql =>
  id === undefined ? sql`true` : sql`${column} = ${id}::uuid`;

const unitOf = (person: Sql, actor: Actor): Sql => sql`(
  select um.unit_id::text from unit_membership um
   where um.person_id = ${person} and um.from_on <= ${actor.today}::date
     and (um.to_on is null or um.to_on > ${actor.today}::date)
   order by um.from_on desc limit 1)`;
