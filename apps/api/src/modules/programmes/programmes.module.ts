// Programmes: what leaders practise together, in cohorts with places, and who takes part.
import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { CareerFrameworkModule } from '../career-framework/career-framework.module.js';
import { PeopleModule } from '../people/people.module.js';
import { alumniParts } from './alumni/alumni-parts.js';
import { applicationParts } from './application-parts.js';
import { OutlineRepository } from './catalogue/outline.repository.js';
import { ProgrammesController } from './catalogue/programmes.controller.js';
import { ProgrammesRepository } from './catalogue/programmes.repository.js';
import { ProgrammesService } from './catalogue/programmes.service.js';
import { TemplatesService } from './catalogue/templates.service.js';
import { CohortWritesRepository } from './cohorts/cohort-writes.repository.js';
import { CohortsController } from './cohorts/cohorts.controller.js';
import { CohortsRepository } from './cohorts/cohorts.repository.js';
import { CohortsService } from './cohorts/cohorts.service.js';
import { EligibilityRepository } from './enrolments/eligibility.repository.js';
import { EligibilityService } from './enrolments/eligibility.service.js';
import { EnrolmentMoves } from './enrolments/enrolment-moves.service.js';
import { EnrolmentWritesRepository } from './enrolments/enrolment-writes.repository.js';
import { EnrolmentsController } from './enrolments/enrolments.controller.js';
import { EnrolmentsRepository } from './enrolments/enrolments.repository.js';
import { EnrolmentsService } from './enrolments/enrolments.service.js';
import { TransfersService } from './enrolments/transfers.service.js';
import { followingParts } from './following-parts.js';
import { HistoryController } from './history/history.controller.js';
import { HistoryRepository } from './history/history.repository.js';
import { HistoryService } from './history/history.service.js';
import { LearningModule } from './learning/learning.module.js';
import { milestoneParts } from './milestones/milestone-parts.js';
import { noticeParts } from './notices/notice-parts.js';
import { retrospectiveParts } from './retrospectives/retrospective-parts.js';
import { rotationControllers, rotationProviders } from './rotation-parts.js';
import { sessionControllers, sessionProviders } from './sessions/session-parts.js';
import { sponsorParts } from './sponsor/sponsor-parts.js';
import { SponsorReports } from './sponsor/sponsor-reports.service.js';
import { surveyParts } from './surveys/survey-parts.js';

@Module({
  imports: [PeopleModule, CareerFrameworkModule, LearningModule, CalendarModule],
  controllers: [
    ProgrammesController,
    CohortsController,
    EnrolmentsController,
    HistoryController,
    ...rotationControllers,
    ...alumniParts.controllers,
    ...milestoneParts.controllers,
    ...noticeParts.controllers,
    ...applicationParts.controllers,
    ...sessionControllers,
    ...retrospectiveParts.controllers,
    ...sponsorParts.controllers,
    ...surveyParts.controllers,
  ],
  providers: [
    ...rotationProviders,
    ...alumniParts.providers,
    ...followingParts.providers,
    ...milestoneParts.providers,
    ...noticeParts.providers,
    ...applicationParts.providers,
    ...sessionProviders,
    ...retrospectiveParts.providers,
    ...sponsorParts.providers,
    ...surveyParts.providers,
    CohortWritesRepository,
    CohortsRepository,
    CohortsService,
    EligibilityRepository,
    EligibilityService,
    EnrolmentMoves,
    EnrolmentWritesRepository,
    EnrolmentsRepository,
    EnrolmentsService,
    HistoryRepository,
    HistoryService,
    OutlineRepository,
    ProgrammesRepository,
    ProgrammesService,
    TemplatesService,
    TransfersService,
  ],
  exports: [CohortsService, ProgrammesService, SponsorReports],
})
export class ProgrammesModule {}
