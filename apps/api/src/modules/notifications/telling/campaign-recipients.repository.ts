import { type Sql, sql } from '@understudy/database/sql';

/** Whether a reporting line l, or a place w in the closure, holds today. */
const now = (row: Sql, today: string): Sql =>
  sql`${row}.from_on <= ${today}::date and (${row}.to_on is null or ${row}.to_on > ${today}::date)`;

/** The managers of a person of an id column today. */
export const managersOf = (person: Sql, today: string): Sql => sql`
  select l.manager_id from reporting_line l where l.person_id = ${person} and ${now(sql`l`, today)}`;

/** Whether somebody leads the person who can sign in, and so can decide about their raters. */
const isLed = (person: Sql, today: string): Sql => sql`exists (
  select 1 from membership k where k.ended_at is null and k.person_id in (${managersOf(person, today)}))`;

/** Whether the leader in whose line a campaign runs can sign in, and still has the person in that line. */
const stillRuns = (leader: Sql, person: Sql, today: string): Sql => sql`exists (
  select 1 from reporting_closure w join membership k on k.person_id = w.leader_id and k.ended_at is null
   where w.leader_id = ${leader} and w.person_id = ${person} and ${now(sql`w`, today)})`;

/**
 * Who decides about the raters of a person, as a condition on `m`: their manager; where nobody leads them, whoever runs the
 * campaign. Never the person.
 */
export const approvesFor = (personId: string, campaignId: string | null, today: string): Sql => {
  const person = sql`${personId}::uuid`;
  const leader = sql`(select c.leader_id from campaign c where c.id = ${campaignId}::uuid)`;
  return sql`m.person_id is distinct from ${person} and (m.person_id in (${managersOf(person, today)})
    or (not ${isLed(person, today)} and case when ${stillRuns(leader, person, today)}
          then m.person_id = ${leader} else m.role = 'admin' end))`;
};

const asksPeers = sql`'peer' = any (c.relations)`;
/** Whether fewer peers are named or asked in a, whoever of them has answered, than must answer. */
const tooFewNamed = sql`(${asksPeers} and c.peer_threshold > (
  select count(*) from assessment_request q
   where q.assessment_id = a.id and q.relation = 'peer' and q.status in ('proposed', 'asked', 'submitted')))`;
/** Whether whoever decides about the raters of a has something to decide or to name. */
const waits = sql`(exists (
  select 1 from assessment_request q where q.assessment_id = a.id and q.status = 'proposed')
  or (c.nomination = 'manager' and ${tooFewNamed}))`;

/** The open assessments a of a campaign c. */
const openIn = (campaignId: string): Sql => sql`
  assessment a join campaign c on c.id = a.campaign_id and c.id = ${campaignId}::uuid and a.status = 'open'`;

/** Those who lead people about whose raters something waits, as a condition on `m`. */
export const leadersToAct = (campaignId: string, today: string): Sql => sql`m.person_id in (
  select l.manager_id from ${openIn(campaignId)} join reporting_line l on l.person_id = a.person_id and ${now(sql`l`, today)}
   where ${waits})`;

/** Whoever runs the campaign, where that waits and nobody leads the person; not for raters of their own. */
export const runnersToAct = (campaignId: string, today: string): Sql => {
  const person = sql`a.person_id`;
  const runs = stillRuns(sql`c.leader_id`, person, today);
  const unled = sql`${waits} and not ${isLed(person, today)}`;
  return sql`(m.person_id in (select c.leader_id from ${openIn(campaignId)} where ${unled} and ${runs})
    or (m.role = 'admin' and exists (
          select 1 from ${openIn(campaignId)}
           where ${unled} and not ${runs} and ${person} is distinct from m.person_id)))`;
};

/** Whether the person of a names peers. */
const names = sql`(c.nomination = 'subject' and ${asksPeers})`;

/** Those who are to say whom to ask about them, and have named too few. */
export const subjectsToName = (campaignId: string): Sql => sql`m.person_id in (
  select a.person_id from ${openIn(campaignId)} where ${names} and ${tooFewNamed})`;

/** Those about whom it is, and of whom nothing is asked. */
export const subjectsToDoNothing = (campaignId: string): Sql => sql`m.person_id in (
  select a.person_id from ${openIn(campaignId)}
   where not ${names} and not exists (
     select 1 from assessment_request q where q.assessment_id = a.id and q.rater_id = a.person_id))`;

/** Those who are asked; at the launch without whoever is asked about themselves alone and hears so where they name peers. */
export const ratersAsked = (campaignId: string, atLaunch: boolean): Sql => sql`m.person_id in (
  select q.rater_id from ${openIn(campaignId)} join assessment_request q on q.assessment_id = a.id and q.status = 'asked'
   where not (${atLaunch}::bool and q.relation = 'self' and ${names}))`;
