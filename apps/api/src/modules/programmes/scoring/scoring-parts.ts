import { ReviewsRepository } from './reviews.repository.js';
import { ReviewsService } from './reviews.service.js';
import { ScoringController } from './scoring.controller.js';
import { ScoringSheetRepository } from './scoring-sheet.repository.js';
import { ScoringSheetService } from './scoring-sheet.service.js';

/** What the module of programmes needs for looking at applications by criteria. */
export const scoringParts = {
  controllers: [ScoringController],
  providers: [ReviewsRepository, ReviewsService, ScoringSheetRepository, ScoringSheetService],
};
