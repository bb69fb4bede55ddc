import { Injectable } from '@nestjs/common';
import type { OpportunityKind } from '@understudy/contracts/opportunities';
import type { ConsentPart, NetConsentState } from '@understudy/contracts/opportunities-assignments';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { AssignmentStatus } from '@understudy/domain/opportunities/assignment-states';
import type { SafetyTalkState } from '@understudy/domain/opportunities/talk-states';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangedBy, behind, holding } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { hasLeft } from '../leavers/has-left.repository.js';
import { misplacedIn } from './net-people.repository.js';

export type CheckInRow = {
  id: string;
  plannedOn: string;
  heldOn: string | null;
  /** Whose part of the net it was when it was held; null where nobody can say any more. */
  heldWith: string | null;
  note: string;
  state: SafetyTalkState;
  version: number;
};
export type EvidenceRow = { skillKey: string; authorId: string; authorName: string; text: string; writtenOn: string };
type ReflectionRow = { learned: string; nextTime: string; shared: boolean; writtenOn: string; version: number };

/** What somebody who is or was named said to it. */
export type ConsentRow = {
  part: ConsentPart;
  personId: string;
  personName: string;
  state: NetConsentState;
  words: string;
};

/** An assignment with its net, and how its viewer stands to the person. */
export type StretchRow = {
  id: string;
  opportunityId: string;
  title: string;
  kind: OpportunityKind;
  what: string;
  stageKey: string;
  skillKeys: string[];
  sponsorId: string;
  sponsorName: string;
  /** Whose holders the line has moved out of their part. */
  misplaced: ConsentPart[];
  /** Whether nobody looks after it, because its sponsor has left. */
  sponsorLeft: boolean;
  personId: string;
  personName: string;
  status: AssignmentStatus;
  startsOn: string;
  endsOn: string;
  mentorId: string | null;
  mentorName: string | null;
  skipLevelId: string | null;
  skipLevelName: string | null;
  scopeLimit: string;
  permissionToErr: string;
  permissionGivenBy: string | null;
  permissionGiverName: string | null;
  permissionGivenOn: string | null;
  stepBackPlan: string;
  exitCriterion: string;
  rightToReturn: string;
  startedOn: string | null;
  endedOn: string | null;
  closingWords: string;
  version: number;
  createdOn: string;
  checkIns: CheckInRow[];
  consents: ConsentRow[];
  reflection: ReflectionRow | null;
  evidence: EvidenceRow[];
  isAbove: boolean;
  sortKey: string;
};
export type StretchOrder = Arrangement<'date' | 'person' | 'opportunity'>;
export type StretchFilter = {
  readonly scope: StretchScope;
  readonly withoutNet?: boolean | undefined;
  readonly missed?: boolean | undefined;
  readonly personId?: string | undefined;
  readonly state?: 'open' | 'over' | undefined;
  readonly search?: string | undefined;
};
export type StretchScope = 'mine' | 'supported' | 'line' | 'organisation';

const checkIns = sql`(
  select coalesce(json_agg(json_build_object('id', k.id, 'plannedOn', k.planned_on::text, 'heldOn', k.held_on::text,
           'heldWith', case when k.held_on is null and k.note = '' then a.skip_level_id else k.held_with end, 'note', k.note,
           'state', k.status, 'version', k.version) order by k.planned_on, k.id), '[]')
    from safety_check_in k where k.assignment_id = a.id)`;
const consents = sql`(
  select coalesce(json_agg(json_build_object('part', n.part, 'personId', n.person_id, 'personName', ${nameOf(sql`w`)},
           'state', n.state, 'words', n.words) order by n.part, n.asked_on, n.person_id), '[]')
    from net_consent n join person w on w.id = n.person_id where n.assignment_id = a.id)`;
const reflection = sql`(
  select json_build_object('learned', r.learned, 'nextTime', r.next_time, 'shared', r.shared,
           'writtenOn', r.written_on::text, 'version', r.version)
    from stretch_reflection r where r.assignment_id = a.id)`;
const evidence = sql`(
  select coalesce(json_agg(json_build_object('skillKey', e.skill_key, 'authorId', e.author_id,
           'authorName', ${nameOf(sql`w`)}, 'text', e.text, 'writtenOn', e.written_on::text)
           order by e.skill_key, e.written_on, e.author_id), '[]')
    from stretch_evidence e join person w on w.id = e.author_id where e.assignment_id = a.id)`;
/** What is not tied yet, as a condition; the same that the domain says of one net. */
const lacksSomething = (today: string): Sql => sql`(a.status = 'preparing' and (
  a.mentor_id is null or a.skip_level_id is null or a.permission_given_on is null or btrim(a.permission_to_err) = ''
  or btrim(a.scope_limit) = '' or btrim(a.step_back_plan) = '' or btrim(a.exit_criterion) = ''
  or not exists (select 1 from safety_check_in k
                  where k.assignment_id = a.id and k.held_on is null and k.planned_on >= ${today}::date)
  or 2 > (select count(*) from net_consent n
           where n.assignment_id = a.id and n.state in ('agreed', 'carried-over')
             and n.person_id = case n.part when 'mentor' then a.mentor_id else a.skip_level_id end)))`;

/** Whether it goes on with a talk whose day has passed and that nobody held; the same that the card says. */
const hasMissedTalk = (today: string): Sql => sql`(a.status in ('running', 'extended') and exists (
  select 1 from safety_check_in k
   where k.assignment_id = a.id and k.held_on is null and k.planned_on < ${today}::date))`;

const goesOn = sql`(a.status in ('preparing', 'running', 'extended'))`;
const keys: Readonly<Record<StretchOrder['sort'], Sql>> = {
  date: sql`a.created_on::text`,
  person: sql`folded(${nameOf(sql`p`)})`,
  opportunity: sql`folded(o.title)`,
};

@Injectable()
export class StretchRepository {
  constructor(private readonly scope: PeopleScope) {}

  /** One assignment, whoever asks; null when there is none. */
  async find(access: TenantAccess, actor: Actor, stretchId: string): Promise<StretchRow | null> {
    const rows = await this.rows(access, actor, sql`a.id = ${stretchId}::uuid`, keys.date, sql`a.id`, 1);
    return rows[0] ?? null;
  }

  /** One page: mine, those I hold up, my line's, or all. */
  page(
    access: TenantAccess,
    actor: Actor,
    filter: StretchFilter,
    order: StretchOrder,
    after: Place | null,
    limit: number,
  ): Promise<StretchRow[]> {
    const me = sql`${actor.personId}::uuid`;
    const asked = sql`exists (
      select 1 from net_consent n where n.assignment_id = a.id and n.person_id = ${me} and n.state = 'asked')`;
    const supported = sql`(o.sponsor_id = ${me} or a.mentor_id = ${me} or a.skip_level_id = ${me} or ${asked})`;
    const line = sql`a.person_id in (${this.scope.inLine(actor.personId, actor.today)})`;
    const scopes: Readonly<Record<StretchScope, Sql>> = {
      mine: sql`a.person_id = ${me}`,
      supported,
      line,
      organisation: actor.isAdmin ? sql`true` : sql`(a.person_id = ${me} or ${supported} or ${line})`,
    };
    const key = keys[order.sort];
    const state =
      filter.state === undefined ? empty : sql`and ${filter.state === 'open' ? goesOn : sql`not ${goesOn}`}`;
    const ofPerson = filter.personId === undefined ? empty : sql`and a.person_id = ${filter.personId}::uuid`;
    const missed = filter.missed ? sql`and ${hasMissedTalk(actor.today)}` : empty;
    const condition = sql`${scopes[filter.scope]} ${ofPerson} ${missed} ${filter.withoutNet ? sql`and ${lacksSomething(actor.today)}` : empty} ${state}
      and ${holding(filter.search, nameOf(sql`p`), sql`o.title`)} ${behind(order, key, sql`a.id`, after)}`;
    return this.rows(access, actor, condition, key, arrangedBy(order, key, sql`a.id`), limit);
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    key: Sql,
    order: Sql,
    limit: number,
  ): Promise<StretchRow[]> {
    return access.sql<StretchRow>`
      select a.id::text as id, o.id::text as "opportunityId", o.title, o.kind, o.what, o.stage_key as "stageKey",
             o.skill_keys as "skillKeys", o.sponsor_id::text as "sponsorId", ${nameOf(sql`s`)} as "sponsorName",
             ${hasLeft(sql`o.sponsor_id`, actor.today)} as "sponsorLeft", ${misplacedIn(actor.today)} as misplaced,
             a.person_id::text as "personId", ${nameOf(sql`p`)} as "personName", a.status,
             a.starts_on::text as "startsOn", a.ends_on::text as "endsOn", a.mentor_id::text as "mentorId",
             ${nameOf(sql`m`)} as "mentorName", a.skip_level_id::text as "skipLevelId",
             ${nameOf(sql`l`)} as "skipLevelName", a.scope_limit as "scopeLimit",
             a.permission_to_err as "permissionToErr", a.permission_given_by::text as "permissionGivenBy",
             ${nameOf(sql`g`)} as "permissionGiverName", a.permission_given_on::text as "permissionGivenOn",
             a.step_back_plan as "stepBackPlan", a.exit_criterion as "exitCriterion",
             a.right_to_return as "rightToReturn", a.started_on::text as "startedOn", a.ended_on::text as "endedOn",
             a.closing_words as "closingWords", a.version, a.created_on::text as "createdOn",
             ${key} as "sortKey", ${checkIns} as "checkIns", ${consents} as consents,
             ${reflection} as reflection, ${evidence} as evidence,
             coalesce(${this.scope.isBelow(actor.personId, sql`a.person_id`, actor.today)}, false) as "isAbove"
        from stretch_assignment a
        join opportunity o on o.id = a.opportunity_id
        join person s on s.id = o.sponsor_id
        join person p on p.id = a.person_id
        left join person m on m.id = a.mentor_id
        left join person l on l.id = a.skip_level_id
        left join person g on g.id = a.permission_given_by
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
