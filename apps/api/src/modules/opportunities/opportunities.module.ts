// Stretch opportunities: what leaders can practise on, who would like it, and the net under whoever takes it on.
import { Module } from '@nestjs/common';
import { CareerFrameworkModule } from '../career-framework/career-framework.module.js';
import { PeopleModule } from '../people/people.module.js';
import { CandidaciesController } from './candidacies/candidacies.controller.js';
import { CandidaciesRepository } from './candidacies/candidacies.repository.js';
import { CandidaciesService } from './candidacies/candidacies.service.js';
import { CandidacyAnswers } from './candidacies/candidacy-answers.service.js';
import { OpportunitiesController } from './market/opportunities.controller.js';
import { OpportunitiesRepository } from './market/opportunities.repository.js';
import { OpportunitiesService } from './market/opportunities.service.js';
import { OpportunityRules } from './market/opportunity-rules.service.js';
import { OpportunityWritesRepository } from './market/opportunity-writes.repository.js';
import { TemplatesController } from './templates/templates.controller.js';
import { TemplatesRepository } from './templates/templates.repository.js';
import { TemplatesService } from './templates/templates.service.js';

@Module({
  imports: [PeopleModule, CareerFrameworkModule],
  controllers: [OpportunitiesController, CandidaciesController, TemplatesController],
  providers: [
    CandidaciesRepository,
    CandidaciesService,
    CandidacyAnswers,
    OpportunitiesRepository,
    OpportunitiesService,
    OpportunityRules,
    OpportunityWritesRepository,
    TemplatesRepository,
    TemplatesService,
  ],
})
export class OpportunitiesModule {}
