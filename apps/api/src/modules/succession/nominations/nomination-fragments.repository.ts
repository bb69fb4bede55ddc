import { type Sql, sql } from '@understudy/database/sql';
import type { Actor } from '../../../common/auth/actor.js';
import { stayOn } from '../../career-framework/stages/unbroken-stay.repository.js';
import { leadersOfPlace } from '../../people/scope/leaders-of-place.repository.js';
import { personJson, stageJson } from '../roles/references.repository.js';

/** Days for which what was taken back can be brought back. */
const keptDays = 30;

/** Whether entry t, where it was taken back, can still be brought back. */
export const stillKept = (today: string): Sql => sql`t.removed_on > ${today}::date - ${keptDays}::int`;

/** What was written of a person for a role, the oldest first, with what was taken back of late. */
export const entriesOf = (roleId: Sql, personId: Sql, today: string): Sql => sql`(
  select coalesce(json_agg(json_build_object(
           'id', t.id, 'kind', t.kind, 'text', t.text, 'author', ${personJson(sql`ta`)},
           'writtenOn', t.written_on::text, 'closedOn', t.closed_on::text, 'removedOn', t.removed_on::text,
           'removedBy', ${personJson(sql`tr`)}) order by t.written_on, t.id), '[]')
    from nomination_entry t left join person ta on ta.id = t.author_id left join person tr on tr.id = t.removed_by
   where t.role_id = ${roleId} and t.person_id = ${personId} and (t.removed_on is null or ${stillKept(today)}))`;

/** Whether nomination n is proposed for role r and not decided, of somebody who works here. */
export const waits = (today: string): Sql => sql`(n.role_id = r.id and n.state = 'proposed'
  and exists (select 1 from employment xe where xe.person_id = n.person_id and xe.joined_on <= ${today}::date
                 and (xe.left_on is null or xe.left_on > ${today}::date)))`;

/** What is proposed for role r and not decided, without what concerns the actor; `seesStage` narrows people p, `alsoFor` says for which other roles they stand ready. */
export const proposalsOf = ({ today, isAdmin, personId }: Actor, seesStage: Sql, alsoFor: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object(
           'id', n.id, 'person', ${personJson(sql`p`)}, 'horizon', n.horizon, 'evidence', n.evidence,
           'proposedBy', ${personJson(sql`pb`)}, 'proposedOn', n.proposed_on::text, 'consent', n.consent,
           'entries', ${entriesOf(sql`n.role_id`, sql`n.person_id`, today)}, 'version', n.version, 'title', h.title,
           'historySeen', ${seesStage}, 'stage', case when ${seesStage} then ${stageJson(sql`ps`)} end,
           'stageSince', case when ${seesStage} then (select stay.since::text from (${stayOn(sql`p.id`, sql`a.from_on`, sql`${today}::date`)}) stay) end, 'alsoFor', ${alsoFor})
           order by n.proposed_on, p.name_key, n.id), '[]')
    from nomination n
    join person p on p.id = n.person_id
    left join person pb on pb.id = n.proposed_by
    left join stage_assignment a on a.person_id = p.id and a.from_on <= ${today}::date
                                and (a.to_on is null or a.to_on > ${today}::date)
    left join stage ps on ps.id = a.stage_id
    left join title_holding h on h.person_id = p.id and h.from_on <= ${today}::date
                             and (h.to_on is null or h.to_on > ${today}::date)
   where ${waits(today)} and ${isAdmin ? sql`true` : sql`n.person_id is distinct from ${personId}::uuid`})`;

/** Whether the named owner of role r works here today and is one of those to whom the role answers. */
export const ownerStands = (today: string): Sql => sql`(r.owner_id is not null
  and exists (select 1 from employment oe where oe.person_id = r.owner_id and oe.joined_on <= ${today}::date
                 and (oe.left_on is null or oe.left_on > ${today}::date))
  and exists (select 1 from (${leadersOfPlace({ holder: sql`r.incumbent_id`, owner: sql`r.owner_id` }, today)}) own
               where own.leader_id = r.owner_id))`;

/** Whether the owner of role r is the only one who could decide: nobody is above them, though others lead whoever holds it. */
export const ownerAlone = (today: string): Sql => sql`(${ownerStands(today)}
  and not exists (select 1 from reporting_closure over_owner where over_owner.person_id = r.owner_id
                     and over_owner.from_on <= ${today}::date and over_owner.to_on > ${today}::date)
  and exists (select 1 from (${leadersOfPlace({ holder: sql`r.incumbent_id`, owner: sql`r.owner_id` }, today)}) others
               where others.leader_id <> r.owner_id))`;
