import { Injectable } from '@nestjs/common';
import type { LearnedBefore } from '@understudy/contracts/programmes-learned';
import type { TenantAccess } from '@understudy/database/tenant-database';

/** More than anybody reads; a skill has a handful. */
const most = 200;

@Injectable()
export class LearnedRepository {
  /**
   * What at least as many people as the organisation's threshold have noted under a skill, in the words that most of them used.
   * Their order says nothing of how many they are. What the person has noted themselves is left out.
   */
  list(access: TenantAccess, personId: string | null): Promise<LearnedBefore[]> {
    return access.sql<LearnedBefore>`
      select l.skill_key as "skillKey", mode() within group (order by l.kind) as kind,
             mode() within group (order by btrim(l.title)) as title,
             mode() within group (order by btrim(l.provider)) as provider
        from learning_record l
       where l.skill_key is not null and l.removed_at is null
       group by l.skill_key, lower(btrim(l.title)), lower(btrim(l.provider))
      having count(distinct l.person_id) >= (select o.privacy_threshold from organisation o)
         and not coalesce(bool_or(l.person_id = ${personId}::uuid), false)
       order by l.skill_key, lower(btrim(l.title)), lower(btrim(l.provider)) limit ${most}::int`;
  }
}
