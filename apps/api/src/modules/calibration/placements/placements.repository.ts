import { Injectable } from '@nestjs/common';
import type { CalibrationPlace } from '@understudy/contracts/calibration';
import type { Horizon } from '@understudy/contracts/career-framework';
import type { PersonReference } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { subtractCalendarMonths } from '@understudy/domain/calendar/day';
import type { Actor } from '../../../common/auth/actor.js';
import { holding } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { leads, staysFor, tookPart } from '../sessions/sessions.repository.js';
import type { PlacementFacts } from './placement.policy.js';

export type PlacementRow = PlacementFacts & {
  id: string;
  person: PersonReference;
  nameKey: string;
  title: string | null;
  unit: string | null;
  manager: PersonReference | null;
  place: CalibrationPlace | null;
  brought: CalibrationPlace | null;
  evidence: string;
  recordedHorizon: Horizon | null;
  observations: number;
  observers: number;
  formerPlace: CalibrationPlace | null;
  /** The viewer is above the person, and so reads what is on record about them. */
  isAbove: boolean;
  /** The viewer took part in the session that the former place is of. */
  tookPartBefore: boolean;
  moves: number;
  version: number;
};
type Viewer = Pick<Actor, 'personId' | 'isAdmin' | 'today'>;
export type NewMove = {
  readonly movedBy: string;
  readonly from: CalibrationPlace | null;
  readonly to: CalibrationPlace;
  readonly reason: string;
};

const inForce = (alias: Sql, today: string): Sql =>
  sql`${alias}.from_on <= ${today}::date and (${alias}.to_on is null or ${alias}.to_on > ${today}::date)`;
const titleOn = (today: string): Sql =>
  sql`(select h.title from title_holding h where h.person_id = q.id and ${inForce(sql`h`, today)} limit 1)`;
const unitOn = (today: string): Sql => sql`(
  select u.name from unit_membership um join unit u on u.id = um.unit_id
   where um.person_id = q.id and ${inForce(sql`um`, today)} limit 1)`;

@Injectable()
export class PlacementsRepository {
  /** Those a session is about for whom the viewer stays in the room, at most a few hundred; `search` looks for what they are called by. */
  all(access: TenantAccess, viewer: Viewer, sessionId: string, search: string | undefined): Promise<PlacementRow[]> {
    const { today } = viewer;
    const wanted = holding(search, nameOf(sql`q`), titleOn(today), unitOn(today), nameOf(sql`m`));
    const stays = staysFor(viewer, sql`p.person_id`);
    return this.rows(access, viewer, sql`p.session_id = ${sessionId}::uuid and ${stays} and ${wanted}`);
  }

  /** One of them, whoever asks; null when there is none. */
  async find(
    access: TenantAccess,
    viewer: Viewer,
    sessionId: string,
    placementId: string,
  ): Promise<PlacementRow | null> {
    const one = sql`p.session_id = ${sessionId}::uuid and p.id = ${placementId}::uuid`;
    const rows = await this.rows(access, viewer, one);
    return rows[0] ?? null;
  }

  /** Writes where a manager places somebody beforehand; false when the version is not the current one. */
  async place(
    tx: TenantTransaction,
    placementId: string,
    to: { readonly place: CalibrationPlace | null; readonly evidence: string; readonly version: number },
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update calibration_placement set place = ${to.place}, evidence = ${to.evidence}, version = version + 1
       where id = ${placementId}::uuid and version = ${to.version}::int returning id::text as id`;
    return rows.length === 1;
  }

  /** Writes a move and where it leads, which the database takes only together. */
  async move(tx: TenantTransaction, { id, version }: PlacementRow, move: NewMove): Promise<void> {
    await tx.sql`
      insert into calibration_move (organisation_id, placement_id, version, moved_by, from_place, to_place, reason)
      values (${tx.organisationId}::uuid, ${id}::uuid, ${version}::int + 1, ${move.movedBy}::uuid, ${move.from}, ${move.to},
              ${move.reason})`;
    await tx.sql`
      update calibration_placement set place = ${move.to}, version = version + 1
       where id = ${id}::uuid and version = ${version}::int`;
  }

  private rows(access: TenantAccess, viewer: Viewer, condition: Sql): Promise<PlacementRow[]> {
    const { personId, today } = viewer;
    const day = sql`${today}::date`;
    return access.sql<PlacementRow>`
      select p.id::text as id, json_build_object('id', q.id, 'name', ${nameOf(sql`q`)}) as person, q.name_key as "nameKey",
             ${titleOn(today)} as title, ${unitOn(today)} as unit,
             case when m.id is not null then json_build_object('id', m.id, 'name', ${nameOf(sql`m`)}) end as manager,
             p.place, p.brought, p.evidence, p.version,
             (select t.horizon from target_stage t where t.person_id = q.id and ${inForce(sql`t`, today)} limit 1) as "recordedHorizon",
             seen.observations, seen.observers, former.place as "formerPlace",
             ${leads(sql`${personId}::uuid`, sql`q.id`, today)} as "isAbove",
             coalesce(former.took_part, false) as "tookPartBefore",
             (select count(*)::int from calibration_move v where v.placement_id = p.id) as moves,
             coalesce(p.manager_id = ${personId}::uuid, false)
               and ${leads(sql`${personId}::uuid`, sql`q.id`, today, sql`c.depth = 1`)} as "isOwnReport",
             ${staysFor(viewer, sql`q.id`)} as "staysInRoom"
        from calibration_placement p
        join person q on q.id = p.person_id
        left join person m on m.id = p.manager_id
        left join lateral (
          select count(*)::int as observations, count(distinct o.observer_id)::int as observers from signal_observation o
           where o.person_id = q.id and o.state <> 'withdrawn'
             and o.observed_on between ${subtractCalendarMonths(today, 12)}::date and ${day}) seen on true
        left join lateral (
          select f.place, ${tookPart(personId)} as took_part
            from calibration_placement f join calibration_session s on s.id = f.session_id
           where f.person_id = q.id and s.state = 'locked' and s.id <> p.session_id and s.expires_on > ${day}
           order by s.locked_on desc, s.id limit 1) former on true
       where ${condition}
       order by q.name_key, q.id`;
  }
}
