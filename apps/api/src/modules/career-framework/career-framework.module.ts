// Career framework: stages, skills and transitions; which stage a title stands for; where each person stands and heads.
import { Module } from '@nestjs/common';
import { RemovedDraftsRepository } from '../../common/removals/removed-drafts.repository.js';
import { RemovedDrafts } from '../../common/removals/removed-drafts.service.js';
import { PeopleModule } from '../people/people.module.js';
import { FrameworkDrafts } from './editing/framework-draft.service.js';
import { FrameworkVersionsController } from './editing/framework-versions.controller.js';
import { FrameworkVersionsRepository } from './editing/framework-versions.repository.js';
import { FrameworkVersions } from './editing/framework-versions.service.js';
import { FrameworkExchangeController } from './exchange/framework-exchange.controller.js';
import { FrameworkExchange } from './exchange/framework-exchange.service.js';
import { FrameworkController } from './framework/framework.controller.js';
import { FrameworkRepository } from './framework/framework.repository.js';
import { FrameworkService } from './framework/framework.service.js';
import { FrameworkProjection } from './framework/framework-projection.repository.js';
import { FrameworkSeedRepository } from './framework/framework-seed.repository.js';
import { FrameworkSeeder } from './framework/framework-seeder.service.js';
import { FrameworkMigration } from './migration/framework-migration.service.js';
import { MigratingPeopleRepository } from './migration/migrating-people.repository.js';
import { MigrationRepository } from './migration/migration.repository.js';
import { MigrationPreviewRepository } from './migration/migration-preview.repository.js';
import { PublishFramework } from './migration/publish-framework.service.js';
import { BoardRepository } from './overview/board.repository.js';
import { BoardService } from './overview/board.service.js';
import { MyDevelopmentRepository } from './overview/my-development.repository.js';
import { MyDevelopmentService } from './overview/my-development.service.js';
import { OverviewController } from './overview/overview.controller.js';
import { StageDecisionsRepository } from './stages/stage-decisions.repository.js';
import { StageDerivationRepository } from './stages/stage-derivation.repository.js';
import { StageDerivation } from './stages/stage-derivation.service.js';
import { StagesController } from './stages/stages.controller.js';
import { StagesListeners } from './stages/stages.listeners.js';
import { StagesService } from './stages/stages.service.js';
import { TargetStageRepository } from './stages/target-stage.repository.js';
import { TargetStageService } from './stages/target-stage.service.js';
import { ApplyTitleMappingJob } from './titles/apply-title-mapping.jobs.js';
import { TitleDecisionsRepository } from './titles/title-decisions.repository.js';
import { TitleImportsController } from './titles/title-imports.controller.js';
import { TitleImportsRepository } from './titles/title-imports.repository.js';
import { TitleImports } from './titles/title-imports.service.js';
import { TitleMappingsController } from './titles/title-mappings.controller.js';
import { TitleMappingsRepository } from './titles/title-mappings.repository.js';
import { TitleMappings } from './titles/title-mappings.service.js';

@Module({
  imports: [PeopleModule],
  controllers: [
    FrameworkController,
    FrameworkExchangeController,
    FrameworkVersionsController,
    TitleImportsController,
    TitleMappingsController,
    StagesController,
    OverviewController,
  ],
  providers: [
    ApplyTitleMappingJob,
    BoardRepository,
    BoardService,
    FrameworkDrafts,
    FrameworkExchange,
    FrameworkMigration,
    FrameworkProjection,
    FrameworkRepository,
    FrameworkSeedRepository,
    FrameworkSeeder,
    FrameworkService,
    FrameworkVersions,
    FrameworkVersionsRepository,
    MigratingPeopleRepository,
    MigrationPreviewRepository,
    MigrationRepository,
    MyDevelopmentRepository,
    MyDevelopmentService,
    PublishFramework,
    RemovedDrafts,
    RemovedDraftsRepository,
    StageDecisionsRepository,
    StageDerivation,
    StageDerivationRepository,
    StagesListeners,
    StagesService,
    TargetStageRepository,
    TargetStageService,
    TitleDecisionsRepository,
    TitleImports,
    TitleImportsRepository,
    TitleMappings,
    TitleMappingsRepository,
  ],
  exports: [FrameworkDrafts, FrameworkSeeder, FrameworkService, FrameworkVersions, StageDerivation, TargetStageService],
})
export class CareerFrameworkModule {}
