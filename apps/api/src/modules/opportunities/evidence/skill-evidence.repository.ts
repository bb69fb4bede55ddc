import { Injectable } from '@nestjs/common';
import type { SkillEvidenceSource, skillEvidenceSorts } from '@understudy/contracts/opportunities-evidence';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';

export type SkillEvidenceRow = {
  id: string;
  sortKey: string;
  source: SkillEvidenceSource;
  title: string;
  skillKeys: string[];
  authorId: string;
  authorName: string;
  text: string;
  writtenOn: string;
};

type EvidenceSort = (typeof skillEvidenceSorts)[number];

/** What tells the pieces of one assignment apart. */
const piece = sql`x.source || ' ' || x.skill_keys[1] || ' ' || x.author_id::text`;
/** What evidence can be arranged by: the day on which it was written, or the name of its assignment. */
export const evidenceColumns: SortColumns<EvidenceSort> = {
  date: { key: sql`x.written_on::text || ' ' || ${piece}`, kind: 'text' },
  title: { key: sql`folded(o.title) || ' ' || x.written_on::text || ' ' || ${piece}`, kind: 'text' },
};

/**
 * The three ways in which an assignment speaks of a skill, each by the rule that it has on the assignment's own page: what
 * was seen is the person's and its author's; a look back is the person's, and of those near it once it is shared; that it
 * was confirmed is known to those near it, and its words to the person and the sponsor.
 */
const told = (me: Sql, sees: Sql): Sql => {
  const near = sql`(a.person_id = ${me} or o.sponsor_id = ${me} or a.mentor_id = ${me} or a.skip_level_id = ${me})`;
  return sql`
    select 'seen'::text as source, array[e.skill_key] as skill_keys, e.author_id, e.text, e.written_on
      from stretch_evidence e
     where e.assignment_id = a.id and (a.person_id = ${me} or e.author_id = ${me} and (${near} or ${sees}))
    union all
    select 'looked-back', o.skill_keys, a.person_id, concat_ws(E'\n', r.learned, nullif(r.next_time, '')), r.written_on
      from stretch_reflection r
     where r.assignment_id = a.id and (a.person_id = ${me} or r.shared and ${near})
    union all
    select 'confirmed', o.skill_keys, o.sponsor_id,
           case when a.person_id = ${me} or o.sponsor_id = ${me} then a.closing_words else '' end, a.ended_on
     where a.status = 'confirmed' and ${near}`;
};

@Injectable()
export class SkillEvidenceRepository {
  constructor(private readonly scope: PeopleScope) {}

  /** One page of what the assignments of a person show, as much of it as the actor may read. */
  page(
    access: TenantAccess,
    actor: Actor,
    of: { readonly personId: string; readonly skillKey?: string | undefined },
    listing: Listing<EvidenceSort>,
  ): Promise<SkillEvidenceRow[]> {
    const sees = actor.isAdmin ? sql`true` : this.scope.isBelow(actor.personId, sql`a.person_id`, actor.today);
    const { key, beyond, order } = arrangementOf(evidenceColumns, sql`a.id`, listing);
    return access.sql<SkillEvidenceRow>`
      select a.id::text as id, ${key} as "sortKey", x.source, o.title, x.skill_keys as "skillKeys",
             x.author_id::text as "authorId", ${nameOf(sql`w`)} as "authorName", x.text,
             x.written_on::text as "writtenOn"
        from stretch_assignment a
        join opportunity o on o.id = a.opportunity_id
       cross join lateral (${told(sql`${actor.personId}::uuid`, sees)}) x
        join person w on w.id = x.author_id
       where a.person_id = ${of.personId}::uuid
         ${of.skillKey ? sql`and ${of.skillKey}::text = any(x.skill_keys)` : empty}
         and ${beyond}
       order by ${order} limit ${listing.limit}::int`;
  }
}
