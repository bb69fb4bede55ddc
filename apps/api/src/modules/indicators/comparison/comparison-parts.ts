import { ComparisonController } from './comparison.controller.js';
import { ComparisonService } from './comparison.service.js';
import { RetentionPairsRepository } from './retention-pairs.repository.js';

/** What the comparison of two days is made of. */
export const comparisonParts = {
  controllers: [ComparisonController],
  providers: [ComparisonService, RetentionPairsRepository],
};
