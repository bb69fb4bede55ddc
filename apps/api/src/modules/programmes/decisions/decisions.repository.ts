import { Injectable } from '@nestjs/common';
import { type WaitingKind, waitingKind } from '@understudy/contracts/programmes-decisions';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { behind, holding, instantKey } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { type EnrolmentRow, EnrolmentsRepository } from '../enrolments/enrolments.repository.js';
import { hasLeft } from '../leavers/leavers.repository.js';

export type DecisionRow = EnrolmentRow & { kind: WaitingKind; dueOn: string };
type Filter = {
  readonly kind?: WaitingKind | undefined;
  readonly programmeId?: string | undefined;
  readonly search?: string | undefined;
};
type Order = Arrangement<'due' | 'since' | 'person' | 'programme'>;

/** Until when whoever stepped back, by enrolment e in cohort c, can join the next cohort of the programme; null where none is. */
const nextJoinUntil = (today: string): Sql => sql`(
  select min(k.join_until) from cohort k
   where k.programme_id = c.programme_id and k.state in ('planned', 'open') and k.join_until >= ${today}::date
     and not exists (select 1 from enrolment there where there.cohort_id = k.id and there.person_id = e.person_id))`;

/** Whether somebody stepped back, works here, and has neither gone on in another cohort of the programme nor stepped back since. */
const steppedBack = (today: string): Sql => sql`(
  e.state = 'deferred' and not ${hasLeft(sql`e.person_id`, today)} and ${nextJoinUntil(today)} is not null
  and not exists (
    select 1 from enrolment x join cohort k on k.id = x.cohort_id
     where x.person_id = e.person_id and x.id <> e.id and k.programme_id = c.programme_id
       and (x.state not in ('deferred', 'transferred', 'withdrawn', 'declined')
            or (x.state = 'deferred' and (x.since, x.id) > (e.since, e.id)))))`;

/** Until when it can be decided. */
const dueOn = (today: string): Sql => sql`coalesce(case e.state
  when 'offered' then e.answer_by when 'approved' then c.join_until when 'deferred' then ${nextJoinUntil(today)}
  else c.apply_until end, c.join_until)::text`;
const keys = (today: string): Readonly<Record<Order['sort'], Sql>> => ({
  due: dueOn(today),
  since: instantKey(sql`e.since`),
  person: sql`folded(${nameOf(sql`p`)})`,
  programme: sql`folded(g.name || ' ' || c.name)`,
});
const stateOf = {
  application: 'applied',
  nomination: 'nominated',
  place: 'approved',
  offer: 'offered',
  deferred: 'deferred',
} as const satisfies Readonly<Record<WaitingKind, EnrolmentRow['state']>>;
const { deferred: _deferred, ...inCohort } = stateOf;
const kindOf = new Map<string, WaitingKind>(waitingKind.options.map((kind) => [stateOf[kind], kind]));

/** Whether enrolment e in cohort c waits for the actor. Only admins bring people into another cohort. */
const waits = (actor: Actor, kind: WaitingKind | undefined): Sql => {
  const { isAdmin, personId, today } = actor;
  const back = isAdmin && (kind === undefined || kind === 'deferred');
  const runs = isAdmin
    ? sql`true`
    : sql`exists (select 1 from cohort_facilitator f where f.cohort_id = c.id and f.person_id = ${personId}::uuid)`;
  const states = kind === undefined ? Object.values(inCohort) : kind === 'deferred' ? [] : [inCohort[kind]];
  const here = sql`(c.state = 'open' and e.state = any(${states}::text[]) and ${runs})`;
  return back ? sql`(${here} or ${steppedBack(today)})` : here;
};

@Injectable()
export class DecisionsRepository {
  constructor(private readonly enrolments: EnrolmentsRepository) {}

  /** One page of what waits in the open cohorts that the actor runs, without their own; for admins also who stepped back. */
  async page(
    access: TenantAccess,
    actor: Actor,
    { kind, programmeId, search }: Filter,
    order: Order,
    after: Place | null,
    limit: number,
  ): Promise<DecisionRow[]> {
    const { today } = actor;
    const key = keys(today)[order.sort];
    const condition = sql`${waits(actor, kind)}
      and e.person_id is distinct from ${actor.personId}::uuid
      ${programmeId === undefined ? empty : sql`and g.id = ${programmeId}::uuid`}
      and ${holding(search, nameOf(sql`p`), sql`g.name`, sql`c.name`)} ${behind(order, key, sql`e.id`, after)}`;
    const rows = await this.enrolments.arranged(access, actor, condition, order, key, limit);
    const days = await this.dueDays(access, rows, today);
    return rows.map((row) => ({
      ...row,
      kind: kindOf.get(row.state) ?? 'application',
      dueOn: days.get(row.id) ?? row.joinUntil,
    }));
  }

  private async dueDays(
    access: TenantAccess,
    rows: readonly EnrolmentRow[],
    today: string,
  ): Promise<Map<string, string>> {
    const found = await access.sql<{ id: string; day: string }>`
      select e.id::text as id, ${dueOn(today)} as day from enrolment e join cohort c on c.id = e.cohort_id
       where e.id = any(${rows.map(({ id }) => id)}::uuid[])`;
    return new Map(found.map(({ id, day }) => [id, day]));
  }
}
