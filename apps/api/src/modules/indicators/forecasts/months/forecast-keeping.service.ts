import { Injectable } from '@nestjs/common';
import type { MonthWithoutForecast } from '@understudy/contracts/indicators-forecast-trend';
import { TenantDatabase, type TenantReading } from '@understudy/database/tenant-database';
import { addDays, subtractCalendarMonths } from '@understudy/domain/calendar/day';
import { monthsAhead, usualPaths, usualSeed } from '@understudy/domain/forecast/forecast';
import { comparedMonths, firstForecastDay, firstObservedDay } from '@understudy/domain/forecast/month-marks';
import type { Actor } from '../../../../common/auth/actor.js';
import { emit } from '../../../../common/events/emit.js';
import { monthEndsBefore } from '../../snapshots/month-ends.js';
import { forecastApart } from '../forecast-apart.js';
import { ForecastFactsRepository } from '../forecast-facts.repository.js';
import { ForecastGathering } from '../forecast-gathering.service.js';
import { forecastInput } from '../forecast-input.js';
import { ForecastMonthsRepository, type KeptGroup } from './forecast-months.repository.js';
import { ForecastOutcomes } from './forecast-outcomes.service.js';

/** Month ends of which forecasts are kept, counted back from yesterday: a year to be compared, and the year it is compared with. */
export const keptMonths = 24;

/** Forecasts that are compared with what came, in one night. */
const mostCompared = 6;

const nothing = { attrition: [], promotions: [], hires: [], cohorts: [] };

/** Keeps forecasts of the ends of months as things go on, and compares forecasts with what came of them. */
@Injectable()
export class ForecastKeeping {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly facts: ForecastFactsRepository,
    private readonly repository: ForecastMonthsRepository,
    private readonly gathering: ForecastGathering,
    private readonly outcomes: ForecastOutcomes,
  ) {}

  /** The first day as of which a group can be forecast; null where no record begins or nobody ever was in a stage. */
  async possibleFrom(reading: TenantReading, group: Pick<KeptGroup, 'kind' | 'id'>): Promise<string | null> {
    const { record, people } = await this.beginnings(reading, group);
    return record === null || people === null ? null : ([record, people].sort().at(-1) ?? null);
  }

  /** Why there is no forecast as of these days, taken that there is none. */
  async whyNone(
    reading: TenantReading,
    group: Pick<KeptGroup, 'kind' | 'id'>,
    days: readonly string[],
  ): Promise<MonthWithoutForecast[]> {
    const { record, people } = await this.beginnings(reading, group);
    return days.map((asOf) => {
      if (record === null || asOf < record) return { asOf, why: 'too-little-record' };
      return { asOf, why: people === null || asOf < people ? 'nobody' : 'waits' };
    });
  }

  /** From which day on there is enough of a record, and from which on a month was seen of anybody. */
  private async beginnings(
    reading: TenantReading,
    group: Pick<KeptGroup, 'kind' | 'id'>,
  ): Promise<{ readonly record: string | null; readonly people: string | null }> {
    const [{ firstDay, stagedFrom }, beginning] = await Promise.all([
      this.facts.frame(reading),
      this.repository.beginning(reading, group),
    ]);
    const observed = stagedFrom === null ? null : firstObservedDay(stagedFrom);
    return {
      record: firstDay === null ? null : firstForecastDay(firstDay),
      people: observed === null ? null : ([observed, beginning ?? observed].sort().at(-1) ?? null),
    };
  }

  /** The month ends that are over and possible, from a day on, and have no forecast, the newest first. */
  async missing(reading: TenantReading, today: string, group: KeptGroup, since: string | null): Promise<string[]> {
    const first = await this.possibleFrom(reading, group);
    if (first === null) return [];
    const days = monthEndsBefore(today, keptMonths);
    return this.repository.missing(
      reading,
      group,
      days.filter((day) => day >= first && (since === null || day >= since)),
    );
  }

  /** Groups of whose newest month end somebody wants a forecast, with that day. */
  async followed(reading: TenantReading, today: string, most: number): Promise<{ group: KeptGroup; asOf: string }[]> {
    const [asOf] = monthEndsBefore(today, 1);
    if (asOf === undefined) return [];
    return (await this.repository.followed(reading, asOf, today, most)).map((group) => ({ group, asOf }));
  }

  /** Works one out as of a day and keeps it; false where nobody was in a stage, or it is there by now. */
  async keep(actor: Actor, group: KeptGroup, asOf: string, signal: AbortSignal): Promise<boolean> {
    const reading = this.tenants.read(actor);
    const facts = await this.gathering.gather(reading, group, asOf);
    const input = forecastInput({ seed: usualSeed, paths: usualPaths, months: monthsAhead, question: nothing }, facts);
    const result = await forecastApart(input, undefined, signal);
    if (result === null) return false;
    const happened = await this.outcomes.of(reading, group, asOf, actor.today);
    return this.tenants.run(actor, async (tx) => {
      const id = await this.repository.keep(tx, group, asOf, { result, happened });
      if (id !== null) await emit(tx, actor, 'forecast.changed', { kind: 'forecast', id }, { change: 'finish' });
      return id !== null;
    });
  }

  /** Compares some of the forecasts whose year is over with what came. @returns how many. */
  async compare(actor: Actor): Promise<number> {
    const reading = this.tenants.read(actor);
    const upTo = subtractCalendarMonths(addDays(actor.today, -1), comparedMonths);
    let compared = 0;
    for (const { id, kind, groupId, asOf } of await this.repository.uncompared(reading, upTo, mostCompared)) {
      const happened = await this.outcomes.of(reading, { kind, id: groupId }, asOf, actor.today);
      if (happened === null) continue;
      await this.tenants.run(actor, (tx) => this.repository.compare(tx, id, happened));
      compared += 1;
    }
    return compared;
  }
}
