import { Injectable } from '@nestjs/common';
import type { QueryOf } from '@understudy/contracts/endpoint';
import type { exportLearningRecords, LearningRecord } from '@understudy/contracts/programmes-learning';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Place } from '../../../common/http/arranged.js';
import { arrangedBy, behind, holding } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';

export type LearningRow = Omit<LearningRecord, 'applied' | 'wantsLookBack' | 'abilities'> & {
  applied: string;
  appliedShared: boolean;
  sortKey: string;
  isSelf: boolean;
  isAbove: boolean;
};
export type LearningFilter = QueryOf<typeof exportLearningRecords>;

const keys = {
  start: sql`l.started_on::text`,
  title: sql`folded(l.title)`,
  person: sql`folded(${nameOf(sql`w`)})`,
  hours: sql`lpad((coalesce(l.hours, 0) * 100)::int::text, 8, '0')`,
} as const;

@Injectable()
export class LearningRepository {
  constructor(private readonly scope: PeopleScope) {}

  /** Records of a scope. */
  page(
    access: TenantAccess,
    actor: Actor,
    filter: LearningFilter,
    after: Place | null,
    limit: number,
  ): Promise<LearningRow[]> {
    const { scope, personId, enrolmentId, kind, removed, search, ...order } = filter;
    const key = keys[order.sort];
    const scopes: Readonly<Record<LearningFilter['scope'], Sql>> = {
      mine: sql`l.person_id = ${actor.personId}::uuid`,
      line: sql`l.person_id in (${this.scope.inLine(actor.personId, actor.today)})`,
      organisation: sql`${actor.isAdmin}::bool`,
    };
    const conditions = [
      scopes[scope],
      removed ? sql`l.removed_at is not null and l.person_id = ${actor.personId}::uuid` : sql`l.removed_at is null`,
      personId === undefined ? sql`true` : sql`l.person_id = ${personId}::uuid`,
      enrolmentId === undefined ? sql`true` : sql`e.id = ${enrolmentId}::uuid`,
      kind === undefined ? sql`true` : sql`l.kind = ${kind}`,
      holding(search, sql`l.title`, sql`l.provider`, nameOf(sql`w`)),
    ];
    return this.rows(
      access,
      actor,
      sql`${conditions.reduce((all, one) => sql`${all} and ${one}`)} ${behind(order, key, sql`l.id`, after)}`,
      limit,
      key,
      arrangedBy(order, key, sql`l.id`),
    );
  }

  /** One record, whether or not the actor may see it. */
  async find(access: TenantAccess, actor: Actor, id: string): Promise<LearningRow | null> {
    return (await this.rows(access, actor, sql`l.id = ${id}::uuid`, 1))[0] ?? null;
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    limit: number,
    key = keys.start,
    order = sql`l.id`,
  ): Promise<LearningRow[]> {
    return access.sql<LearningRow>`
      select l.id::text as id, json_build_object('id', w.id, 'name', ${nameOf(sql`w`)}) as person, l.kind, l.title,
             l.provider, l.started_on::text as "startedOn", l.ended_on::text as "endedOn", l.hours::float8 as hours,
             case when l.cost_amount is not null
                  then json_build_object('amount', l.cost_amount, 'currency', l.cost_currency) end as cost,
             l.certificate, l.certificate_valid_until::text as "certificateValidUntil", l.skill_key as "skillKey",
             l.applied, l.applied_shared as "appliedShared",
             case when e.id is not null then json_build_object(
               'id', e.id, 'cohortId', c.id, 'cohort', c.name, 'programme', g.name) end as enrolment,
             case when m.id is not null then json_build_object('id', m.id, 'title', m.title) end as module,
             (l.removed_at at time zone ${actor.timeZone})::date::text as "removedOn", l.version,
             ${key} as "sortKey",
             coalesce(l.person_id = ${actor.personId}::uuid, false) as "isSelf",
             ${this.scope.isBelow(actor.personId, sql`l.person_id`, actor.today)} as "isAbove"
        from learning_record l
        join person w on w.id = l.person_id
        left join learning_enrolment le on le.record_id = l.id
        left join enrolment e on e.id = le.enrolment_id
        left join cohort c on c.id = e.cohort_id
        left join programme g on g.id = c.programme_id
        left join learning_module lm on lm.record_id = l.id
        left join programme_module m on m.id = lm.module_id
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
