import { RemindSessionsJob } from './remind-sessions.jobs.js';
import { SessionDates } from './session-dates.service.js';
import { SessionWritesRepository } from './session-writes.repository.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';

/** What the sessions of cohorts are made of, for the room's module. */
export const sessionControllers = [SessionsController];
export const sessionProviders = [
  RemindSessionsJob,
  SessionDates,
  SessionWritesRepository,
  SessionsRepository,
  SessionsService,
];
