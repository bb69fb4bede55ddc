import { Injectable } from '@nestjs/common';
import type { SignalImport, signalImportSorts } from '@understudy/contracts/assessments-signals-import';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { KnownPerson, PlannedSignal } from '@understudy/domain/assessments/plan-signal-import';
import type { BroughtListing } from '../../../../common/http/arranged.js';
import { arrangementOf, being, byId, holding, type SortColumns } from '../../../../common/http/arranged.repository.js';
import { nameOf } from '../../../people/cards/person-cards.repository.js';

export type SignalImportRecord = Omit<SignalImport, 'abilities'> & {
  readonly sortKey: string;
  /** Whether something of it that stands was seen of the viewer. */
  readonly aboutViewer: boolean;
};
type ImportSort = (typeof signalImportSorts)[number];

/** What imports can be arranged by. */
export const signalImportColumns: SortColumns<ImportSort> = {
  imported: { key: sql`i.imported_at`, kind: 'instant' },
  file: { key: sql`folded(i.file_name)`, kind: 'text' },
  observations: { key: sql`i.observations`, kind: 'number' },
};
type NamedPerson = KnownPerson & { readonly names: readonly string[] };
type RecordedSignal = { personId: string; observerId: string; signal: string; observedOn: string; evidence: string };

/** Files of past observations, what they are read against, and what they wrote. */
@Injectable()
export class SignalImportsRepository {
  /** Lets one file be brought in at a time. */
  async lock(tx: TenantTransaction): Promise<void> {
    await tx.sql`select pg_advisory_xact_lock(hashtext('signal-import' || ${tx.organisationId}))`;
  }

  /** Everybody with what files call them and the days on which they worked here. */
  async people(access: TenantAccess): Promise<NamedPerson[]> {
    return access.sql<NamedPerson>`
      select p.id::text as id, ${nameOf(sql`p`)} as name,
             array_remove(array[lower(p.employee_number), lower(p.email)], null) as names,
             (select coalesce(json_agg(json_build_object('from', e.joined_on::text, 'to', e.left_on::text)), '[]')
                from employment e where e.person_id = p.id) as spells
        from person p`;
  }

  /** What is recorded already and stands. */
  async recorded(access: TenantAccess): Promise<RecordedSignal[]> {
    return access.sql<RecordedSignal>`
      select o.person_id::text as "personId", o.observer_id::text as "observerId", o.signal,
             o.observed_on::text as "observedOn", o.evidence
        from signal_observation o where o.state <> 'withdrawn'`;
  }

  async find(access: TenantAccess, id: string, viewerId: string | null): Promise<SignalImportRecord | null> {
    return (await this.rows(access, viewerId, sql`i.id = ${id}::uuid`, 1))[0] ?? null;
  }

  /** One page of the imports asked for; `search` looks for the file. */
  page(
    access: TenantAccess,
    viewerId: string | null,
    { search, undone, limit, ...listing }: BroughtListing<ImportSort>,
  ): Promise<SignalImportRecord[]> {
    const arranged = arrangementOf(signalImportColumns, sql`i.id`, listing);
    const wanted = sql`${holding(search, sql`i.file_name`)} and ${being(undone, sql`i.undone_at is not null`)}`;
    return this.rows(access, viewerId, sql`${wanted} and ${arranged.beyond}`, limit, arranged);
  }

  /** Writes a file's observations with the stage that each person was at on that day; returns the id of the import. */
  async write(
    tx: TenantTransaction,
    { fileName, planned, openToPerson }: { fileName: string; planned: readonly PlannedSignal[]; openToPerson: boolean },
  ): Promise<string> {
    const people = new Set(planned.map(({ person }) => person.id)).size;
    const rows = JSON.stringify(
      planned.map(({ person, observer, ...one }) => ({ ...one, personId: person.id, observerId: observer.id })),
    );
    const written = await tx.sql<{ id: string }>`
      with brought as (
        insert into signal_import (organisation_id, file_name, observations, people)
        values (${tx.organisationId}::uuid, ${fileName}, ${planned.length}::int, ${people}::int) returning id
      ), observed as (
        insert into signal_observation (organisation_id, person_id, observer_id, signal, observed_on, evidence, stage_key,
                                        open_to_person, import_id)
        select ${tx.organisationId}::uuid, r."personId", r."observerId", r.signal, r."observedOn", r.evidence,
               (select s.key from stage_assignment a join stage s on s.id = a.stage_id
                 where a.person_id = r."personId" and a.from_on <= r."observedOn"
                   and (a.to_on is null or a.to_on > r."observedOn") order by a.from_on desc limit 1),
               ${openToPerson}::bool, brought.id
          from brought, jsonb_to_recordset(${rows}::jsonb)
            as r ("personId" uuid, "observerId" uuid, signal text, "observedOn" date, evidence text)
      )
      select id::text as id from brought`;
    const id = written[0]?.id;
    if (id === undefined) throw new Error('The import was not written.');
    return id;
  }

  /** Withdraws what still stands of an import, in the name of whoever undoes it; false when it was undone before. */
  async undo(tx: TenantTransaction, id: string, byPersonId: string | null): Promise<boolean> {
    const undone = await tx.sql`
      update signal_import set undone_at = now() where id = ${id}::uuid and undone_at is null returning id`;
    if (undone.length === 0) return false;
    await tx.sql`
      with withdrawn as (
        update signal_observation set state = 'withdrawn', version = version + 1
         where import_id = ${id}::uuid and state <> 'withdrawn' returning id
      )
      insert into signal_entry (organisation_id, observation_id, author_id, written_by, kind, text)
      select ${tx.organisationId}::uuid, id, ${byPersonId}::uuid, 'admin', 'withdraw', '' from withdrawn`;
    return true;
  }

  private rows(
    access: TenantAccess,
    viewerId: string | null,
    condition: Sql,
    limit: number,
    { key, order } = byId(sql`i.id`),
  ): Promise<SignalImportRecord[]> {
    return access.sql<SignalImportRecord>`
      select i.id::text as id, i.file_name as "fileName", i.observations, i.people, i.imported_at as "importedAt",
             i.undone_at as "undoneAt", ${key}::text as "sortKey",
             exists (select 1 from signal_observation o
                      where o.import_id = i.id and o.person_id = ${viewerId}::uuid
                        and o.state <> 'withdrawn') as "aboutViewer"
        from signal_import i where ${condition} order by ${order} limit ${limit}::int`;
  }
}
