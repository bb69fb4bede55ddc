/** The demonstration organisation: told by the seed, written once, on an installation that is new. */
import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../modules/assessments/assessments.module.js';
import { CareerFrameworkModule } from '../modules/career-framework/career-framework.module.js';
import { TransitionsModule } from '../modules/development-plans/transitions/transitions.module.js';
import { EffectivenessModule } from '../modules/effectiveness/effectiveness.module.js';
import { IdentityModule } from '../modules/identity/identity.module.js';
import { IndicatorsModule } from '../modules/indicators/indicators.module.js';
import { MatchingModule } from '../modules/mentoring/matching/matching.module.js';
import { PeopleModule } from '../modules/people/people.module.js';
import { ProgrammesModule } from '../modules/programmes/programmes.module.js';
import { CalibrationsStoryRepository } from './calibrations-story.repository.js';
import { DemonstrationRepository } from './demonstration.repository.js';
import { DemonstrationService } from './demonstration.service.js';
import { DemonstrationAssessmentsRepository } from './demonstration-assessments.repository.js';
import { DemonstrationAssessments } from './demonstration-assessments.service.js';
import { DemonstrationForecasts } from './demonstration-forecasts.service.js';
import { DemonstrationNotificationsRepository } from './demonstration-notifications.repository.js';
import { DemonstrationPlansRepository } from './demonstration-plans.repository.js';
import { DemonstrationPlans } from './demonstration-plans.service.js';
import { DemonstrationRounds } from './demonstration-rounds.service.js';
import { DemonstrationSignInRepository } from './demonstration-sign-ins.repository.js';
import { DisputesStoryRepository } from './disputes-story.repository.js';
import { EffectivenessStoryRepository } from './effectiveness-story.repository.js';
import { ForecastsStoryRepository } from './forecasts-story.repository.js';
import { LearningStoryRepository } from './learning-story.repository.js';
import { MentoringStoryRepository } from './mentoring-story.repository.js';
import { MilestonesStoryRepository } from './milestones-story.repository.js';
import { OpeningsStoryRepository } from './openings-story.repository.js';
import { OpportunitiesStoryRepository } from './opportunities-story.repository.js';
import { PeerGroupsStoryRepository } from './peer-groups-story.repository.js';
import { ProgrammesStoryRepository } from './programmes-story.repository.js';
import { RetrospectivesStoryRepository } from './retrospectives-story.repository.js';
import { RotationsStoryRepository } from './rotations-story.repository.js';
import { RoundsStoryRepository } from './rounds-story.repository.js';
import { ScoringStoryRepository } from './scoring-story.repository.js';
import { SessionsStoryRepository } from './sessions-story.repository.js';
import { SignalsStoryRepository } from './signals-story.repository.js';
import { SkipLevelsStoryRepository } from './skip-levels-story.repository.js';
import { TransitionsStoryRepository } from './transitions-story.repository.js';

@Module({
  imports: [
    IdentityModule,
    PeopleModule,
    CareerFrameworkModule,
    AssessmentsModule,
    TransitionsModule,
    IndicatorsModule,
    EffectivenessModule,
    MatchingModule,
    ProgrammesModule,
  ],
  providers: [
    CalibrationsStoryRepository,
    DemonstrationForecasts,
    DisputesStoryRepository,
    EffectivenessStoryRepository,
    ForecastsStoryRepository,
    OpeningsStoryRepository,
    DemonstrationAssessments,
    DemonstrationAssessmentsRepository,
    DemonstrationPlans,
    DemonstrationPlansRepository,
    DemonstrationNotificationsRepository,
    DemonstrationService,
    DemonstrationRepository,
    DemonstrationRounds,
    DemonstrationSignInRepository,
    LearningStoryRepository,
    MentoringStoryRepository,
    MilestonesStoryRepository,
    ScoringStoryRepository,
    OpportunitiesStoryRepository,
    PeerGroupsStoryRepository,
    ProgrammesStoryRepository,
    SessionsStoryRepository,
    RotationsStoryRepository,
    RoundsStoryRepository,
    RetrospectivesStoryRepository,
    SignalsStoryRepository,
    SkipLevelsStoryRepository,
    TransitionsStoryRepository,
  ],
  exports: [DemonstrationService],
})
export class DemonstrationModule {}
