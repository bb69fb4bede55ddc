import { Injectable } from '@nestjs/common';
import type {
  CheckIn,
  CheckInKind,
  checkInSorts,
  listCheckIns,
} from '@understudy/contracts/development-plans-check-ins';
import type { QueryOf } from '@understudy/contracts/endpoint';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { PartState } from '@understudy/domain/development-plans/two-sided';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangementBy, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { sightSource } from '../plans/plan-sight.repository.js';
import { checkInVisible, overdueSince } from './check-in-sight.repository.js';

/** What somebody wrote; it leaves the database for its author, or for the rules that decide who else may read it. */
export type NoteRow = {
  authorId: string;
  authorName: string;
  visibility: 'shared' | 'private';
  text: string;
  state: Exclude<PartState, 'none'>;
  version: number;
  writtenAt: string;
  /** The latest of what a shared note said before it was corrected, the latest first; nothing in a list. */
  earlier: { text: string; correctedAt: string }[];
  /** How many earlier wordings are kept. */
  earlierCount: number;
};
export type CheckInRow = {
  id: string;
  personId: string;
  personName: string;
  counterpartId: string;
  counterpartName: string;
  kind: CheckInKind;
  status: CheckIn['status'];
  heldOn: string;
  nextOn: string | null;
  overdueSince: string | null;
  planId: string | null;
  twoSided: boolean;
  createdBy: string;
  version: number;
  isAbove: boolean;
  visible: boolean;
  notes: NoteRow[];
  sortKey: string;
};
export type CheckInValues = {
  readonly personId: string;
  readonly counterpartId: string;
  readonly kind: CheckInKind;
  readonly heldOn: string;
  readonly nextOn: string | null;
  readonly twoSided: boolean;
  readonly status: 'planned' | 'held';
  readonly createdBy: string;
};
type CheckInSort = (typeof checkInSorts)[number];

/** What the list of check-ins can be arranged by; `with` is whoever of the two is not the reader, else the person. */
export const checkInColumns = ({ personId }: Pick<Actor, 'personId'>): SortColumns<CheckInSort> => ({
  held: { key: sql`k.held_on`, kind: 'day' },
  with: { key: sql`case when k.person_id = ${personId}::uuid then c.name_key else p.name_key end`, kind: 'text' },
  kind: { key: sql`k.kind`, kind: 'text' },
  status: { key: sql`array_position(array['planned', 'held', 'cancelled'], k.status)`, kind: 'number' },
  next: { key: sql`k.next_on`, kind: 'day', optional: true },
});
const byId = { key: sql`k.id`, order: sql`k.id` };

/** How many earlier wordings of a note one check-in shows; each may be as long as a note, and there may be any number. */
const mostWordings = 50;
const wordings = sql`
    from check_in_note_wording w
   where w.check_in_id = n.check_in_id and w.author_id = n.author_id and w.visibility = n.visibility`;
const earlierWordings = (most: number): Sql => sql`(
  select coalesce(json_agg(json_build_object('text', w.text,
           'correctedAt', to_char(w.corrected_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by w.version desc), '[]')
    from (select w.text, w.corrected_at, w.version ${wordings} order by w.version desc limit ${most}::int) w)`;

/** The viewer's own notes, and the shared ones of others: private notes of others never leave the database. */
const notes = (actor: Actor, most: number): Sql => sql`(
  select coalesce(json_agg(json_build_object('authorId', n.author_id, 'authorName', ${nameOf(sql`a`)},
           'visibility', n.visibility, 'text', n.text, 'state', n.state, 'version', n.version,
           'writtenAt', to_char(n.written_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'earlier', ${earlierWordings(most)},
           'earlierCount', (select count(*)::int ${wordings}))
           order by n.author_id <> ${actor.personId}::uuid, n.author_id), '[]')
    from check_in_note n join person a on a.id = n.author_id
   where n.check_in_id = k.id and (n.visibility = 'shared' or n.author_id = ${actor.personId}::uuid))`;

@Injectable()
export class CheckInsRepository {
  /** One check-in, whoever asks; null when there is none. */
  async find(access: TenantAccess, actor: Actor, checkInId: string): Promise<CheckInRow | null> {
    const rows = await this.rows(access, actor, sql`k.id = ${checkInId}::uuid`, 1, { most: mostWordings });
    return rows[0] ?? null;
  }

  /** Check-ins that the actor may know of, in the order asked for: with one person, or those that they take part in. */
  async page(
    access: TenantAccess,
    actor: Actor,
    {
      personId,
      state,
      sort,
      direction,
    }: Pick<QueryOf<typeof listCheckIns>, 'personId' | 'state'> & Arrangement<CheckInSort>,
    after: Place | null,
    limit: number,
  ): Promise<CheckInRow[]> {
    const me = sql`${actor.personId}::uuid`;
    const own = sql`(k.person_id = ${me} or k.counterpart_id = ${me})`;
    const states: Readonly<Record<typeof state, Sql>> = {
      all: sql`true`,
      planned: sql`k.status = 'planned'`,
      overdue: sql`${overdueSince(actor.today)} is not null`,
      'to-write': sql`k.two_sided and k.status = 'planned' and not exists (
        select 1 from check_in_note n where n.check_in_id = k.id and n.author_id = ${me} and n.visibility = 'shared'
           and n.state <> 'draft') and ${own}`,
    };
    const arranged = arrangementBy(checkInColumns(actor)[sort], sql`k.id`, direction, after);
    const condition = sql`${personId === undefined ? own : sql`k.person_id = ${personId}::uuid`}
      and ${states[state]} and ${checkInVisible(actor)} and ${arranged.beyond}`;
    return this.rows(access, actor, condition, limit, { arranged, most: 0 });
  }

  /** Holds the check-in until the transaction ends. */
  async lock(tx: TenantTransaction, checkInId: string): Promise<void> {
    await tx.sql`select id::text as id from check_in where id = ${checkInId}::uuid for update`;
  }

  /** Writes a talk into the plan of its day, where there is one. */
  async insert(
    tx: TenantTransaction,
    values: CheckInValues,
    today: string,
  ): Promise<Pick<CheckInRow, 'id' | 'planId'>> {
    const [made] = await tx.sql<Pick<CheckInRow, 'id' | 'planId'>>`
      insert into check_in (organisation_id, person_id, counterpart_id, plan_id, kind, held_on, next_on, two_sided,
                            status, created_by, created_on)
      values (${tx.organisationId}::uuid, ${values.personId}::uuid, ${values.counterpartId}::uuid,
              (select d.id from development_plan d
                where d.person_id = ${values.personId}::uuid and d.status <> 'closed'
                  and ${values.heldOn}::date between d.starts_on and d.ends_on
                order by d.starts_on limit 1),
              ${values.kind}, ${values.heldOn}::date, ${values.nextOn}::date, ${values.twoSided}::bool,
              ${values.status}, ${values.createdBy}::uuid, ${today}::date)
      returning id::text as id, plan_id::text as "planId"`;
    if (made === undefined) throw new Error('The check-in was not written.');
    return made;
  }

  /** False when the version is not the current one. */
  async update(
    tx: TenantTransaction,
    checkInId: string,
    version: number,
    values: Pick<CheckInRow, 'heldOn' | 'nextOn' | 'status'>,
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update check_in
         set held_on = ${values.heldOn}::date, next_on = ${values.nextOn}::date, status = ${values.status},
             overdue_told_at = null, version = version + 1
       where id = ${checkInId}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }

  /** Marks a prepared talk as held, now that both have handed in. */
  async markHeld(tx: TenantTransaction, checkInId: string): Promise<void> {
    await tx.sql`update check_in set status = 'held' where id = ${checkInId}::uuid and status = 'planned'`;
  }

  /** A talk keeps the plan that it belongs to alive. */
  async touchPlan(tx: TenantTransaction, checkInId: string): Promise<void> {
    await tx.sql`
      update development_plan set changed_at = now()
       where id = (select plan_id from check_in where id = ${checkInId}::uuid)`;
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    limit: number,
    { arranged = byId, most }: { arranged?: Pick<typeof byId, 'key' | 'order'>; most: number },
  ): Promise<CheckInRow[]> {
    return access.sql<CheckInRow>`
      select k.id::text as id, k.person_id::text as "personId", ${nameOf(sql`p`)} as "personName",
             k.counterpart_id::text as "counterpartId", ${nameOf(sql`c`)} as "counterpartName", k.kind, k.status,
             k.held_on::text as "heldOn", k.next_on::text as "nextOn",
             ${overdueSince(actor.today)}::text as "overdueSince", k.plan_id::text as "planId",
             k.two_sided as "twoSided", k.created_by::text as "createdBy", k.version,
             lead.since is not null as "isAbove", ${checkInVisible(actor)} as visible, ${notes(actor, most)} as notes,
             ${arranged.key}::text as "sortKey"
        from check_in k
        join person p on p.id = k.person_id
        join person c on c.id = k.counterpart_id
        ${sightSource(actor, sql`k.person_id`)}
       where ${condition}
       order by ${arranged.order} limit ${limit}::int`;
  }
}
