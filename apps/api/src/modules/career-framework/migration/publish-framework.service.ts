import { Injectable } from '@nestjs/common';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { ordinalsAfter, stepsOf } from '@understudy/domain/career-framework/stage-order';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile } from '../../../common/errors/problem-error.js';
import { emit, emitMany } from '../../../common/events/emit.js';
import { partsOf } from '../../../common/events/parts-of.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { ReportingClosure } from '../../people/closure/reporting-closure.service.js';
import { FrameworkDrafts } from '../editing/framework-draft.service.js';
import { FrameworkVersionsRepository } from '../editing/framework-versions.repository.js';
import { FrameworkService } from '../framework/framework.service.js';
import { FrameworkProjection } from '../framework/framework-projection.repository.js';
import { StageDerivation } from '../stages/stage-derivation.service.js';
import { MigrationRepository } from './migration.repository.js';
import { MigrationPreviewRepository } from './migration-preview.repository.js';
import { refuseMisplaced, refuseUnready } from './publication-rules.js';
import { type Publication, publishFramework } from './publish-framework.jobs.js';

const timeoutMs = 180_000;
const steps = 4;

/** Publishes a draft and moves people in one transaction: everything of it happens, or nothing. */
@Injectable()
export class PublishFramework {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly framework: FrameworkService,
    private readonly drafts: FrameworkDrafts,
    private readonly versions: FrameworkVersionsRepository,
    private readonly preview: MigrationPreviewRepository,
    private readonly projection: FrameworkProjection,
    private readonly people: MigrationRepository,
    private readonly derivation: StageDerivation,
    private readonly closure: ReportingClosure,
  ) {}

  /** @throws ProblemError when the draft was changed, thrown away or published since the request. */
  @JobHandler(publishFramework)
  async run(context: JobContext, publication: Publication): Promise<void> {
    await this.tenants.run(context.actor, (tx) => this.publish(tx, context, publication), { timeoutMs });
  }

  private async publish(tx: TenantTransaction, context: JobContext, publication: Publication): Promise<void> {
    const { draftId, revision, moves, people: named } = publication;
    await this.framework.lock(tx);
    await this.closure.lock(tx);
    await context.progress(0, steps, 'checking-draft');
    const draft = await this.drafts.findAt(tx, revision);
    if (draft.id !== draftId) throw changedMeanwhile();
    const before = await this.preview.ordered(tx);
    refuseUnready(draft, moves, before, await this.preview.moves(tx));
    refuseMisplaced(draft, named, await this.preview.present(tx, context.actor.today, named));
    await context.progress(1, steps, 'publishing');
    const counted = stepsOf(draft.content.stages);
    const content = {
      ...draft.content,
      stages: draft.content.stages.map((stage) => ({ ...stage, ordinal: counted.get(stage.key) ?? stage.ordinal })),
    };
    await this.versions.publish(tx, draft, content);
    const ordinals = ordinalsAfter(before, content.stages);
    await this.projection.write(tx, draft.id, content, ordinals, context.actor.today);
    await context.progress(2, steps, 'moving-people');
    const removed = draft.publishedContent.stages.filter(({ key }) => !counted.has(key));
    const replacements = removed.map(({ key }) => ({ key, toKey: moves[key] ?? null }));
    const leaving = await this.people.peopleAt(tx, [...removed.map(({ key }) => key)], context.actor.today);
    const elsewhere = { people: named, decidedBy: publication.decidedBy };
    const moved = await this.people.move(tx, draft.id, replacements, elsewhere, context.actor.today);
    await context.progress(3, steps, 'deriving-stages');
    const derived = await this.closure.forMany(tx, () => this.derivation.derive(tx, null));
    await this.tell(tx, { ...context.actor, userId: context.requestedBy }, draft, moved + derived, leaving);
    await context.finish(tx, { version: draft.number, people: moved + derived });
  }

  private async tell(
    tx: TenantTransaction,
    actor: Actor,
    { id, number }: { readonly id: string; readonly number: number },
    people: number,
    personIds: readonly string[],
  ): Promise<void> {
    const subject = { kind: 'framework', id };
    const payload = { version: number, from: actor.today };
    await emit(tx, actor, 'framework.published', subject, payload);
    if (people === 0) return;
    const migrated = partsOf(personIds).map((part) => ({
      name: 'framework.migrated' as const,
      subject,
      payload: { ...payload, people, personIds: part },
    }));
    await emitMany(tx, actor, migrated);
    const everybody = { kind: 'organisation', id: actor.organisationId };
    await emit(tx, actor, 'stage-assignment.changed', everybody, { source: 'migration', people, from: actor.today });
  }
}
