import { Injectable } from '@nestjs/common';
import type { EligibilityRule, Programme, ProgrammeState } from '@understudy/contracts/programmes';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangedBy, behind, holding } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { reachedMilestones } from '../milestones/reached-milestones.repository.js';

const keys = {
  name: sql`folded(p.name)`,
  start: sql`coalesce(counted."nextStartsOn", '9999-12-31')`,
} as const;

export type ProgrammeRow = Pick<Programme, 'id' | 'name' | 'purpose' | 'sponsor' | 'budget' | 'eligibility'> &
  Pick<Programme, 'outline' | 'version' | 'openCohorts' | 'nextStartsOn' | 'sessionsAhead' | 'progress'> & {
    state: ProgrammeState;
    sortKey: string;
    stageKeys: string[];
    leadsToKey: string | null;
    isSponsor: boolean;
    isFacilitator: boolean;
    liveCohorts: number;
  };
export type ProgrammeValues = {
  readonly name: string;
  readonly purpose: string;
  readonly stageKeys: readonly string[];
  readonly leadsToKey: string | null;
  readonly sponsorId: string | null;
  readonly budget: Programme['budget'];
  readonly eligibility: readonly EligibilityRule[];
};
export type ProgrammeName = { id: string; name: string };
export type ProgrammePage = {
  readonly archived: boolean;
  readonly leadsTo?: string | undefined;
  readonly open: boolean;
  readonly search?: string | undefined;
  readonly order: Arrangement<keyof typeof keys>;
  readonly after: Place | null;
  readonly limit: number;
};

@Injectable()
export class ProgrammesRepository {
  /** The programmes that the actor may see. */
  async page(
    access: TenantAccess,
    actor: Actor,
    { archived, leadsTo, open, search, order, after, limit }: ProgrammePage,
  ): Promise<ProgrammeRow[]> {
    const key = keys[order.sort];
    const leading = leadsTo === undefined ? sql`true` : sql`p.leads_to_key = ${leadsTo}`;
    const taking = open ? sql`counted."openCohorts" > 0` : sql`true`;
    const condition = sql`(p.state = 'archived') = ${archived}::bool and ${leading} and ${taking} and ${seenBy(actor)}
      and ${holding(search, sql`p.name`, sql`p.purpose`)} ${behind(order, key, sql`p.id`, after)}`;
    return this.rows(access, actor, condition, limit, key, arrangedBy(order, key, sql`p.id`));
  }

  /** Programmes by name of which a part is meant, among those the actor may see. */
  async named(access: TenantAccess, actor: Actor, search: string, limit: number): Promise<ProgrammeName[]> {
    return access.sql<ProgrammeName>`
      select p.id::text as id, p.name from programme p
       where strpos(folded(p.name), folded(${search}::text)) > 0 and p.state <> 'archived' and ${seenBy(actor)}
       order by folded(p.name), p.id limit ${limit}::int`;
  }

  /** One programme, whether or not the actor may see it. */
  async find(access: TenantAccess, actor: Actor, programmeId: string): Promise<ProgrammeRow | null> {
    const rows = await this.rows(access, actor, sql`p.id = ${programmeId}::uuid`, 1);
    return rows[0] ?? null;
  }

  async lock(tx: TenantTransaction, programmeId: string): Promise<void> {
    await tx.sql`select id::text as id from programme where id = ${programmeId}::uuid for update`;
  }

  async insert(tx: TenantTransaction, values: ProgrammeValues, templateKey: string | null): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into programme (organisation_id, name, purpose, stage_keys, leads_to_key, sponsor_id, budget_amount,
                             budget_currency, eligibility, template_key)
      values (${tx.organisationId}::uuid, ${values.name}, ${values.purpose}, ${values.stageKeys}::text[],
              ${values.leadsToKey}, ${values.sponsorId}::uuid, ${values.budget?.amount ?? null}::numeric,
              ${values.budget?.currency ?? null}, ${JSON.stringify(values.eligibility)}::jsonb, ${templateKey})
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The programme was not written.');
    return id;
  }

  async update(tx: TenantTransaction, programmeId: string, values: ProgrammeValues): Promise<void> {
    await tx.sql`
      update programme
         set name = ${values.name}, purpose = ${values.purpose}, stage_keys = ${values.stageKeys}::text[],
             leads_to_key = ${values.leadsToKey}, sponsor_id = ${values.sponsorId}::uuid,
             budget_amount = ${values.budget?.amount ?? null}::numeric,
             budget_currency = ${values.budget?.currency ?? null},
             eligibility = ${JSON.stringify(values.eligibility)}::jsonb, version = version + 1
       where id = ${programmeId}::uuid`;
  }

  async setState(tx: TenantTransaction, programmeId: string, state: ProgrammeState): Promise<void> {
    await tx.sql`
      update programme set state = ${state}, version = version + 1 where id = ${programmeId}::uuid`;
  }

  /** The language of the organisation, in which templates are written into it. */
  async locale(access: TenantAccess): Promise<'en-GB' | 'de'> {
    const rows = await access.sql<{ locale: string }>`
      select locale from organisation where organisation_id = ${access.organisationId}::uuid`;
    return rows[0]?.locale === 'de' ? 'de' : 'en-GB';
  }

  private async rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    limit: number,
    key = keys.name,
    order = sql`p.id`,
  ): Promise<ProgrammeRow[]> {
    return access.sql<ProgrammeRow>`
      select p.id::text as id, p.name, ${key} as "sortKey", p.purpose, p.state, p.stage_keys as "stageKeys",
             p.leads_to_key as "leadsToKey", p.eligibility, p.version,
             case when s.id is not null then json_build_object('id', s.id, 'name', ${nameOf(sql`s`)}) end as sponsor,
             case when p.budget_amount is not null
                  then json_build_object('amount', p.budget_amount, 'currency', p.budget_currency) end as budget,
             coalesce(p.sponsor_id = ${actor.personId}::uuid, false) as "isSponsor",
             ${facilitates(actor)} as "isFacilitator",
             counted."openCohorts", counted."liveCohorts", counted."nextStartsOn",
             counted."sessionsAhead", ${progress(actor)} as progress,
             (select coalesce(json_agg(json_build_object(
                       'id', m.id, 'kind', m.kind, 'title', m.title, 'week', m.week, 'minutes', m.minutes,
                       'prepare', m.prepare, 'agenda', m.agenda, 'questions', m.questions, 'worked', m.worked)
                       order by m.ordinal), '[]')
                from programme_module m where m.programme_id = p.id) as outline
        from programme p
        left join person s on s.id = p.sponsor_id
        cross join lateral (
          select count(*) filter (where c.state = 'open')::int as "openCohorts",
                 count(*) filter (where c.state in ('planned', 'open'))::int as "liveCohorts",
                 min(c.starts_on) filter (where c.state = 'open' and c.starts_on >= ${actor.today}::date)::text
                   as "nextStartsOn",
                 coalesce(sum((select count(*) from programme_session s
                                where s.cohort_id = c.id and s.state = 'planned' and s.starts_at > now()))
                            filter (where c.state = 'open'), 0)::int as "sessionsAhead"
            from cohort c where c.programme_id = p.id) counted
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}

const facilitates = (actor: Actor): Sql => sql`exists (
  select 1 from cohort c join cohort_facilitator f on f.cohort_id = c.id
   where c.programme_id = p.id and f.person_id = ${actor.personId}::uuid)`;

/** Which programmes p the actor may see. */
const seenBy = (actor: Actor): Sql =>
  actor.isAdmin
    ? sql`true`
    : sql`(p.state in ('open', 'closed') or coalesce(p.sponsor_id = ${actor.personId}::uuid, false)
           or ${facilitates(actor)})`;

/** How far the open cohorts of programme p are that the actor runs; null where they run none. */
const progress = (actor: Actor): Sql => sql`(
  select case when count(*) > 0 then json_build_object(
           'taken', coalesce(sum(run.taken), 0)::int, 'capacity', coalesce(sum(run.capacity), 0)::int,
           'milestones', coalesce(sum(run.taken * run.milestones), 0)::int,
           'milestonesReached', coalesce(sum(run.reached), 0)::int) end
    from (select (select count(*) from enrolment e
                   where e.cohort_id = c.id and e.state in ('enrolled', 'extended', 'completed')) as taken,
                 (select count(*) from cohort_place s where s.cohort_id = c.id) as capacity,
                 (select count(*) from programme_module m where m.programme_id = c.programme_id)
                   + (select count(*) from cohort_milestone x
                       where x.cohort_id = c.id and x.module_id is null and x.removed_at is null) as milestones,
                 (select sum(r.reached) from (${reachedMilestones(sql`c.programme_id`)}) r
                    join enrolment e on e.id = r.enrolment_id
                   where e.cohort_id = c.id and e.state in ('enrolled', 'extended', 'completed')) as reached
            from cohort c
           where c.programme_id = p.id and c.state = 'open'
             and (${actor.isAdmin}::bool or exists (
               select 1 from cohort_facilitator f
                where f.cohort_id = c.id and f.person_id = ${actor.personId}::uuid))) run)`;
