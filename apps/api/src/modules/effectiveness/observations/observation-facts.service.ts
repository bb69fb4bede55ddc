import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { groupBy } from '@understudy/domain/collections/group-by';
import { levelOfStage } from '@understudy/domain/effectiveness/metric-level';
import type { ObservationDraft, ObservationFacts } from '@understudy/domain/effectiveness/plan-observations';
import type { Actor } from '../../../common/auth/actor.js';
import { LeadersRepository } from '../leaders/leaders.repository.js';
import { ObservationFactsRepository, type ToldDays } from './observation-facts.repository.js';

const inForce = (day: string, { from, to }: { readonly from: string; readonly to: string | null }): boolean =>
  from <= day && (to === null || to > day);

/** From the first to the last day of all; null where there is none. */
const daysOf = (periods: readonly ToldDays[]): ToldDays | null =>
  periods.length === 0
    ? null
    : {
        from: periods.map(({ from }) => from).sort()[0] ?? '',
        to:
          periods
            .map(({ to }) => to)
            .sort()
            .at(-1) ?? '',
      };

/** All that decides whether observations can be taken, looked up at once for however many there are. */
@Injectable()
export class ObservationFactsService {
  constructor(
    private readonly repository: ObservationFactsRepository,
    private readonly leaders: LeadersRepository,
  ) {}

  /** The facts about these drafts, as they are at this moment. */
  async of(access: TenantAccess, actor: Actor, drafts: readonly ObservationDraft[]): Promise<ObservationFacts> {
    const people = [...new Set(drafts.map(({ leaderId }) => leaderId))];
    const inUse = await this.repository.metrics(access);
    const guarded = new Set(inUse.filter((metric) => metric.guarded).map(({ id }) => id));
    const days = daysOf(drafts.filter(({ metricId }) => guarded.has(metricId)));
    const keys = drafts.flatMap(({ key }) => key ?? []);
    const threshold = await this.repository.threshold(access);
    const ladder = await this.leaders.ladder(access);
    const stages = groupBy(await this.repository.stages(access, people), ({ personId }) => personId);
    const lines = groupBy(await this.repository.lines(access, people, days), ({ leaderId }) => leaderId);
    const known = await this.repository.known(access, people, days, keys);
    return {
      today: actor.today,
      threshold,
      metrics: new Map(inUse.map(({ id, names: _names, ...metric }) => [id, metric])),
      levelOn: (personId, day) => {
        const stage = stages.get(personId)?.find((spell) => inForce(day, spell));
        return stage === undefined ? null : levelOfStage(stage, ladder);
      },
      leads: (leaderId, personId, day) =>
        lines.get(leaderId)?.some((line) => line.personId === personId && inForce(day, line)) ?? false,
      known,
    };
  }
}
