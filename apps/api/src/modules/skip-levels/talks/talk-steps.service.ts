import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listSkipLevelTalkTimes, SkipLevelTalk, stepSkipLevelTalk } from '@understudy/contracts/skip-levels-talks';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { skipLevelTalkTable } from '@understudy/domain/skip-levels/talk-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, ProblemError } from '../../../common/errors/problem-error.js';
import { SeasonsRepository } from '../seasons/seasons.repository.js';
import { FreeTimes, type SeasonTimes } from './free-times.service.js';
import { talkNeeds, talkRoles } from './talk.policy.js';
import { talkFacts } from './talk.presenter.js';
import { TalkWritesRepository } from './talk-writes.repository.js';
import type { TalkRow } from './talks.repository.js';
import { TalksService } from './talks.service.js';

type Step = BodyOf<typeof stepSkipLevelTalk>;

const offered = 60;
const choosesTime: ReadonlySet<Step['action']> = new Set<Step['action']>(['choose-time', 'suggest']);

/** Moves a talk along its table. */
@Injectable()
export class TalkStepsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly talks: TalksService,
    private readonly writes: TalkWritesRepository,
    private readonly seasons: SeasonsRepository,
    private readonly freeTimes: FreeTimes,
  ) {}

  /** Other times for a talk. */
  async times(actor: Actor, talkId: string): Promise<ResponseOf<typeof listSkipLevelTalkTimes>> {
    const reading = this.tenants.read(actor);
    const row = await this.talks.allow(reading, actor, 'see', talkId);
    const times = await this.timesOf(reading, actor, row);
    return { items: times?.of(row.timeZone).slice(0, offered) ?? [] };
  }

  /**
   * Takes one step. Of two who choose the same time of a leader, one has it.
   * @throws ProblemError not-allowed for every way that is not in the table, conflict for a time that is not free.
   */
  async take(actor: Actor, talkId: string, { action, version, startsAt, words }: Step): Promise<SkipLevelTalk> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.talks.hold(tx, actor, 'see', talkId, version);
      const facts = talkFacts(actor, row, Date.now());
      const decision = decideStep(skipLevelTalkTable, row.state, action, {
        roles: talkRoles(facts),
        met: talkNeeds(facts),
      });
      if ('refused' in decision) throw refusalOf(decision.refused);
      const at = choosesTime.has(action) ? Date.parse(startsAt ?? '') : Date.parse(row.startsAt);
      if (choosesTime.has(action)) {
        const times = await this.timesOf(tx, actor, row);
        if (!times?.suits(at, row.timeZone)) throw notFree();
      }
      const to = { state: decision.to, startsAt: new Date(at).toISOString(), words: action === 'decline' ? words : '' };
      if (!(await this.writes.step(tx, talkId, to))) throw notFree();
      await this.talks.putOrStrikeOut(tx, actor, row, talkId);
      await this.talks.tell(tx, actor, row, action);
    });
    return this.talks.get(actor, talkId);
  }

  private async timesOf(access: TenantAccess, actor: Actor, row: TalkRow): Promise<SeasonTimes | null> {
    const season = await this.seasons.find(access, actor, row.seasonId);
    if (season === null || season.state !== 'running' || !row.isTwoAbove) return null;
    return this.freeTimes.ofPlan(access, row.leaderId, season);
  }
}

const notFree = (): ProblemError => new ProblemError('conflict', 'One of these times is not free any more.');

const refusalOf = (refused: 'impossible' | 'not-yours' | 'unmet'): ProblemError =>
  refused === 'unmet' ? new ProblemError('conflict', 'It is not at this point.') : notAllowed();
