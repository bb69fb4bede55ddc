import { Injectable } from '@nestjs/common';
import type { MyNomination, myNominationSorts, myNominationStates } from '@understudy/contracts/succession-nominations';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, holding, type SortColumns } from '../../../common/http/arranged.repository.js';
import { stageJson } from '../roles/references.repository.js';
import { stillKept } from './nomination-fragments.repository.js';
import type { NewNomination } from './nomination-writes.repository.js';

export type NominationRow = Pick<
  NewNomination,
  'roleId' | 'personId' | 'horizon' | 'evidence' | 'state' | 'consent'
> & {
  id: string;
  version: number;
};
export type OwnRow = Omit<MyNomination, 'abilities'> & { roleId: string; sortKey: string };
type OwnSort = (typeof myNominationSorts)[number];
type OwnState = (typeof myNominationStates)[number];
type OwnListing = Listing<OwnSort> & { readonly search: string | undefined; readonly state: OwnState | undefined };
export type EntryFacts = {
  id: string;
  personId: string;
  kind: 'evidence' | 'gap';
  authorId: string | null;
  isRemoved: boolean;
};

/** Nominations that person sees: those of which they were asked or told something. */
const toldTo = (personId: string | null): Sql => sql`n.person_id = ${personId}::uuid and n.consent <> 'not-asked'`;

@Injectable()
export class NominationsRepository {
  async find(access: TenantAccess, nominationId: string): Promise<NominationRow | null> {
    const rows = await access.sql<NominationRow>`
      select id::text as id, role_id::text as "roleId", person_id::text as "personId", horizon, evidence, state, consent,
             version
        from nomination where id = ${nominationId}::uuid`;
    return rows[0] ?? null;
  }

  async lock(tx: TenantTransaction, nominationId: string): Promise<void> {
    await tx.sql`select id::text as id from nomination where id = ${nominationId}::uuid for update`;
  }

  /** Whether something is proposed of the person for the role, or they are its successor on that day or later. */
  async isConsidered(access: TenantAccess, roleId: string, personId: string, on: string): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`
      select exists (select 1 from nomination where role_id = ${roleId}::uuid and person_id = ${personId}::uuid
                        and state = 'proposed')
          or exists (select 1 from successor where role_id = ${roleId}::uuid and person_id = ${personId}::uuid
                        and (to_on is null or to_on > ${on}::date)) as found`;
    return rows[0]?.found ?? false;
  }

  /** What was written, also where it was taken back and can still be brought back. */
  async findEntry(access: TenantAccess, roleId: string, entryId: string, today: string): Promise<EntryFacts | null> {
    const rows = await access.sql<EntryFacts>`
      select t.id::text as id, t.person_id::text as "personId", t.kind, t.author_id::text as "authorId",
             t.removed_on is not null as "isRemoved"
        from nomination_entry t
       where t.id = ${entryId}::uuid and t.role_id = ${roleId}::uuid and (t.removed_on is null or ${stillKept(today)})`;
    return rows[0] ?? null;
  }

  /** One page of what the actor was asked or told; `search` looks for the role. */
  own(access: TenantAccess, actor: Actor, { search, state, ...listing }: OwnListing): Promise<OwnRow[]> {
    const arranged = arrangementOf(ownColumns, sql`n.id`, listing);
    const wanted = sql`${holding(search, sql`r.name`)} and ${state === undefined ? sql`true` : inState[state]}`;
    return access.sql<OwnRow>`
      ${ownRows(actor, sql`${wanted} and ${arranged.beyond}`, arranged)} order by ${arranged.order} limit ${listing.limit}::int`;
  }

  async findOwn(access: TenantAccess, actor: Actor, nominationId: string): Promise<OwnRow | null> {
    const rows = await access.sql<OwnRow>`${ownRows(actor, sql`n.id = ${nominationId}::uuid`)}`;
    return rows[0] ?? null;
  }
}

/** What they can be arranged by. */
export const ownColumns: SortColumns<OwnSort> = {
  since: { key: sql`n.proposed_on`, kind: 'day' },
  name: { key: sql`folded(r.name)`, kind: 'text' },
};

/** As they are told: what was confirmed and has ended since is over. */
const inState: Readonly<Record<OwnState, Sql>> = {
  open: sql`n.state = 'proposed'`,
  current: sql`n.state = 'confirmed' and x.id is not null`,
  over: sql`n.state <> 'proposed' and not (n.state = 'confirmed' and x.id is not null)`,
};

const ownRows = ({ personId, today }: Actor, condition: Sql, { key } = byId(sql`n.id`)): Sql => sql`
  select n.id::text as id, n.role_id::text as "roleId", json_build_object('name', r.name, 'stage', ${stageJson(sql`s`)}) as role,
         coalesce(x.horizon, n.horizon) as horizon, n.state, n.consent, x.id is not null as current,
         n.proposed_on::text as since, n.words, n.version, ${key}::text as "sortKey",
         (select coalesce(json_agg(json_build_object('id', t.id, 'text', t.text, 'closedOn', t.closed_on::text)
                                   order by t.written_on, t.id), '[]')
            from nomination_entry t
           where t.role_id = n.role_id and t.person_id = n.person_id and t.kind = 'gap'
             and t.removed_on is null) as "nextToLearn"
    from nomination n
    join critical_role r on r.id = n.role_id
    left join stage s on s.id = r.stage_id
    left join successor x on x.nomination_id = n.id and x.from_on <= ${today}::date
                         and (x.to_on is null or x.to_on > ${today}::date)
   where ${toldTo(personId)} and ${condition}`;
