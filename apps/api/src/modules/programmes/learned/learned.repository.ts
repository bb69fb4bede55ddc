import { Injectable } from '@nestjs/common';
import type { LearnedBefore } from '@understudy/contracts/programmes-learned';
import type { TenantAccess } from '@understudy/database/tenant-database';

/** As many as anybody reads of one skill. */
const mostOfSkill = 5;

@Injectable()
export class LearnedRepository {
  /**
   * What at least as many people as the organisation's threshold have noted under a skill, in the words that most of them used.
   * Of each skill the first few by name: their order says nothing of how many they are. What the person has noted themselves is left out.
   */
  list(access: TenantAccess, personId: string | null): Promise<LearnedBefore[]> {
    return access.sql<LearnedBefore>`
      select of_skill.key as "skillKey", of_skill.kind, of_skill.title, of_skill.provider
        from (
          select l.skill_key as key, mode() within group (order by l.kind) as kind,
                 mode() within group (order by btrim(l.title)) as title,
                 mode() within group (order by btrim(l.provider)) as provider,
                 row_number() over (partition by l.skill_key
                                    order by folded(lower(btrim(l.title))), folded(lower(btrim(l.provider))),
                                             lower(btrim(l.title)), lower(btrim(l.provider))) as place
            from learning_record l
           where l.skill_key is not null and l.removed_at is null
           group by l.skill_key, lower(btrim(l.title)), lower(btrim(l.provider))
          having count(distinct l.person_id) >= (select o.privacy_threshold from organisation o)
             and not coalesce(bool_or(l.person_id = ${personId}::uuid), false)
        ) of_skill
       where of_skill.place <= ${mostOfSkill}::int order by of_skill.key, of_skill.place`;
  }
}
