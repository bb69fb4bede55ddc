import { Injectable } from '@nestjs/common';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { say } from '@understudy/domain/data-exchange/import-messages';
import { emit } from '../../../common/events/emit.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { ReportingClosure } from '../../people/closure/reporting-closure.service.js';
import { undoImportRows } from '../imports/import-jobs.js';
import { ImportsRepository } from '../imports/imports.repository.js';
import { OrganisationStateRepository } from '../state/organisation-state.repository.js';
import { ImportEffectsRepository } from './import-effects.repository.js';
import { ImportPlanner } from './import-planner.js';
import { importRefusal } from './import-refusal.js';
import { RecordWriterRepository } from './record-writer.repository.js';

const timeoutMs = 300_000;
const mostNames = 20;

/** Puts back what an import changed, in one transaction, unless somebody has changed one of its people since. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly imports: ImportsRepository,
    private readonly states: OrganisationStateRepository,
    private readonly planner: ImportPlanner,
    private readonly writer: RecordWriterRepository,
    private readonly effects: ImportEffectsRepository,
    private readonly closure: ReportingClosure,
  ) {}

  /** Does nothing when the import has been given to a later job meanwhile. @throws ProblemError conflict with names */
  @JobHandler(undoImportRows)
  async run(context: JobContext, { importId }: { readonly importId: string }): Promise<void> {
    await this.tenants.run(context.actor, (tx) => this.undo(tx, context, importId), { timeoutMs });
  }

  private async undo(tx: TenantTransaction, context: JobContext, importId: string): Promise<void> {
    await this.closure.lock(tx);
    const record = await this.imports.find(tx, importId, 'lock');
    if (record === null || record.status !== 'undoing' || record.jobId !== context.jobId) return;
    await context.progress(0, 2, 'looking-for-changes');
    const recorded = await this.states.load(tx);
    const done = await this.effects.list(tx, importId);
    const prepared = await this.planner.undo(context.actor.today, recorded, done, context.signal);
    refuseIfChangedSince(prepared.changedSince);
    await this.refuseIfBuiltUpon(tx, prepared.created);
    await context.progress(1, 2, 'putting-back');
    await this.writer.write(tx, prepared.writes);
    await this.writer.removePeople(tx, prepared.created);
    await this.closure.rebuild(tx, prepared.deriveAnew);
    await this.takeBack(tx, importId, recorded.historyBeginsOn);
    const actor = { ...context.actor, userId: context.requestedBy };
    const told = { kind: record.kind, people: prepared.people, removed: prepared.created.length };
    await emit(tx, actor, 'import.undone', { kind: 'import', id: importId }, told);
    await context.finish(tx, { people: prepared.people });
  }

  private async takeBack(tx: TenantTransaction, importId: string, historyBeginsOn: string | null): Promise<void> {
    const taken = await this.imports.taken(tx, importId);
    await this.writer.removeUnusedUnits(tx, taken?.createdUnits ?? []);
    const former = taken?.formerHistoryBeginsOn ?? null;
    if (historyBeginsOn !== former) await this.imports.setHistoryBeginsOn(tx, former);
    await this.imports.endUndo(tx, importId);
  }

  private async refuseIfBuiltUpon(tx: TenantTransaction, created: readonly string[]): Promise<void> {
    const obstacles = created.length === 0 ? [] : await this.effects.obstacles(tx, created);
    if (obstacles.length === 0) return;
    const people = obstacles.map(({ name }) => name);
    const reasons = obstacles.map(({ reason }) => reason);
    throw importRefusal('conflict', say('in-use-since-import', { people, reasons }));
  }
}

const refuseIfChangedSince = (changed: readonly string[]): void => {
  if (changed.length === 0) return;
  const more = Math.max(0, changed.length - mostNames);
  throw importRefusal('conflict', say('changed-since-import', { people: changed.slice(0, mostNames), more }));
};
