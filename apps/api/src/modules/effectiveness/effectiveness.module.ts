// Effectiveness: what is observed of leaders level by level, and the conversations about it; never a ranking.
import { Module } from '@nestjs/common';
import { PlansModule } from '../development-plans/plans/plans.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ComputedFiguresRepository } from './computed/computed-figures.repository.js';
import { EffectivenessListeners } from './computed/effectiveness.listeners.js';
import { FollowEffectiveness } from './computed/follow-effectiveness.jobs.js';
import { ObserveIndicators } from './computed/observe-indicators.jobs.js';
import { RemindersRepository } from './computed/reminders.repository.js';
import { ImportsRepository } from './intake/imports.repository.js';
import { EffectivenessImportsService } from './intake/imports.service.js';
import { IntakeController } from './intake/intake.controller.js';
import { IntakeService } from './intake/intake.service.js';
import { LeaderDipsRepository } from './leaders/leader-dips.repository.js';
import { LeaderSight } from './leaders/leader-sight.service.js';
import { LeadersController } from './leaders/leaders.controller.js';
import { LeadersRepository } from './leaders/leaders.repository.js';
import { LeadersService } from './leaders/leaders.service.js';
import { BuiltInMetrics } from './metrics/built-in-metrics.service.js';
import { MetricWritesRepository } from './metrics/metric-writes.repository.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { MetricsRepository } from './metrics/metrics.repository.js';
import { MetricsService } from './metrics/metrics.service.js';
import { ObservationFactsRepository } from './observations/observation-facts.repository.js';
import { ObservationFactsService } from './observations/observation-facts.service.js';
import { ObservationWritesRepository } from './observations/observation-writes.repository.js';
import { ObservationsController } from './observations/observations.controller.js';
import { ObservationsRepository } from './observations/observations.repository.js';
import { ObservationsService } from './observations/observations.service.js';
import { ReviewWritesRepository } from './reviews/review-writes.repository.js';
import { ReviewsController } from './reviews/reviews.controller.js';
import { ReviewsRepository } from './reviews/reviews.repository.js';
import { ReviewsService } from './reviews/reviews.service.js';
import { EffectivenessSettingsController } from './settings/settings.controller.js';
import { SettingsRepository } from './settings/settings.repository.js';
import { SettingsService } from './settings/settings.service.js';

@Module({
  imports: [PeopleModule, PlansModule],
  controllers: [
    EffectivenessSettingsController,
    IntakeController,
    LeadersController,
    MetricsController,
    ObservationsController,
    ReviewsController,
  ],
  providers: [
    BuiltInMetrics,
    ComputedFiguresRepository,
    EffectivenessImportsService,
    EffectivenessListeners,
    FollowEffectiveness,
    ImportsRepository,
    IntakeService,
    LeaderDipsRepository,
    LeaderSight,
    LeadersRepository,
    LeadersService,
    MetricWritesRepository,
    MetricsRepository,
    MetricsService,
    ObservationFactsRepository,
    ObservationFactsService,
    ObservationWritesRepository,
    ObservationsRepository,
    ObservationsService,
    ObserveIndicators,
    RemindersRepository,
    ReviewWritesRepository,
    ReviewsRepository,
    ReviewsService,
    SettingsRepository,
    SettingsService,
  ],
  exports: [BuiltInMetrics],
})
export class EffectivenessModule {}
