import { DecisionsController } from './decisions/decisions.controller.js';
import { DecisionsRepository } from './decisions/decisions.repository.js';
import { DecisionsService } from './decisions/decisions.service.js';
import { scoringParts } from './scoring/scoring-parts.js';
import { secondRecordParts } from './second-records/second-record-parts.js';

/** What the module of programmes needs for looking at applications: by criteria, whether one person stands there twice, and what waits. */
export const applicationParts = {
  controllers: [DecisionsController, ...scoringParts.controllers, ...secondRecordParts.controllers],
  providers: [DecisionsRepository, DecisionsService, ...scoringParts.providers, ...secondRecordParts.providers],
};
