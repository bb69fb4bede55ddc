import { Injectable } from '@nestjs/common';
import type { Stage, Transition } from '@understudy/contracts/career-framework';
import type { earlierTransitionSorts, transitionSorts } from '@understudy/contracts/development-plans-transitions';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementBy, arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type TransitionRow = {
  id: string;
  personId: string;
  enteredOn: string;
  reason: 'promotion' | 'lateral' | 'return' | 'acting';
  dipMonths: number;
  stageId: string;
  stageKey: string;
  stageName: string;
  stageOrdinal: number;
  fromStageId: string | null;
  fromStageKey: string | null;
  fromStageName: string | null;
  fromStageOrdinal: number | null;
};
type TransitionSort = (typeof transitionSorts)[number];
type EarlierSort = (typeof earlierTransitionSorts)[number];
export type ItemRow = { item: string; done: boolean; note: string; sharedWith: string | null; version: number };
export type CompanionRow = TransitionRow & {
  coreFocus: string;
  valueSource: string;
  sharedWith: string | null;
  managerId: string | null;
  managerName: string | null;
  shift: Omit<Transition, 'fromStageKey' | 'toStageKey' | 'dipMonths'> | null;
  derailers: Stage['derailers'];
  items: ItemRow[];
  sortKey: string;
};
type OfReason = { readonly reason: TransitionRow['reason'] | undefined };
export type TransitionListing = Listing<TransitionSort> & OfReason;
export type EarlierListing = Listing<EarlierSort> & OfReason;

const enteredOn: SortColumns<'entered'>['entered'] = { key: sql`c.entered_on`, kind: 'day' };

/** What those who are in a new stage can be arranged by. */
export const transitionColumns: SortColumns<TransitionSort> = {
  entered: enteredOn,
  name: { key: sql`(select p.name_key from person p where p.id = c.person_id)`, kind: 'text' },
};

/** What the steps that are behind somebody can be arranged by. */
export const earlierColumns: SortColumns<EarlierSort> = {
  entered: enteredOn,
  stage: { key: sql`s.ordinal`, kind: 'number' },
};

const latestFirst = arrangementBy(enteredOn, sql`c.id`, 'descending', null);

const facts: Sql = sql`
  c.id::text as id, c.person_id::text as "personId", c.entered_on::text as "enteredOn", c.reason,
  c.dip_months as "dipMonths", s.id::text as "stageId", s.key as "stageKey", s.name as "stageName",
  s.ordinal as "stageOrdinal", f.id::text as "fromStageId", f.key as "fromStageKey", f.name as "fromStageName",
  f.ordinal as "fromStageOrdinal"`;

/** Companions of the stage that somebody is in on the day; those of stages they are in no more are history. */
export const currentCompanions = (today: string): Sql => sql`
  from transition_companion c
  join stage s on s.id = c.stage_id
  left join stage f on f.id = c.from_stage_id
 where c.entered_on <= ${today}::date
   and exists (select 1 from stage_assignment a join stage n on n.id = a.stage_id
                where a.person_id = c.person_id and n.key = s.key and a.from_on <= ${today}::date
                  and (a.to_on is null or a.to_on > ${today}::date))
   and not exists (select 1 from transition_companion l where l.person_id = c.person_id
                      and l.entered_on > c.entered_on and l.entered_on <= ${today}::date)`;

/** Companions with what the framework said about the step when it began, and what the person made of it. */
@Injectable()
export class CompanionsRepository {
  /** The companion of the stage that the person is in, if they entered it lately. */
  async find(access: TenantAccess, personId: string, today: string): Promise<CompanionRow | null> {
    const current = sql`${currentCompanions(today)} and c.person_id = ${personId}::uuid`;
    return (await this.rows(access, current, today, latestFirst, 1))[0] ?? null;
  }

  /** One page of the companions of stages that the person is in no more. */
  async earlier(
    access: TenantAccess,
    personId: string,
    today: string,
    { reason, ...asked }: EarlierListing,
  ): Promise<CompanionRow[]> {
    const arranged = arrangementOf(earlierColumns, sql`c.id`, asked);
    const wanted = reason === undefined ? sql`true` : sql`c.reason = ${reason}`;
    const companions = sql`
      from transition_companion c
      join stage s on s.id = c.stage_id
      left join stage f on f.id = c.from_stage_id
     where c.person_id = ${personId}::uuid and c.entered_on <= ${today}::date and ${wanted} and ${arranged.beyond}
       and c.id not in (select c.id ${currentCompanions(today)} and c.person_id = ${personId}::uuid)`;
    return this.rows(access, companions, today, arranged, asked.limit);
  }

  private rows(
    access: TenantAccess,
    companions: Sql,
    today: string,
    { key, order }: ReturnType<typeof arrangementBy>,
    limit: number,
  ): Promise<CompanionRow[]> {
    return access.sql<CompanionRow>`
      with chosen as (
        select ${facts}, s.core_focus, s.value_source, c.shared_with, c.content, ${key}::text as "sortKey",
               row_number() over (order by ${order}) as place
        ${companions} order by ${order} limit ${limit}::int)
      select chosen.*, chosen.core_focus as "coreFocus", chosen.value_source as "valueSource",
             chosen.shared_with::text as "sharedWith", m.id::text as "managerId", ${nameOf(sql`m`)} as "managerName",
             chosen.content -> 'shift' as shift, chosen.content -> 'derailers' as derailers,
             (select coalesce(json_agg(json_build_object('item', i.item, 'done', i.done, 'note', i.note,
                       'sharedWith', i.shared_with, 'version', i.version)), '[]')
                from transition_item i where i.companion_id = chosen.id::uuid) as items
        from chosen
        left join reporting_closure r on r.person_id = chosen."personId"::uuid and r.depth = 1
                                     and r.from_on <= ${today}::date and r.to_on > ${today}::date
        left join person m on m.id = r.leader_id
       order by chosen.place`;
  }

  /** Who of the line (of everybody, without one) is within the first months of a new stage, in the order asked for. */
  async page(
    access: TenantAccess,
    line: Sql | null,
    without: string | null,
    today: string,
    { reason, limit, ...listing }: TransitionListing,
  ): Promise<(TransitionRow & { sortKey: string })[]> {
    const inScope = line === null ? sql`true` : sql`c.person_id in (${line})`;
    const { key, beyond, order } = arrangementOf(transitionColumns, sql`c.id`, listing);
    const wanted = reason === undefined ? sql`true` : sql`c.reason = ${reason}`;
    return access.sql<TransitionRow & { sortKey: string }>`
      select ${facts}, ${key}::text as "sortKey" ${currentCompanions(today)} and ${inScope} and ${wanted} and ${beyond}
         and c.person_id is distinct from ${without}::uuid
         and greatest(c.entered_on + make_interval(months => c.dip_months), c.entered_on + interval '90 days')
             > ${today}::date
         and exists (select 1 from employment e where e.person_id = c.person_id and e.joined_on <= ${today}::date
                        and (e.left_on is null or e.left_on > ${today}::date))
       order by ${order} limit ${limit}::int`;
  }

  /** Writes one line; false when the version is not the current one (0 for a line nobody has touched). */
  async write(
    tx: TenantTransaction,
    companionId: string,
    { item, done, note, version }: Omit<ItemRow, 'sharedWith'>,
  ): Promise<boolean> {
    const rows = await tx.sql<{ version: number }>`
      insert into transition_item as known (organisation_id, companion_id, item, done, note)
      select ${tx.organisationId}::uuid, ${companionId}::uuid, ${item}, ${done}::bool, ${note}
       where ${version}::int = coalesce((select version from transition_item
                                          where companion_id = ${companionId}::uuid and item = ${item}), 0)
      on conflict (organisation_id, companion_id, item) do update
         set done = excluded.done, note = excluded.note, version = known.version + 1, changed_at = now()
       where known.version = ${version}::int
      returning version`;
    return rows.length === 1;
  }

  /** Who reads one line; null is nobody. */
  async share(tx: TenantTransaction, companionId: string, item: string, reader: string | null): Promise<void> {
    await tx.sql`
      insert into transition_item as known (organisation_id, companion_id, item, shared_with)
      values (${tx.organisationId}::uuid, ${companionId}::uuid, ${item}, ${reader}::uuid)
      on conflict (organisation_id, companion_id, item) do update set shared_with = excluded.shared_with`;
  }

  /** Who reads everything; when nobody does any more, that holds for every line too. */
  async shareWhole(tx: TenantTransaction, companionId: string, reader: string | null): Promise<void> {
    await tx.sql`
      update transition_companion set shared_with = ${reader}::uuid where id = ${companionId}::uuid`;
    if (reader !== null) return;
    await tx.sql`
      update transition_item set shared_with = null
       where companion_id = ${companionId}::uuid and shared_with is not null`;
  }
}
