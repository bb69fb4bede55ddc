import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listSkipLevelTalks, SkipLevelTalk } from '@understudy/contracts/skip-levels-talks';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { skipLevelTalkTable } from '@understudy/domain/skip-levels/talk-table';
import { statesBefore } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emitMany } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { Calendar } from '../../calendar/entries/calendar.service.js';
import { mayWithTalk, type TalkAction } from './talk.policy.js';
import { presentTalk, talkFacts } from './talk.presenter.js';
import { TalkWritesRepository } from './talk-writes.repository.js';
import { type TalkRow, TalksRepository, talkColumns } from './talks.repository.js';

/** Which talk, and between whom: all that is ever told of one. */
export type ToldTalk = Pick<TalkRow, 'id' | 'leaderId' | 'personId'>;

/** Skip-level talks: of the two alone. */
@Injectable()
export class TalksService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: TalksRepository,
    private readonly writes: TalkWritesRepository,
    private readonly calendar: Calendar,
  ) {}

  /** One page of the actor's own talks. */
  async list(actor: Actor, query: QueryOf<typeof listSkipLevelTalks>): Promise<ResponseOf<typeof listSkipLevelTalks>> {
    const direction = query.direction ?? (query.when === 'ahead' ? 'ascending' : 'descending');
    const asked = { ...query, direction };
    const listing = listingOf(talkColumns(query.side), asked);
    const found = await this.repository.page(this.tenants.read(actor), actor, query, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, asked, ({ id }) => id);
    const now = Date.now();
    return { items: shown.map((row) => presentTalk(actor, row, now)), nextCursor };
  }

  async get(actor: Actor, talkId: string): Promise<SkipLevelTalk> {
    return presentTalk(actor, await this.allow(this.tenants.read(actor), actor, 'see', talkId), Date.now());
  }

  /**
   * The talk, once the actor may do this with it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: TalkAction, talkId: string): Promise<TalkRow> {
    const row = await this.repository.find(access, actor, talkId);
    if (row === null) throw notFound();
    const facts = talkFacts(actor, row, Date.now());
    if (!mayWithTalk(actor, 'see', facts)) throw notFound();
    if (!mayWithTalk(actor, action, facts)) throw notAllowed();
    return row;
  }

  /** The same, as the actor read it, held until the transaction ends. @throws ProblemError changed-meanwhile. */
  async hold(
    tx: TenantTransaction,
    actor: Actor,
    action: TalkAction,
    talkId: string,
    version?: number,
  ): Promise<TalkRow> {
    await this.writes.lock(tx, talkId);
    const row = await this.allow(tx, actor, 'see', talkId);
    if (version !== undefined && row.version !== version) throw changedMeanwhile();
    return this.allow(tx, actor, action, talkId);
  }

  /** Cancels what is still ahead in a season, and tells whoever was asked. Last before the event of the season. */
  async cancelAhead(tx: TenantTransaction, actor: Actor, seasonId: string): Promise<void> {
    const moved = await this.writes.moveAhead(tx, seasonId, statesBefore(skipLevelTalkTable, 'cancel'), 'cancelled');
    await this.strikeOut(tx, actor, moved);
    await this.tellMany(tx, actor, moved, 'cancel');
  }

  /** Puts a talk that both have agreed to into their two calendars, and takes out one that is not agreed any more. */
  async putOrStrikeOut(tx: TenantTransaction, actor: Actor, before: TalkRow, talkId: string): Promise<void> {
    const row = await this.repository.find(tx, actor, talkId);
    if (row?.state === 'agreed') {
      await this.calendar.put(tx, actor, calendarEntryOf(row), [row.leaderId, row.personId]);
    } else if (before.state === 'agreed' && row?.state !== 'held') await this.strikeOut(tx, actor, [before]);
  }

  /** Takes talks out of the calendars of the two. */
  async strikeOut(tx: TenantTransaction, actor: Actor, talks: readonly Pick<TalkRow, 'id'>[]): Promise<void> {
    for (const { id } of talks) await this.calendar.cancel(tx, actor, 'skip-level-meeting', id);
  }

  /** Tells that something happened to a talk: ids, never a word of what is said in it. */
  tell(tx: TenantTransaction, actor: Actor, talk: ToldTalk, change: string): Promise<void> {
    return this.tellMany(tx, actor, [talk], change);
  }

  /** The same of several talks. */
  async tellMany(tx: TenantTransaction, actor: Actor, talks: readonly ToldTalk[], change: string): Promise<void> {
    if (talks.length === 0) return;
    const events = talks.map(({ id, leaderId, personId }) => ({
      name: 'skip-level-talk.changed' as const,
      subject: { kind: 'skip-level-talk', id },
      payload: { leaderId, personId, change },
    }));
    await emitMany(tx, actor, events);
  }
}

/** What stands in a calendar, which others may look over a shoulder at: who talks and where, and not what about. */
const calendarEntryOf = ({ id, leaderName, personName, link, startsAt, endsAt }: TalkRow) => ({
  kind: 'skip-level-meeting' as const,
  sourceId: id,
  title: `${leaderName} · ${personName}`,
  place: link,
  page: `/skip-level-talks/${id}`,
  startsAt,
  endsAt,
});
