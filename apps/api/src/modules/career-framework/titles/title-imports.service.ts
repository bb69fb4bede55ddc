import { Injectable } from '@nestjs/common';
import type {
  checkTitleImport,
  listTitleDecisions,
  listTitleImports,
  TitleImport,
  TitleImportProblem,
  TitleImportRow,
  undoTitleImport,
  uploadTitleMappings,
} from '@understudy/contracts/career-framework-title-imports';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import {
  longestTitle,
  planTitleImport,
  type TitleFileRow,
} from '@understudy/domain/career-framework/plan-title-import';
import { byLetters } from '@understudy/domain/collections/folded';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import type { UploadedFile } from '../../../common/http/upload.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { FrameworkService } from '../framework/framework.service.js';
import { applyTitleMapping, everyone } from './apply-title-mapping.jobs.js';
import { TitleDecisionsRepository, titleDecisionColumns } from './title-decisions.repository.js';
import { readTitleFile } from './title-file.js';
import { type TitleImportRecord, TitleImportsRepository, titleImportColumns } from './title-imports.repository.js';

const shownProblems = 200;

type Plan = {
  readonly rows: readonly (TitleImportRow & { readonly everHeld: boolean })[];
  readonly problems: readonly TitleImportProblem[];
};

/** Decides titles by a table: shown row by row first, then all of it or none, and taken back at will. */
@Injectable()
export class TitleImports {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: TitleImportsRepository,
    private readonly decisions: TitleDecisionsRepository,
    private readonly framework: FrameworkService,
    private readonly jobs: Jobs,
  ) {}

  /** What a table would do. */
  async check(actor: Actor, file: UploadedFile): Promise<ResponseOf<typeof checkTitleImport>> {
    const { rows, problems } = await this.plan(this.tenants.read(actor), actor, await readTitleFile(file));
    const changing = rows.filter(({ changes }) => changes);
    return {
      titles: rows.length,
      changed: changing.length,
      people: changing.reduce((sum, { holdersNow }) => sum + holdersNow, 0),
      rows: rows.map(({ everHeld: _everHeld, ...row }) => row),
      problems: problems.slice(0, shownProblems),
      problemCount: problems.length,
    };
  }

  /**
   * Takes a table over and requests the job that derives everybody's stages anew; titles that nobody ever held are decided
   * too, and named in the answer. @throws ProblemError invalid-input for any problem in it.
   */
  async import(actor: Actor, file: UploadedFile): Promise<ResponseOf<typeof uploadTitleMappings>> {
    const read = await readTitleFile(file);
    return this.tenants.run(actor, async (tx) => {
      await this.framework.lock(tx);
      const { rows, problems } = await this.plan(tx, actor, read);
      if (problems.length > 0) throw invalidInput(problems.slice(0, 100).map(fieldProblem));
      const [titles, changed] = [rows.length, rows.filter(({ changes }) => changes).length];
      const by = actor.personId;
      const importId = await this.repository.write(tx, { fileName: file.fileName, titles, changed, by });
      const decided = rows.map(({ title, stage }) => ({ title, stageId: stage?.id ?? null }));
      await this.decisions.save(tx, decided, { decidedBy: by, importId });
      await emit(tx, actor, 'titles.mapped', { kind: 'title-import', id: importId }, { titles });
      const jobId = await this.jobs.request(tx, actor, applyTitleMapping, {}, { deduplicationKey: everyone });
      const unknownTitles = rows.flatMap(({ title, everHeld }) => (everHeld ? [] : [title])).toSorted(byLetters);
      return { importId, mapped: titles, unknownTitles, jobId };
    });
  }

  /** One page of tables, or of those asked for. */
  async list(actor: Actor, query: QueryOf<typeof listTitleImports>): Promise<ResponseOf<typeof listTitleImports>> {
    const { search, undone } = query;
    const listing = { ...listingOf(titleImportColumns, query), search, undone };
    const found = await this.repository.page(this.tenants.read(actor), listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map(presentImport), nextCursor };
  }

  /** Lets what stood before a table stand again, as far as nobody decided anew since, and derives stages anew. */
  async undo(actor: Actor, importId: string): Promise<ResponseOf<typeof undoTitleImport>> {
    return this.tenants.run(actor, async (tx) => {
      await this.framework.lock(tx);
      const found = await this.repository.find(tx, importId);
      if (found === null) throw notFound();
      if (found.undoneAt !== null) throw new ProblemError('conflict', 'This import was taken out already.');
      const { restored, changed } = await this.decisions.takeBack(tx, importId, actor.personId);
      const leftAlone = found.titles - restored;
      await this.repository.markUndone(tx, importId, actor.personId, leftAlone);
      const undone = await this.repository.find(tx, importId);
      if (undone === null) throw notFound();
      const payload = { change: 'undone', titles: restored, leftAlone };
      await emit(tx, actor, 'titles.mapped', { kind: 'title-import', id: importId }, payload);
      const jobId = await this.jobs.request(tx, actor, applyTitleMapping, {}, { deduplicationKey: everyone });
      return { import: presentImport(undone), restored, changed, leftAlone, jobId };
    });
  }

  /** One page of decisions with what stood before them; of one title, or of all. */
  async history(
    actor: Actor,
    { title, ...query }: QueryOf<typeof listTitleDecisions>,
  ): Promise<ResponseOf<typeof listTitleDecisions>> {
    const found = await this.decisions.page(this.tenants.read(actor), title, listingOf(titleDecisionColumns, query));
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map(({ sortKey: _sortKey, ...decision }) => decision), nextCursor };
  }

  private async plan(access: TenantAccess, actor: Actor, file: readonly TitleFileRow[]): Promise<Plan> {
    const stages = await this.framework.stages(access);
    const { planned, problems } = planTitleImport(file, stages);
    const titles = planned.map(({ title }) => title);
    const known = await this.repository.standing(access, titles, actor.today);
    const standing = new Map(known.map((one) => [one.title, one]));
    const byId = new Map(stages.map((stage) => [stage.id, stage]));
    const stageOf = (id: string | null) => (id === null ? null : (byId.get(id) ?? null));
    const rows = planned.flatMap(({ line, title, stageId }) => {
      const now = standing.get(title);
      if (now === undefined) return [];
      const { decided, holdersNow, everHeld } = now;
      const changes = !decided || now.stageId !== stageId;
      const standsFor = { decided, stage: stageOf(now.stageId) };
      return [{ line, title, now: standsFor, stage: stageOf(stageId), changes, holdersNow, everHeld }];
    });
    return { rows, problems };
  }
}

const presentImport = ({ sortKey: _sortKey, ...row }: TitleImportRecord): TitleImport => ({
  ...row,
  abilities: row.undoneAt === null ? ['undo'] : [],
});

const fieldProblem = ({ line, code, value }: TitleImportProblem) => ({
  field: `line ${line}`,
  message: messageOf(code, value),
});

const messageOf = (code: TitleImportProblem['code'], value: string): string => {
  if (code === 'stage-unknown') return `There is no stage "${value}".`;
  if (code === 'two-stages') return `"${value}" is given two different stages.`;
  return `A title has 1 to ${longestTitle} characters.`;
};
