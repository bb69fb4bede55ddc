import { Injectable } from '@nestjs/common';
import type { Signal, SignalEntryKind, SignalState, signalSorts } from '@understudy/contracts/assessments-signals';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import type { SignalSight } from './signal.policy.js';

export type SignalEntryRow = {
  id: string;
  kind: SignalEntryKind;
  by: 'person' | 'observer' | 'admin';
  authorId: string | null;
  authorName: string | null;
  text: string;
  formerSignal: Signal | null;
  formerObservedOn: string | null;
  formerEvidence: string | null;
  at: string;
};
export type SignalRow = {
  id: string;
  personId: string;
  personName: string;
  observerId: string;
  observerName: string;
  observerEmployed: boolean;
  signal: Signal;
  observedOn: string;
  evidence: string;
  state: SignalState;
  openToPerson: boolean;
  imported: boolean;
  recordedAt: string;
  version: number;
  thread: SignalEntryRow[];
  sortKey: string;
};
export type SignalValues = Pick<SignalRow, 'signal' | 'observedOn' | 'evidence'>;
export type SignalListing = Listing<(typeof signalSorts)[number]> & {
  readonly signal: Signal | undefined;
  readonly state: SignalState | undefined;
};

/** What observations can be arranged by; `who` is the other one: who saw it, or in whom it was seen. */
export const signalColumns = (other: 'observer' | 'person'): SortColumns<SignalListing['sort']> => ({
  observed: { key: sql`o.observed_on`, kind: 'day' },
  who: { key: other === 'observer' ? sql`q.name_key` : sql`p.name_key`, kind: 'text' },
  signal: { key: sql`o.signal`, kind: 'text' },
  state: {
    key: sql`array_position(array['contested', 'answered', 'recorded', 'stands', 'withdrawn'], o.state)`,
    kind: 'number',
  },
});
export type SignalEntryValues = Pick<SignalEntryRow, 'kind' | 'by' | 'authorId' | 'text'> & {
  readonly former: SignalValues | null;
};

const thread: Sql = sql`(
  select coalesce(json_agg(json_build_object('id', n.id, 'kind', n.kind, 'by', n.written_by, 'authorId', w.id,
           'authorName', ${nameOf(sql`w`)}, 'text', n.text, 'formerSignal', n.former_signal,
           'formerObservedOn', n.former_observed_on, 'formerEvidence', n.former_evidence, 'at', n.written_at)
           order by n.written_at, n.id), '[]')
    from signal_entry n left join person w on w.id = n.author_id where n.observation_id = o.id)`;

const columns = (today: string, sortKey: Sql): Sql => sql`
  o.id::text as id, o.person_id::text as "personId", ${nameOf(sql`p`)} as "personName",
  o.observer_id::text as "observerId", ${nameOf(sql`q`)} as "observerName",
  exists (select 1 from employment e where e.person_id = o.observer_id and e.joined_on <= ${today}::date
                                       and (e.left_on is null or e.left_on > ${today}::date)) as "observerEmployed",
  o.signal, o.observed_on::text as "observedOn", o.evidence, o.state, o.open_to_person as "openToPerson", o.import_id is not null as imported,
  o.recorded_at as "recordedAt", o.version, ${thread} as thread, ${sortKey}::text as "sortKey"`;

const source: Sql = sql`
  from signal_observation o join person p on p.id = o.person_id join person q on q.id = o.observer_id`;

/** Observations and what was said about them. */
@Injectable()
export class SignalsRepository {
  async find(access: TenantAccess, id: string, today: string): Promise<SignalRow | null> {
    const rows =
      await access.sql<SignalRow>`select ${columns(today, byId(sql`o.id`).key)} ${source} where o.id = ${id}::uuid`;
    return rows[0] ?? null;
  }

  /** What was observed in the person, in the order asked for, as far as the sight of the asking person reaches. */
  async pageAbout(
    access: TenantAccess,
    personId: string,
    asking: { readonly personId: string | null; readonly sight: SignalSight; readonly open: boolean },
    today: string,
    listing: SignalListing,
  ): Promise<SignalRow[]> {
    const inSight = {
      all: sql`true`,
      shown: sql`o.open_to_person and ${asking.open}::bool`,
      own: sql`o.observer_id = ${asking.personId}::uuid`,
    }[asking.sight];
    return this.page(access, sql`o.person_id = ${personId}::uuid and ${inSight}`, today, 'observer', listing);
  }

  /** What the observer wrote, about whomever, in the order asked for. */
  async pageBy(access: TenantAccess, observerId: string, today: string, listing: SignalListing): Promise<SignalRow[]> {
    return this.page(access, sql`o.observer_id = ${observerId}::uuid`, today, 'person', listing);
  }

  private page(
    access: TenantAccess,
    condition: Sql,
    today: string,
    other: 'observer' | 'person',
    { signal, state, limit, ...listing }: SignalListing,
  ): Promise<SignalRow[]> {
    const narrowed = sql`${signal === undefined ? sql`true` : sql`o.signal = ${signal}`}
      and ${state === undefined ? sql`true` : sql`o.state = ${state}`}`;
    const { key, beyond, order } = arrangementOf(signalColumns(other), sql`o.id`, listing);
    return access.sql<SignalRow>`
      select ${columns(today, key)} ${source} where ${condition} and ${narrowed} and ${beyond}
       order by ${order} limit ${limit}::int`;
  }

  /** Writes an observation with the stage that the person was at on that day; returns its id. */
  async insert(
    tx: TenantTransaction,
    personId: string,
    observerId: string,
    values: SignalValues & { readonly openToPerson: boolean },
  ): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into signal_observation (organisation_id, person_id, observer_id, signal, observed_on, evidence, stage_key,
                                      open_to_person)
      values (${tx.organisationId}::uuid, ${personId}::uuid, ${observerId}::uuid, ${values.signal},
              ${values.observedOn}::date, ${values.evidence}, ${stageOn(personId, values.observedOn)},
              ${values.openToPerson}::bool)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The observation was not written.');
    return id;
  }

  /** Replaces what was observed and its state; false when the version is not the current one. */
  async update(
    tx: TenantTransaction,
    row: Pick<SignalRow, 'id' | 'personId'>,
    version: number,
    values: SignalValues & { readonly state: SignalState },
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update signal_observation
         set signal = ${values.signal}, observed_on = ${values.observedOn}::date, evidence = ${values.evidence},
             stage_key = ${stageOn(row.personId, values.observedOn)}, state = ${values.state}, version = version + 1
       where id = ${row.id}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }

  /** Adds to what was said about an observation. */
  async append(tx: TenantTransaction, observationId: string, entry: SignalEntryValues): Promise<void> {
    await tx.sql`
      insert into signal_entry (organisation_id, observation_id, author_id, written_by, kind, text, former_signal,
                                former_observed_on, former_evidence)
      values (${tx.organisationId}::uuid, ${observationId}::uuid, ${entry.authorId}::uuid, ${entry.by}, ${entry.kind},
              ${entry.text}, ${entry.former?.signal ?? null}::text, ${entry.former?.observedOn ?? null}::date,
              ${entry.former?.evidence ?? null}::text)`;
  }
}

const stageOn = (personId: string, day: string): Sql => sql`(
  select s.key from stage_assignment a join stage s on s.id = a.stage_id
   where a.person_id = ${personId}::uuid and a.from_on <= ${day}::date and (a.to_on is null or a.to_on > ${day}::date)
   order by a.from_on desc limit 1)`;
