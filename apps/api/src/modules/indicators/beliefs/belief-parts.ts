import { BeliefsController } from './beliefs.controller.js';
import { BeliefsRepository } from './beliefs.repository.js';
import { BeliefsService } from './beliefs.service.js';

/** What is kept of former beliefs, and how it is read. */
export const beliefParts = {
  controllers: [BeliefsController],
  providers: [BeliefsRepository, BeliefsService],
};
