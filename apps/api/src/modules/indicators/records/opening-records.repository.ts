import { empty, type Sql, sql } from '@understudy/database/sql';
import type { OpeningShare } from '@understudy/domain/indicators/openings';
import { spells, unitsAbove } from '../computation/history-fragments.repository.js';
import { judgedOpenings } from '../computation/openings.repository.js';
import type { RecordsRequest } from './records-request.repository.js';

/** The figures that stand on openings. */
export type OpeningIndicator = OpeningShare | 'days-to-fill';

const counts: Readonly<Record<OpeningIndicator, Sql>> = {
  'internal-fill-rate': sql`case when j.inside then 'filled-from-inside' when j.unknown_start then 'unknown-start' else 'filled-from-outside' end`,
  'external-reliance': sql`case when j.inside then 'filled-from-inside' when j.unknown_start then 'unknown-start' else 'filled-from-outside' end`,
  'succession-effectiveness': sql`case when j.by_nominee then 'filled-by-nominee' else 'filled-by-other' end`,
  'days-to-fill': sql`case when j.filled_on is not null then 'filled' when j.withdrawn then 'withdrawn' else 'still-open' end`,
};

/**
 * The openings behind a figure, as `record`: who filled them, from the day they opened to the day they ended. Leaders read of
 * openings that answer to them or to somebody below them today; of nominations only where they see the role, and none of
 * their own.
 */
export const openings = (
  indicator: OpeningIndicator,
  { group: { kind, id }, window: { asOf, windowFrom }, inSight, seesRole, hiddenSuccessor }: RecordsRequest,
  historyBegins: string | null,
): Sql => {
  const belongs =
    kind === 'organisation'
      ? empty
      : kind === 'unit'
        ? sql`and exists (select 1 from above a where a.unit_id = j.unit_id and a.above_id = ${id}::uuid)`
        : sql`and exists (select 1 from (select leader_id, person_id, from_on, to_on from reporting_closure where depth > 0
                                          union all select person_id, person_id, from_on, to_on from spell) c
                           where c.leader_id = ${id}::uuid and c.person_id = j.owner_id
                             and c.from_on <= j.ended_on and c.to_on > j.ended_on)`;
  const seen =
    inSight === undefined ? empty : sql`and (j.owner_id = ${hiddenSuccessor}::uuid or ${inSight(sql`j.owner_id`)})`;
  const nominated = indicator === 'succession-effectiveness';
  const others =
    nominated && hiddenSuccessor !== null ? sql`and o.filled_by is distinct from ${hiddenSuccessor}::uuid` : empty;
  const seenRole =
    seesRole === undefined || !nominated
      ? empty
      : sql`and (o.role_id is null or exists (
              select 1 from critical_role r where r.id = o.role_id and ${seesRole({ holder: sql`r.incumbent_id`, owner: sql`r.owner_id` })}))`;
  return sql`${spells(historyBegins)}, ${unitsAbove}, ${judgedOpenings(asOf)},
  record as (
    select case when j.filled_on is not null then o.filled_by end as person_id, ${counts[indicator]} as counts,
           j.opened_on as from_on, case when j.filled_on is not null or j.withdrawn then j.ended_on end as to_on,
           o.name as note, j.id::text as record_key
      from judged j
      join role_opening o on o.id = j.id
     where ${indicator === 'days-to-fill' ? sql`true` : sql`j.filled_on > ${windowFrom}::date`} ${belongs} ${seen} ${others} ${seenRole}
  )`;
};
