// Roadmaps: drafts of what to learn next, from what was rated or from what is expected.
import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../../assessments/assessments.module.js';
import { CareerFrameworkModule } from '../../career-framework/career-framework.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { RoadmapController } from './roadmap.controller.js';
import { RoadmapRepository } from './roadmap.repository.js';
import { RoadmapService } from './roadmap.service.js';

@Module({
  imports: [PeopleModule, CareerFrameworkModule, AssessmentsModule],
  controllers: [RoadmapController],
  providers: [RoadmapRepository, RoadmapService],
})
export class RoadmapModule {}
