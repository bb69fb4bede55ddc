import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  explainPair,
  listRoundMentors,
  listRoundPairs,
  listRoundUnmatched,
  listTakenOut,
  WhyNotAnswer,
} from '@understudy/contracts/mentoring-matches';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { type WhyNot, whyNot } from '@understudy/domain/mentoring/why-not';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { listingOf, pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { MatchingRepository, roundMentorColumns, unmatchedColumns } from './matching.repository.js';
import { RoundPeople } from './round-people.service.js';
import { RoundsService } from './rounds.service.js';

type Asked = QueryOf<typeof explainPair>;
const byMentee = { sort: 'mentee', direction: 'ascending' } as const;

/** What a round came to: pairs with reasons, who has nobody and why, and how much each mentor gets. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly rounds: RoundsService,
    private readonly repository: MatchingRepository,
    private readonly people: RoundPeople,
  ) {}

  async pairs(
    actor: Actor,
    roundId: string,
    { cursor, limit, mentorId, sort, direction }: QueryOf<typeof listRoundPairs>,
  ): Promise<ResponseOf<typeof listRoundPairs>> {
    const reading = await this.reading(actor, roundId);
    const order = { sort, direction };
    const after = placeIn('text', order, cursor);
    const found = await this.repository.pairs(reading, roundId, order, after, limit + 1, { mentorId });
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows, nextCursor };
  }

  async unmatched(
    actor: Actor,
    roundId: string,
    query: QueryOf<typeof listRoundUnmatched>,
  ): Promise<ResponseOf<typeof listRoundUnmatched>> {
    const reading = await this.reading(actor, roundId);
    const listing = { ...listingOf(unmatchedColumns, query), search: query.search };
    const found = await this.repository.unmatched(reading, roundId, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ mentee }) => mentee.id);
    return { items: shown, nextCursor };
  }

  async mentors(
    actor: Actor,
    roundId: string,
    query: QueryOf<typeof listRoundMentors>,
  ): Promise<ResponseOf<typeof listRoundMentors>> {
    const reading = await this.reading(actor, roundId);
    const listing = { ...listingOf(roundMentorColumns, query), search: query.search, free: query.free };
    const found = await this.repository.mentors(reading, roundId, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ mentor }) => mentor.id);
    return { items: shown, nextCursor };
  }

  async takenOut(actor: Actor, roundId: string): Promise<ResponseOf<typeof listTakenOut>> {
    return { items: await this.repository.takenOut(await this.reading(actor, roundId), roundId) };
  }

  /**
   * Why two are a pair, or why not, by the prices of the last matching.
   * @throws ProblemError not-found for whoever is not in the round, conflict before it was matched.
   */
  async explain(actor: Actor, roundId: string, asked: Asked): Promise<WhyNotAnswer> {
    const reading = this.tenants.read(actor);
    const { rules, bonus, result, status } = await this.rounds.allow(reading, actor, 'see', roundId);
    const names = await this.repository.names(reading, roundId, asked);
    if (names === null) throw notFound();
    if (result === null || status === 'draft') throw new ProblemError('conflict', 'Match first.');
    const only = { menteeId: asked.menteeId };
    const [pair] = await this.repository.pairs(reading, roundId, byMentee, null, 1, only);
    if (pair?.mentor.id === asked.mentorId) return { ...names, pair, whyNot: null };
    const [mentee] = await this.people.mentees(reading, actor, roundId, asked);
    const [mentor] = await this.people.mentors(reading, actor, roundId, asked);
    if (mentee === undefined || mentor === undefined) throw notFound();
    if (status === 'matched' && mentee.isProvidedFor)
      return { ...names, pair: null, whyNot: plain({ code: 'provided-for' }) };
    const takenOut = await this.people.takenOut(reading, roundId);
    const why = whyNot(mentee, { ...mentor, places: mentor.placesThen }, rules, {
      takenOut: takenOut.some((one) => one.menteeId === asked.menteeId && one.mentorId === asked.mentorId),
      apart: (await this.people.apart(reading, actor, roundId, asked)).length > 0,
      matched: pair !== undefined,
      menteePrice: mentee.price,
      mentorPrice: mentor.price,
      sameUnitPrice: mentor.sameUnitPrice,
      bonus,
    });
    const line = why.code === 'not-possible' ? await this.people.lineBetween(reading, actor, asked) : null;
    return { ...names, pair: null, whyNot: { ...plain(why), line } };
  }

  private async reading(actor: Actor, roundId: string): Promise<TenantAccess> {
    const reading = this.tenants.read(actor);
    await this.rounds.allow(reading, actor, 'see', roundId);
    return reading;
  }
}

const plain = (why: WhyNot | { readonly code: 'provided-for' }): NonNullable<WhyNotAnswer['whyNot']> => ({
  criterion: null,
  points: null,
  minimum: null,
  cost: null,
  line: null,
  ...why,
});
