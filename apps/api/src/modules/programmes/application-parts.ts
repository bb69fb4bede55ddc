import { scoringParts } from './scoring/scoring-parts.js';
import { secondRecordParts } from './second-records/second-record-parts.js';

/** What the module of programmes needs for looking at applications: by criteria, and whether one person stands there twice. */
export const applicationParts = {
  controllers: [...scoringParts.controllers, ...secondRecordParts.controllers],
  providers: [...scoringParts.providers, ...secondRecordParts.providers],
};
