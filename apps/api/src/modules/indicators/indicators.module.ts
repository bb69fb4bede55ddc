// Indicators: what the history of an organisation says about keeping, growing and replacing its people, computed in the
// background, stored per day and group, and read with everything that is needed to trust a figure.
import { Module } from '@nestjs/common';
import { UserNames } from '../../common/auth/user-names.repository.js';
import { PeopleModule } from '../people/people.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { SuccessionModule } from '../succession/succession.module.js';
import { beliefParts } from './beliefs/belief-parts.js';
import { benchParts } from './bench/bench-parts.js';
import { boardParts } from './board/board-parts.js';
import { comparisonParts } from './comparison/comparison-parts.js';
import { BenchRepository } from './computation/bench.repository.js';
import { OpeningsRepository } from './computation/openings.repository.js';
import { RatesRepository } from './computation/rates.repository.js';
import { SpansRepository } from './computation/spans.repository.js';
import { StageFlowRepository } from './computation/stage-flow.repository.js';
import { TimesRepository } from './computation/times.repository.js';
import { costParts } from './costs/cost-parts.js';
import { effectParts } from './effects/effect-parts.js';
import { EffectsService } from './effects/effects.service.js';
import { forecastParts } from './forecasts/forecast-parts.js';
import { ForecastsService } from './forecasts/forecasts.service.js';
import { ForecastMonthsService } from './forecasts/months/forecast-months.service.js';
import { GroupsRepository } from './groups/groups.repository.js';
import { GroupsService } from './groups/groups.service.js';
import { IndicatorsController } from './indicators.controller.js';
import { figureParts } from './parts/figure-parts.js';
import { AnswersRepository } from './publications/answers.repository.js';
import { NewcomersRepository } from './publications/newcomers.repository.js';
import { PublicationWriter } from './publications/publication-writer.service.js';
import { PublicationsRepository } from './publications/publications.repository.js';
import { ToldFiguresController } from './publications/told-figures.controller.js';
import { ToldFiguresService } from './publications/told-figures.service.js';
import { RecordsRepository } from './records/records.repository.js';
import { RecordsService } from './records/records.service.js';
import { CurvesService } from './reports/curves.service.js';
import { KnownReportRepository } from './reports/known-report.repository.js';
import { ReportRepository } from './reports/report.repository.js';
import { ReportService } from './reports/report.service.js';
import { RecomputationService } from './snapshots/recomputation.service.js';
import { SnapshotRepository } from './snapshots/snapshot.repository.js';
import { SnapshotWriter } from './snapshots/snapshot-writer.service.js';
import { SnapshotJobs } from './snapshots/snapshots.jobs.js';
import { SnapshotListeners } from './snapshots/snapshots.listeners.js';
import { talentParts } from './talent/talent-parts.js';

@Module({
  imports: [PeopleModule, ProgrammesModule, SuccessionModule],
  controllers: [
    IndicatorsController,
    ToldFiguresController,
    ...effectParts.controllers,
    ...benchParts.controllers,
    ...beliefParts.controllers,
    ...comparisonParts.controllers,
    ...figureParts.controllers,
    ...forecastParts.controllers,
    ...costParts.controllers,
    ...boardParts.controllers,
    ...talentParts.controllers,
  ],
  providers: [
    ...boardParts.providers,
    ...talentParts.providers,
    ...benchParts.providers,
    ...beliefParts.providers,
    ...comparisonParts.providers,
    ...figureParts.providers,
    ...forecastParts.providers,
    ...costParts.providers,
    ...effectParts.providers,
    AnswersRepository,
    BenchRepository,
    CurvesService,
    GroupsRepository,
    GroupsService,
    KnownReportRepository,
    OpeningsRepository,
    PublicationWriter,
    NewcomersRepository,
    PublicationsRepository,
    RatesRepository,
    RecomputationService,
    RecordsRepository,
    RecordsService,
    ReportRepository,
    ReportService,
    SnapshotJobs,
    SnapshotListeners,
    SnapshotRepository,
    SnapshotWriter,
    SpansRepository,
    StageFlowRepository,
    TimesRepository,
    ToldFiguresService,
    UserNames,
  ],
  exports: [EffectsService, ForecastMonthsService, ForecastsService, RecomputationService],
})
export class IndicatorsModule {}
