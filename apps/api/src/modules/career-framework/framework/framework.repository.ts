import { Injectable } from '@nestjs/common';
import type { Framework } from '@understudy/contracts/career-framework';
import type { StageReference } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';

/** The version that holds now. */
const published: Sql = sql`
  select v.id, v.number, v.published_at, f.id as framework_id, f.name
    from framework_version v join framework f on f.id = v.framework_id
   where v.status = 'published' order by v.number desc limit 1`;

const derailers: Sql = sql`(
  select coalesce(json_agg(json_build_object('key', d.key, 'name', d.name, 'description', d.description,
           'earlySigns', d.early_signs, 'counterMove', d.counter_move) order by d.key), '[]')
    from derailer d where d.stage_id = s.id)`;

const expectations: Sql = sql`(
  select coalesce(json_agg(json_build_object('skillKey', k.key, 'level', x.level, 'weight', x.weight)
           order by k.ordinal), '[]')
    from stage_skill_expectation x join skill k on k.id = x.skill_id where x.stage_id = s.id)`;

const stages: Sql = sql`(
  select coalesce(json_agg(json_build_object('id', s.id, 'key', s.key, 'name', s.name, 'ordinal', s.ordinal,
           'track', s.track, 'coreFocus', s.core_focus, 'valueSource', s.value_source, 'description', s.description,
           'typicalSpan', s.typical_span, 'derailers', ${derailers}, 'expectations', ${expectations})
           order by s.ordinal, s.key), '[]')
    from stage s where s.version_id = p.id)`;

const skills: Sql = sql`(
  select coalesce(json_agg(json_build_object('id', k.id, 'key', k.key, 'homeStageKey', h.key, 'name', k.name,
           'description', k.description, 'indicators', k.indicators) order by k.ordinal), '[]')
    from skill k join stage h on h.id = k.home_stage_id where k.version_id = p.id)`;

const transitions: Sql = sql`(
  select coalesce(json_agg(json_build_object('fromStageKey', f.key, 'toStageKey', g.key, 'name', t.name,
           'identityBefore', t.identity_before, 'identityAfter', t.identity_after, 'shift', t.shift,
           'navigation', t.navigation, 'dipMonths', t.dip_months, 'stop', t.stop, 'start', t.start, 'keep', t.keep,
           'prompts', t.prompts) order by g.ordinal, f.ordinal), '[]')
    from transition t join stage f on f.id = t.from_stage_id join stage g on g.id = t.to_stage_id
   where t.version_id = p.id)`;

@Injectable()
export class FrameworkRepository {
  /** The published framework, whole, in one round trip; null before it is written. */
  async find(access: TenantAccess): Promise<Framework | null> {
    const rows = await access.sql<Framework>`
      with p as (${published})
      select p.framework_id::text as id, p.name, p.number as version, p.published_at as "publishedAt",
             ${stages} as stages, ${skills} as skills, ${transitions} as transitions
        from p`;
    return rows[0] ?? null;
  }

  /** The stages of the published framework, lowest first. */
  async stages(access: TenantAccess): Promise<StageReference[]> {
    return access.sql<StageReference>`
      with p as (${published})
      select s.id::text as id, s.key, s.name, s.ordinal from p join stage s on s.version_id = p.id
       order by s.ordinal, s.key`;
  }
}
