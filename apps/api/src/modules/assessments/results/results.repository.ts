import { Injectable } from '@nestjs/common';
import type { Announced } from '@understudy/contracts/assessments';
import type { ResultSummary, resultSorts } from '@understudy/contracts/assessments-results';
import type { ExpectedDip, FrameworkReference } from '@understudy/contracts/framework-reference';
import type { PersonReference, StageReference } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, being, byId, type SortColumns } from '../../../common/http/arranged.repository.js';
import { frameworkOn } from '../../career-framework/framework/framework-on.repository.js';
import { dipOf } from '../../career-framework/stages/expected-dip.repository.js';
import { announcedOf, isEmployed, stageByKey } from '../requests/subject-facts.repository.js';
import { ledSinceClosing } from './led-since-closing.repository.js';
import type { ResultFacts } from './result.policy.js';
import type { ResultDocument } from './result-document.js';

export type ResultRow = ResultFacts & {
  campaign: Announced | null;
  id: string;
  person: PersonReference;
  campaignReference: { id: string; name: string } | null;
  versionId: string;
  instrument: string;
  targetStageKey: string;
  targetStage: StageReference | null;
  framework: FrameworkReference | null;
  releasedOn: string;
  expiresOn: string;
  expired: boolean;
  /** Whether the person sees something of it differently and has not taken that back. */
  disputed: boolean;
  sortKey: string;
};
export type WholeResultRow = ResultRow & { figures: ResultDocument };
export type RatedRow = ResultRow & { figures: Pick<ResultDocument, 'skills' | 'expectations'> };
export type SingleResultRow = WholeResultRow & { expectedDip: ExpectedDip | null };

/** Whether the person of assessment a was in the expected dip of a stage when the result was made. */
const dipAtRelease: Sql = sql`(
  select json_build_object(
           'stage', json_build_object('id', s.id, 'key', s.key, 'name', s.name, 'ordinal', s.ordinal),
           'from', h.from_on, 'until', dip.ends_on, 'months', dip.dip_months)
    from stage_assignment h join stage s on s.id = h.stage_id cross join lateral (${dipOf(sql`h`)}) dip
   where h.person_id = a.person_id and h.from_on <= a.released_on and (h.to_on is null or h.to_on > a.released_on)
     and dip.dip_months > 0 and dip.ends_on > a.released_on limit 1)`;

/**
 * Whether somebody joined, or began in their title or stage of today, after a day; a new version of the framework begins no
 * stage anew, and a beginning that nobody knows is none.
 */
const isNew = (person: Sql, today: string, after: string): Sql => {
  const since = (from: Sql, to: Sql) => sql`
    ${from} > ${after}::date and ${from} <= ${today}::date and (${to} is null or ${to} > ${today}::date) and b.start_known`;
  return sql`(
    exists (select 1 from employment b where b.person_id = ${person} and ${since(sql`b.joined_on`, sql`b.left_on`)})
    or exists (select 1 from title_holding b where b.person_id = ${person} and ${since(sql`b.from_on`, sql`b.to_on`)})
    or exists (select 1 from stage_assignment b where b.person_id = ${person} and b.reason <> 'migration'
                  and ${since(sql`b.from_on`, sql`b.to_on`)}))`;
};

const reportsOf = ({ personId, today }: Actor, begunAfter: string | null): Sql => sql`
  select r.person_id from reporting_closure r
   where r.leader_id = ${personId}::uuid and r.depth = 1 and r.from_on <= ${today}::date and r.to_on > ${today}::date
     and ${begunAfter === null ? sql`true` : isNew(sql`r.person_id`, today, begunAfter)}`;

type ResultSort = (typeof resultSorts)[number];
type ResultsAsked = Listing<ResultSort> & {
  readonly kind: ResultSummary['kind'] | undefined;
  readonly expired: boolean | undefined;
};

/** What results can be arranged by; what somebody said of themselves belongs to no campaign. */
export const resultColumns: SortColumns<ResultSort> = {
  released: { key: sql`a.released_on`, kind: 'day' },
  campaign: { key: sql`folded(c.name)`, kind: 'text', optional: true },
  expires: { key: sql`a.expires_on`, kind: 'day' },
};
const newestFirst = arrangementOf(resultColumns, sql`a.id`, { sort: 'released', direction: 'descending', after: null });

const releasedResults: Sql = sql`
  from assessment a
  join assessment_result x on x.assessment_id = a.id
  join person p on p.id = a.person_id
  join instrument_version v on v.id = a.instrument_version_id
  left join campaign c on c.id = a.campaign_id
 where a.status = 'released' and (c.id is null or c.status = 'released')`;

const shownTo = ({ personId }: Actor): Sql => sql`exists (
  select 1 from result_share s where s.assessment_id = a.id and s.person_id = ${personId}::uuid)`;

const ledBy = ({ personId, today }: Actor): Sql => ledSinceClosing(sql`${personId}::uuid`, today);

const announcedTo = (as: Sql): Sql => sql`case when ${as} = 'directly' then c.manager_sees else c.line_sees end`;

/** Whether the actor sees the result of assessment a: the rule of the policy, for lists that are read page by page. */
const inSight = (actor: Actor): Sql => sql`(
  a.person_id = ${actor.personId}::uuid or ${shownTo(actor)}
  or c.id is not null and exists (
       select 1 from (select ${ledBy(actor)} as facts) led
        where led.facts is not null
          and 'nothing' not in (${announcedTo(sql`led.facts ->> 'then'`)}, ${announcedTo(sql`led.facts ->> 'now'`)})))`;

@Injectable()
export class ResultsRepository {
  /** One page of the released results of a person that the actor sees, of those asked for. */
  async page(
    access: TenantAccess,
    actor: Actor,
    personId: string,
    { kind, expired, ...asked }: ResultsAsked,
  ): Promise<ResultRow[]> {
    const arranged = arrangementOf(resultColumns, sql`a.id`, asked);
    const alone = being(kind && kind === 'self-assessment', sql`c.id is null`);
    const wanted = sql`${alone} and ${being(expired, sql`a.expires_on < ${actor.today}::date`)}`;
    const condition = sql`a.person_id = ${personId}::uuid and ${inSight(actor)} and ${wanted} and ${arranged.beyond}`;
    return this.rows<ResultRow>(access, actor, condition, sql``, arranged, asked.limit);
  }

  /** Whether the actor sees any released result of a person. */
  async seesAny(access: TenantAccess, actor: Actor, personId: string): Promise<boolean> {
    const rows = await access.sql`
      select 1 as found ${releasedResults} and a.person_id = ${personId}::uuid and ${inSight(actor)} limit 1`;
    return rows.length === 1;
  }

  /** All released results of a person, the newest first, with everything that is kept and how the actor stands to each. */
  async wholeOfPerson(access: TenantAccess, actor: Actor, personId: string): Promise<WholeResultRow[]> {
    return this.rows<WholeResultRow>(
      access,
      actor,
      sql`a.person_id = ${personId}::uuid`,
      sql`, x.figures`,
      newestFirst,
    );
  }

  /** The people who report to the actor now; with a day, those of them who began where they are after it. */
  async reports(access: TenantAccess, actor: Actor, begunAfter: string | null): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select person_id::text as id from (${reportsOf(actor, begunAfter)}) reports`;
    return rows.map(({ id }) => id);
  }

  /** Their released results that counted on or after a day, as far as gaps are made of them. */
  async ofReports(access: TenantAccess, actor: Actor, from: string, begunAfter: string | null): Promise<RatedRow[]> {
    const figures = sql`, json_build_object(
      'skills', x.figures -> 'skills', 'expectations', x.figures -> 'expectations') as figures`;
    const condition = sql`a.person_id in (${reportsOf(actor, begunAfter)}) and a.expires_on >= ${from}::date`;
    return this.rows<RatedRow>(access, actor, condition, figures, newestFirst);
  }

  /** One released result, whether or not the actor may see it. */
  async find(access: TenantAccess, actor: Actor, assessmentId: string): Promise<SingleResultRow | null> {
    const whole = sql`, x.figures, ${dipAtRelease} as "expectedDip"`;
    const rows = await this.rows<SingleResultRow>(access, actor, sql`a.id = ${assessmentId}::uuid`, whole);
    return rows[0] ?? null;
  }

  /** With whom a result is shared, by name. */
  async sharedWith(access: TenantAccess, assessmentId: string): Promise<PersonReference[]> {
    return access.sql<PersonReference>`
      select p.id::text as id, coalesce(p.preferred_name, p.name) as name
        from result_share s join person p on p.id = s.person_id
       where s.assessment_id = ${assessmentId}::uuid order by p.name_key, p.id`;
  }

  /** Shows a result to somebody who works here; false when there is no such person. */
  async share(tx: TenantTransaction, assessmentId: string, personId: string, today: string): Promise<boolean> {
    const rows = await tx.sql`
      insert into result_share (organisation_id, assessment_id, person_id, shared_on)
      select ${tx.organisationId}::uuid, ${assessmentId}::uuid, p.id, ${today}::date
        from person p where p.id = ${personId}::uuid and ${isEmployed(sql`p.id`, today)}
      on conflict (organisation_id, assessment_id, person_id) do update set shared_on = result_share.shared_on
      returning person_id`;
    return rows.length === 1;
  }

  async unshare(tx: TenantTransaction, assessmentId: string, personId: string): Promise<boolean> {
    const rows = await tx.sql`
      delete from result_share where assessment_id = ${assessmentId}::uuid and person_id = ${personId}::uuid
      returning person_id`;
    return rows.length === 1;
  }

  /** Whether the actor leads the person at all today, directly or not. */
  async leads(access: TenantAccess, actor: Actor, personId: string): Promise<boolean> {
    const rows = await access.sql`
      select 1 as found from reporting_closure b
       where b.leader_id = ${actor.personId}::uuid and b.person_id = ${personId}::uuid
         and b.from_on <= ${actor.today}::date and b.to_on > ${actor.today}::date limit 1`;
    return rows.length === 1;
  }

  private rows<Row extends object>(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    extra: Sql,
    { key, order } = byId(sql`a.id`),
    limit: number | null = null,
  ): Promise<Row[]> {
    return access.sql<Row>`
      select a.id::text as id, json_build_object('id', p.id, 'name', coalesce(p.preferred_name, p.name)) as person,
             case when c.id is not null then json_build_object('id', c.id, 'name', c.name) end as "campaignReference",
             case when c.id is not null then ${announcedOf} end as campaign,
             v.id::text as "versionId", v.name as instrument, a.target_stage_key as "targetStageKey",
             ${stageByKey(sql`a.target_stage_key`)} as "targetStage",
             ${frameworkOn(sql`a.released_on`, actor.timeZone)} as framework, a.released_on::text as "releasedOn",
             a.expires_on::text as "expiresOn", a.expires_on < ${actor.today}::date as expired,
             exists (select 1 from result_dispute d
                      where d.assessment_id = a.id and d.state <> 'taken-back') as disputed,
             coalesce(a.person_id = ${actor.personId}::uuid, false) as "isSubject",
             ${shownTo(actor)} as "isShared", ${ledBy(actor)} as led, ${key}::text as "sortKey"${extra}
        ${releasedResults} and ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
