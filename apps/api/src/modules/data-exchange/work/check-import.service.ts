import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { emit } from '../../../common/events/emit.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { checkImport } from '../imports/import-jobs.js';
import { ImportRowsRepository } from '../imports/import-rows.repository.js';
import { ImportsRepository } from '../imports/imports.repository.js';
import { OrganisationStateRepository } from '../state/organisation-state.repository.js';
import { ImportPlanner } from './import-planner.js';
import { summaryOf } from './import-summary.js';

const steps = 3;
const timeoutMs = 120_000;

/** Checks every row of an import against what is recorded; writes outcomes, never people. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly imports: ImportsRepository,
    private readonly rows: ImportRowsRepository,
    private readonly states: OrganisationStateRepository,
    private readonly planner: ImportPlanner,
  ) {}

  /** Does nothing when the import has been given to a later job meanwhile. */
  @JobHandler(checkImport)
  async run(context: JobContext, { importId }: { readonly importId: string }): Promise<void> {
    const { actor } = context;
    const record = await this.imports.find(this.tenants.read(actor), importId, 'look');
    if (record === null || record.status !== 'checking' || record.jobId !== context.jobId) return;
    await context.progress(0, steps, 'reading-file');
    const source = await this.rows.source(this.tenants.read(actor), importId);
    const recorded = await this.tenants.run(actor, (tx) => this.states.load(tx), {
      isolation: 'RepeatableRead',
      timeoutMs,
    });
    await context.progress(1, steps, 'checking-rows');
    const { facts, outcomes } = await this.planner.check(actor.today, recorded, { ...record, source }, context.signal);
    await context.progress(2, steps, 'noting-findings');
    await this.tenants.run(
      actor,
      async (tx) => {
        await this.rows.writeOutcomes(tx, importId, outcomes);
        await this.imports.endCheck(tx, importId, summaryOf(facts, record.readingNotices));
        const { create, change, nothing, problem } = facts.counts;
        const found = { kind: record.kind, create, change, nothing, problem };
        await emit(
          tx,
          { ...actor, userId: context.requestedBy },
          'import.previewed',
          { kind: 'import', id: importId },
          found,
        );
        await context.finish(tx, { ...facts.counts });
      },
      { timeoutMs },
    );
  }
}
