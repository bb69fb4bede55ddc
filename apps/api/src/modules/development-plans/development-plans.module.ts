// Development plans: what somebody wants to learn in a period, who agreed to it, and what keeps it alive.
import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { AttentionModule } from './attention/attention.module.js';
import { CheckInsModule } from './check-ins/check-ins.module.js';
import { CyclesModule } from './cycles/cycles.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { HomeController } from './home/home.controller.js';
import { HomeRepository } from './home/home.repository.js';
import { HomeService } from './home/home.service.js';
import { PlansModule } from './plans/plans.module.js';
import { PromisesController } from './promises/promises.controller.js';
import { PromisesRepository } from './promises/promises.repository.js';
import { PromisesService } from './promises/promises.service.js';
import { RoadmapModule } from './roadmap/roadmap.module.js';
import { SettingsModule } from './settings/settings.module.js';

@Module({
  imports: [
    PeopleModule,
    PlansModule,
    CheckInsModule,
    SettingsModule,
    CyclesModule,
    DocumentsModule,
    RoadmapModule,
    AttentionModule,
  ],
  controllers: [HomeController, PromisesController],
  providers: [HomeRepository, HomeService, PromisesRepository, PromisesService],
})
export class DevelopmentPlansModule {}
