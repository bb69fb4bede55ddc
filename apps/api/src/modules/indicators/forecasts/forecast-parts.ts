import { ForecastFactsRepository } from './forecast-facts.repository.js';
import { ForecastGathering } from './forecast-gathering.service.js';
import { ForecastTriesService } from './forecast-tries.service.js';
import { ForecastsController } from './forecasts.controller.js';
import { ForecastJobs } from './forecasts.jobs.js';
import { ForecastsRepository } from './forecasts.repository.js';
import { ForecastsService } from './forecasts.service.js';
import { ForecastKeeping } from './months/forecast-keeping.service.js';
import { ForecastMonthsController } from './months/forecast-months.controller.js';
import { ForecastMonthsRepository } from './months/forecast-months.repository.js';
import { ForecastMonthsService } from './months/forecast-months.service.js';
import { ForecastOutcomes } from './months/forecast-outcomes.service.js';
import { KeepForecastsJob } from './months/keep-forecasts.jobs.js';

/** What forecasts are made of. */
export const forecastParts = {
  controllers: [ForecastMonthsController, ForecastsController],
  providers: [
    ForecastFactsRepository,
    ForecastGathering,
    ForecastJobs,
    ForecastKeeping,
    ForecastMonthsRepository,
    ForecastMonthsService,
    ForecastOutcomes,
    ForecastTriesService,
    ForecastsRepository,
    ForecastsService,
    KeepForecastsJob,
  ],
};
