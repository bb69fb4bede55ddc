import type { RaterRelation } from '@understudy/contracts/assessments';
import { empty, type Sql, sql } from '@understudy/database/sql';

/**
 * Whether a campaign asks such raters, or by such a nomination. Most do, of all whom it is about: said with `=`, the planner
 * would expect hardly anybody, and look each of thousands up by themselves.
 */
const asks = (relation: RaterRelation): Sql => sql`array_position(relations, ${relation}) is not null`;
const byItself: Sql = sql`array_position(array['automatic'], f.nomination) is not null`;

/**
 * Who is asked about whom at the launch, as common table expressions that end with `asked (id, rater_id, relation, rank)`:
 * the person, those above, the reports if they are enough to be shown together, and, if so arranged, peers with the same
 * manager. Before them stands `fresh (id, person_id, manager_id, above_id, relations, nomination, most_peers,
 * report_threshold)`. Reports and peers can be of certain teams alone, by `leader_id`, said once it is known who is `direct`.
 */
export const askedRaters = (on: string, teams: Sql | null = null): Sql => {
  const wanted = (leader: Sql): Sql => (teams ? sql`${leader} in (select leader_id from teams)` : sql`true`);
  return sql`
  direct (id, rater_id, relation, rank) as (
    select id, person_id, 'self', 0 from fresh where ${asks('self')}
    union all select id, manager_id, 'manager', 1 from fresh where ${asks('manager')} and manager_id is not null
    union all select id, above_id, 'skip-level', 2 from fresh
               where ${asks('skip-level')} and above_id is not null
  ), ${teams ? sql`teams as materialized (${teams}), ` : empty}reports as materialized (
    select f.id, r.person_id as rater_id, count(*) over (partition by f.id) as many, f.report_threshold
      from fresh f
      join reporting_closure r on r.leader_id = f.person_id and r.depth = 1
                              and r.from_on <= ${on}::date and r.to_on > ${on}::date
     where ${asks('report')} and ${wanted(sql`f.person_id`)}
  ), peers as (
    select f.id, p.person_id as rater_id, f.most_peers,
           row_number() over (partition by f.id order by md5(f.id::text || p.person_id::text)) as place
      from fresh f
      join reporting_closure p on p.leader_id = f.manager_id and p.depth = 1
                              and p.from_on <= ${on}::date and p.to_on > ${on}::date
     where ${asks('peer')} and ${byItself} and p.person_id <> f.person_id and ${wanted(sql`f.manager_id`)}
  ), asked (id, rater_id, relation, rank) as (
    select id, rater_id, relation, rank from direct
    union all select id, rater_id, 'report', 3 from reports where many >= report_threshold
    union all select id, rater_id, 'peer', 4 from peers where place <= most_peers
  )`;
};
