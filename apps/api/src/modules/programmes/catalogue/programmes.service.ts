import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  changeOutline,
  changeProgramme,
  createProgramme,
  listProgrammes,
  Programme,
  stepProgramme,
} from '@understudy/contracts/programmes';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { programmeTable } from '@understudy/domain/programmes/programme-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { leadsTo } from '../refused-step.js';
import { OutlineRepository } from './outline.repository.js';
import { mayWithProgramme, type ProgrammeAction } from './programme.policy.js';
import { presentProgramme, presentSummary, type StageNames } from './programme.presenter.js';
import { type ProgrammeRow, ProgrammesRepository, type ProgrammeValues } from './programmes.repository.js';
import { TemplatesService } from './templates.service.js';

/** What programmes there are and what they consist of. Admins configure, everybody reads what is open. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ProgrammesRepository,
    private readonly outline: OutlineRepository,
    private readonly templates: TemplatesService,
    private readonly framework: FrameworkService,
    private readonly scope: PeopleScope,
  ) {}

  /** One page of what the actor may see. @throws ProblemError invalid-input for an altered cursor. */
  async list(
    actor: Actor,
    { cursor, limit, archived, leadsTo, open, search, ...order }: QueryOf<typeof listProgrammes>,
  ): Promise<ResponseOf<typeof listProgrammes>> {
    const after = placeIn('text', order, cursor);
    const reading = this.tenants.read(actor);
    const page = { archived, leadsTo, open, search, order, after, limit: limit + 1 };
    const [found, names] = await Promise.all([this.repository.page(reading, actor, page), this.stageNames(reading)]);
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows.map((row) => presentSummary(row, names)), nextCursor };
  }

  /** Programmes that the actor may see and that are meant by a part of their name. */
  named(actor: Actor, search: string, limit: number): Promise<{ id: string; name: string }[]> {
    return this.repository.named(this.tenants.read(actor), actor, search, limit);
  }

  /** One programme. @throws ProblemError not-found for what the actor may not see. */
  async get(actor: Actor, programmeId: string): Promise<Programme> {
    const reading = this.tenants.read(actor);
    const row = await this.allow(reading, actor, 'see', programmeId);
    return presentProgramme(actor, row, await this.stageNames(reading));
  }

  /**
   * The programme, once the actor may do this to it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: ProgrammeAction, programmeId: string): Promise<ProgrammeRow> {
    const row = await this.repository.find(access, actor, programmeId);
    if (row === null || !mayWithProgramme(actor, 'see', row)) throw notFound();
    if (!mayWithProgramme(actor, action, row)) throw notAllowed();
    return row;
  }

  /** Drafts a programme; a template brings its outline, in the organisation's language. */
  async create(actor: Actor, { templateKey = null, ...draft }: BodyOf<typeof createProgramme>): Promise<Programme> {
    const id = await this.tenants.run(actor, async (tx) => {
      const template = templateKey === null ? undefined : await this.templates.find(tx, templateKey);
      if (templateKey !== null && template === undefined) {
        throw invalidInput([{ field: 'templateKey', message: 'There is no such template.' }]);
      }
      const names = await this.stageNames(tx);
      const from = [template?.fromKey ?? ''].filter((key) => names.has(key));
      const target = template && names.has(template.leadsToKey) ? template.leadsToKey : null;
      const values: ProgrammeValues = {
        name: draft.name,
        purpose: draft.purpose,
        stageKeys: draft.stageKeys ?? from,
        leadsToKey: draft.leadsToKey ?? target,
        sponsorId: draft.sponsorId ?? null,
        budget: draft.budget ?? null,
        eligibility: draft.eligibility ?? (from.length > 0 ? [{ kind: 'stage', stageKeys: from }] : []),
      };
      await this.check(tx, actor, values, names);
      const programmeId = await this.repository.insert(tx, values, templateKey);
      const modules = (template?.outline ?? []).map((module) => ({
        ...module,
        prepare: [...module.prepare],
        agenda: [...module.agenda],
        questions: [...module.questions],
        moduleId: null,
      }));
      await this.outline.replace(tx, programmeId, modules);
      await this.tell(tx, actor, programmeId, 'drafted');
      return programmeId;
    });
    return this.get(actor, id);
  }

  /** Changes what a programme is for and who can take part; what was decided by older rules stays decided. */
  async change(
    actor: Actor,
    programmeId: string,
    { version, ...changes }: BodyOf<typeof changeProgramme>,
  ): Promise<Programme> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, programmeId, version);
      const values = { ...valuesOf(row), ...changes };
      await this.check(tx, actor, values, await this.stageNames(tx));
      await this.repository.update(tx, programmeId, values);
      await this.tell(tx, actor, programmeId, 'changed');
    });
    return this.get(actor, programmeId);
  }

  /**
   * Writes the outline anew.
   * @throws ProblemError invalid-input for a module of another programme, conflict where one in use would go.
   */
  async changeOutline(
    actor: Actor,
    programmeId: string,
    { version, modules }: BodyOf<typeof changeOutline>,
  ): Promise<Programme> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, programmeId, version);
      const known = await this.outline.idsOf(tx, programmeId);
      const named = modules.flatMap(({ moduleId }) => (moduleId === null ? [] : [moduleId]));
      if (named.some((id) => !known.has(id)) || new Set(named).size < named.length) {
        throw invalidInput([{ field: 'modules', message: 'Name each module of this programme once.' }]);
      }
      const used = await this.outline.usedBeyond(tx, programmeId, named);
      if (used !== null) {
        throw new ProblemError(
          'conflict',
          `Cohorts have worked with “${used}”. Keep it and change its words, or draft another programme for cohorts to come.`,
        );
      }
      await this.outline.replace(tx, programmeId, modules);
      await this.repository.update(tx, programmeId, valuesOf(row));
      await this.tell(tx, actor, programmeId, 'outline-changed');
    });
    return this.get(actor, programmeId);
  }

  /** One step of the programme's state table. */
  async step(actor: Actor, programmeId: string, { action, version }: BodyOf<typeof stepProgramme>): Promise<Programme> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx, programmeId);
      const row = await this.allow(tx, actor, 'see', programmeId);
      if (row.version !== version) throw changedMeanwhile();
      const state = leadsTo(
        decideStep(programmeTable, row.state, action, {
          roles: actor.isAdmin ? ['admin'] : [],
          met: [
            ...(row.outline.length > 0 ? (['outline'] as const) : []),
            ...(row.liveCohorts === 0 ? (['no-open-cohort'] as const) : []),
          ],
        }),
      );
      await this.repository.setState(tx, programmeId, state);
      await this.tell(tx, actor, programmeId, action);
    });
    return this.get(actor, programmeId);
  }

  private async hold(tx: TenantTransaction, actor: Actor, id: string, version: number): Promise<ProgrammeRow> {
    await this.repository.lock(tx, id);
    const row = await this.allow(tx, actor, 'change', id);
    if (row.version !== version) throw changedMeanwhile();
    return row;
  }

  private async check(tx: TenantTransaction, actor: Actor, values: ProgrammeValues, names: StageNames): Promise<void> {
    const ruled = values.eligibility.flatMap((rule) => (rule.kind === 'stage' ? rule.stageKeys : []));
    const given = { stageKeys: values.stageKeys, leadsToKey: [values.leadsToKey ?? []].flat(), eligibility: ruled };
    for (const [field, keys] of Object.entries(given)) {
      if (keys.some((key) => !names.has(key))) throw invalidInput([{ field, message: 'There is no such stage.' }]);
    }
    if (values.sponsorId === null) return;
    const relation = await this.scope.relationTo(tx, actor, values.sponsorId);
    if (!relation?.employed) throw invalidInput([{ field: 'sponsorId', message: 'Choose somebody who works here.' }]);
  }

  private async stageNames(access: TenantAccess): Promise<StageNames> {
    return new Map((await this.framework.stages(access)).map(({ key, name }) => [key, name]));
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, change: string): Promise<void> {
    return emit(tx, actor, 'programme.changed', { kind: 'programme', id }, { change });
  }
}

const valuesOf = (row: ProgrammeRow): ProgrammeValues => ({
  name: row.name,
  purpose: row.purpose,
  stageKeys: row.stageKeys,
  leadsToKey: row.leadsToKey,
  sponsorId: row.sponsor?.id ?? null,
  budget: row.budget,
  eligibility: row.eligibility,
});
