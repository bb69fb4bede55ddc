import { Injectable } from '@nestjs/common';
import { signal } from '@understudy/contracts/assessments-signals';
import type {
  checkSignalImport,
  importSignals,
  listSignalImports,
  SignalImport,
} from '@understudy/contracts/assessments-signals-import';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import {
  type KnownPerson,
  keyOf,
  planSignalImport,
  presentPlanned,
  type SignalImportPlan,
} from '@understudy/domain/assessments/plan-signal-import';
import { signalNames } from '@understudy/domain/assessments/signal-names';
import type { FileLine } from '@understudy/domain/data-exchange/file-line';
import type { Actor } from '../../../../common/auth/actor.js';
import { invalidInput, notAllowed, notFound, ProblemError } from '../../../../common/errors/problem-error.js';
import { emit } from '../../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../../common/http/arranged.js';
import { readCsvLines } from '../../../../common/http/csv-lines.js';
import { SignalSettingsRepository } from '../signal-settings.repository.js';
import { type SignalImportRecord, SignalImportsRepository, signalImportColumns } from './signal-imports.repository.js';

const [shownRows, shownProblems] = [500, 200];

/** Brings past observations in from a file: shown row by row first, then all of it or none, and taken out again at will. */
@Injectable()
export class SignalImportsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SignalImportsRepository,
    private readonly settings: SignalSettingsRepository,
  ) {}

  /** What an import would do. */
  async check(actor: Actor, { text }: BodyOf<typeof checkSignalImport>): Promise<ResponseOf<typeof checkSignalImport>> {
    const { planned, problems } = await this.plan(this.tenants.read(actor), actor, text);
    return {
      observations: planned.length,
      people: new Set(planned.map(({ person }) => person.id)).size,
      rows: planned.slice(0, shownRows).map(presentPlanned),
      problems: problems.slice(0, shownProblems),
      problemCount: problems.length,
    };
  }

  /** Imports everything, read by people as the organisation decides today. @throws ProblemError conflict for any problem. */
  async import(actor: Actor, { text, fileName }: BodyOf<typeof importSignals>): Promise<SignalImport> {
    const id = await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx);
      const { planned, problems } = await this.plan(tx, actor, text);
      if (problems.length > 0) throw new ProblemError('conflict', 'Some rows cannot be taken as they are.');
      if (planned.length === 0) throw new ProblemError('conflict', 'There is no observation in this file.');
      const { openToPerson } = await this.settings.get(tx);
      const importId = await this.repository.write(tx, { fileName, planned, openToPerson });
      const payload = { change: 'imported', observations: planned.length };
      await emit(tx, actor, 'signal.changed', { kind: 'signal-import', id: importId }, payload);
      return importId;
    });
    return this.one(actor, id);
  }

  /** One page of imports, or of those asked for. */
  async list(actor: Actor, query: QueryOf<typeof listSignalImports>): Promise<ResponseOf<typeof listSignalImports>> {
    const { search, undone } = query;
    const listing = { ...listingOf(signalImportColumns, query), search, undone };
    const found = await this.repository.page(this.tenants.read(actor), actor.personId, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map(presentImport), nextCursor };
  }

  /** Withdraws what an import brought, as far as it still stands. @throws ProblemError not-allowed where some of it is about the actor. */
  async undo(actor: Actor, importId: string): Promise<SignalImport> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx);
      const found = await this.repository.find(tx, importId, actor.personId);
      if (found === null) throw notFound();
      if (found.aboutViewer) throw notAllowed('Some of this was seen of you. Another admin takes it out.');
      if (!(await this.repository.undo(tx, importId, actor.personId))) {
        throw new ProblemError('conflict', 'This import was taken out already.');
      }
      await emit(tx, actor, 'signal.changed', { kind: 'signal-import', id: importId }, { change: 'undone' });
    });
    return this.one(actor, importId);
  }

  private async plan(access: TenantAccess, actor: Actor, text: string): Promise<SignalImportPlan> {
    const rows = rowsOf(text);
    const people = new Map<string, KnownPerson[]>();
    for (const { names, ...person } of await this.repository.people(access)) {
      for (const name of names) people.set(name, [...(people.get(name) ?? []), person]);
    }
    const recorded = new Set((await this.repository.recorded(access)).map(keyOf));
    return planSignalImport(rows, {
      today: actor.today,
      broughtBy: actor.personId,
      people,
      signals: signalsByName,
      recorded,
    });
  }

  private async one(actor: Actor, importId: string): Promise<SignalImport> {
    const row = await this.repository.find(this.tenants.read(actor), importId, actor.personId);
    if (row === null) throw notFound();
    return presentImport(row);
  }
}

const signalsByName = new Map(
  signal.options.flatMap((key) => [key, ...signalNames[key]].map((name) => [name.toLowerCase(), key] as const)),
);

const presentImport = ({ sortKey: _sortKey, aboutViewer, ...row }: SignalImportRecord): SignalImport => ({
  ...row,
  abilities: row.undoneAt === null && !aboutViewer ? ['undo'] : [],
});

const rowsOf = (text: string): FileLine[] => {
  try {
    return readCsvLines(text);
  } catch {
    throw invalidInput([{ field: 'text', message: 'This is not a CSV file.' }]);
  }
};
