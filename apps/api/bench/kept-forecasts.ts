import type { TenantDatabase } from '@understudy/database/tenant-database';
import { addDays, subtractCalendarMonths } from '@understudy/domain/calendar/day';
import { monthsAhead, usualPaths, usualSeed } from '@understudy/domain/forecast/forecast';
import { comparedMonths } from '@understudy/domain/forecast/month-marks';
import { systemActor } from '../src/common/auth/actor.js';
import { forecastApart } from '../src/modules/indicators/forecasts/forecast-apart.js';
import { ForecastFactsRepository } from '../src/modules/indicators/forecasts/forecast-facts.repository.js';
import { ForecastGathering } from '../src/modules/indicators/forecasts/forecast-gathering.service.js';
import { forecastInput } from '../src/modules/indicators/forecasts/forecast-input.js';
import { ForecastKeeping } from '../src/modules/indicators/forecasts/months/forecast-keeping.service.js';
import {
  ForecastMonthsRepository,
  type KeptGroup,
} from '../src/modules/indicators/forecasts/months/forecast-months.repository.js';
import { ForecastOutcomes } from '../src/modules/indicators/forecasts/months/forecast-outcomes.service.js';
import { dayAfter, generatedToday } from './generated-organisation.js';

const wholeOrganisation: KeptGroup = { kind: 'organisation', id: null, requestedBy: null };

/** The month end that was a year ago when the generated history ends. */
const yearBefore = subtractCalendarMonths(generatedToday, comparedMonths);

/** What keeps forecasts by night as the product puts it together. */
const keeperOn = (tenants: TenantDatabase): ForecastKeeping => {
  const facts = new ForecastFactsRepository();
  const gathering = new ForecastGathering(facts);
  return new ForecastKeeping(tenants, facts, new ForecastMonthsRepository(), gathering, new ForecastOutcomes(facts));
};

/**
 * The night after a month has ended, where nothing else is missing: keeps the organisation's forecast of it, drawn in a thread
 * of its own as the product draws it, and compares the one whose year is over.
 * @throws when either was passed over, and so would not be measured.
 */
export const keepForecasts = async (tenants: TenantDatabase, organisationId: string): Promise<void> => {
  const actor = systemActor(organisationId, dayAfter, 'UTC');
  const keeper = keeperOn(tenants);
  const [asOf] = await keeper.missing(tenants.read(actor), dayAfter, wholeOrganisation, generatedToday);
  const kept = asOf !== undefined && (await keeper.keep(actor, wholeOrganisation, asOf, new AbortController().signal));
  const compared = await keeper.compare(actor);
  if (!kept || compared !== 1) throw new Error('A forecast was passed over.');
};

/** Keeps the forecast that is to be compared at the month end, as on the day after its own. */
export const keepForecastOfTheYearBefore = async (tenants: TenantDatabase, organisationId: string): Promise<void> => {
  const actor = systemActor(organisationId, addDays(yearBefore, 1), 'UTC');
  const kept = await keeperOn(tenants).keep(actor, wholeOrganisation, yearBefore, new AbortController().signal);
  if (!kept) throw new Error('There is no forecast to be compared.');
};

/** Statements that take the newest forecast back from some organisations, and the comparison of the one before. */
export const forecastsTakenBack: readonly string[] = [
  `delete from forecast where organisation_id = any($1::uuid[]) and as_of = '${generatedToday}'`,
  'update forecast set happened = null where organisation_id = any($1::uuid[])',
];

/** What draws the forecast of the month end, over and over, from what was counted once. */
export const drawnForecast = async (
  tenants: TenantDatabase,
  organisationId: string,
): Promise<() => Promise<unknown>> => {
  const gathering = new ForecastGathering(new ForecastFactsRepository());
  const facts = await gathering.gather(tenants.read({ organisationId }), wholeOrganisation, generatedToday);
  const question = { attrition: [], promotions: [], hires: [], cohorts: [] };
  const input = forecastInput({ seed: usualSeed, paths: usualPaths, months: monthsAhead, question }, facts);
  return () => forecastApart(input);
};
