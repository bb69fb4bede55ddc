// Learning records: what somebody learned, what it cost, and what came of it.
import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { FollowLearningJob } from './follow-learning.jobs.js';
import { LearningController } from './learning.controller.js';
import { LearningRepository } from './learning.repository.js';
import { LearningService } from './learning.service.js';
import { LearningWritesRepository } from './learning-writes.repository.js';

@Module({
  imports: [PeopleModule],
  controllers: [LearningController],
  providers: [FollowLearningJob, LearningRepository, LearningService, LearningWritesRepository],
})
export class LearningModule {}
