import { Injectable } from '@nestjs/common';
import type {
  checkEffectivenessImport,
  EffectivenessImport,
  importEffectiveness,
  listEffectivenessImports,
} from '@understudy/contracts/effectiveness-intake';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import type { FileLine } from '@understudy/domain/data-exchange/file-line';
import { type ObservationPlan, planObservations } from '@understudy/domain/effectiveness/plan-observations';
import { readObservationRows } from '@understudy/domain/effectiveness/read-observation-rows';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { readCsvLines } from '../../../common/http/csv-lines.js';
import { BuiltInMetrics } from '../metrics/built-in-metrics.service.js';
import { ObservationFactsRepository } from '../observations/observation-facts.repository.js';
import { ObservationFactsService } from '../observations/observation-facts.service.js';
import { ObservationWritesRepository } from '../observations/observation-writes.repository.js';
import { type ImportRow, ImportsRepository, importColumns } from './imports.repository.js';

const shownProblems = 200;

/** Brings observations in from a file: shown row by row first, then all of it or none, and taken out again at will. */
@Injectable()
export class EffectivenessImportsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ImportsRepository,
    private readonly names: ObservationFactsRepository,
    private readonly facts: ObservationFactsService,
    private readonly writes: ObservationWritesRepository,
    private readonly builtIn: BuiltInMetrics,
  ) {}

  /** What an import would do. */
  async check(
    actor: Actor,
    { text }: BodyOf<typeof checkEffectivenessImport>,
  ): Promise<ResponseOf<typeof checkEffectivenessImport>> {
    await this.builtIn.ensure(actor);
    const { planned, problems } = await this.plan(this.tenants.read(actor), actor, text);
    return {
      observations: planned.length,
      leaders: countLeaders(planned),
      problems: problems.slice(0, shownProblems),
      problemCount: problems.length,
    };
  }

  /** Imports everything. @throws ProblemError conflict while any row has a problem. */
  async import(actor: Actor, { text, fileName }: BodyOf<typeof importEffectiveness>): Promise<EffectivenessImport> {
    const id = await this.tenants.run(actor, async (tx) => {
      await this.writes.lock(tx);
      const { planned, problems } = await this.plan(tx, actor, text);
      if (problems.length > 0) throw new ProblemError('conflict', 'Some rows cannot be taken as they are.');
      if (planned.length === 0) throw new ProblemError('conflict', 'There is no observation in this file.');
      const importId = await this.repository.insert(tx, {
        fileName,
        observations: planned.length,
        leaders: countLeaders(planned),
      });
      await this.writes.write(tx, planned, { source: 'imported', reportedBy: actor.personId, importId });
      const payload = { change: 'imported', observations: planned.length };
      await emit(
        tx,
        actor,
        'effectiveness-observation.changed',
        { kind: 'effectiveness-import', id: importId },
        payload,
      );
      return importId;
    });
    return this.one(actor, id);
  }

  /** One page of imports, or of those asked for. */
  async list(
    actor: Actor,
    query: QueryOf<typeof listEffectivenessImports>,
  ): Promise<ResponseOf<typeof listEffectivenessImports>> {
    const { search, undone } = query;
    const listing = { ...listingOf(importColumns, query), search, undone };
    const found = await this.repository.page(this.tenants.read(actor), listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map(presentImport), nextCursor };
  }

  /** Withdraws what an import brought, as far as it still stands. */
  async undo(actor: Actor, importId: string): Promise<EffectivenessImport> {
    await this.tenants.run(actor, async (tx) => {
      await this.writes.lock(tx);
      if ((await this.repository.find(tx, importId)) === null) throw notFound();
      if ((await this.repository.undo(tx, importId)) === null) {
        throw new ProblemError('conflict', 'This import was taken out already.');
      }
      const subject = { kind: 'effectiveness-import', id: importId };
      await emit(tx, actor, 'effectiveness-observation.changed', subject, { change: 'undone' });
    });
    return this.one(actor, importId);
  }

  private async plan(access: TenantAccess, actor: Actor, text: string): Promise<ObservationPlan> {
    const metrics = (await this.names.metrics(access)).flatMap(({ id, names }) =>
      names.map((name) => [name.toLowerCase(), id] as const),
    );
    const names = { people: await this.names.people(access), metrics: new Map(metrics) };
    const { drafts, problems } = readObservationRows(rowsOf(text), names);
    const plan = planObservations(drafts, await this.facts.of(access, actor, drafts));
    const all = [...problems, ...plan.problems].toSorted((one, other) => one.line - other.line);
    return { ...plan, problems: all };
  }

  private async one(actor: Actor, importId: string): Promise<EffectivenessImport> {
    const row = await this.repository.find(this.tenants.read(actor), importId);
    if (row === null) throw notFound();
    return presentImport(row);
  }
}

const countLeaders = (planned: ObservationPlan['planned']): number =>
  new Set(planned.map(({ leaderId }) => leaderId)).size;

const presentImport = ({ sortKey: _sortKey, ...row }: ImportRow): EffectivenessImport => ({
  ...row,
  abilities: row.undoneAt === null ? ['undo'] : [],
});

const rowsOf = (text: string): FileLine[] => {
  try {
    return readCsvLines(text);
  } catch {
    throw invalidInput([{ field: 'text', message: 'This is not a CSV file.' }]);
  }
};
