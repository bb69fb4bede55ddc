import { Injectable } from '@nestjs/common';
import type { CohortState } from '@understudy/contracts/programmes-cohorts';
import type { Enrolment, EnrolmentChange, EnrolmentState } from '@understudy/contracts/programmes-enrolments';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangedBy, behind, instantKey } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { hasLeft } from '../leavers/leavers.repository.js';
import { consentOf } from '../notices/consents.repository.js';
import { nextStepOf } from '../notices/next-steps.repository.js';

export type EnrolmentRow = Omit<Enrolment, 'abilities'> & {
  cohortState: CohortState;
  applyUntil: string;
  joinUntil: string;
  sortKey: string;
  worksHere: boolean;
  isSelf: boolean;
  isAbove: boolean;
  isFacilitator: boolean;
};
export type ChangeRow = EnrolmentChange;

const person = (alias: Sql): Sql => sql`case when ${alias}.id is not null then json_build_object(
  'id', ${alias}.id, 'name', ${nameOf(alias)}) end`;

/** Where in the waiting list enrolment e is; the order of the pure rule, said once more as SQL. */
const position = sql`case when e.state = 'waiting' then (
  select 1 + count(*)::int from enrolment w
   where w.cohort_id = e.cohort_id and w.state = 'waiting'
     and (w.earlier_tries > e.earlier_tries
          or (w.earlier_tries = e.earlier_tries and (w.waiting_since, w.id) < (e.waiting_since, e.id)))) end`;

const since = instantKey(sql`e.since`);
const cohortKeys = { name: sql`p.name_key`, since, state: sql`e.state` } as const;
const peopleKeys = {
  start: sql`c.starts_on::text`,
  person: sql`p.name_key`,
  programme: sql`folded(g.name)`,
  since,
} as const;

@Injectable()
export class EnrolmentsRepository {
  constructor(private readonly scope: PeopleScope) {}

  /** Who is in a cohort or wishes to be. */
  ofCohort(
    access: TenantAccess,
    actor: Actor,
    of: { readonly cohortId: string; readonly state?: EnrolmentState | undefined },
    order: Arrangement<keyof typeof cohortKeys>,
    after: Place | null,
    limit: number,
  ): Promise<EnrolmentRow[]> {
    const key = cohortKeys[order.sort];
    const condition = sql`e.cohort_id = ${of.cohortId}::uuid
      ${of.state === undefined ? empty : sql`and e.state = ${of.state}`} ${behind(order, key, sql`e.id`, after)}`;
    return this.arranged(access, actor, condition, order, key, limit);
  }

  /** The actor's own, or those of their line as of today. */
  ofPeople(
    access: TenantAccess,
    actor: Actor,
    scope: 'mine' | 'line',
    order: Arrangement<keyof typeof peopleKeys>,
    after: Place | null,
    limit: number,
  ): Promise<EnrolmentRow[]> {
    const whose =
      scope === 'mine'
        ? sql`e.person_id = ${actor.personId}::uuid`
        : sql`e.person_id in (${this.scope.inLine(actor.personId, actor.today)})`;
    const key = peopleKeys[order.sort];
    const condition = sql`${whose} ${behind(order, key, sql`e.id`, after)}`;
    return this.arranged(access, actor, condition, order, key, limit);
  }

  /** Enrolments for which a condition holds, arranged by a key that each row then carries. */
  arranged(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    order: Arrangement,
    key: Sql,
    limit: number,
  ): Promise<EnrolmentRow[]> {
    return this.rows(access, actor, condition, arrangedBy(order, key, sql`e.id`), limit, key);
  }

  /** One enrolment, whether or not the actor may see it. */
  async find(access: TenantAccess, actor: Actor, enrolmentId: string): Promise<EnrolmentRow | null> {
    const rows = await this.rows(access, actor, sql`e.id = ${enrolmentId}::uuid`, sql`e.id`, 1);
    return rows[0] ?? null;
  }

  /** The enrolment of somebody in a cohort, in whatever state. */
  async findOf(access: TenantAccess, actor: Actor, cohortId: string, personId: string): Promise<EnrolmentRow | null> {
    const condition = sql`e.cohort_id = ${cohortId}::uuid and e.person_id = ${personId}::uuid`;
    const rows = await this.rows(access, actor, condition, sql`e.id`, 1);
    return rows[0] ?? null;
  }

  /** Everything that happened to an enrolment, the latest first. */
  history(access: TenantAccess, enrolmentId: string): Promise<ChangeRow[]> {
    return access.sql<ChangeRow>`
      select h.action, h.from_state as "from", h.to_state as "to", ${person(sql`b`)} as "by", h.role, h.reason,
             h.changed_at as "at"
        from enrolment_change h left join person b on b.id = h.by_person_id
       where h.enrolment_id = ${enrolmentId}::uuid
       order by h.changed_at desc, h.id`;
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    order: Sql,
    limit: number,
    key = sql`''`,
  ): Promise<EnrolmentRow[]> {
    return access.sql<EnrolmentRow>`
      select e.id::text as id, json_build_object('id', g.id, 'name', g.name) as programme,
             json_build_object('id', c.id, 'name', c.name, 'startsOn', c.starts_on, 'endsOn', c.ends_on) as cohort,
             ${person(sql`p`)} as person, e.state, e.since, e.motivation, ${person(sql`n`)} as "nominatedBy",
             e.nomination, e.reason, e.reason_code as "reasonCode", e.answer_by::text as "answerBy", e.extended_until::text as "extendedUntil",
             ${nextStepOf()} as "nextStep", ${consentOf()} as analytics, ${position} as position, e.earlier_tries as "earlierTries", e.version,
             (select json_build_object('id', x.id, 'cohort', xc.name)
                from enrolment x join cohort xc on xc.id = x.cohort_id where x.id = e.moved_to) as "movedTo",
             not ${hasLeft(sql`p.id`, actor.today)} as "worksHere", c.state as "cohortState", c.apply_until::text as "applyUntil", c.join_until::text as "joinUntil",
             ${key} as "sortKey", coalesce(p.id = ${actor.personId}::uuid, false) as "isSelf",
             coalesce(${this.scope.isBelow(actor.personId, sql`p.id`, actor.today)}, false) as "isAbove",
             exists (select 1 from cohort_facilitator f
                      where f.cohort_id = c.id and f.person_id = ${actor.personId}::uuid) as "isFacilitator"
        from enrolment e
        join cohort c on c.id = e.cohort_id
        join programme g on g.id = c.programme_id
        join person p on p.id = e.person_id
        left join person n on n.id = e.nominated_by
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
