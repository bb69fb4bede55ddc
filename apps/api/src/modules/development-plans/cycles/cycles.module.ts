// Development cycles: times in which many are asked to make a plan, how far everybody is, and their end.
import { Module } from '@nestjs/common';
import { RemovedDraftsRepository } from '../../../common/removals/removed-drafts.repository.js';
import { CycleOpeningsRepository } from './cycle-openings.repository.js';
import { CyclePeopleRepository } from './cycle-people.repository.js';
import { CycleRemovals } from './cycle-removals.service.js';
import { CycleWorkRepository } from './cycle-work.repository.js';
import { CyclesController } from './cycles.controller.js';
import { CyclesRepository } from './cycles.repository.js';
import { CyclesService } from './cycles.service.js';
import { FollowCycles } from './follow-cycles.jobs.js';
import { OpenDueCycles } from './open-due-cycles.js';
import { RunCycles } from './run-cycles.jobs.js';
import { TeamCyclesRepository } from './team-cycles.repository.js';
import { TeamCycles } from './team-cycles.service.js';

@Module({
  controllers: [CyclesController],
  providers: [
    CycleOpeningsRepository,
    CyclePeopleRepository,
    CycleRemovals,
    CycleWorkRepository,
    CyclesRepository,
    CyclesService,
    FollowCycles,
    OpenDueCycles,
    RemovedDraftsRepository,
    RunCycles,
    TeamCycles,
    TeamCyclesRepository,
  ],
})
export class CyclesModule {}
