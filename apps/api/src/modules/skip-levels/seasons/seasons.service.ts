import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  closeSkipLevelSeason,
  listSkipLevelSeasons,
  listSkipLevelsOverMe,
  SkipLevelSeason,
} from '@understudy/contracts/skip-levels';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { skipLevelSeasonTable } from '@understudy/domain/skip-levels/season-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { TalksService } from '../talks/talks.service.js';
import { mayWithSeason, type SeasonAction } from './season.policy.js';
import { presentSeason } from './season.presenter.js';
import { SeasonWritesRepository } from './season-writes.repository.js';
import { type SeasonRow, SeasonsRepository, seasonColumns } from './seasons.repository.js';

/** Seasons of skip-level talks: their leader's alone. */
@Injectable()
export class SeasonsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SeasonsRepository,
    private readonly writes: SeasonWritesRepository,
    private readonly talks: TalksService,
  ) {}

  /** One page of the actor's own seasons, or of those in a state. */
  async list(
    actor: Actor,
    query: QueryOf<typeof listSkipLevelSeasons>,
  ): Promise<ResponseOf<typeof listSkipLevelSeasons>> {
    const listing = { ...listingOf(seasonColumns, query), state: query.state };
    const found = await this.repository.page(this.tenants.read(actor), actor, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentSeason(actor, row)), nextCursor };
  }

  async get(actor: Actor, seasonId: string): Promise<SkipLevelSeason> {
    return presentSeason(actor, await this.allow(this.tenants.read(actor), actor, 'see', seasonId));
  }

  /** Who above the actor talks with people of their team: that it is, and between which days. */
  async over(actor: Actor): Promise<ResponseOf<typeof listSkipLevelsOverMe>> {
    return { items: await this.repository.over(this.tenants.read(actor), actor) };
  }

  /** Closes a season; what is still ahead in it is cancelled, and whoever was asked is told. */
  async close(
    actor: Actor,
    seasonId: string,
    { action, version }: BodyOf<typeof closeSkipLevelSeason>,
  ): Promise<SkipLevelSeason> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, 'see', seasonId);
      if (row.version !== version) throw changedMeanwhile();
      const decision = decideStep(skipLevelSeasonTable, row.state, action, { roles: ['leader'] });
      if ('refused' in decision) throw new ProblemError('conflict', 'It is not at this point.');
      await this.writes.setState(tx, seasonId, decision.to);
      await this.talks.cancelAhead(tx, actor, seasonId);
      await this.tell(tx, actor, seasonId, decision.to);
    });
    return this.get(actor, seasonId);
  }

  /**
   * The season, once the actor may do this with it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: SeasonAction, seasonId: string): Promise<SeasonRow> {
    const row = await this.repository.find(access, actor, seasonId);
    const facts = {
      isLeader: actor.personId !== null && row?.leaderId === actor.personId,
      state: row?.state ?? 'closed',
    };
    if (row === null || !mayWithSeason(actor, 'see', facts)) throw notFound();
    if (!mayWithSeason(actor, action, facts)) throw notAllowed();
    return row;
  }

  /** The same, held until the transaction ends. */
  async hold(tx: TenantTransaction, actor: Actor, action: SeasonAction, seasonId: string): Promise<SeasonRow> {
    await this.writes.lock(tx, seasonId);
    return this.allow(tx, actor, action, seasonId);
  }

  /** Tells that something happened to a season. */
  tell(tx: TenantTransaction, actor: Actor, id: string, change: string): Promise<void> {
    return emit(tx, actor, 'skip-level-season.changed', { kind: 'skip-level-season', id }, { change });
  }
}
