import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  CohortImport,
  checkCohortHistory,
  importCohortHistory,
  listCohortImports,
} from '@understudy/contracts/programmes-history';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import type { FileLine } from '@understudy/domain/data-exchange/file-line';
import { type HistoryPlan, planCohortHistory } from '@understudy/domain/programmes/plan-cohort-history';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { readCsvLines } from '../../../common/http/csv-lines.js';
import { ProgrammesRepository } from '../catalogue/programmes.repository.js';
import { ProgrammesService } from '../catalogue/programmes.service.js';
import { HistoryRepository } from './history.repository.js';
import { presentPreview } from './history-preview.presenter.js';

type Files = BodyOf<typeof importCohortHistory>;
const shownProblems = 200;
const shownRows = 2_000;

/** Brings earlier cohorts of a programme in: shown row by row first, then all of it or none, and taken out again at will. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: HistoryRepository,
    private readonly programmes: ProgrammesService,
    private readonly locks: ProgrammesRepository,
  ) {}

  /** What an import would do. */
  async check(actor: Actor, programmeId: string, files: Files): Promise<ResponseOf<typeof checkCohortHistory>> {
    const reading = this.tenants.read(actor);
    await this.programmes.allow(reading, actor, 'change', programmeId);
    const { cohorts, roles, problems } = await this.plan(reading, programmeId, files);
    const shown = { cohorts: cohorts.slice(0, shownRows), roles: roles.slice(0, shownRows) };
    const names = await this.repository.names(reading, [...new Set(shown.roles.map(({ personId }) => personId))]);
    return {
      cohorts: cohorts.length,
      people: new Set(roles.map(({ personId }) => personId)).size,
      roles: roles.length,
      problems: problems.slice(0, shownProblems),
      problemCount: problems.length,
      preview: presentPreview(shown, roles, names, actor.today),
    };
  }

  /** Imports everything. @throws ProblemError conflict while any row has a problem. */
  async import(actor: Actor, programmeId: string, files: Files): Promise<CohortImport> {
    const id = await this.tenants.run(
      actor,
      async (tx) => {
        await this.locks.lock(tx, programmeId);
        await this.programmes.allow(tx, actor, 'change', programmeId);
        const plan = await this.plan(tx, programmeId, files);
        if (plan.problems.length > 0) throw new ProblemError('conflict', 'Some rows cannot be taken as they are.');
        if (plan.cohorts.length === 0) throw new ProblemError('conflict', 'There is no cohort in these files.');
        const importId = await this.repository.write(tx, programmeId, plan, actor.today);
        const [enrolledFrom = null] = plan.cohorts.map(({ startsOn }) => startsOn).toSorted();
        const subject = { kind: 'programme', id: programmeId };
        await emit(tx, actor, 'programme.changed', subject, { change: 'history-imported', enrolledFrom });
        return importId;
      },
      { timeoutMs: 60_000 },
    );
    return this.one(actor, programmeId, id);
  }

  async list(actor: Actor, programmeId: string): Promise<ResponseOf<typeof listCohortImports>> {
    const reading = this.tenants.read(actor);
    await this.programmes.allow(reading, actor, 'see', programmeId);
    return { items: await this.repository.imports(reading, programmeId) };
  }

  /** Takes an import out again. @throws ProblemError conflict naming what was done in its cohorts since. */
  async undo(actor: Actor, programmeId: string, importId: string): Promise<CohortImport> {
    const before = await this.one(actor, programmeId, importId);
    await this.tenants.run(actor, async (tx) => {
      await this.programmes.allow(tx, actor, 'change', programmeId);
      await this.locks.lock(tx, programmeId);
      const done = await this.repository.doneSince(tx, before.id);
      if (done.length > 0) {
        throw new ProblemError('conflict', `Work has gone on in these cohorts since: ${done.join(', ')}.`);
      }
      const undone = await this.repository.undo(tx, programmeId, before.id);
      if (!undone) throw new ProblemError('conflict', 'This import was taken out already.');
      await emit(tx, actor, 'programme.changed', { kind: 'programme', id: programmeId }, { change: 'history-undone' });
    });
    return this.one(actor, programmeId, importId);
  }

  private async one(actor: Actor, programmeId: string, importId: string): Promise<CohortImport> {
    const { items } = await this.list(actor, programmeId);
    const found = items.find(({ id }) => id === importId);
    if (found === undefined) throw notFound();
    return found;
  }

  private async plan(access: TenantAccess, programmeId: string, files: Files): Promise<HistoryPlan> {
    const rows = { cohorts: rowsOf(files.cohorts, 'cohorts'), enrolments: rowsOf(files.enrolments, 'enrolments') };
    return planCohortHistory(rows, await this.repository.known(access, programmeId));
  }
}

const rowsOf = (text: string, field: string): FileLine[] => {
  try {
    return readCsvLines(text);
  } catch {
    throw invalidInput([{ field, message: 'This is not a CSV file.' }]);
  }
};
