import type { RaterRelation } from '@understudy/contracts/assessments';
import { empty, type Sql, sql } from '@understudy/database/sql';
import { isTooClose } from './left-out.repository.js';

/**
 * Whether a campaign asks such raters, or by such a nomination. Most do, of all whom it is about: said with `=`, the planner
 * would expect hardly anybody, and look each of thousands up by themselves.
 */
const asks = (relation: RaterRelation): Sql => sql`array_position(relations, ${relation}) is not null`;
const byItself: Sql = sql`array_position(array['automatic'], f.nomination) is not null`;

/** Whether the rater of a request `q` answers without their name. */
const inConfidence: Sql = sql`q.relation in ('peer', 'report')`;
/** Whether somebody else than the person answers it under their name. */
const byName: Sql = sql`q.relation in ('manager', 'skip-level')`;
/** Whether request q of assessment b was asked, answered or not: what became of it in confidence is told by nothing. */
const wasAskedLately = (on: string): Sql => sql`q.status in ('asked', 'submitted') and ${isTooClose(on)}`;

/** Whether this rater was asked about the person by their name lately, so that they cannot be asked in confidence now. */
export const wasAskedByName = (personId: Sql, raterId: Sql, on: string): Sql => sql`exists (
  select 1 from assessment b join assessment_request q on q.assessment_id = b.id
   where b.person_id = ${personId} and q.rater_id = ${raterId} and ${byName} and ${wasAskedLately(on)})`;

/**
 * Who was asked about whom lately, by name and in confidence, elsewhere than in this campaign. Looked up once for everybody, and
 * left out with `not in`, which is hashed: beside `fresh`, of which the planner expects hardly anybody, it would look row by row.
 */
const latelyAsked = (on: string, campaignId: Sql | null, passesOver: boolean): Sql => {
  const others = sql`
    select b.person_id, q.rater_id from assessment b join assessment_request q on q.assessment_id = b.id
     where ${wasAskedLately(on)} and ${campaignId ? sql`b.campaign_id is distinct from ${campaignId}` : sql`true`}`;
  return sql`
  asked_by_name as materialized (${others} and ${byName})${
    passesOver ? sql`, asked_in_confidence as materialized (${others} and ${inConfidence})` : empty
  }`;
};
const notAskedByName = (raterId: Sql): Sql => sql`(f.person_id, ${raterId}) not in (select * from asked_by_name)`;
const notAskedInConfidence = (raterId: Sql): Sql =>
  sql`(f.person_id, ${raterId}) not in (select * from asked_in_confidence)`;

/**
 * Whether whoever runs campaigns of this leader, null for those of admins, may learn before a launch whom it passes over: admins
 * read in every panel who was asked. To a leader it would say of a round run by others that somebody was asked in it, and a launch
 * that is refused leaves no trace, so that it could be tried for one person after the other.
 */
export const knowsWhoIsPassedOver = (leaderId: string | null): boolean => leaderId === null;

/** For which campaign raters are found, of which teams reports and peers are wanted, and whether it is to ask them now. */
type Asking = { readonly campaignId?: Sql; readonly teams?: Sql; readonly passesOver: boolean };

/**
 * Who is asked about whom at the launch, as common table expressions that end with `asked (id, rater_id, relation, rank)`:
 * the person, those above, the reports if they are enough to be shown together, and, if so arranged, peers with the same
 * manager; nobody by name who was asked in confidence lately, nor the other way round (`mayChangeSides`). Before them stands
 * `fresh (id, person_id, manager_id, above_id, relations, nomination, most_peers, report_threshold)`. Reports and peers can be of
 * certain teams alone, by `leader_id`, said once it is known who is `direct`. Those above who were asked in confidence are passed
 * over by the launch; a count before it leaves them out only for `knowsWhoIsPassedOver`, since it would tell of it.
 */
export const askedRaters = (on: string, { campaignId, teams, passesOver }: Asking): Sql => {
  const isAsked = (raterId: Sql): Sql => (passesOver ? notAskedInConfidence(raterId) : sql`true`);
  const wanted = (leader: Sql): Sql => (teams ? sql`${leader} in (select leader_id from teams)` : sql`true`);
  return sql`
  ${latelyAsked(on, campaignId ?? null, passesOver)}, direct (id, rater_id, relation, rank) as (
    select id, person_id, 'self', 0 from fresh where ${asks('self')}
    union all select id, manager_id, 'manager', 1 from fresh f
               where ${asks('manager')} and manager_id is not null and ${isAsked(sql`manager_id`)}
    union all select id, above_id, 'skip-level', 2 from fresh f
               where ${asks('skip-level')} and above_id is not null and ${isAsked(sql`above_id`)}
  ), ${teams ? sql`teams as materialized (${teams}), ` : empty}reports as materialized (
    select f.id, r.person_id as rater_id, count(*) over (partition by f.id) as many, f.report_threshold
      from fresh f
      join reporting_closure r on r.leader_id = f.person_id and r.depth = 1
                              and r.from_on <= ${on}::date and r.to_on > ${on}::date
     where ${asks('report')} and ${wanted(sql`f.person_id`)} and ${notAskedByName(sql`r.person_id`)}
  ), peers as (
    select f.id, p.person_id as rater_id, f.most_peers,
           row_number() over (partition by f.id order by md5(f.id::text || p.person_id::text)) as place
      from fresh f
      join reporting_closure p on p.leader_id = f.manager_id and p.depth = 1
                              and p.from_on <= ${on}::date and p.to_on > ${on}::date
     where ${asks('peer')} and ${byItself} and p.person_id <> f.person_id and ${wanted(sql`f.manager_id`)}
       and ${notAskedByName(sql`p.person_id`)}
  ), asked (id, rater_id, relation, rank) as (
    select id, rater_id, relation, rank from direct
    union all select id, rater_id, 'report', 3 from reports where many >= report_threshold
    union all select id, rater_id, 'peer', 4 from peers where place <= most_peers
  )`;
};
