import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listPeople, listTree } from '@understudy/contracts/people';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed } from '../../../common/errors/problem-error.js';
import { askedTogether } from '../../../common/together/asked-together.js';
import { presentCard, viewerOf } from '../cards/person-card.presenter.js';
import { DirectoryRepository, type DirectoryRow, type DirectoryStretch } from './directory.repository.js';
import { type DirectoryOrder, readCursor, writeCursor } from './directory-cursor.js';
import { type DirectoryFilter, isEverybody } from './directory-filter.repository.js';
import { mostFound, type Searching, SearchWayRepository } from './search-way.repository.js';

@Injectable()
export class DirectoryService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: DirectoryRepository,
    private readonly ways: SearchWayRepository,
  ) {}

  /**
   * One page of the directory as of the actor's today.
   * @throws ProblemError invalid-input for an altered cursor, not-allowed where who signs in is nothing to know.
   */
  async list(actor: Actor, query: QueryOf<typeof listPeople>): Promise<ResponseOf<typeof listPeople>> {
    if (query.withoutSignIn && !actor.permissions.has('members.change')) throw notAllowed();
    const order: DirectoryOrder = { sort: query.sort, direction: query.direction };
    const after = query.cursor === undefined ? null : readCursor(order, query.cursor);
    const { found, counted } = await this.stretch(actor, query, { order, after, limit: query.limit + 1 });
    const rows = found.slice(0, query.limit);
    const last = rows.at(-1);
    const more = found.length > query.limit && last !== undefined;
    const total = after?.total ?? counted ?? last?.found ?? (more ? await this.count(actor, query) : rows.length);
    const all = !query.search || total < mostFound;
    return {
      items: rows.map(presentCard),
      nextCursor: more ? writeCursor(order, { key: last.sortKey, id: last.id, total }) : null,
      total: all ? total : mostFound - 1,
      isMore: !all,
    };
  }

  /** The rows of one page and one more, with how many a search has found, no further than `mostFound`, where its way says it. */
  private async stretch(
    actor: Actor,
    query: QueryOf<typeof listPeople>,
    stretch: DirectoryStretch,
  ): Promise<{ found: DirectoryRow[]; counted: number | null }> {
    const reading = this.tenants.read(actor);
    const viewer = viewerOf(actor);
    const { search } = query;
    if (!search) return { found: await this.repository.page(reading, viewer, query, stretch), counted: null };
    const counts = stretch.after === null;
    const searching: Searching = { viewer, filter: { ...query, search }, looked: 'names and titles', counts };
    const { met, paged, rows } = await this.repository.look(reading, searching, stretch);
    if (paged) return { found: rows, counted: met.listed };
    const walk = await this.ways.walk(reading, searching, met);
    const found = await this.repository.page(reading, viewer, query, stretch, walk);
    return { found, counted: walk.more ? mostFound : null };
  }

  /** On all pages. How many work here is the same for everybody; those who open the directory at the same time share it. */
  private count(actor: Actor, filter: DirectoryFilter): Promise<number> {
    return isEverybody(filter)
      ? this.employed(`${actor.organisationId} ${actor.today}`, { actor, filter })
      : this.repository.count(this.tenants.read(actor), viewerOf(actor), filter);
  }

  private readonly employed = askedTogether(({ actor, filter }: { actor: Actor; filter: DirectoryFilter }) =>
    this.repository.count(this.tenants.read(actor), viewerOf(actor), filter),
  );

  /** One level of the organisation tree; a manager who does not exist has nobody below. */
  async tree(actor: Actor, query: QueryOf<typeof listTree>): Promise<ResponseOf<typeof listTree>> {
    const rows = await this.repository.tree(this.tenants.read(actor), viewerOf(actor), query.managerId ?? null);
    return { items: rows.map((row) => ({ person: presentCard(row), below: row.below })) };
  }
}
