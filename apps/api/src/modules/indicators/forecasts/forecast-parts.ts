import { ForecastFactsRepository } from './forecast-facts.repository.js';
import { ForecastGathering } from './forecast-gathering.service.js';
import { ForecastTriesService } from './forecast-tries.service.js';
import { ForecastsController } from './forecasts.controller.js';
import { ForecastJobs } from './forecasts.jobs.js';
import { ForecastsRepository } from './forecasts.repository.js';
import { ForecastsService } from './forecasts.service.js';

/** What forecasts are made of. */
export const forecastParts = {
  controllers: [ForecastsController],
  providers: [
    ForecastFactsRepository,
    ForecastGathering,
    ForecastJobs,
    ForecastTriesService,
    ForecastsRepository,
    ForecastsService,
  ],
};
