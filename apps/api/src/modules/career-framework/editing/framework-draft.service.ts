import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type {
  FrameworkDraft,
  replaceFrameworkDraft,
  saveFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import type { listRemovedFrameworkDrafts } from '@understudy/contracts/removed-drafts';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { type StageFate, stageFates } from '@understudy/domain/career-framework/stage-fates';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { RemovedDrafts } from '../../../common/removals/removed-drafts.service.js';
import { FrameworkService } from '../framework/framework.service.js';
import { presentDraft } from './framework-version.presenter.js';
import {
  type DraftRow,
  FrameworkVersionsRepository,
  type KeptFrameworkDraft,
} from './framework-versions.repository.js';

const drafts = { kind: 'framework', leaderId: 'any' } as const;

/** The next version while it is being written: one per organisation, for its admins. */
@Injectable()
export class FrameworkDrafts {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: FrameworkVersionsRepository,
    private readonly framework: FrameworkService,
    private readonly removals: RemovedDrafts,
  ) {}

  async get(actor: Actor): Promise<FrameworkDraft> {
    return presentDraft(await this.find(this.tenants.read(actor), 'look'));
  }

  /** The draft's row. @throws ProblemError not-found when nobody has begun one. */
  async find(access: TenantAccess, lock: 'lock' | 'look'): Promise<DraftRow> {
    const row = await this.repository.draft(access, lock);
    if (row === null) throw notFound();
    return row;
  }

  /** What becomes of each stage of the version that holds now. @throws ProblemError not-found when nobody has begun a draft. */
  async fates(access: TenantAccess): Promise<StageFate[]> {
    const stages = await this.repository.draftStages(access);
    if (stages === null) throw notFound();
    return stageFates(stages.published, stages.draft);
  }

  /** The draft's row, locked, if it is still at this revision. @throws ProblemError changed-meanwhile */
  async findAt(tx: TenantTransaction, revision: number): Promise<DraftRow> {
    const row = await this.find(tx, 'lock');
    if (row.revision !== revision) throw changedMeanwhile();
    return row;
  }

  /** Begins the next version. @throws ProblemError already-exists while another one is being written. */
  async start(actor: Actor, { content, versionId }: BodyOf<typeof startFrameworkDraft>): Promise<FrameworkDraft> {
    await this.framework.get(actor);
    await this.tenants.run(actor, async (tx) => {
      const earlier = versionId === undefined ? null : await this.textOf(tx, versionId);
      if (earlier !== null && content !== undefined) throw bothGiven();
      await this.begin(tx, actor, content ?? earlier);
    });
    return this.get(actor);
  }

  private async textOf(tx: TenantTransaction, versionId: string): Promise<FrameworkContent> {
    const content = await this.repository.contentOf(tx, versionId);
    if (content === null) throw notFound();
    return content;
  }

  /** The same within a transaction; without a text of its own the draft is a copy of what holds. */
  async begin(tx: TenantTransaction, actor: Actor, content: FrameworkContent | null): Promise<void> {
    await this.framework.lock(tx);
    if ((await this.repository.draft(tx, 'look')) !== null) {
      throw new ProblemError('already-exists', 'A next version is being written already. Go on with that one.');
    }
    const id = await this.repository.start(tx, content, actor.personId);
    if (id === null) throw notFound();
    await this.tell(tx, actor, id, { started: true });
  }

  /** Saves the whole text. @throws ProblemError changed-meanwhile when somebody else has saved since. */
  async save(
    actor: Actor,
    { revision, content }: BodyOf<typeof saveFrameworkDraft>,
  ): Promise<ResponseOf<typeof saveFrameworkDraft>> {
    return this.tenants.run(actor, async (tx) => {
      const row = await this.findAt(tx, revision);
      const saved = await this.write(tx, actor, row, content);
      await this.tell(tx, actor, row.id, { revision: saved.revision });
      return saved;
    });
  }

  /**
   * Puts another text in the place of what the draft says, which is kept as if it had been thrown away.
   * @throws ProblemError changed-meanwhile when somebody else has saved since, not-found for a removed draft that is gone,
   * invalid-input unless exactly one of text and removed draft is given.
   */
  async replace(
    actor: Actor,
    { revision, content, removedDraftId }: BodyOf<typeof replaceFrameworkDraft>,
  ): Promise<ResponseOf<typeof replaceFrameworkDraft>> {
    return this.tenants.run(actor, async (tx) => {
      const row = await this.findAt(tx, revision);
      if ((content === undefined) === (removedDraftId === undefined)) throw oneOfTwo();
      const text = content ?? (await this.keptText(tx, removedDraftId ?? ''));
      const keptId = await this.repository.keep(tx, row.id);
      if (keptId === null) throw changedMeanwhile();
      const saved = await this.write(tx, actor, row, text);
      await this.tell(tx, actor, row.id, { replaced: true, revision: saved.revision });
      return { ...saved, removedDraftId: keptId };
    });
  }

  private async keptText(tx: TenantTransaction, removedDraftId: string): Promise<FrameworkContent> {
    return (await this.removals.take<KeptFrameworkDraft>(tx, drafts, removedDraftId)).content;
  }

  private async write(tx: TenantTransaction, actor: Actor, { id, revision }: DraftRow, content: FrameworkContent) {
    const saved = await this.repository.save(tx, id, revision, content, actor.personId);
    if (saved === null) throw changedMeanwhile();
    return saved;
  }

  /** Drafts that were thrown away and can still be brought back. */
  removed(
    actor: Actor,
    query: QueryOf<typeof listRemovedFrameworkDrafts>,
  ): Promise<ResponseOf<typeof listRemovedFrameworkDrafts>> {
    return this.removals.list(actor, drafts, query);
  }

  /** Brings one of them back as the next version. @throws ProblemError conflict while another one is being written. */
  async restore(actor: Actor, removedDraftId: string): Promise<FrameworkDraft> {
    await this.tenants.run(actor, async (tx) => {
      await this.framework.lock(tx);
      const kept = await this.removals.take<KeptFrameworkDraft>(tx, drafts, removedDraftId);
      if ((await this.repository.draft(tx, 'look')) !== null) {
        throw new ProblemError('conflict', 'A next version is being written. Publish it or throw it away first.');
      }
      await this.repository.restore(tx, kept);
      await this.tell(tx, actor, kept.id, { restored: true });
    });
    return this.get(actor);
  }

  async discard(actor: Actor, revision: number): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.findAt(tx, revision);
      await this.repository.remove(tx, row.id);
      await this.tell(tx, actor, row.id, { discarded: true });
    });
  }

  private tell(tx: TenantTransaction, actor: Actor, draftId: string, payload: object): Promise<void> {
    return emit(tx, actor, 'framework.draft-changed', { kind: 'framework', id: draftId }, { ...payload });
  }
}

const oneOfTwo = (): ProblemError =>
  invalidInput([{ field: 'content', message: 'Give a text or a removed draft, and not both.' }]);
const bothGiven = (): ProblemError =>
  invalidInput([{ field: 'versionId', message: 'Begin with a text or with a version, not with both.' }]);
