import { Injectable } from '@nestjs/common';
import type {
  CalibrationManager,
  CalibrationPerson,
  calibrationManagerSorts,
  calibrationManagerStates,
  calibrationPersonSorts,
} from '@understudy/contracts/calibration';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, holding, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { staysFor } from './sessions.repository.js';

export type ManagerRow = Omit<CalibrationManager, 'abilities'> & { sortKey: string };
export type PersonRow = CalibrationPerson & { sortKey: string };
type Viewer = Pick<Actor, 'personId' | 'isAdmin' | 'today'>;
type ManagerSort = (typeof calibrationManagerSorts)[number];
type PersonSort = (typeof calibrationPersonSorts)[number];
type ManagerState = (typeof calibrationManagerStates)[number];
type Looking = { readonly search: string | undefined };
type ManagerListing = Listing<ManagerSort> & Looking & { readonly state: ManagerState | undefined };

const inState: Readonly<Record<ManagerState, Sql>> = {
  waiting: sql`m.submitted_on is null and m.taken_out_on is null`,
  submitted: sql`m.submitted_on is not null`,
  'taken-out': sql`m.taken_out_on is not null`,
};

const peopleOf = (viewer: Viewer): Sql => sql`(
  select count(*)::int from calibration_placement c
   where c.session_id = m.session_id and c.manager_id = m.person_id and ${staysFor(viewer, sql`c.person_id`)})`;

/** What the managers of a session can be arranged by, with as many people as the viewer reads of. */
export const managerColumns = (viewer: Viewer): SortColumns<ManagerSort> => ({
  name: { key: sql`p.name_key`, kind: 'text' },
  people: { key: peopleOf(viewer), kind: 'number' },
  submitted: { key: sql`m.submitted_on`, kind: 'day', optional: true },
});

/** What the people of a session can be arranged by. */
export const personColumns: SortColumns<PersonSort> = {
  name: { key: sql`p.name_key`, kind: 'text' },
  manager: { key: sql`m.name_key`, kind: 'text', optional: true },
};

@Injectable()
export class ManagersRepository {
  /** Who brings places to a session; `search` looks for their names. */
  page(
    access: TenantAccess,
    viewer: Viewer,
    sessionId: string,
    { search, state, ...listing }: ManagerListing,
  ): Promise<ManagerRow[]> {
    const arranged = arrangementOf(managerColumns(viewer), sql`p.id`, listing);
    const wanted = sql`${holding(search, nameOf(sql`p`))} and ${state === undefined ? sql`true` : inState[state]}`;
    return this.rows(access, viewer, sessionId, sql`${wanted} and ${arranged.beyond}`, listing.limit, arranged);
  }

  async find(access: TenantAccess, viewer: Viewer, sessionId: string, personId: string): Promise<ManagerRow | null> {
    const rows = await this.rows(access, viewer, sessionId, sql`p.id = ${personId}::uuid`, 1);
    return rows[0] ?? null;
  }

  /** Whom a session is about, without those for whom the viewer is stepped out; `search` looks for names of theirs and of who places them. */
  people(
    access: TenantAccess,
    viewer: Viewer,
    sessionId: string,
    { search, ...listing }: Listing<PersonSort> & Looking,
  ): Promise<PersonRow[]> {
    const { key, beyond, order } = arrangementOf(personColumns, sql`p.id`, listing);
    return access.sql<PersonRow>`
      select json_build_object('id', p.id, 'name', ${nameOf(sql`p`)}) as person, ${key}::text as "sortKey",
             (select h.title from title_holding h
               where h.person_id = p.id and h.from_on <= ${viewer.today}::date
                 and (h.to_on is null or h.to_on > ${viewer.today}::date) limit 1) as title,
             case when m.id is not null then json_build_object('id', m.id, 'name', ${nameOf(sql`m`)}) end as manager
        from calibration_placement c
        join person p on p.id = c.person_id
        left join person m on m.id = c.manager_id
       where c.session_id = ${sessionId}::uuid and ${staysFor(viewer, sql`p.id`)}
         and ${holding(search, nameOf(sql`p`), nameOf(sql`m`))} and ${beyond}
       order by ${order} limit ${listing.limit}::int`;
  }

  /** How many of a manager’s people still have no place, or no words why. */
  async unfinished(access: TenantAccess, sessionId: string, managerId: string): Promise<number> {
    const rows = await access.sql<{ count: number }>`
      select count(*)::int as count from calibration_placement
       where session_id = ${sessionId}::uuid and manager_id = ${managerId}::uuid and (place is null or btrim(evidence) = '')`;
    return rows[0]?.count ?? 0;
  }

  /** Writes that a manager has submitted, or has taken back what they had. */
  async submit(tx: TenantTransaction, sessionId: string, personId: string, on: string | null): Promise<void> {
    await tx.sql`
      update calibration_manager set submitted_on = ${on}::date, version = version + 1
       where session_id = ${sessionId}::uuid and person_id = ${personId}::uuid`;
  }

  /** Goes on without a manager; what they had begun is nobody’s to read. */
  async takeOut(
    tx: TenantTransaction,
    sessionId: string,
    { personId, reason, today }: { readonly personId: string; readonly reason: string; readonly today: string },
  ): Promise<void> {
    await tx.sql`
      update calibration_manager
         set taken_out_on = ${today}::date, taken_out_reason = ${reason}, submitted_on = null, version = version + 1
       where session_id = ${sessionId}::uuid and person_id = ${personId}::uuid`;
    await tx.sql`
      update calibration_placement set place = null, evidence = '', version = version + 1
       where session_id = ${sessionId}::uuid and manager_id = ${personId}::uuid`;
  }

  private rows(
    access: TenantAccess,
    viewer: Viewer,
    sessionId: string,
    condition: Sql,
    limit: number,
    { key, order } = byId(sql`p.id`),
  ): Promise<ManagerRow[]> {
    return access.sql<ManagerRow>`
      select json_build_object('id', p.id, 'name', ${nameOf(sql`p`)}) as person, ${key}::text as "sortKey", ${peopleOf(viewer)} as people,
             m.submitted_on::text as "submittedOn", m.taken_out_on::text as "takenOutOn",
             m.taken_out_reason as "takenOutReason", m.version
        from calibration_manager m join person p on p.id = m.person_id
       where m.session_id = ${sessionId}::uuid and ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
