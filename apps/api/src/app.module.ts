/** The list of the rooms, nothing else. */
import { type DynamicModule, Module } from '@nestjs/common';
import { ConfigModule } from './common/config/config.module.js';
import type { Settings } from './common/config/settings.js';
import { HealthModule } from './common/health/health.module.js';
import { HttpModule } from './common/http/http.module.js';
import { BackgroundModule } from './common/jobs/background.module.js';
import { backgroundHttpModule } from './common/jobs/background-http.module.js';
import { DemonstrationModule } from './demonstration/demonstration.module.js';
import { AccessModule } from './modules/access/access.module.js';
import { AssessmentsModule } from './modules/assessments/assessments.module.js';
import { AssessmentRemovalsModule } from './modules/assessments/removals/assessment-removals.module.js';
import { SignalsModule } from './modules/assessments/signals/signals.module.js';
import { AuditModule } from './modules/audit/audit.module.js';
import { CalendarModule } from './modules/calendar/calendar.module.js';
import { CalibrationModule } from './modules/calibration/calibration.module.js';
import { CareerFrameworkModule } from './modules/career-framework/career-framework.module.js';
import { DataExchangeModule } from './modules/data-exchange/data-exchange.module.js';
import { DevelopmentPlansModule } from './modules/development-plans/development-plans.module.js';
import { TransitionsModule } from './modules/development-plans/transitions/transitions.module.js';
import { EffectivenessModule } from './modules/effectiveness/effectiveness.module.js';
import { IdentityModule } from './modules/identity/identity.module.js';
import { IndicatorsModule } from './modules/indicators/indicators.module.js';
import { MatchingModule } from './modules/mentoring/matching/matching.module.js';
import { MentoringModule } from './modules/mentoring/mentoring.module.js';
import { NotificationsModule } from './modules/notifications/notifications.module.js';
import { OpportunitiesModule } from './modules/opportunities/opportunities.module.js';
import { OrganisationsModule } from './modules/organisations/organisations.module.js';
import { PaletteModule } from './modules/palette/palette.module.js';
import { PeerGroupsModule } from './modules/peer-groups/peer-groups.module.js';
import { PeopleModule } from './modules/people/people.module.js';
import { ProgrammesModule } from './modules/programmes/programmes.module.js';
import { SkipLevelsModule } from './modules/skip-levels/skip-levels.module.js';
import { SuccessionModule } from './modules/succession/succession.module.js';

@Module({})
export class AppModule {}

/** The whole product with these settings; the same for the door that answers and the door that works. */
export const appModule = (settings: Settings): DynamicModule => ({
  module: AppModule,
  imports: [
    ConfigModule.with(settings),
    BackgroundModule,
    HttpModule,
    HealthModule,
    IdentityModule,
    backgroundHttpModule(IdentityModule),
    OrganisationsModule,
    AccessModule,
    AuditModule,
    CalendarModule,
    PeopleModule,
    CareerFrameworkModule,
    DevelopmentPlansModule,
    SignalsModule,
    TransitionsModule,
    AssessmentsModule,
    AssessmentRemovalsModule,
    MatchingModule,
    MentoringModule,
    OpportunitiesModule,
    PeerGroupsModule,
    SkipLevelsModule,
    ProgrammesModule,
    SuccessionModule,
    CalibrationModule,
    EffectivenessModule,
    IndicatorsModule,
    DataExchangeModule,
    NotificationsModule,
    PaletteModule,
    DemonstrationModule,
  ],
});
