import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { ToldFigure } from '@understudy/domain/programmes/sponsor/kept-figures';
import type { ToldEffect, ToldOfProgramme } from '@understudy/domain/programmes/sponsor/told-sums';

type FigureRow = ToldFigure & { programmeId: string; name: string };
type EffectRow = ToldEffect & { programmeId: string };

/** Parts that are kept by contributor, by person again, of the rows of a group; whoever was erased keeps the name in it. */
const people: Sql = sql`
  coalesce(jsonb_object_agg(coalesce(c.person_id::text, part.key), part.value) filter (where part.key is not null), '{}')`;
const named: Sql = sql`left join figure_contributor c on c.id::text = part.key`;

/** Keeps others from telling anything about programmes until this transaction is over, or the two would not see each other. */
export const tellAlone = async (tx: TenantTransaction): Promise<void> => {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.organisationId} told-of-programmes`}, 0))::text`;
};

/** Everything that was ever told about programmes, to whomever, by programme: the figures of sponsors, and the effect. */
export const everythingTold = async (access: TenantAccess): Promise<Map<string, ToldOfProgramme>> => {
  const figures = await access.sql<FigureRow>`
    select f.programme_id::text as "programmeId", f.name, f.as_of::text as "asOf", f.threshold, ${people} as parts
      from programme_figure f left join lateral jsonb_each(f.parts) part on true ${named}
     group by f.programme_id, f.name, f.told, f.as_of, f.threshold order by f.programme_id, f.name, f.told`;
  const effects = await access.sql<EffectRow>`
    select programme_id::text as "programmeId", comparison, threshold, jsonb_object_agg(side, parts) as parts
      from (select f.programme_id, f.comparison, f.told, f.threshold, side.key as side, ${people} as parts
              from programme_effect f
             cross join jsonb_each(f.parts) side
              left join lateral jsonb_each(side.value) part on true ${named}
             group by f.programme_id, f.comparison, f.told, f.threshold, side.key) sides
     group by programme_id, comparison, told, threshold order by programme_id, comparison, told`;
  const told = new Map<string, { figures: Record<string, ToldFigure[]>; effects: ToldEffect[] }>();
  const of = (programmeId: string) => {
    const own = told.get(programmeId) ?? { figures: {}, effects: [] };
    told.set(programmeId, own);
    return own;
  };
  for (const { programmeId, name, ...figure } of figures) {
    const own = of(programmeId).figures;
    own[name] = [...(own[name] ?? []), figure];
  }
  for (const { programmeId, ...effect } of effects) of(programmeId).effects.push(effect);
  return told;
};

/** What was told of one programme, of everything that was. */
export const toldOf = (told: ReadonlyMap<string, ToldOfProgramme>, programmeId: string): ToldOfProgramme =>
  told.get(programmeId) ?? { figures: {}, effects: [] };
