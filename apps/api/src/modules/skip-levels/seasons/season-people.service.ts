import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  listSkipLevelPeople,
  listSkipLevelTimes,
  SkipLevelPerson,
  suggestSkipLevelTalk,
} from '@understudy/contracts/skip-levels';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { FreeTimes } from '../talks/free-times.service.js';
import { TalkWritesRepository } from '../talks/talk-writes.repository.js';
import { TalksService } from '../talks/talks.service.js';
import { type LineRow, lineColumns, SeasonLineRepository } from './season-line.repository.js';
import { presentSomebody } from './season-planning.service.js';
import type { SeasonRow } from './seasons.repository.js';
import { SeasonsService } from './seasons.service.js';

const offered = 60;

/** The people within reach of a season: who was talked with, who is asked, and who still waits. */
@Injectable()
export class SeasonPeopleService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly seasons: SeasonsService,
    private readonly line: SeasonLineRepository,
    private readonly freeTimes: FreeTimes,
    private readonly talks: TalksService,
    private readonly writes: TalkWritesRepository,
  ) {}

  /** One page of them. */
  async list(
    actor: Actor,
    seasonId: string,
    query: QueryOf<typeof listSkipLevelPeople>,
  ): Promise<ResponseOf<typeof listSkipLevelPeople>> {
    const reading = this.tenants.read(actor);
    const season = await this.seasons.allow(reading, actor, 'see', seasonId);
    const which = { seasonId, show: query.show };
    const listing = listingOf(lineColumns, query);
    const found = await this.line.page(reading, lineOf(actor, season), which, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentPerson(row, season)), nextCursor };
  }

  /** Times that are free and suit somebody's clock. */
  async times(actor: Actor, seasonId: string, personId: string): Promise<ResponseOf<typeof listSkipLevelTimes>> {
    const reading = this.tenants.read(actor);
    const season = await this.seasons.allow(reading, actor, 'see', seasonId);
    const person = await this.line.find(reading, lineOf(actor, season), seasonId, personId);
    if (person === null) throw notFound();
    const free = await this.freeTimes.ofPlan(reading, season.leaderId, season);
    return { items: free.of(person.timeZone).slice(0, offered) };
  }

  /** Suggests a time to one more person. @throws ProblemError conflict for a time that is not free, or somebody asked already. */
  async suggest(
    actor: Actor,
    seasonId: string,
    { personId, startsAt }: BodyOf<typeof suggestSkipLevelTalk>,
  ): Promise<{ id: string }> {
    return this.tenants.run(actor, async (tx) => {
      const season = await this.seasons.hold(tx, actor, 'suggest', seasonId);
      const person = await this.line.find(tx, lineOf(actor, season), seasonId, personId);
      if (person === null) throw notFound();
      if (person.talkId !== null)
        throw new ProblemError('conflict', 'There is a talk with them in this season already.');
      const free = await this.freeTimes.ofPlan(tx, season.leaderId, season);
      const at = Date.parse(startsAt);
      if (!free.suits(at, person.timeZone)) {
        throw new ProblemError('conflict', 'One of these times is not free any more.');
      }
      const { leaderId, minutes } = season;
      const talk = { personId, turn: person.turn, startsAt: at };
      const [asked] = await this.writes.insert(tx, { seasonId, leaderId, minutes }, [talk], actor.today);
      if (asked === undefined) throw new Error('The talk was not written.');
      await this.talks.tell(tx, actor, { id: asked.id, leaderId, personId }, 'suggest');
      return { id: asked.id };
    });
  }
}

const lineOf = ({ today }: Actor, { leaderId, reach }: SeasonRow) => ({ leaderId, reach, today });

const presentPerson = (row: LineRow, season: SeasonRow): SkipLevelPerson => ({
  ...presentSomebody(row),
  talk:
    row.talkId !== null && row.talkState !== null && row.startsAt !== null
      ? { id: row.talkId, state: row.talkState, startsAt: row.startsAt }
      : null,
  free: season.state === 'running' && row.talkId === null,
});
