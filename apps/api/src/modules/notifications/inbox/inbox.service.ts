import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listNotifications } from '@understudy/contracts/notifications';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { userOf } from '../preferences/preferences.service.js';
import { presentNotification } from './inbox.presenter.js';
import { InboxRepository, inboxColumns, type Reader } from './inbox.repository.js';

/** What the actor has been told; nobody sees anybody else's. */
@Injectable()
export class InboxService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: InboxRepository,
    private readonly scope: PeopleScope,
  ) {}

  async list(actor: Actor, query: QueryOf<typeof listNotifications>): Promise<ResponseOf<typeof listNotifications>> {
    const wanted = { ...listingOf(inboxColumns, query), unreadOnly: query.unread };
    const found = await this.repository.page(this.tenants.read(actor), this.readerOf(actor), wanted);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map(presentNotification), nextCursor };
  }

  async unread(actor: Actor): Promise<{ unread: number }> {
    return { unread: await this.repository.unread(this.tenants.read(actor), userOf(actor)) };
  }

  /** @throws ProblemError not-found, also for somebody else's. */
  async read(actor: Actor, id: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.read(tx, userOf(actor), id))) throw notFound();
      await this.tell(tx, actor);
    });
  }

  async readAll(actor: Actor, upTo: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.readAll(tx, userOf(actor), upTo);
      await this.tell(tx, actor);
    });
  }

  /** The reader's other windows are to ask again. */
  private tell(tx: Parameters<InboxRepository['read']>[0], actor: Actor): Promise<void> {
    const userId = userOf(actor);
    return emit(tx, actor, 'notification.changed', { kind: 'user', id: userId }, { concerns: userId });
  }

  private readerOf(actor: Actor): Reader {
    const { personId, isAdmin, today } = actor;
    return {
      ...{ userId: userOf(actor), personId, isAdmin, today },
      isBelow: (column) => this.scope.isBelow(personId, column, today),
      leadsPlace: (place) => this.scope.leadsPlace(personId, place, today),
    };
  }
}
