import { Injectable } from '@nestjs/common';
import type { DisputeEntryKind, DisputeState, disputeSorts } from '@understudy/contracts/assessments-disputes';
import type { PersonReference } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { DisputeRole } from '@understudy/domain/assessments/dispute-table';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, holding, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { isEmployed } from '../requests/subject-facts.repository.js';
import { ledSinceClosing } from '../results/led-since-closing.repository.js';

export type DisputeAbout = { aboutKind: 'whole' | 'dimension' | 'skill'; aboutKey: string; aboutName: string };
export type DisputeRow = DisputeAbout & {
  id: string;
  assessmentId: string;
  state: DisputeState;
  version: number;
  thread: {
    id: string;
    kind: DisputeEntryKind;
    by: DisputeRole;
    authorId: string | null;
    authorName: string | null;
    text: string;
    at: string;
  }[];
};
export type WaitingDisputeRow = DisputeRow & {
  person: PersonReference;
  campaign: string;
  isManager: boolean;
  sortKey: string;
};
type DisputeSort = (typeof disputeSorts)[number];
/** Who can answer about a result today. */
export type Answerers = { managerIds: string[]; runnerId: string | null };

/** What those that wait can be arranged by. */
export const disputeColumns: SortColumns<DisputeSort> = {
  since: { key: sql`d.raised_at`, kind: 'instant' },
  name: { key: sql`p.name_key`, kind: 'text' },
  campaign: { key: sql`folded(c.name)`, kind: 'text' },
};

const columns: Sql = sql`
  d.id::text as id, d.assessment_id::text as "assessmentId", d.about_kind as "aboutKind", d.about_key as "aboutKey",
  d.about_name as "aboutName", d.state, d.version, (
    select coalesce(json_agg(json_build_object('id', n.id, 'kind', n.kind, 'by', n.written_by, 'authorId', w.id,
             'authorName', ${nameOf(sql`w`)}, 'text', n.text, 'at', n.written_at) order by n.written_at, n.id), '[]')
      from result_dispute_entry n left join person w on w.id = n.author_id where n.dispute_id = d.id) as thread`;

/** Managers of the person who see the result as such, as rows of `b`; `a` is the assessment, `c` its campaign. */
const seeingManagers = (today: string): Sql => sql`
    from reporting_closure b
   where b.person_id = a.person_id and b.depth = 1 and c.manager_sees <> 'nothing'
     and b.from_on <= ${today}::date and b.to_on > ${today}::date
     and ${ledSinceClosing(sql`b.leader_id`, today)} ->> 'then' = 'directly'
     and ${isEmployed(sql`b.leader_id`, today)}`;

/** Whether the leader in whose line the campaign ran still leads the person. */
const runnerLeads = (today: string): Sql => sql`exists (
  select 1 from reporting_closure b
   where b.leader_id = c.leader_id and b.person_id = a.person_id
     and b.from_on <= ${today}::date and b.to_on > ${today}::date)`;

/** What people see differently in results about them. */
@Injectable()
export class DisputesRepository {
  /** Everything said about a result, in the order in which it began. */
  ofResult(access: TenantAccess, assessmentId: string): Promise<DisputeRow[]> {
    return access.sql<DisputeRow>`
      select ${columns} from result_dispute d where d.assessment_id = ${assessmentId}::uuid
       order by (select min(n.written_at) from result_dispute_entry n where n.dispute_id = d.id), d.id`;
  }

  async find(access: TenantAccess, id: string): Promise<DisputeRow | null> {
    const rows = await access.sql<DisputeRow>`select ${columns} from result_dispute d where d.id = ${id}::uuid`;
    return rows[0] ?? null;
  }

  /** Who can answer about a result of a campaign; null for a self-assessment, which nobody else answers for. */
  async answerers(access: TenantAccess, assessmentId: string, today: string): Promise<Answerers | null> {
    const rows = await access.sql<Answerers>`
      select array(select b.leader_id::text ${seeingManagers(today)}) as "managerIds",
             case when ${runnerLeads(today)} then c.leader_id::text end as "runnerId"
        from assessment a join campaign c on c.id = a.campaign_id where a.id = ${assessmentId}::uuid`;
    return rows[0] ?? null;
  }

  /** What waits for the actor's answer, in the order asked for; `search` looks for the person or the campaign. */
  waitingFor(
    access: TenantAccess,
    actor: Pick<Actor, 'personId' | 'today'> & { readonly runsAll: boolean; readonly runsOwn: boolean },
    { search, ...listing }: Listing<DisputeSort> & { readonly search: string | undefined },
  ): Promise<WaitingDisputeRow[]> {
    const { personId, today, runsAll, runsOwn } = actor;
    const { key, beyond, order } = arrangementOf(disputeColumns, sql`d.id`, listing);
    const isManager = sql`exists (select 1 ${seeingManagers(today)} and b.leader_id = ${personId}::uuid)`;
    return access.sql<WaitingDisputeRow>`
      select ${columns}, json_build_object('id', p.id, 'name', ${nameOf(sql`p`)}) as person, c.name as campaign,
             ${isManager} as "isManager", ${key}::text as "sortKey"
        from result_dispute d
        join assessment a on a.id = d.assessment_id
        join campaign c on c.id = a.campaign_id
        join person p on p.id = a.person_id
       where d.state = 'open' and a.person_id is distinct from ${personId}::uuid and ${beyond}
         and ${holding(search, nameOf(sql`p`), sql`c.name`)}
         and (${isManager} or (not exists (select 1 ${seeingManagers(today)})
              and (${runsAll}::bool or (${runsOwn}::bool and c.leader_id = ${personId}::uuid and ${runnerLeads(today)}))))
       order by ${order} limit ${listing.limit}::int`;
  }

  /** Begins one; null where the same part is still being talked about. */
  async insert(tx: TenantTransaction, assessmentId: string, about: DisputeAbout): Promise<string | null> {
    const rows = await tx.sql<{ id: string }>`
      insert into result_dispute (organisation_id, assessment_id, about_kind, about_key, about_name)
      values (${tx.organisationId}::uuid, ${assessmentId}::uuid, ${about.aboutKind}, ${about.aboutKey}, ${about.aboutName})
      on conflict (organisation_id, assessment_id, about_kind, about_key) where state in ('open', 'answered') do nothing
      returning id::text as id`;
    return rows[0]?.id ?? null;
  }

  /** Moves it on; false when the version is not the current one. */
  async move(tx: TenantTransaction, id: string, version: number, state: DisputeState): Promise<boolean> {
    const rows = await tx.sql`
      update result_dispute
         set state = ${state}, version = version + 1, raised_at = case when ${state} = 'open' then now() else raised_at end
       where id = ${id}::uuid and version = ${version}::int returning id`;
    return rows.length === 1;
  }

  async append(
    tx: TenantTransaction,
    disputeId: string,
    entry: { kind: DisputeEntryKind; by: DisputeRole; authorId: string | null; text: string },
  ): Promise<void> {
    await tx.sql`
      insert into result_dispute_entry (organisation_id, dispute_id, author_id, written_by, kind, text)
      values (${tx.organisationId}::uuid, ${disputeId}::uuid, ${entry.authorId}::uuid, ${entry.by}, ${entry.kind},
              ${entry.text})`;
  }
}
