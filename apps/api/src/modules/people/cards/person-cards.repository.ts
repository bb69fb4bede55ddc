import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { employmentSeenFrom } from '../scope/people-scope.repository.js';

/** Who looks, and on which day: decides which columns of a card are filled. */
export type Viewer = { readonly personId: string | null; readonly isAdmin: boolean; readonly today: string };

export type CardRow = {
  id: string;
  employeeNumber: string;
  name: string;
  email: string | null;
  title: string | null;
  unitId: string | null;
  unitName: string | null;
  managerId: string | null;
  managerName: string | null;
  stageId: string | null;
  stageKey: string | null;
  stageName: string | null;
  stageOrdinal: number | null;
  joinedOn: string | null;
  leftOn: string | null;
  employed: boolean;
  reports: number;
  /** Whether the viewer may see what is dated about this person. */
  visible: boolean;
};

/** The name a person goes by, for a row of `person` under the given alias. */
export const nameOf = (alias: Sql): Sql => sql`coalesce(${alias}.preferred_name, ${alias}.name)`;

/** Whether the viewer may see the history of person p, described by employment e. */
export const visibleTo = (viewer: Viewer): Sql =>
  viewer.isAdmin
    ? sql`true`
    : sql`(p.id = ${viewer.personId}::uuid or exists (
        select 1 from reporting_closure c
         where c.leader_id = ${viewer.personId}::uuid and c.person_id = p.id
           and c.from_on <= e.seen_on and c.to_on > e.seen_on))`;

/** The columns of `CardRow`, to be selected from `cardSource`. */
export const cardColumns = (viewer: Viewer): Sql => sql`
  p.id::text as id, p.employee_number as "employeeNumber", ${nameOf(sql`p`)} as name, p.email,
  t.title, u.id::text as "unitId", u.name as "unitName",
  m.id::text as "managerId", ${nameOf(sql`m`)} as "managerName",
  s.id::text as "stageId", s.key as "stageKey", s.name as "stageName", s.ordinal as "stageOrdinal",
  e.joined_on::text as "joinedOn", e.left_on::text as "leftOn", coalesce(e.employed, false) as employed,
  r.reports, coalesce(${visibleTo(viewer)}, false) as visible`;

/**
 * Everything a card needs about person p, one row per person: as of the viewer's today, leavers as of their last day.
 * The orders and limits keep each fact a look into an index of its own, however many people are asked about.
 */
export const cardSource = (viewer: Viewer): Sql => sql`
  left join lateral (${employmentSeenFrom(sql`p.id`, viewer.today)}) e on true
  left join lateral (
    select h.title from title_holding h
     where h.person_id = p.id and h.from_on <= e.seen_on and (h.to_on is null or h.to_on > e.seen_on)
     order by h.from_on desc limit 1) t on true
  left join lateral (
    select um.unit_id from unit_membership um
     where um.person_id = p.id and um.from_on <= e.seen_on and (um.to_on is null or um.to_on > e.seen_on)
     order by um.from_on desc limit 1) um on true
  left join unit u on u.id = um.unit_id
  left join lateral (
    select c.leader_id from reporting_closure c
     where c.person_id = p.id and c.from_on <= e.seen_on and c.to_on > e.seen_on and c.depth = 1
     limit 1) c on true
  left join person m on m.id = c.leader_id
  left join lateral (
    select a.stage_id, a.from_on from stage_assignment a
     where a.person_id = p.id and a.from_on <= e.seen_on and (a.to_on is null or a.to_on > e.seen_on)
     order by a.from_on desc limit 1) sa on true
  left join stage s on s.id = sa.stage_id
  left join lateral (
    select count(*)::int as reports from reporting_closure rc
     where e.employed and rc.leader_id = p.id and rc.depth = 1
       and rc.from_on <= ${viewer.today}::date and rc.to_on > ${viewer.today}::date) r on true`;

@Injectable()
export class PersonCardsRepository {
  async list(access: TenantAccess, viewer: Viewer, ids: readonly string[]): Promise<CardRow[]> {
    return access.sql<CardRow>`
      select ${cardColumns(viewer)} from person p ${cardSource(viewer)} where p.id = any(${ids}::uuid[])`;
  }
}
