import { Injectable } from '@nestjs/common';
import type { EffectivenessLevel } from '@understudy/contracts/effectiveness';
import type {
  getLeaderEffectiveness,
  LeaderEffectiveness,
  listObservedLeaders,
  ObservedPeriod,
} from '@understudy/contracts/effectiveness-observations';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { addDays } from '@understudy/domain/calendar/day';
import { dipIn } from '@understudy/domain/effectiveness/expected-dip';
import { type LadderStage, levelOfStage } from '@understudy/domain/effectiveness/metric-level';
import { quartersBefore } from '@understudy/domain/effectiveness/observed-periods';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput } from '../../../common/errors/problem-error.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { BuiltInMetrics } from '../metrics/built-in-metrics.service.js';
import { MetricsRepository } from '../metrics/metrics.repository.js';
import { ObservationsRepository } from '../observations/observations.repository.js';
import { readerOf } from '../observations/observations.service.js';
import { ReviewsRepository } from '../reviews/reviews.repository.js';
import { leaderActions, mayWithLeader } from './leader.policy.js';
import { LeaderDipsRepository } from './leader-dips.repository.js';
import { presentMetricsOfLeader } from './leader-report.presenter.js';
import { LeaderSight, leaderFacts } from './leader-sight.service.js';
import { LeadersRepository, leaderColumns, type StageRow } from './leaders.repository.js';

/** Quarters that one can look back on before anything was observed in them. */
const offeredQuarters = 6;

/** Leaders with what was observed of them; by name, and never by a figure. */
@Injectable()
export class LeadersService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: LeadersRepository,
    private readonly dips: LeaderDipsRepository,
    private readonly sight: LeaderSight,
    private readonly metrics: MetricsRepository,
    private readonly observations: ObservationsRepository,
    private readonly reviews: ReviewsRepository,
    private readonly builtIn: BuiltInMetrics,
    private readonly views: PersonViews,
  ) {}

  /** One page of those in the actor's sight. */
  async list(
    actor: Actor,
    query: QueryOf<typeof listObservedLeaders>,
  ): Promise<ResponseOf<typeof listObservedLeaders>> {
    const listing = listingOf(leaderColumns(actor.today), query);
    const reading = this.tenants.read(actor);
    const ladder = await this.repository.ladder(reading);
    const rows = await this.repository.page(reading, actor, query, listing);
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ id }) => id);
    return {
      items: shown.map(({ id, name, stage, lastPeriod }) => {
        return { leader: { id, name }, stage, level: levelOf(stage, ladder), lastPeriod };
      }),
      nextCursor,
    };
  }

  /**
   * One leader in a period: that asked for, else the latest that was observed, else the last quarter. A look at somebody
   * else is recorded.
   */
  async get(
    actor: Actor,
    leaderId: string,
    query: QueryOf<typeof getLeaderEffectiveness>,
  ): Promise<LeaderEffectiveness> {
    const reading = this.tenants.read(actor);
    const leader = await this.sight.allow(reading, actor, 'see', leaderId);
    await this.views.record(actor, leaderId);
    await this.builtIn.ensure(actor);
    const observed = await this.repository.periods(reading, leaderId);
    const quarters = quartersBefore(actor.today, leader.fiscalYearStartMonth, offeredQuarters);
    const period = askedPeriod(query) ?? observed[0] ?? quarters[0] ?? { from: actor.today, to: actor.today };
    const { from, to } = period;
    const [stages, ladder, observations, review, dips] = await Promise.all([
      this.repository.stagesOn(reading, [leaderId], addDays(to, -1)),
      this.repository.ladder(reading),
      this.observations.standing(reading, leaderId),
      this.reviews.ofPeriod(reading, leaderId, { from, to }),
      this.dips.of(reading, leaderId, actor.today),
    ]);
    const stage = stages.get(leaderId) ?? null;
    const level = levelOf(stage, ladder);
    const inPeriod = observations.filter((one) => one.from === from && one.to === to);
    const metrics = await this.metrics.ofLevel(reading, level, inPeriod);
    const facts = leaderFacts(actor, leader);
    const isOfTheTwo = review !== null && (facts.isSelf || review.managerId === actor.personId);
    return {
      leader: { id: leader.id, name: leader.name },
      stage,
      level,
      period: { from, to },
      expectedDip: dipIn({ from, to }, dips),
      periods: withQuarters(observed, quarters, { from, to }),
      metrics: presentMetricsOfLeader(metrics, { observations, dips }, { from, to }, readerOf(actor, leader)),
      reviewId: isOfTheTwo ? review.id : null,
      abilities: leaderActions.flatMap((action) =>
        action !== 'see' && !(action === 'open-review' && review !== null) && mayWithLeader(actor, action, facts)
          ? [action]
          : [],
      ),
    };
  }
}

const levelOf = (stage: StageRow | null, ladder: readonly LadderStage[]): EffectivenessLevel | null =>
  stage === null ? null : levelOfStage(stage, ladder);

/** @throws ProblemError invalid-input for half a period, or one that ends before it begins. */
const askedPeriod = ({ from, to }: QueryOf<typeof getLeaderEffectiveness>): ObservedPeriod | null => {
  if (from === undefined && to === undefined) return null;
  if (from !== undefined && to !== undefined && from < to) return { from, to };
  throw invalidInput([{ field: 'to', message: 'Say from which day, and up to which later day.' }]);
};

const withQuarters = (
  observed: readonly (ObservedPeriod & { readonly observations: number })[],
  quarters: readonly ObservedPeriod[],
  asked: ObservedPeriod,
): LeaderEffectiveness['periods'] => {
  const all = [...observed, ...[...quarters, asked].map((period) => ({ ...period, observations: 0 }))];
  const once = new Map(all.toReversed().map((one) => [`${one.from} ${one.to}`, one]));
  return [...once.values()].toSorted((one, other) => (one.to === other.to ? 0 : one.to < other.to ? 1 : -1));
};
