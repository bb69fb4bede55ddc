import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  listMigratingPeople,
  previewFrameworkMigration,
  publishFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { elsewhere, stageFates } from '@understudy/domain/career-framework/stage-fates';
import { orderConflicts } from '@understudy/domain/career-framework/stage-order';
import type { Actor } from '../../../common/auth/actor.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { askedTogether } from '../../../common/together/asked-together.js';
import { presentCard, viewerOf } from '../../people/cards/person-card.presenter.js';
import { PersonCards } from '../../people/cards/person-cards.service.js';
import { FrameworkDrafts } from '../editing/framework-draft.service.js';
import { MigratingPeopleRepository, migratingColumns } from './migrating-people.repository.js';
import { MigrationPreviewRepository } from './migration-preview.repository.js';
import { refuseMisplaced, refuseUnready } from './publication-rules.js';
import { publishFramework } from './publish-framework.jobs.js';

type Preview = ResponseOf<typeof previewFrameworkMigration>;

const firstOfEach = 20;

/** What publishing the draft would do to people, and the request to do it. */
@Injectable()
export class FrameworkMigration {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: MigrationPreviewRepository,
    private readonly migrating: MigratingPeopleRepository,
    private readonly drafts: FrameworkDrafts,
    private readonly cards: PersonCards,
    private readonly jobs: Jobs,
  ) {}

  /** Stage by stage of the version that holds now: what becomes of it, and whom and what that touches. */
  preview(actor: Actor): Promise<Preview> {
    return this.previewOf(`${actor.organisationId} ${actor.today} ${actor.isAdmin || actor.personId}`, actor);
  }

  /** It goes over everybody, and is the same for all admins. */
  private readonly previewOf = askedTogether(async (actor: Actor): Promise<Preview> => {
    const reading = this.tenants.read(actor);
    const draft = await this.drafts.find(reading, 'look');
    const fates = stageFates(draft.publishedContent.stages, draft.content.stages);
    const [touched, before, moves] = await Promise.all([
      this.repository.touched(reading, actor.today, firstOfEach),
      this.repository.ordered(reading),
      this.repository.moves(reading),
    ]);
    const cards = await this.cards.load(
      reading,
      actor,
      touched.flatMap(({ personIds }) => personIds),
    );
    const byKey = new Map(touched.map((row) => [row.key, row]));
    return {
      revision: draft.revision,
      stages: fates.map((fate) => {
        const row = byKey.get(fate.key);
        return {
          key: fate.key,
          name: fate.name,
          fate: fate.fate,
          newName: fate.fate === 'renamed' ? fate.newName : null,
          total: row?.total ?? 0,
          people: (row?.personIds ?? []).flatMap((id) => cards.get(id) ?? []),
          titles: row?.titles ?? [],
          targets: row?.targets ?? 0,
          roles: row?.roles ?? [],
        };
      }),
      orderConflicts: orderConflicts(before, draft.content.stages, moves),
    };
  });

  /** Everybody whom the draft touches, page by page, with what becomes of their stage. */
  async people(
    actor: Actor,
    query: QueryOf<typeof listMigratingPeople>,
  ): Promise<ResponseOf<typeof listMigratingPeople>> {
    const reading = this.tenants.read(actor);
    const asked = { ...listingOf(migratingColumns, query), search: query.search, stageKey: query.stageKey };
    const [stages, found] = await Promise.all([
      this.drafts.fates(reading),
      this.migrating.page(reading, viewerOf(actor), asked),
    ]);
    const fates = new Map(stages.map((fate) => [fate.key, fate]));
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ assignmentId }) => assignmentId);
    const items = shown.flatMap(({ assignmentId: id, migratingKey: stageKey, from, ...card }) => {
      const fate = fates.get(stageKey);
      if (fate === undefined) return [];
      const newName = fate.fate === 'renamed' ? fate.newName : fate.fate === 'kept' ? fate.name : null;
      return [{ id, person: presentCard(card), stageKey, stageName: fate.name, from, fate: fate.fate, newName }];
    });
    return { items, nextCursor };
  }

  /**
   * Requests the publication of this very revision; the job checks everything once more and does all of it or nothing.
   * @throws ProblemError invalid-input naming what is missing or who is not there, conflict for an order that the past contradicts.
   */
  async request(
    actor: Actor,
    { revision, moves, people: named }: BodyOf<typeof publishFrameworkDraft>,
  ): Promise<ResponseOf<typeof publishFrameworkDraft>> {
    return this.tenants.run(actor, async (tx) => {
      const draft = await this.drafts.findAt(tx, revision);
      const before = await this.repository.ordered(tx);
      refuseUnready(draft, moves, before, await this.repository.moves(tx));
      const people = elsewhere(named, moves);
      refuseMisplaced(draft, people, await this.repository.present(tx, actor.today, people));
      const publication = { draftId: draft.id, revision, moves, people, decidedBy: actor.personId };
      const jobId = await this.jobs.request(tx, actor, publishFramework, publication);
      return { jobId };
    });
  }
}
