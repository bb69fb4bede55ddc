import { Injectable } from '@nestjs/common';
import type { WaitingKind } from '@understudy/contracts/programmes-decisions';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { behind, holding, instantKey } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { type EnrolmentRow, EnrolmentsRepository } from '../enrolments/enrolments.repository.js';

export type DecisionRow = EnrolmentRow & { kind: WaitingKind; dueOn: string };
type Filter = {
  readonly kind?: WaitingKind | undefined;
  readonly programmeId?: string | undefined;
  readonly search?: string | undefined;
};
type Order = Arrangement<'due' | 'since' | 'person' | 'programme'>;

const dueOn = sql`(case e.state when 'offered' then e.answer_by when 'approved' then c.join_until else c.apply_until end)`;
const keys: Readonly<Record<Order['sort'], Sql>> = {
  due: sql`coalesce(${dueOn}, c.join_until)::text`,
  since: instantKey(sql`e.since`),
  person: sql`lower(${nameOf(sql`p`)})`,
  programme: sql`lower(g.name || ' ' || c.name)`,
};
const stateOf: Readonly<Record<WaitingKind, EnrolmentRow['state']>> = {
  application: 'applied',
  nomination: 'nominated',
  place: 'approved',
  offer: 'offered',
};
const kindOf = new Map(Object.entries(stateOf).map(([kind, state]) => [state, kind as WaitingKind]));

/** The day that a kind of waiting ends on. */
const dueOf = ({ state, answerBy, joinUntil, applyUntil }: EnrolmentRow): string =>
  state === 'offered' ? (answerBy ?? joinUntil) : state === 'approved' ? joinUntil : applyUntil;

@Injectable()
export class DecisionsRepository {
  constructor(private readonly enrolments: EnrolmentsRepository) {}

  /** One page of what waits in the open cohorts that the actor runs, without their own. */
  async page(
    access: TenantAccess,
    actor: Actor,
    { kind, programmeId, search }: Filter,
    order: Order,
    after: Place | null,
    limit: number,
  ): Promise<DecisionRow[]> {
    const key = keys[order.sort];
    const runs = actor.isAdmin
      ? sql`true`
      : sql`exists (select 1 from cohort_facilitator f
                     where f.cohort_id = c.id and f.person_id = ${actor.personId}::uuid)`;
    const states = kind === undefined ? Object.values(stateOf) : [stateOf[kind]];
    const condition = sql`c.state = 'open' and e.state = any(${states}::text[]) and ${runs}
      and e.person_id is distinct from ${actor.personId}::uuid
      ${programmeId === undefined ? empty : sql`and g.id = ${programmeId}::uuid`}
      and ${holding(search, nameOf(sql`p`), sql`g.name`, sql`c.name`)} ${behind(order, key, sql`e.id`, after)}`;
    const rows = await this.enrolments.arranged(access, actor, condition, order, key, limit);
    return rows.map((row) => ({ ...row, kind: kindOf.get(row.state) ?? 'application', dueOn: dueOf(row) }));
  }
}
