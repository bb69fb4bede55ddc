import { Injectable } from '@nestjs/common';
import type { LeftOutCounts, NotOpenedReason, RaterRelation } from '@understudy/contracts/assessments';
import type { CampaignStatus, campaignSorts, Thresholds } from '@understudy/contracts/assessments-campaigns';
import type { PersonReference } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangementBy, type SortColumns } from '../../../common/http/arranged.repository.js';
import { chosenPeople } from './campaign-selection.repository.js';

export type CampaignRow = {
  id: string;
  name: string;
  purpose: string;
  status: CampaignStatus;
  instrument: { id: string; versionId: string; name: string; number: number };
  leader: PersonReference | null;
  leaderId: string | null;
  relations: RaterRelation[];
  nomination: 'subject' | 'manager' | 'automatic';
  mostPeers: number;
  thresholds: Thresholds;
  managerSees: 'everything' | 'figures' | 'nothing';
  lineSees: 'figures' | 'nothing';
  closesOn: string;
  remindDays: number[];
  closed: boolean;
  opensOn: string | null;
  notOpenedOn: string | null;
  notOpenedBecause: NotOpenedReason | null;
  launchedOn: string | null;
  remindedOn: string | null;
  releasedOn: string | null;
  leftOut: LeftOutCounts | null;
  people: number;
  version: number;
  sortKey: string;
};
/** What is written of a draft; ids are checked before. */
export type CampaignValues = Pick<
  CampaignRow,
  | 'name'
  | 'purpose'
  | 'relations'
  | 'nomination'
  | 'mostPeers'
  | 'thresholds'
  | 'managerSees'
  | 'lineSees'
  | 'closesOn'
  | 'remindDays'
> & { readonly instrumentVersionId: string };
export type CampaignListing = {
  readonly status: CampaignStatus | null;
  readonly order: Arrangement<CampaignSort>;
  readonly after: Place | null;
  readonly limit: number;
};
export type CampaignSort = (typeof campaignSorts)[number];

const people = (today: string): Sql => sql`
  case when c.status in ('draft', 'scheduled', 'launching')
       then (select count(*)::int from (${chosenPeople(sql`c.id`, sql`c.leader_id`, today)}) chosen)
       else (select coalesce(sum(g.people), 0)::int from campaign_progress g where g.campaign_id = c.id) end`;

/** What the list of campaigns can be arranged by; their status by how far they are. */
export const campaignColumns = (today: string): SortColumns<CampaignSort> => ({
  created: { key: sql`c.created_at`, kind: 'instant' },
  name: { key: sql`folded(c.name)`, kind: 'text' },
  closes: { key: sql`c.closes_on`, kind: 'day' },
  people: { key: people(today), kind: 'number' },
  status: {
    key: sql`array_position(array['draft', 'scheduled', 'launching', 'running', 'releasing', 'released'], c.status)`,
    kind: 'number',
  },
});

const byId = { key: sql`c.id`, order: sql`c.id` };

@Injectable()
export class CampaignsRepository {
  /** Campaigns that the actor runs, in the order that is asked for. */
  async list(
    access: TenantAccess,
    actor: Actor,
    { status, order, after, limit }: CampaignListing,
  ): Promise<CampaignRow[]> {
    const mine = actor.isAdmin ? sql`true` : sql`c.leader_id = ${actor.personId}::uuid`;
    const wanted = status === null ? sql`true` : sql`c.status = ${status}`;
    const arranged = arrangementBy(campaignColumns(actor.today)[order.sort], sql`c.id`, order.direction, after);
    return this.rows(access, actor, sql`${mine} and ${wanted} and ${arranged.beyond}`, limit, arranged);
  }

  /** Campaigns by name of which a part is meant, among those that the actor runs, the newest first. */
  async named(access: TenantAccess, actor: Actor, search: string, limit: number) {
    const mine = actor.isAdmin ? sql`true` : sql`c.leader_id = ${actor.personId}::uuid`;
    return access.sql<{ id: string; name: string }>`
      select c.id::text as id, c.name from campaign c
       where strpos(folded(c.name), folded(${search}::text)) > 0 and ${mine}
       order by c.created_at desc, c.id limit ${limit}::int`;
  }

  /** One campaign, whether or not the actor may see it. */
  async find(access: TenantAccess, actor: Actor, campaignId: string): Promise<CampaignRow | null> {
    return (await this.rows(access, actor, sql`c.id = ${campaignId}::uuid`, 1))[0] ?? null;
  }

  /** Locks the campaign until the transaction ends: of several changes one goes first. */
  async lock(tx: TenantTransaction, campaignId: string): Promise<void> {
    await tx.sql`select id::text as id from campaign where id = ${campaignId}::uuid for update`;
  }

  async insert(
    tx: TenantTransaction,
    values: CampaignValues,
    owner: { readonly leaderId: string | null; readonly createdBy: string | null },
  ): Promise<string> {
    const { thresholds } = values;
    const rows = await tx.sql<{ id: string }>`
      insert into campaign (organisation_id, name, purpose, instrument_version_id, leader_id, closes_on, relations,
                            nomination, most_peers, peer_threshold, report_threshold, others_threshold, manager_sees,
                            line_sees, remind_days, created_by)
      values (${tx.organisationId}::uuid, ${values.name}, ${values.purpose}, ${values.instrumentVersionId}::uuid,
              ${owner.leaderId}::uuid, ${values.closesOn}::date, ${values.relations}::text[], ${values.nomination},
              ${values.mostPeers}::int, ${thresholds.peer}::int, ${thresholds.report}::int, ${thresholds.others}::int,
              ${values.managerSees}, ${values.lineSees}, ${values.remindDays}::int[], ${owner.createdBy}::uuid)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The campaign was not written.');
    return id;
  }

  /** False when the version is not the current one, or it was launched. Why it did not open once is settled with that. */
  async update(tx: TenantTransaction, campaignId: string, version: number, values: CampaignValues): Promise<boolean> {
    const { thresholds } = values;
    const rows = await tx.sql`
      update campaign
         set name = ${values.name}, purpose = ${values.purpose},
             instrument_version_id = ${values.instrumentVersionId}::uuid, closes_on = ${values.closesOn}::date,
             relations = ${values.relations}::text[], nomination = ${values.nomination},
             most_peers = ${values.mostPeers}::int, peer_threshold = ${thresholds.peer}::int,
             report_threshold = ${thresholds.report}::int, others_threshold = ${thresholds.others}::int,
             manager_sees = ${values.managerSees}, line_sees = ${values.lineSees},
             remind_days = ${values.remindDays}::int[], not_opened_on = null, not_opened_because = null,
             version = version + 1
       where id = ${campaignId}::uuid and version = ${version}::int and status in ('draft', 'scheduled') returning id`;
    return rows.length === 1;
  }

  /** Takes a campaign away that nobody was asked for yet, and keeps it to be brought back. */
  async remove(tx: TenantTransaction, campaignId: string): Promise<void> {
    await tx.sql`
      insert into removed_draft (organisation_id, kind, name, leader_id, content)
      select c.organisation_id, 'campaign', c.name, c.leader_id, jsonb_build_object(
               'campaign', to_jsonb(c),
               'selection', coalesce((select jsonb_agg(to_jsonb(s)) from campaign_selection s
                                       where s.campaign_id = c.id), '[]'))
        from campaign c where c.id = ${campaignId}::uuid and c.status in ('draft', 'scheduled')`;
    await tx.sql`delete from campaign where id = ${campaignId}::uuid and status in ('draft', 'scheduled')`;
  }

  /** Moves on to the next state; false when it was not in the one before, or has another version. */
  async advance(
    tx: TenantTransaction,
    campaignId: string,
    from: CampaignStatus,
    to: CampaignStatus,
    version: number | null = null,
  ): Promise<boolean> {
    const current = version === null ? sql`true` : sql`version = ${version}::int`;
    const rows = await tx.sql`
      update campaign set status = ${to}, opens_on = null, not_opened_on = null, not_opened_because = null,
                          version = version + 1
       where id = ${campaignId}::uuid and status = ${from} and ${current} returning id`;
    return rows.length === 1;
  }

  /** Takes no answers from this day on; false when it has another version, or takes none any more. */
  async end(tx: TenantTransaction, campaignId: string, version: number, today: string): Promise<boolean> {
    const rows = await tx.sql`
      update campaign set closes_on = ${today}::date, ended_on = ${today}::date, version = version + 1
       where id = ${campaignId}::uuid and version = ${version}::int and status = 'running'
         and ended_on is null and closes_on >= ${today}::date
      returning id`;
    return rows.length === 1;
  }

  /** Moves the closing day later, and takes answers again; false when it would not be later. */
  async extend(tx: TenantTransaction, campaignId: string, version: number, closesOn: string): Promise<boolean> {
    const rows = await tx.sql`
      update campaign set closes_on = ${closesOn}::date, ended_on = null, version = version + 1
       where id = ${campaignId}::uuid and version = ${version}::int and status = 'running'
         and closes_on < ${closesOn}::date
      returning id`;
    return rows.length === 1;
  }

  /** Chooses anew when reminders go out; false when the version is not the current one. */
  async schedule(
    tx: TenantTransaction,
    campaignId: string,
    version: number,
    remindDays: readonly number[],
  ): Promise<boolean> {
    const rows = await tx.sql`
      update campaign set remind_days = ${remindDays}::int[], version = version + 1
       where id = ${campaignId}::uuid and version = ${version}::int and status = 'running' returning id`;
    return rows.length === 1;
  }

  private async rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    limit: number,
    arranged = byId,
  ): Promise<CampaignRow[]> {
    return access.sql<CampaignRow>`
      select c.id::text as id, c.name, c.purpose, c.status,
             json_build_object('id', v.instrument_id, 'versionId', v.id, 'name', v.name, 'number', v.number)
               as instrument,
             case when l.id is not null then json_build_object('id', l.id, 'name', coalesce(l.preferred_name, l.name)) end
               as leader,
             c.leader_id::text as "leaderId", c.relations, c.nomination, c.most_peers as "mostPeers",
             json_build_object('peer', c.peer_threshold, 'report', c.report_threshold, 'others', c.others_threshold)
               as thresholds,
             c.manager_sees as "managerSees", c.line_sees as "lineSees", c.closes_on::text as "closesOn",
             c.remind_days as "remindDays", (c.ended_on is not null or c.closes_on < ${actor.today}::date) as closed, c.launched_on::text as "launchedOn",
             c.opens_on::text as "opensOn", c.not_opened_on::text as "notOpenedOn",
             c.not_opened_because as "notOpenedBecause",
             c.reminded_on::text as "remindedOn", c.released_on::text as "releasedOn",
             case when c.left_out_stage is not null then json_build_object(
               'stageNotAsked', c.left_out_stage, 'askedLately', c.left_out_lately) end as "leftOut",
             ${people(actor.today)} as people, c.version, ${arranged.key}::text as "sortKey"
        from campaign c
        join instrument_version v on v.id = c.instrument_version_id
        left join person l on l.id = c.leader_id
       where ${condition}
       order by ${arranged.order}
       limit ${limit}::int`;
  }
}
