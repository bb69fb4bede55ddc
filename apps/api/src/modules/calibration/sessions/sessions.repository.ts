import { Injectable } from '@nestjs/common';
import type { Calibration, CalibrationState, calibrationSorts } from '@understudy/contracts/calibration';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, holding, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import type { SessionFacts } from './session.policy.js';

export type SessionRow = Omit<Calibration, 'abilities' | 'mine' | 'counts'> &
  Omit<SessionFacts, 'state'> & { people: number; submitted: number; sortKey: string };
type SessionSort = (typeof calibrationSorts)[number];

/** What sessions can be arranged by. */
export const sessionColumns: SortColumns<SessionSort> = {
  held: { key: sql`s.held_on`, kind: 'day' },
  name: { key: sql`folded(s.name)`, kind: 'text' },
};
type Viewer = Pick<Actor, 'personId' | 'isAdmin' | 'today'>;
type SessionListing = Listing<SessionSort> & {
  readonly search: string | undefined;
  readonly state: CalibrationState | undefined;
};

/** Whether somebody stands above somebody else today, directly or at all; a condition. */
export const leads = (leader: Sql, person: Sql, today: string, depth: Sql = sql`true`): Sql => sql`exists (
  select 1 from reporting_closure c
   where c.leader_id = ${leader} and c.person_id = ${person} and c.from_on <= ${today}::date and c.to_on > ${today}::date
     and ${depth})`;

/** Whether the viewer stays in the room while somebody is talked about: not themselves, and nobody above them. */
export const staysFor = ({ personId, today }: Viewer, person: Sql): Sql =>
  sql`(${person} is distinct from ${personId}::uuid and not ${leads(person, sql`${personId}::uuid`, today)})`;

/** Whether somebody facilitated a session (`s`) or brought places to it; a condition. */
export const tookPart = (personId: string | null): Sql => sql`(
  s.facilitator_id is not distinct from ${personId}::uuid or exists (
    select 1 from calibration_manager m
     where m.session_id = s.id and m.person_id = ${personId}::uuid and m.taken_out_on is null))`;

const person = (alias: Sql): Sql => sql`json_build_object('id', ${alias}.id, 'name', ${nameOf(alias)})`;
const ofSession = (what: Sql): Sql =>
  sql`(select count(*)::int from calibration_placement p where p.session_id = s.id and ${what})`;
const managersOf = (what: Sql): Sql =>
  sql`(select count(*)::int from calibration_manager w where w.session_id = s.id and ${what})`;

@Injectable()
export class SessionsRepository {
  /** One page of what the actor facilitates, brings places to or organises; `search` looks for its name and those of people. */
  page(access: TenantAccess, viewer: Viewer, { search, state, ...listing }: SessionListing): Promise<SessionRow[]> {
    const arranged = arrangementOf(sessionColumns, sql`s.id`, listing);
    const seen = viewer.isAdmin
      ? sql`true`
      : sql`(s.facilitator_id = ${viewer.personId}::uuid or ${isConvener(viewer)}
             or s.state <> 'draft' and m.person_id is not null and (m.taken_out_on is not null or ${leadsSome(viewer)}))`;
    const wanted = sql`${holding(search, sql`s.name`, nameOf(sql`f`), nameOf(sql`l`))}
      and ${state === undefined ? sql`true` : sql`s.state = ${state}`}`;
    return this.rows(access, viewer, sql`${seen} and ${wanted} and ${arranged.beyond}`, listing.limit, arranged);
  }

  /** One session, whoever asks; null when there is none. */
  async find(access: TenantAccess, viewer: Viewer, sessionId: string): Promise<SessionRow | null> {
    const rows = await this.rows(access, viewer, sql`s.id = ${sessionId}::uuid`, 1);
    return rows[0] ?? null;
  }

  /** Who takes part: the facilitator and the managers who bring places; without those for whom somebody is hidden. */
  async participants(access: TenantAccess, sessionId: string, today: string, about: string | null): Promise<string[]> {
    const stays =
      about === null ? sql`true` : sql`t.id <> ${about}::uuid and not ${leads(sql`${about}::uuid`, sql`t.id`, today)}`;
    const rows = await access.sql<{ id: string }>`
      select t.id::text as id from (
        select facilitator_id as id from calibration_session where id = ${sessionId}::uuid
        union select person_id from calibration_manager where session_id = ${sessionId}::uuid and taken_out_on is null) t
       where ${stays} order by 1`;
    return rows.map(({ id }) => id);
  }

  private rows(
    access: TenantAccess,
    viewer: Viewer,
    condition: Sql,
    limit: number,
    { key, order } = byId(sql`s.id`),
  ): Promise<SessionRow[]> {
    return access.sql<SessionRow>`
      select s.id::text as id, s.name, s.purpose, s.grid, s.state, s.held_on::text as "heldOn",
             s.opened_on::text as "openedOn", s.locked_on::text as "lockedOn", s.expires_on::text as "expiresOn", s.version,
             case when l.id is not null then ${person(sql`l`)} end as leader, ${person(sql`f`)} as facilitator,
             coalesce(s.facilitator_id = ${viewer.personId}::uuid, false) as "isFacilitator",
             not exists (select 1 from employment e where e.person_id = s.facilitator_id and e.joined_on <= ${viewer.today}::date
                            and (e.left_on is null or e.left_on > ${viewer.today}::date)) as "isFacilitatorGone",
             ${viewer.isAdmin}::bool or ${isConvener(viewer)} as "isOrganiser",
             m.person_id is not null and m.taken_out_on is null and ${leadsSome(viewer)} as "isManager",
             m.taken_out_on is not null as "isTakenOut", m.submitted_on is not null as "hasSubmitted",
             coalesce((select k.enabled from calibration_setting k), false) as enabled,
             ${managersOf(sql`true`)} as managers, ${managersOf(sql`w.submitted_on is not null`)} as submitted,
             ${managersOf(sql`w.submitted_on is null and w.taken_out_on is null`)} as waiting,
             ${ofSession(sql`p.place is not null`)} as placed, ${ofSession(staysFor(viewer, sql`p.person_id`))} as people,
             ${key}::text as "sortKey"
        from calibration_session s
        join person f on f.id = s.facilitator_id
        left join person l on l.id = s.leader_id
        left join calibration_manager m on m.session_id = s.id and m.person_id = ${viewer.personId}::uuid
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}

const isConvener = ({ personId, today }: Viewer): Sql => sql`(
  coalesce(s.created_by = ${personId}::uuid, false) and (s.state = 'cancelled' or exists (
    select 1 from calibration_placement p
     where p.session_id = s.id and ${leads(sql`${personId}::uuid`, sql`p.person_id`, today)})))`;

const leadsSome = ({ personId, today }: Viewer): Sql => sql`(s.state = 'cancelled' or exists (
  select 1 from calibration_placement p
   where p.session_id = s.id and ${leads(sql`${personId}::uuid`, sql`p.person_id`, today, sql`c.depth = 1`)}))`;
