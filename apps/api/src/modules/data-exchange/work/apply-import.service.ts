import { Injectable } from '@nestjs/common';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { say } from '@understudy/domain/data-exchange/import-messages';
import type { PlanFacts, PreparedImport } from '@understudy/domain/data-exchange/import-work';
import { emit } from '../../../common/events/emit.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { ReportingClosure } from '../../people/closure/reporting-closure.service.js';
import { applyImportRows } from '../imports/import-jobs.js';
import type { ImportRecord } from '../imports/import-record.js';
import { ImportRowsRepository } from '../imports/import-rows.repository.js';
import { ImportsRepository } from '../imports/imports.repository.js';
import { OrganisationStateRepository } from '../state/organisation-state.repository.js';
import { ImportEffectsRepository } from './import-effects.repository.js';
import { ImportPlanner } from './import-planner.js';
import { importRefusal } from './import-refusal.js';
import { summaryOf } from './import-summary.js';
import { RecordWriterRepository } from './record-writer.repository.js';

const steps = 4;
const timeoutMs = 300_000;

/**
 * Writes an import: all of it in one transaction, together with the record that the job is done, so that a process that
 * dies meanwhile leaves either everything or nothing. The rows are planned anew inside it, against what is recorded then.
 */
@Injectable()
export class ApplyImport {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly imports: ImportsRepository,
    private readonly rows: ImportRowsRepository,
    private readonly states: OrganisationStateRepository,
    private readonly planner: ImportPlanner,
    private readonly writer: RecordWriterRepository,
    private readonly effects: ImportEffectsRepository,
    private readonly closure: ReportingClosure,
  ) {}

  /** Does nothing when the import has been given to a later job meanwhile. @throws ProblemError conflict */
  @JobHandler(applyImportRows)
  async run(context: JobContext, { importId }: { readonly importId: string }): Promise<void> {
    await this.tenants.run(context.actor, (tx) => this.apply(tx, context, importId), { timeoutMs });
  }

  private async apply(tx: TenantTransaction, context: JobContext, importId: string): Promise<void> {
    await this.closure.lock(tx);
    const record = await this.imports.find(tx, importId, 'lock');
    if (record === null || record.status !== 'applying' || record.jobId !== context.jobId) return;
    await context.progress(0, steps, 'reading-file');
    const source = await this.rows.source(tx, importId);
    const recorded = await this.states.load(tx);
    await context.progress(1, steps, 'checking-again');
    const file = { ...record, source };
    const prepared = await this.planner.apply(context.actor.today, recorded, file, context.signal);
    refuseIfChanged(prepared.facts, record);
    await context.progress(2, steps, 'writing-people');
    await this.closure.forMany(tx, () => this.write(tx, importId, prepared));
    if (!(await this.effects.adminRemains(tx, context.actor.today))) {
      throw importRefusal('conflict', say('last-admin-leaves'));
    }
    await context.progress(3, steps, 'deriving-lines');
    await this.closure.rebuild(tx, prepared.deriveAnew);
    await this.finish(tx, context, record, prepared, recorded.historyBeginsOn);
  }

  private async write(tx: TenantTransaction, importId: string, prepared: PreparedImport): Promise<void> {
    await this.writer.insertUnits(tx, prepared.units);
    await this.writer.write(tx, prepared.writes);
    if (prepared.effects !== null) await this.effects.insert(tx, importId, prepared.effects);
  }

  private async finish(
    tx: TenantTransaction,
    context: JobContext,
    record: ImportRecord,
    { facts, units, people, created }: PreparedImport,
    formerHistoryBeginsOn: string | null,
  ): Promise<void> {
    if (facts.historyBeginsOn !== null) {
      await this.imports.setHistoryBeginsOn(tx, earlier(facts.historyBeginsOn, formerHistoryBeginsOn));
    }
    await this.imports.endApply(tx, record.id, summaryOf(facts, record.readingNotices), {
      createdUnits: units.map(({ key }) => key),
      formerHistoryBeginsOn,
    });
    const actor = { ...context.actor, userId: context.requestedBy };
    const told = { kind: record.kind, rows: record.rowCount, people, created, leavers: facts.leavers };
    await emit(tx, actor, 'import.applied', { kind: 'import', id: record.id }, told);
    await context.finish(tx, { people, created });
  }
}

const refuseIfChanged = (plan: PlanFacts, record: ImportRecord): void => {
  if (plan.counts.problem > 0) {
    throw importRefusal('conflict', say('problems-since-check', { count: plan.counts.problem }));
  }
  if (plan.needsConfirmation && !record.options.confirmLeavers) {
    throw importRefusal('needs-confirmation', say('leavers-since-check', { count: plan.leavers }));
  }
};

const earlier = (one: string, other: string | null): string => (other !== null && other < one ? other : one);
