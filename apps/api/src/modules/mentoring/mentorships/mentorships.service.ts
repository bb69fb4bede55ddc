import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  changeMentorship,
  listLineMentorships,
  listMentorships,
  listMentorshipsOfPerson,
  Mentorship,
  ShownMentorship,
} from '@understudy/contracts/mentoring-mentorships';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { type MentorshipAction, mayWithMentorship } from './mentorship.policy.js';
import { mentorshipFactsOf, presentMentorship, presentShown } from './mentorship.presenter.js';
import { MentorshipWritesRepository } from './mentorship-writes.repository.js';
import { lineColumns, type MentorshipRow, MentorshipsRepository } from './mentorships.repository.js';

/** Who mentors whom, and what the two have agreed on. */
@Injectable()
export class MentorshipsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: MentorshipsRepository,
    private readonly writes: MentorshipWritesRepository,
    private readonly scope: PeopleScope,
  ) {}

  /** One page of the actor's own, or of all there are, for those who run mentoring. */
  async list(actor: Actor, query: QueryOf<typeof listMentorships>): Promise<ResponseOf<typeof listMentorships>> {
    if (query.scope === 'programme' && !actor.permissions.has('mentoring.run')) throw notAllowed();
    const { sort, direction, limit } = query;
    const order = { sort, direction };
    const after = placeIn('text', order, query.cursor);
    const found = await this.repository.page(this.tenants.read(actor), actor, query, order, after, limit + 1);
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows.map((row) => presentMentorship(actor, row)), nextCursor };
  }

  /** One page of what runs below the actor and is shown to them: nothing of questions, offers, what was before, or who hides one. */
  async ofLine(
    actor: Actor,
    query: QueryOf<typeof listLineMentorships>,
  ): Promise<ResponseOf<typeof listLineMentorships>> {
    const listing = { ...listingOf(lineColumns, query), search: query.search };
    const found = await this.repository.ofLine(this.tenants.read(actor), actor, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map(presentShown), nextCursor };
  }

  /** One mentorship as far as the actor may read it. */
  async get(actor: Actor, mentorshipId: string): Promise<Mentorship | ShownMentorship> {
    const row = await this.allow(this.tenants.read(actor), actor, 'see', mentorshipId);
    const knows = mayWithMentorship(actor, 'know', mentorshipFactsOf(actor, row));
    return knows ? presentMentorship(actor, row) : presentShown(row);
  }

  /** The same, for one of the two or somebody who runs mentoring. */
  async getWhole(actor: Actor, mentorshipId: string): Promise<Mentorship> {
    return presentMentorship(actor, await this.allow(this.tenants.read(actor), actor, 'know', mentorshipId));
  }

  /** What runs of somebody as mentee and the actor may know of. @throws ProblemError not-found outside every sight. */
  async known(actor: Actor, personId: string): Promise<ResponseOf<typeof listMentorshipsOfPerson>> {
    const reading = this.tenants.read(actor);
    const relation = await this.scope.relationTo(reading, actor, personId);
    if (relation === null || (!relation.employed && !relation.isAdmin && !relation.isAbove)) throw notFound();
    const sees = relation.isSelf || actor.permissions.has('mentoring.run') ? 'all' : relation.isAbove ? 'shown' : null;
    const rows =
      sees === null
        ? (await this.repository.running(reading, personId, 'all', null)).filter(
            ({ mentorId }) => mentorId === actor.personId,
          )
        : await this.repository.running(reading, personId, sees, actor.personId);
    return {
      items: rows.map(({ id, mentorId, mentorName, since, external }) => ({
        id,
        mentor: { id: mentorId, name: mentorName },
        since,
        external,
      })),
    };
  }

  /** Changes what the two agreed on; whether the line sees it is for the mentee alone. */
  async change(
    actor: Actor,
    mentorshipId: string,
    { version, ...changes }: BodyOf<typeof changeMentorship>,
  ): Promise<Mentorship> {
    await this.tenants.run(actor, async (tx) => {
      const before = await this.hold(tx, actor, 'work', mentorshipId, version);
      if (changes.shownToLine !== undefined) await this.allow(tx, actor, 'show', mentorshipId);
      const to = { ...before, ...changes };
      if (to.endsOn !== null && to.startsOn !== null && to.endsOn < to.startsOn) {
        throw invalidInput([{ field: 'endsOn', message: 'Choose a day after the first.' }]);
      }
      await this.writes.change(tx, mentorshipId, to);
      if (to.endsOn !== before.endsOn) await this.writes.answerQuestion(tx, mentorshipId);
      await this.tell(tx, actor, before, 'agreed');
    });
    return this.getWhole(actor, mentorshipId);
  }

  /**
   * The mentorship, once the actor may do this with it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(
    access: TenantAccess,
    actor: Actor,
    action: MentorshipAction,
    mentorshipId: string,
  ): Promise<MentorshipRow> {
    const row = await this.repository.find(access, actor, mentorshipId);
    if (row === null || !mayWithMentorship(actor, 'see', mentorshipFactsOf(actor, row))) throw notFound();
    if (!mayWithMentorship(actor, action, mentorshipFactsOf(actor, row))) throw notAllowed();
    return row;
  }

  /** The same, held until the transaction ends. @throws ProblemError changed-meanwhile for an older version. */
  async hold(
    tx: TenantTransaction,
    actor: Actor,
    action: MentorshipAction,
    mentorshipId: string,
    version?: number,
  ): Promise<MentorshipRow> {
    await this.writes.lock(tx, mentorshipId);
    const row = await this.allow(tx, actor, 'see', mentorshipId);
    if (version !== undefined && row.version !== version) throw changedMeanwhile();
    return this.allow(tx, actor, action, mentorshipId);
  }

  /** Tells what happened to a mentorship: who the two are, and one word. */
  tell(
    tx: TenantTransaction,
    actor: Actor,
    { id, mentorId, menteeId, requestId }: Pick<MentorshipRow, 'id' | 'mentorId' | 'menteeId' | 'requestId'>,
    change: string,
  ): Promise<void> {
    return emit(tx, actor, 'mentorship.changed', { kind: 'mentorship', id }, { change, mentorId, menteeId, requestId });
  }
}
