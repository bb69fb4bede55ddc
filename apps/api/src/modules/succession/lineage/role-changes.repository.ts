import { Injectable } from '@nestjs/common';
import type { RoleChange } from '@understudy/contracts/succession-history';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { personJson } from '../roles/references.repository.js';

type Fact = RoleChange['facts'][number]['fact'];
/** What stood somewhere, in words that can be told apart. */
export type Facts = Readonly<Partial<Record<Fact, string | null>>>;
/** What stood there until somebody wrote something else. */
export type FormerFacts = Omit<RoleChange, 'facts'> & {
  readonly facts: Facts;
  /** In which spell of a successor it stood there, and which spell followed it on the very day it ended. */
  readonly spellId: string | null;
  readonly nextSpellId: string | null;
  /** Whether it was written over while today's holder held the role: how soon it may be empty is said of whoever holds it. */
  readonly ofHolder: boolean;
};

/** How many former states are shown at most. */
const mostShown = 200;

@Injectable()
export class RoleChangesRepository {
  /** What a role was before each change, and what was said of these successors, the latest first. */
  former(
    access: TenantAccess,
    roleId: string,
    successors: readonly string[],
    { today, timeZone }: Pick<Actor, 'today' | 'timeZone'>,
  ): Promise<FormerFacts[]> {
    const replacedOn = sql`(v.replaced_at at time zone ${timeZone}::text)::date`;
    return access.sql<FormerFacts>`
      select v.id::text as id, v.replaced_at as at, ${personJson(sql`b`)} as by, ${personJson(sql`p`)} as person,
             case when v.person_id is null
                  then json_build_object('name', v.name, 'stage', s.name, 'impact', v.impact, 'vacancyRisk', v.vacancy_risk,
                         'targetCover', v.target_cover::text, 'owner', case when o.id is not null then ${nameOf(sql`o`)} end,
                         'reviewedOn', v.reviewed_on::text)
                  else json_build_object('horizon', v.horizon, 'evidence', v.evidence) end as facts,
             v.successor_id::text as "spellId",
             (select n.id::text from successor ended
                join successor n on n.role_id = ended.role_id and n.person_id = ended.person_id and n.from_on = ended.to_on
               where ended.id = v.successor_id and n.id <> ended.id limit 1) as "nextSpellId",
             exists (select 1 from role_holder h
                      where h.role_id = v.role_id and h.superseded_at is null and h.from_on < ${replacedOn}
                        and h.from_on <= ${today}::date and (h.to_on is null or h.to_on > ${today}::date)) as "ofHolder"
        from role_plan_version v
        left join person p on p.id = v.person_id
        left join person o on o.id = v.owner_id
        left join stage s on s.id = v.stage_id
        left join lateral (
          select e.actor_person_id from domain_event e
           where e.subject_id in (v.role_id, v.successor_id) and e.occurred_at = v.replaced_at limit 1) told on true
        left join person b on b.id = told.actor_person_id
       where v.role_id = ${roleId}::uuid and (v.person_id is null or v.person_id = any(${successors}::uuid[]))
       order by v.replaced_at desc, v.id limit ${mostShown}::int`;
  }
}
