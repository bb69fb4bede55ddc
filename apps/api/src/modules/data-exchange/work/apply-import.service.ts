import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { ImportPlan } from '@understudy/domain/data-exchange/import-plan';
import type { PersonHistory, RecordedUnit } from '@understudy/domain/data-exchange/person-history';
import { planImport } from '@understudy/domain/data-exchange/plan-import';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { ReportingClosure } from '../../people/closure/reporting-closure.service.js';
import { applyImportRows } from '../imports/import-jobs.js';
import type { ImportRecord } from '../imports/import-record.js';
import { ImportRowsRepository } from '../imports/import-rows.repository.js';
import { ImportsRepository } from '../imports/imports.repository.js';
import { type LoadedState, OrganisationStateRepository } from '../state/organisation-state.repository.js';
import { ImportEffectsRepository } from './import-effects.repository.js';
import { summaryOf } from './import-summary.js';
import { type RecordChange, RecordWriterRepository } from './record-writer.repository.js';
import { peopleToDeriveAnew } from './touched-people.js';

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
    await context.progress(0, steps, 'Reading the file and what is recorded');
    const source = await this.rows.source(tx, importId);
    const loaded = await this.states.load(tx, context.actor.today);
    await context.progress(1, steps, 'Checking every row once more');
    const plan = planImport(record.kind, loaded.state, source, record.mapping, record.options);
    refuseIfChanged(plan, record);
    await context.progress(2, steps, 'Writing people and their history');
    const prepared = prepare(plan, loaded);
    await this.writer.insertUnits(tx, prepared.units);
    await this.writer.write(tx, prepared.changes, prepared.ids);
    if (!(await this.effects.adminRemains(tx, context.actor.today))) {
      throw new ProblemError(
        'conflict',
        'This would record every admin as having left: make somebody else an admin first.',
      );
    }
    await this.effects.insert(tx, importId, prepared.changes);
    await context.progress(3, steps, 'Deriving who leads whom');
    await this.closure.rebuild(tx, peopleToDeriveAnew(prepared.changes, prepared.ids.size));
    await this.finish(tx, context, record, plan, prepared, loaded.state.historyBeginsOn);
  }

  private async finish(
    tx: TenantTransaction,
    context: JobContext,
    record: ImportRecord,
    plan: ImportPlan,
    prepared: Prepared,
    formerHistoryBeginsOn: string | null,
  ): Promise<void> {
    if (plan.historyBeginsOn !== null) {
      await this.imports.setHistoryBeginsOn(tx, earlier(plan.historyBeginsOn, formerHistoryBeginsOn));
    }
    await this.imports.endApply(tx, record.id, summaryOf(plan, record.readingNotices), {
      createdUnits: prepared.units.map(({ key }) => key),
      formerHistoryBeginsOn,
    });
    const actor = { ...context.actor, userId: context.requestedBy };
    const people = prepared.changes.length;
    const created = prepared.changes.filter(({ before }) => before === null).length;
    const told = { kind: record.kind, rows: record.rowCount, people, created, leavers: plan.leavers };
    await emit(tx, actor, 'import.applied', { kind: 'import', id: record.id }, told);
    await context.finish(tx, { people, created });
  }
}

type Prepared = {
  readonly units: readonly RecordedUnit[];
  readonly changes: readonly RecordChange[];
  readonly ids: ReadonlyMap<string, string>;
};

/** Gives new people and units their ids. */
const prepare = (plan: ImportPlan, { ids: known }: LoadedState): Prepared => {
  const ids = new Map(known);
  const unitIds = new Map(plan.newUnits.map(({ key }) => [key, randomUUID() as string]));
  const unitId = (key: string): string => unitIds.get(key) ?? key;
  const placed = (after: PersonHistory): PersonHistory =>
    unitIds.size === 0
      ? after
      : { ...after, units: after.units.map((spell) => ({ ...spell, unit: unitId(spell.unit) })) };
  const changes = plan.effects.map(({ before, after }) => {
    const id = ids.get(after.employeeNumber) ?? randomUUID();
    ids.set(after.employeeNumber, id);
    return { id, before, after: placed(after) };
  });
  const units = plan.newUnits.map(({ key, parentKey, name }) => ({
    key: unitId(key),
    parentKey: parentKey === null ? null : unitId(parentKey),
    name,
  }));
  return { units, changes, ids };
};

const refuseIfChanged = (plan: ImportPlan, record: ImportRecord): void => {
  if (plan.counts.problem > 0) {
    throw new ProblemError(
      'conflict',
      `What is recorded has changed since this import was checked: ${plan.counts.problem} rows have problems now. Check it again.`,
    );
  }
  if (plan.needsConfirmation && !record.options.confirmLeavers) {
    throw new ProblemError(
      'needs-confirmation',
      `What is recorded has changed since this import was checked: it would now record ${plan.leavers} people as having left. Check it again.`,
    );
  }
};

const earlier = (one: string, other: string | null): string => (other !== null && other < one ? other : one);
