// Stretch opportunities: what leaders can practise on, who would like it, and the net under whoever takes it on.
import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { CareerFrameworkModule } from '../career-framework/career-framework.module.js';
import { PeopleModule } from '../people/people.module.js';
import { FindMissedTalks } from './assignments/find-missed-talks.jobs.js';
import { MissedTalksRepository } from './assignments/missed-talks.repository.js';
import { NetPeopleRepository } from './assignments/net-people.repository.js';
import { SafetyNetService } from './assignments/safety-net.service.js';
import { StretchController } from './assignments/stretch.controller.js';
import { StretchRepository } from './assignments/stretch.repository.js';
import { StretchService } from './assignments/stretch.service.js';
import { StretchDatesRepository } from './assignments/stretch-dates.repository.js';
import { StretchDates } from './assignments/stretch-dates.service.js';
import { StretchSteps } from './assignments/stretch-steps.service.js';
import { StretchWords } from './assignments/stretch-words.service.js';
import { StretchWritesRepository } from './assignments/stretch-writes.repository.js';
import { CandidaciesController } from './candidacies/candidacies.controller.js';
import { CandidaciesRepository } from './candidacies/candidacies.repository.js';
import { CandidaciesService } from './candidacies/candidacies.service.js';
import { CandidacyAnswers } from './candidacies/candidacy-answers.service.js';
import { NetConsentsController } from './consents/net-consents.controller.js';
import { NetConsentsRepository } from './consents/net-consents.repository.js';
import { NetConsents } from './consents/net-consents.service.js';
import { SkillEvidenceController } from './evidence/skill-evidence.controller.js';
import { SkillEvidenceRepository } from './evidence/skill-evidence.repository.js';
import { SkillEvidenceService } from './evidence/skill-evidence.service.js';
import { CloseCandidacies } from './leavers/close-candidacies.jobs.js';
import { CandidacyLeaversListeners } from './leavers/leavers.listeners.js';
import { LeaversRepository } from './leavers/leavers.repository.js';
import { CandidacyLeavers } from './leavers/leavers.service.js';
import { LeftOffersRepository } from './leavers/left-offers.repository.js';
import { LeftOffers } from './leavers/left-offers.service.js';
import { NetLeaversRepository } from './leavers/net-leavers.repository.js';
import { NetLeavers } from './leavers/net-leavers.service.js';
import { OpportunitiesController } from './market/opportunities.controller.js';
import { OpportunitiesRepository } from './market/opportunities.repository.js';
import { OpportunitiesService } from './market/opportunities.service.js';
import { OpportunityRules } from './market/opportunity-rules.service.js';
import { OpportunityWritesRepository } from './market/opportunity-writes.repository.js';
import { OwnTemplatesRepository } from './templates/own-templates.repository.js';
import { OwnTemplatesService } from './templates/own-templates.service.js';
import { TemplatesController } from './templates/templates.controller.js';
import { TemplatesRepository } from './templates/templates.repository.js';
import { TemplatesService } from './templates/templates.service.js';

@Module({
  imports: [PeopleModule, CareerFrameworkModule, CalendarModule],
  controllers: [
    OpportunitiesController,
    CandidaciesController,
    TemplatesController,
    StretchController,
    NetConsentsController,
    SkillEvidenceController,
  ],
  providers: [
    CandidaciesRepository,
    CandidaciesService,
    CandidacyAnswers,
    CandidacyLeavers,
    CandidacyLeaversListeners,
    CloseCandidacies,
    FindMissedTalks,
    LeaversRepository,
    LeftOffers,
    LeftOffersRepository,
    MissedTalksRepository,
    NetConsents,
    NetConsentsRepository,
    NetLeavers,
    NetLeaversRepository,
    NetPeopleRepository,
    OpportunitiesRepository,
    OpportunitiesService,
    OpportunityRules,
    OpportunityWritesRepository,
    SafetyNetService,
    SkillEvidenceRepository,
    SkillEvidenceService,
    StretchDates,
    StretchDatesRepository,
    StretchRepository,
    StretchService,
    StretchSteps,
    StretchWords,
    StretchWritesRepository,
    OwnTemplatesRepository,
    OwnTemplatesService,
    TemplatesRepository,
    TemplatesService,
  ],
  exports: [OpportunitiesService],
})
export class OpportunitiesModule {}
