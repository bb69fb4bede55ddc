// Learning records: what somebody learned, what it cost, and what came of it.
import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { LearnedController } from '../learned/learned.controller.js';
import { LearnedRepository } from '../learned/learned.repository.js';
import { LearnedService } from '../learned/learned.service.js';
import { FollowLearningJob } from './follow-learning.jobs.js';
import { LearningController } from './learning.controller.js';
import { LearningRepository } from './learning.repository.js';
import { LearningService } from './learning.service.js';
import { LearningWritesRepository } from './learning-writes.repository.js';

@Module({
  imports: [PeopleModule],
  controllers: [LearningController, LearnedController],
  providers: [
    LearnedRepository,
    LearnedService,
    FollowLearningJob,
    LearningRepository,
    LearningService,
    LearningWritesRepository,
  ],
})
export class LearningModule {}
