import { MilestoneChanges } from './milestone-changes.service.js';
import { MilestoneWritesRepository } from './milestone-writes.repository.js';
import { MilestonesController } from './milestones.controller.js';
import { MilestonesRepository } from './milestones.repository.js';
import { MilestonesService } from './milestones.service.js';

/** What the module of programmes needs for milestones of cohorts. */
export const milestoneParts = {
  controllers: [MilestonesController],
  providers: [MilestoneChanges, MilestoneWritesRepository, MilestonesRepository, MilestonesService],
};
