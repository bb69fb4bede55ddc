import { Injectable } from '@nestjs/common';
import type { Announced, RaterRelation } from '@understudy/contracts/assessments';
import type { CampaignStatus, Nomination } from '@understudy/contracts/assessments-campaigns';
import type {
  campaignPanelSorts,
  listCampaignPanels,
  PanelDecider,
  panelSorts,
} from '@understudy/contracts/assessments-raters';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { PersonReference, StageReference } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import {
  arrangementBy,
  arrangementOf,
  byId,
  holding,
  type SortColumns,
} from '../../../common/http/arranged.repository.js';
import { wasAskedByName } from '../campaigns/asked-raters.repository.js';
import { holdLaunches } from '../campaigns/launch.repository.js';
import { countAsked } from '../campaigns/progress-counts.repository.js';
import type { Standing } from './rater.policy.js';
import { announcedOf, isEmployed, managerOf, stageByKey } from './subject-facts.repository.js';
import { whoDecides } from './who-decides.repository.js';

/** Everything about one person's raters; what may be shown of it is the presenter's to say. */
export type PanelRow = {
  id: string;
  subject: PersonReference;
  campaign: { id: string; name: string; status: CampaignStatus; closesOn: string };
  closed: boolean;
  unitId: string | null;
  targetStage: StageReference | null;
  announced: Announced;
  nomination: Nomination;
  mostPeers: number;
  relations: RaterRelation[];
  peerThreshold: number;
  reportThreshold: number;
  isSubject: boolean;
  isManager: boolean;
  runs: boolean;
  decidedBy: PanelDecider;
  raters: RaterRow[];
  sortKey: string;
};
export type RaterRow = {
  requestId: string;
  person: PersonReference;
  relation: RaterRelation;
  status: 'proposed' | 'asked' | 'declined' | 'vetoed' | 'submitted';
  reason: string | null;
};

type PanelSort = (typeof panelSorts)[number];

/** What panels can be arranged by: whom they are about, their last day, or their campaign. */
export const panelColumns: SortColumns<PanelSort> = {
  name: { key: sql`p.name_key`, kind: 'text' },
  closes: { key: sql`c.closes_on`, kind: 'day' },
  campaign: { key: sql`folded(c.name)`, kind: 'text' },
};

/** A person whose raters need a hand, as whoever runs the campaign reads it. */
export type CampaignPanelRow = ResponseOf<typeof listCampaignPanels>['items'][number] & { readonly sortKey: string };
type CampaignPanelListing = Listing<(typeof campaignPanelSorts)[number]> &
  Pick<QueryOf<typeof listCampaignPanels>, 'search' | 'needs'> & { readonly campaignId: string };

/** How many raters of assessment a wait for a decision, counted beside it as w. */
const proposed: Sql = sql`coalesce(w.many, 0)`;
const asksPeers: Sql = sql`'peer' = any (c.relations)`;

/** What the panels of a campaign can be arranged by: whom they are about, how many wait, and how many peers are asked. */
export const campaignPanelColumns: SortColumns<CampaignPanelListing['sort']> = {
  name: { key: sql`p.name_key`, kind: 'text' },
  waiting: { key: proposed, kind: 'number' },
  asked: { key: sql`case when ${asksPeers} then a.peers_asked end`, kind: 'number', optional: true },
};
const needsOf: Readonly<Record<'approval' | 'peers', Sql>> = {
  approval: sql`${proposed} > 0`,
  peers: sql`(${asksPeers} and a.peers_asked < c.peer_threshold)`,
};

const order = sql`array_position(array['self', 'manager', 'skip-level', 'peer', 'report'], r.relation)`;
const raters: Sql = sql`(
  select coalesce(json_agg(json_build_object('requestId', r.id, 'relation', r.relation, 'status', r.status,
           'reason', r.reason, 'person', json_build_object('id', q.id, 'name', coalesce(q.preferred_name, q.name)))
           order by ${order}, q.name_key, q.id), '[]')
    from assessment_request r join person q on q.id = r.rater_id where r.assessment_id = a.id)`;

/** Whether the actor leads the person of assessment a today: who began a campaign and lost the team sees no panel any more. */
const leads = ({ personId, today }: Actor): Sql => sql`exists (
  select 1 from reporting_closure w where w.leader_id = ${personId}::uuid and w.person_id = a.person_id
     and w.from_on <= ${today}::date and w.to_on > ${today}::date)`;

/** Of whom the actor reads in a campaign that they run: an admin of everybody, a leader of those they lead today. */
export const inSight = (actor: Actor): Sql => (actor.isAdmin ? sql`true` : leads(actor));

@Injectable()
export class RaterPanelsRepository {
  /** Running assessments about the actor and their reports of today: all, those to decide about, or those about the actor. */
  async list(
    access: TenantAccess,
    actor: Actor,
    { waiting, mine, limit, ...listing }: Listing<PanelSort> & { readonly waiting: boolean; readonly mine: boolean },
  ): Promise<PanelRow[]> {
    const own = sql`a.person_id = ${actor.personId}::uuid`;
    const ofMyTeam = sql`a.person_id in (
      select ${actor.personId}::uuid
      union all
      select b.person_id from reporting_closure b
       where b.leader_id = ${actor.personId}::uuid and b.depth = 1 and b.from_on <= ${actor.today}::date
         and b.to_on > ${actor.today}::date)`;
    const undecided = sql`exists (
      select 1 from assessment_request w where w.assessment_id = a.id and w.status = 'proposed')`;
    const arranged = arrangementOf(panelColumns, sql`a.id`, listing);
    const condition = sql`${mine ? own : ofMyTeam} and a.status = 'open' and c.status = 'running' and ${arranged.beyond}
      and ${waiting ? undecided : sql`true`}`;
    return this.rows(access, actor, condition, limit, arranged);
  }

  /**
   * Of a running campaign that the actor runs, those they may decide about or look after whose raters need a hand. What waits
   * is counted once for all of them, and who leads them is looked up for those alone who are shown.
   */
  async ofCampaign(
    access: TenantAccess,
    actor: Actor,
    { campaignId, needs, search, limit, ...listing }: CampaignPanelListing,
  ): Promise<CampaignPanelRow[]> {
    const arranged = arrangementOf(campaignPanelColumns, sql`a.id`, listing);
    const { kind } = campaignPanelColumns[listing.sort];
    const { order } = arrangementBy({ key: sql`s.key`, kind }, sql`s.id`, listing.direction, null);
    const needed = needs ? needsOf[needs] : sql`(${needsOf.approval} or ${needsOf.peers})`;
    return access.sql<CampaignPanelRow>`
      with waiting as materialized (
        select r.assessment_id, count(*)::int as many
          from assessment_request r join assessment b on b.id = r.assessment_id
         where b.campaign_id = ${campaignId}::uuid and r.status = 'proposed' group by r.assessment_id
      ), shown as materialized (
        select a.id, a.person_id, ${proposed} as waiting, case when ${asksPeers} then a.peers_asked end as asked,
               case when ${asksPeers} then c.peer_threshold end as threshold, ${arranged.key} as key
          from assessment a
          join campaign c on c.id = a.campaign_id
          join person p on p.id = a.person_id
          left join waiting w on w.assessment_id = a.id
         where a.campaign_id = ${campaignId}::uuid and a.status = 'open' and c.status = 'running' and ${needed}
           and ${inSight(actor)} and ${holding(search, sql`p.name`, sql`p.preferred_name`)} and ${arranged.beyond}
         order by ${arranged.order} limit ${limit}::int
      )
      select s.id::text as "assessmentId", json_build_object('id', p.id, 'name', coalesce(p.preferred_name, p.name)) as subject,
             case when m.id is not null then json_build_object('id', m.id, 'name', coalesce(m.preferred_name, m.name)) end
               as manager,
             s.waiting as "waitingForApproval", s.asked, s.threshold, s.key::text as "sortKey"
        from shown s
        join person p on p.id = s.person_id
        left join person m on m.id = ${managerOf(sql`s.person_id`, actor.today)}
       order by ${order}`;
  }

  /** One panel, whether or not the actor may see it. */
  async find(access: TenantAccess, actor: Actor, assessmentId: string): Promise<PanelRow | null> {
    const condition = sql`a.id = ${assessmentId}::uuid and c.status in ('running', 'releasing', 'released')`;
    return (await this.rows(access, actor, condition, 1))[0] ?? null;
  }

  /** Locks the assessment: of several changes to its raters one goes first. */
  async lock(tx: TenantTransaction, assessmentId: string): Promise<void> {
    await tx.sql`select id::text as id from assessment where id = ${assessmentId}::uuid for update`;
  }

  /** Who somebody is to the person today; null when they do not work here. */
  async standing(access: TenantAccess, personId: string, raterId: string, today: string): Promise<Standing | null> {
    const leads = (leader: string, person: string, depth: Sql): Sql => sql`exists (
      select 1 from reporting_closure b where b.leader_id = ${leader}::uuid and b.person_id = ${person}::uuid
         and b.from_on <= ${today}::date and b.to_on > ${today}::date and ${depth})`;
    const rows = await access.sql<Standing>`
      select p.id = ${personId}::uuid as "isSelf", ${leads(raterId, personId, sql`true`)} as "isAbove",
             ${leads(personId, raterId, sql`b.depth = 1`)} as "isReport"
        from person p where p.id = ${raterId}::uuid and ${isEmployed(sql`p.id`, today)}`;
    return rows[0] ?? null;
  }

  /** Whether this rater was asked about the person by name lately; no launch can ask so meanwhile. */
  async wasAskedByName(tx: TenantTransaction, personId: string, raterId: string, today: string): Promise<boolean> {
    await holdLaunches(tx);
    const [row] = await tx.sql<{ found: boolean }>`
      select ${wasAskedByName(sql`${personId}::uuid`, sql`${raterId}::uuid`, today)} as found`;
    return row?.found === true;
  }

  /** Adds a rater; false when they are among the raters already, in whatever state. */
  async add(
    tx: TenantTransaction,
    panel: PanelRow,
    rater: { readonly id: string; readonly relation: 'peer' | 'report'; readonly status: 'proposed' | 'asked' },
  ): Promise<string | null> {
    const rows = await tx.sql<{ id: string }>`
      insert into assessment_request (organisation_id, assessment_id, rater_id, relation, status, asked_later_at)
      values (${tx.organisationId}::uuid, ${panel.id}::uuid, ${rater.id}::uuid, ${rater.relation}, ${rater.status},
              case when ${rater.status}::text = 'asked' then now() end)
      on conflict do nothing returning id::text as id`;
    const id = rows[0]?.id ?? null;
    if (id !== null && rater.status === 'asked') await this.count(tx, panel, rater.relation);
    return id;
  }

  /** Lets a nominated rater be asked. */
  async approve(tx: TenantTransaction, panel: PanelRow, { requestId, relation }: RaterRow): Promise<void> {
    await tx.sql`
      update assessment_request set status = 'asked', asked_later_at = now()
       where id = ${requestId}::uuid and status = 'proposed'`;
    await this.count(tx, panel, relation);
  }

  async veto(tx: TenantTransaction, requestId: string, reason: string): Promise<void> {
    await tx.sql`
      update assessment_request set status = 'vetoed', reason = ${reason}
       where id = ${requestId}::uuid and status = 'proposed'`;
  }

  async withdraw(tx: TenantTransaction, requestId: string): Promise<void> {
    await tx.sql`delete from assessment_request where id = ${requestId}::uuid and status = 'proposed'`;
  }

  private async count(tx: TenantTransaction, panel: PanelRow, relation: RaterRelation): Promise<void> {
    await tx.sql`
      update assessment set peers_asked = peers_asked + 1 where id = ${panel.id}::uuid and ${relation} = 'peer'`;
    await countAsked(tx, { campaignId: panel.campaign.id, unitId: panel.unitId }, 1);
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    limit: number,
    arranged = byId(sql`a.id`),
  ): Promise<PanelRow[]> {
    const day = actor.today;
    return access.sql<PanelRow>`
      select a.id::text as id, json_build_object('id', p.id, 'name', coalesce(p.preferred_name, p.name)) as subject,
             json_build_object('id', c.id, 'name', c.name, 'status', c.status, 'closesOn', c.closes_on) as campaign,
             (c.ended_on is not null or c.closes_on < ${day}::date) as closed, a.unit_id::text as "unitId",
             ${stageByKey(sql`a.target_stage_key`)} as "targetStage", ${announcedOf} as announced, c.nomination, c.most_peers as "mostPeers",
             c.relations, c.peer_threshold as "peerThreshold", c.report_threshold as "reportThreshold",
             coalesce(a.person_id = ${actor.personId}::uuid, false) as "isSubject",
             coalesce(${managerOf(sql`a.person_id`, day)} = ${actor.personId}::uuid, false) as "isManager",
             coalesce(${actor.isAdmin}::bool or c.leader_id = ${actor.personId}::uuid and ${leads(actor)}, false) as runs,
             ${whoDecides(day)} as "decidedBy",
             ${raters} as raters, ${arranged.key}::text as "sortKey"
        from assessment a
        join campaign c on c.id = a.campaign_id
        join person p on p.id = a.person_id
       where ${condition}
       order by ${arranged.order} limit ${limit}::int`;
  }
}
