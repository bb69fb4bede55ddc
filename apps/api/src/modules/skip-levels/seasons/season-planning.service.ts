import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { FieldProblem } from '@understudy/contracts/problem';
import type {
  planSkipLevelSeason,
  SkipLevelPlan,
  SkipLevelProposal,
  SkipLevelSeason,
} from '@understudy/contracts/skip-levels';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { daysBetween } from '@understudy/domain/calendar/day';
import { proposeTalks } from '@understudy/domain/skip-levels/propose-talks';
import { skipLevelSeasonTable } from '@understudy/domain/skip-levels/season-table';
import { decideBeginning } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { FreeTimes } from '../talks/free-times.service.js';
import { TalkWritesRepository } from '../talks/talk-writes.repository.js';
import { TalksService } from '../talks/talks.service.js';
import { type LineRow, SeasonLineRepository } from './season-line.repository.js';
import { SeasonWritesRepository } from './season-writes.repository.js';
import { SeasonsService } from './seasons.service.js';

/** Plans a season: proposes talks with reasons, and writes what the leader has made of it. */
@Injectable()
export class SeasonPlanningService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly line: SeasonLineRepository,
    private readonly times: FreeTimes,
    private readonly seasons: SeasonsService,
    private readonly writes: SeasonWritesRepository,
    private readonly talks: TalksService,
    private readonly talkWrites: TalkWritesRepository,
  ) {}

  /** Talks with those who have waited longest, and why the others are left out; writes nothing. */
  async propose(actor: Actor, plan: SkipLevelPlan): Promise<SkipLevelProposal> {
    refuseImpossible(plan, actor.today);
    const reading = this.tenants.read(actor);
    const people = await this.line.all(reading, lineOf(actor, plan));
    const busy = await this.times.busy(reading, actor.personId, plan);
    const { talks, leftOut } = proposeTalks(people, plan, { after: Date.now(), busy });
    const byId = new Map(people.map((row) => [row.id, row]));
    const somebody = (id: string) => {
      const row = byId.get(id);
      return row ? [presentSomebody(row)] : [];
    };
    return {
      talks: talks.flatMap(({ personId, startsAt, why }) =>
        somebody(personId).map((one) => ({ ...one, startsAt: new Date(startsAt).toISOString(), why })),
      ),
      leftOut: leftOut.flatMap(({ personId, why }) => somebody(personId).map((one) => ({ ...one, why }))),
    };
  }

  /** Writes a season and asks everybody in it, all or none. @throws ProblemError conflict, in words, for what cannot be. */
  async plan(actor: Actor, { talks, ...plan }: BodyOf<typeof planSkipLevelSeason>): Promise<SkipLevelSeason> {
    refuseImpossible(plan, actor.today);
    const me = actor.personId;
    if (me === null) throw notAllowed();
    const id = await this.tenants.run(actor, async (tx) => {
      const people = new Map((await this.line.all(tx, lineOf(actor, plan))).map((row) => [row.id, row]));
      const met = [
        ...(people.size > 0 ? (['line-below'] as const) : []),
        ...((await this.writes.hasRunning(tx, me)) ? [] : (['no-other-season'] as const)),
      ];
      const decision = decideBeginning(skipLevelSeasonTable, 'plan', { roles: ['leader'], met });
      if ('refused' in decision) throw refusalOf(met);
      const free = await this.times.ofPlan(tx, me, plan);
      const chosen = talks.map(({ personId, startsAt }) => {
        const person = people.get(personId);
        if (person === undefined) throw notFound();
        return { personId, turn: person.turn, startsAt: Date.parse(startsAt), timeZone: person.timeZone };
      });
      const twice = (values: readonly unknown[]): boolean => new Set(values).size < values.length;
      if (twice(chosen.map(({ startsAt }) => startsAt)) || twice(chosen.map(({ personId }) => personId))) throw taken();
      if (!chosen.every((talk) => free.suits(talk.startsAt, talk.timeZone))) throw taken();
      const seasonId = await this.writes.insert(tx, me, plan, actor.today);
      const asked = await this.talkWrites.insert(
        tx,
        { seasonId, leaderId: me, minutes: plan.minutes },
        chosen,
        actor.today,
      );
      await this.talks.tellMany(
        tx,
        actor,
        asked.map(({ id: talkId, personId }) => ({ id: talkId, leaderId: me, personId })),
        'suggest',
      );
      await this.seasons.tell(tx, actor, seasonId, 'running');
      return seasonId;
    });
    return this.seasons.get(actor, id);
  }
}

const lineOf = ({ personId, today }: Actor, { reach }: SkipLevelPlan) => ({ leaderId: personId, reach, today });

/** Somebody within reach, without what there is between the two in a season. */
export const presentSomebody = ({ id, name, stageKey, stageName, timeZone, lastOn }: LineRow) => ({
  person: { id, name },
  stage: stageKey === null ? null : { key: stageKey, name: stageName ?? stageKey },
  timeZone,
  lastOn,
});

const taken = (): ProblemError => new ProblemError('conflict', 'One of these times is not free any more.');

const refusalOf = (met: readonly ('line-below' | 'no-other-season')[]): ProblemError =>
  met.includes('line-below')
    ? new ProblemError('conflict', 'You have a season already. Close it first.')
    : new ProblemError('conflict', 'Nobody works two levels below you.');

const longestDays = 366;

const refuseImpossible = (plan: SkipLevelPlan, today: string): void => {
  const problems: FieldProblem[] = [];
  if (plan.lastOn < plan.firstOn) problems.push({ field: 'lastOn', message: 'Choose a day after the first.' });
  else if (plan.lastOn < today) problems.push({ field: 'lastOn', message: 'Choose a day to come.' });
  else if (daysBetween(plan.firstOn, plan.lastOn) > longestDays) {
    problems.push({ field: 'lastOn', message: 'Choose a day within a year.' });
  }
  if (plan.latestMinute - plan.earliestMinute < plan.minutes) {
    problems.push({ field: 'latestMinute', message: 'Leave room for at least one talk.' });
  }
  if (problems.length > 0) throw invalidInput(problems);
};
