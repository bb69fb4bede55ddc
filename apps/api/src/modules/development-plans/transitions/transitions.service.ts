import { Injectable } from '@nestjs/common';
import type {
  Companion,
  changeTransitionItem,
  getMyTransition,
  getPersonTransition,
  listMyEarlierTransitions,
  listTransitions,
  shareTransition,
} from '@understudy/contracts/development-plans-transitions';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { itemsOf } from '@understudy/domain/development-plans/companion-items';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { PersonCards } from '../../people/cards/person-cards.service.js';
import { PersonService } from '../../people/person/person.service.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { contentOf, presentCompanion, presentEarlier, presentFacts, presentShared } from './companion.presenter.js';
import { type CompanionRow, CompanionsRepository, earlierColumns, transitionColumns } from './companions.repository.js';
import { maySeeTransition, readsShared } from './transition.policy.js';

/** The companion of somebody in a new stage: theirs alone, but for what they share with their manager. */
@Injectable()
export class TransitionsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CompanionsRepository,
    private readonly people: PersonService,
    private readonly scope: PeopleScope,
    private readonly cards: PersonCards,
    private readonly views: PersonViews,
  ) {}

  /** The actor’s own companion; null for those who entered no stage lately. */
  async mine(actor: Actor): Promise<ResponseOf<typeof getMyTransition>> {
    if (actor.personId === null) return { transition: null };
    const row = await this.repository.find(this.tenants.read(actor), actor.personId, actor.today);
    return { transition: row === null ? null : presentCompanion(row, actor.today) };
  }

  /** The actor’s own companions of stages that they are in no more: what they ticked and wrote stays theirs to read. */
  async earlier(
    actor: Actor,
    query: QueryOf<typeof listMyEarlierTransitions>,
  ): Promise<ResponseOf<typeof listMyEarlierTransitions>> {
    const listing = { ...listingOf(earlierColumns, query), reason: query.reason };
    if (actor.personId === null) return { items: [], nextCursor: null };
    const found = await this.repository.earlier(this.tenants.read(actor), actor.personId, actor.today, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentEarlier(row, actor.today)), nextCursor };
  }

  /** Ticks a line or writes to it. @throws ProblemError changed-meanwhile when the version is not the current one. */
  async change(
    actor: Actor,
    transitionId: string,
    item: string,
    { version, ...changes }: BodyOf<typeof changeTransitionItem>,
  ): Promise<Companion> {
    return this.tenants.run(actor, async (tx) => {
      const row = await this.own(tx, actor, transitionId, item);
      const known = row.items.find((one) => one.item === item) ?? { done: false, note: '' };
      const { done = known.done, note = known.note } = changes;
      if (!(await this.repository.write(tx, row.id, { item, done, note, version }))) throw changedMeanwhile();
      return presentCompanion(await this.own(tx, actor, transitionId, null), actor.today);
    });
  }

  /** Shares one line or everything with today’s manager, or stops; what is no longer shared is gone at their next look. */
  async share(
    actor: Actor,
    transitionId: string,
    { item, shared }: BodyOf<typeof shareTransition>,
  ): Promise<Companion> {
    return this.tenants.run(actor, async (tx) => {
      const row = await this.own(tx, actor, transitionId, item);
      if (shared && row.managerId === null) throw new ProblemError('conflict', 'Nobody manages you at the moment.');
      const reader = shared ? row.managerId : null;
      if (item === null) await this.repository.shareWhole(tx, row.id, reader);
      else await this.repository.share(tx, row.id, item, reader);
      const changed = presentCompanion(await this.own(tx, actor, transitionId, null), actor.today);
      const payload = { personId: row.personId, managerId: row.managerId, shared, whole: item === null };
      await emit(tx, actor, 'transition.shared', { kind: 'transition', id: row.id }, payload);
      return changed;
    });
  }

  /**
   * That somebody is in a new stage, for those who see their history; and to today’s manager what the person chose to
   * show. The look is recorded.
   */
  async ofPerson(actor: Actor, personId: string): Promise<ResponseOf<typeof getPersonTransition>> {
    const reading = this.tenants.read(actor);
    const relation = await this.people.allow(reading, actor, 'see-history', personId);
    const row = await this.repository.find(reading, personId, actor.today);
    if (row === null) return { transition: null };
    const facts = { ...relation, isManager: row.managerId !== null && row.managerId === actor.personId };
    if (!maySeeTransition(facts)) throw notAllowed();
    await this.views.record(actor, personId);
    const reads = (reader: string | null) => readsShared(facts, actor.personId, reader);
    return { transition: presentShared(row, actor.today, reads) };
  }

  /** Who of the line is in a new stage; for admins of everybody. */
  async list(actor: Actor, query: QueryOf<typeof listTransitions>): Promise<ResponseOf<typeof listTransitions>> {
    const reading = this.tenants.read(actor);
    const line = actor.isAdmin ? null : this.scope.inLine(actor.personId, actor.today);
    const listing = { ...listingOf(transitionColumns, query), reason: query.reason };
    const found = await this.repository.page(reading, line, actor.personId, actor.today, listing);
    const { shown: rows, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    const ids = rows.map(({ personId }) => personId);
    const cards = await this.cards.load(reading, actor, ids);
    return {
      items: rows.flatMap((row) => {
        const person = cards.get(row.personId);
        return person === undefined ? [] : [{ person, ...presentFacts(row, actor.today) }];
      }),
      nextCursor,
    };
  }

  /** The actor’s own companion under that id, with that line. @throws ProblemError not-found for anybody else’s. */
  private async own(
    access: TenantAccess,
    actor: Actor,
    transitionId: string,
    item: string | null,
  ): Promise<CompanionRow> {
    const row = actor.personId === null ? null : await this.repository.find(access, actor.personId, actor.today);
    if (row === null || row.id !== transitionId) throw notFound();
    if (item !== null && !itemsOf(contentOf(row)).some((one) => one.item === item)) throw notFound();
    return row;
  }
}
