import { Injectable } from '@nestjs/common';
import type { TenantReading } from '@understudy/database/tenant-database';
import { addCalendarMonths } from '@understudy/domain/calendar/day';
import { comparedMonths, marksAfter } from '@understudy/domain/forecast/month-marks';
import { type OpenedSeats, openedSeats } from '@understudy/domain/forecast/opened-seats';
import type { SeenGroup } from '../../groups/groups.service.js';
import { ForecastFactsRepository } from '../forecast-facts.repository.js';

/** What came of forecasts: the seats that people left in the year after. */
@Injectable()
export class ForecastOutcomes {
  constructor(private readonly facts: ForecastFactsRepository) {}

  /** Counted as the forecast's own months are; null while the year is not over. */
  async of(
    reading: TenantReading,
    group: Pick<SeenGroup, 'kind' | 'id'>,
    asOf: string,
    today: string,
  ): Promise<OpenedSeats[] | null> {
    if (addCalendarMonths(asOf, comparedMonths) >= today) return null;
    const { historyBegins } = await this.facts.frame(reading);
    return openedSeats(await this.facts.counts(reading, { group, asOf, historyBegins }, marksAfter(asOf)));
  }
}
