import { Injectable } from '@nestjs/common';
import type { listTitleMappings, mapTitles, TitleMapping } from '@understudy/contracts/career-framework-titles';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { StageReference } from '@understudy/contracts/people';
import type { FieldProblem } from '@understudy/contracts/problem';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { suggestStage } from '@understudy/domain/career-framework/title-suggestions';
import { folded } from '@understudy/domain/collections/folded';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { askedTogether } from '../../../common/together/asked-together.js';
import { FrameworkService } from '../framework/framework.service.js';
import { applyTitleMapping, everyone } from './apply-title-mapping.jobs.js';
import { TitleDecisionsRepository } from './title-decisions.repository.js';
import { TitleMappingsRepository, type TitleRow } from './title-mappings.repository.js';
import { pageOfTitles } from './title-order.js';

type Decision = BodyOf<typeof mapTitles>['mappings'][number];
type StagesByKey = ReadonlyMap<string, StageReference>;

type Show = QueryOf<typeof listTitleMappings>['show'];

const containsWords = (title: string, words: string): boolean => folded(title).includes(folded(words));
const isShown = ({ decided, suggestion }: Pick<TitleMapping, 'decided' | 'suggestion'>, show: Show): boolean =>
  show === undefined || ((show === 'decided') === decided && (show !== 'unsure' || !suggestion.sure));
const isSure = ({ decided, suggestion }: TitleMapping): boolean => !decided && suggestion.sure;

/** Which stage a title stands for: decided once for everybody who ever held it. */
@Injectable()
export class TitleMappings {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: TitleMappingsRepository,
    private readonly decisions: TitleDecisionsRepository,
    private readonly framework: FrameworkService,
    private readonly jobs: Jobs,
  ) {}

  /** One page of the titles anybody held, or of those that are asked for, with its decision or a suggestion. */
  async list(
    actor: Actor,
    { show, heldNow, search = '', ...paged }: QueryOf<typeof listTitleMappings>,
  ): Promise<ResponseOf<typeof listTitleMappings>> {
    const all = await this.all(`${actor.organisationId} ${actor.today}`, actor);
    const decided = all.filter((item) => item.decided).length;
    const asked = all.filter(
      (item) => (!heldNow || item.holdersNow > 0) && containsWords(item.title, search) && isShown(item, show),
    );
    const counts = { decided, undecided: all.length - decided, sure: all.filter(isSure).length };
    return { ...pageOfTitles(asked, paged), total: asked.length, ...counts };
  }

  /** The same for all who may decide titles: those who ask at the same time share it, whatever of it they ask for. */
  private readonly all = askedTogether((actor: Actor) => this.read(this.tenants.read(actor), actor));

  private async read(access: TenantAccess, actor: Actor): Promise<readonly TitleMapping[]> {
    const [rows, stages] = await Promise.all([
      this.repository.list(access, actor.today),
      this.framework.stages(access),
    ]);
    const byKey: StagesByKey = new Map(stages.map((stage) => [stage.key, stage]));
    const byId = new Map(stages.map((stage) => [stage.id, stage]));
    return rows.map((row) => ({
      title: row.title,
      holdersNow: row.holdersNow,
      holdersEver: row.holdersEver,
      decided: row.decided,
      stage: row.stageId === null ? null : (byId.get(row.stageId) ?? null),
      suggestion: suggestionFor(row, byKey),
    }));
  }

  /**
   * Decides titles and requests the job that derives everybody's stages anew.
   * @throws ProblemError invalid-input for an unknown stage or two different decisions about one title.
   */
  async map(actor: Actor, { mappings }: BodyOf<typeof mapTitles>): Promise<ResponseOf<typeof mapTitles>> {
    return this.tenants.run(actor, (tx) => this.decide(tx, actor, mappings));
  }

  /**
   * Decides every title that waits for it as suggested, where the suggestion is sure, whatever is listed meanwhile.
   * @throws ProblemError conflict where there is none, because somebody else was earlier.
   */
  async acceptSure(actor: Actor): Promise<ResponseOf<typeof mapTitles>> {
    return this.tenants.run(actor, async (tx) => {
      await this.framework.lock(tx);
      const sure = (await this.read(tx, actor)).filter(isSure);
      if (sure.length === 0) throw new ProblemError('conflict', 'No sure suggestion waits for a decision any more.');
      const mappings = sure.map(({ title, suggestion: { stage } }) => ({ title, stageKey: stage?.key ?? null }));
      return this.decide(tx, actor, mappings);
    });
  }

  private async decide(
    tx: TenantTransaction,
    actor: Actor,
    mappings: readonly Decision[],
  ): Promise<ResponseOf<typeof mapTitles>> {
    await this.framework.lock(tx);
    const stages = await this.framework.stages(tx);
    const byKey: StagesByKey = new Map(stages.map((stage) => [stage.key, stage]));
    const decided = new Map<string, string | null>();
    const problems: FieldProblem[] = [];
    mappings.forEach(({ title, stageKey }, index) => {
      const stage = stageKey === null ? null : byKey.get(stageKey);
      const message = refusal(title, stageKey, stage, decided);
      if (message !== null) problems.push({ field: `mappings.${index}.stageKey`, message });
      else decided.set(title, stage?.id ?? null);
    });
    if (problems.length > 0) throw invalidInput(problems.slice(0, 100));
    const rows = [...decided].map(([title, stageId]) => ({ title, stageId }));
    await this.decisions.save(tx, rows, { decidedBy: actor.personId, importId: null });
    await emit(tx, actor, 'titles.mapped', { kind: 'organisation', id: actor.organisationId }, { titles: rows.length });
    const jobId = await this.jobs.request(tx, actor, applyTitleMapping, {}, { deduplicationKey: everyone });
    return { mapped: rows.length, jobId };
  }
}

const refusal = (
  title: string,
  stageKey: string | null,
  stage: StageReference | null | undefined,
  decisions: ReadonlyMap<string, string | null>,
): string | null => {
  if (stage === undefined) return `There is no stage "${stageKey}".`;
  const before = decisions.get(title);
  if (before === undefined || before === (stage?.id ?? null)) return null;
  return `"${title}" is given two different stages.`;
};

const suggestionFor = (row: TitleRow, byKey: StagesByKey) => {
  const { stageKey, reason, sure } = suggestStage(row.title, { hadReports: row.hadReports });
  const stage = stageKey === null ? null : byKey.get(stageKey);
  if (stage !== undefined) return { stage, reason, sure };
  return { stage: null, reason: 'Your framework does not have the stage that this title suggests.', sure: false };
};
