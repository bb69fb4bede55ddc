import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { changeRound, listRounds, MatchingRound, planRound } from '@understudy/contracts/mentoring-rounds';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { type RoundNeed, roundTable } from '@understudy/domain/mentoring/round-table';
import { decideBeginning, decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { mayWithRound, type RoundAction, roundRoles } from './round.policy.js';
import { presentRound, roundFacts } from './round.presenter.js';
import { roundLeadsTo } from './round-refusal.js';
import { RoundWritesRepository } from './round-writes.repository.js';
import { type RoundRow, RoundsRepository } from './rounds.repository.js';

/** Matching rounds: who takes part, and by which rules. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RoundsRepository,
    private readonly writes: RoundWritesRepository,
  ) {}

  /** One page of rounds, or of those asked for, the latest first unless they are wished otherwise. */
  async list(
    actor: Actor,
    { cursor, limit, sort, direction, search, status }: QueryOf<typeof listRounds>,
  ): Promise<ResponseOf<typeof listRounds>> {
    const order = { sort, direction };
    const found = await this.repository.page(
      this.tenants.read(actor),
      { search, status },
      order,
      placeIn('text', order, cursor),
      limit + 1,
    );
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows, nextCursor };
  }

  async get(actor: Actor, roundId: string): Promise<MatchingRound> {
    return presentRound(actor, await this.allow(this.tenants.read(actor), actor, 'see', roundId));
  }

  /** Plans a round. @throws ProblemError not-found for an unknown cohort, conflict when one side has nobody. */
  async plan(actor: Actor, planned: BodyOf<typeof planRound>): Promise<MatchingRound> {
    const id = await this.tenants.run(actor, async (tx) => {
      const { mentees, mentors } = planned;
      if (mentees.from === 'cohort' && !(await this.writes.cohortExists(tx, mentees.cohortId))) throw notFound();
      const roundId = await this.writes.insert(tx, planned, actor.today);
      const looking = await this.writes.takeMentees(tx, roundId, mentees, actor.today);
      const chosen = mentors.from === 'open' ? null : mentors.mentorIds;
      await this.begin(tx, actor, roundId, looking, await this.writes.takeMentors(tx, roundId, chosen, actor.today));
      return roundId;
    });
    return this.get(actor, id);
  }

  /** Plans another round, by the same rules, for those of a published one who have nobody now. */
  async planAgain(actor: Actor, formerId: string): Promise<MatchingRound> {
    const id = await this.tenants.run(actor, async (tx) => {
      const { name, rules, answerDays, mentorsFrom } = await this.allow(tx, actor, 'match-again', formerId);
      const former = mentorsFrom === 'open' ? null : await this.writes.mentorsOf(tx, formerId);
      const again: BodyOf<typeof planRound> = {
        name: nextName(name),
        rules,
        answerDays,
        mentees: { from: 'chosen', personIds: [] },
        mentors: former === null ? { from: 'open' } : { from: 'chosen', mentorIds: former },
      };
      const roundId = await this.writes.insert(tx, again, actor.today);
      const looking = await this.writes.takeRemaining(tx, roundId, formerId, actor.today);
      await this.begin(tx, actor, roundId, looking, await this.writes.takeMentors(tx, roundId, former, actor.today));
      return roundId;
    });
    return this.get(actor, id);
  }

  /** Changes what a round goes by; pairs that were found are let go. */
  async change(actor: Actor, roundId: string, { version, ...to }: BodyOf<typeof changeRound>): Promise<MatchingRound> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, 'see', roundId, version);
      const status = roundLeadsTo(decideStep(roundTable, row.status, 'change', { roles: roundRoles(actor) }));
      await this.writes.update(tx, roundId, { ...row, ...to });
      await this.writes.move(tx, roundId, status, null, actor.today);
      await this.tell(tx, actor, roundId, 'change');
    });
    return this.get(actor, roundId);
  }

  /**
   * The round, once the actor may do this to it.
   * @throws ProblemError not-found for what is not there, not-allowed for what cannot be done now.
   */
  async allow(access: TenantAccess, actor: Actor, action: RoundAction, roundId: string): Promise<RoundRow> {
    const row = await this.repository.find(access, actor, roundId);
    if (row === null || !mayWithRound(actor, 'see', roundFacts(row))) throw notFound();
    if (!mayWithRound(actor, action, roundFacts(row))) throw notAllowed();
    return row;
  }

  /** The same, held until the transaction ends. @throws ProblemError changed-meanwhile for another version. */
  async hold(
    tx: TenantTransaction,
    actor: Actor,
    action: RoundAction,
    roundId: string,
    version: number,
  ): Promise<RoundRow> {
    await this.repository.lock(tx, roundId);
    const row = await this.allow(tx, actor, action, roundId);
    if (row.version !== version) throw changedMeanwhile();
    return row;
  }

  tell(tx: TenantTransaction, actor: Actor, id: string, change: string): Promise<void> {
    return emit(tx, actor, 'mentoring-round.changed', { kind: 'mentoring-round', id }, { change });
  }

  private async begin(
    tx: TenantTransaction,
    actor: Actor,
    id: string,
    mentees: number,
    mentors: number,
  ): Promise<void> {
    const met: RoundNeed[] = [
      ...(mentees > 0 ? (['mentees'] as const) : []),
      ...(mentors > 0 ? (['mentors'] as const) : []),
    ];
    roundLeadsTo(decideBeginning(roundTable, 'plan', { roles: roundRoles(actor), met }));
    await this.tell(tx, actor, id, 'plan');
  }
}

/** "Autumn" becomes "Autumn (2)", and that "Autumn (3)". */
const nextName = (name: string): string => {
  const [, stem = name, number = '1'] = /^(.*) \((\d+)\)$/.exec(name) ?? [];
  return `${stem.slice(0, 150)} (${Number(number) + 1})`;
};
