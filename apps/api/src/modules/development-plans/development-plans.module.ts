// Development plans: what somebody wants to learn in a period, who agreed to it, and the talks that keep it alive.
import { Module } from '@nestjs/common';
import { CareerFrameworkModule } from '../career-framework/career-framework.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { AgreementsRepository } from './agreements/agreements.repository.js';
import { AgreementsService } from './agreements/agreements.service.js';
import { CheckInNotesRepository } from './check-ins/check-in-notes.repository.js';
import { CheckInNotesService } from './check-ins/check-in-notes.service.js';
import { CheckInRecording } from './check-ins/check-in-recording.service.js';
import { CheckInsController } from './check-ins/check-ins.controller.js';
import { CheckInsRepository } from './check-ins/check-ins.repository.js';
import { CheckInsService } from './check-ins/check-ins.service.js';
import { FindOverdueCheckIns } from './check-ins/find-overdue-check-ins.jobs.js';
import { OverdueRepository } from './check-ins/overdue.repository.js';
import { PairsRepository } from './check-ins/pairs.repository.js';
import { CommentsController } from './comments/comments.controller.js';
import { CommentsRepository } from './comments/comments.repository.js';
import { CommentsService } from './comments/comments.service.js';
import { ActionsRepository } from './goals/actions.repository.js';
import { ActionsService } from './goals/actions.service.js';
import { GoalDrafting } from './goals/goal-drafting.service.js';
import { GoalsController } from './goals/goals.controller.js';
import { GoalsRepository } from './goals/goals.repository.js';
import { GoalsService } from './goals/goals.service.js';
import { PlanAccess } from './plans/plan-access.service.js';
import { PlanDrafting } from './plans/plan-drafting.service.js';
import { PlanLedgerRepository } from './plans/plan-ledger.repository.js';
import { PlanLedger } from './plans/plan-ledger.service.js';
import { PlanWritesRepository } from './plans/plan-writes.repository.js';
import { PlansController } from './plans/plans.controller.js';
import { PlansRepository } from './plans/plans.repository.js';
import { PlansService } from './plans/plans.service.js';
import { HandOverRepository } from './settings/hand-over.repository.js';
import { HandOverService } from './settings/hand-over.service.js';
import { SettingsController } from './settings/settings.controller.js';
import { SettingsRepository } from './settings/settings.repository.js';
import { SettingsService } from './settings/settings.service.js';

@Module({
  imports: [PeopleModule, CareerFrameworkModule],
  controllers: [
    PlansController,
    GoalsController,
    CommentsController,
    AgreementsController,
    CheckInsController,
    SettingsController,
  ],
  providers: [
    CheckInNotesRepository,
    CheckInNotesService,
    CheckInRecording,
    CheckInsRepository,
    CheckInsService,
    FindOverdueCheckIns,
    HandOverRepository,
    HandOverService,
    OverdueRepository,
    PairsRepository,
    SettingsRepository,
    SettingsService,
    ActionsRepository,
    ActionsService,
    AgreementsRepository,
    AgreementsService,
    CommentsRepository,
    CommentsService,
    GoalDrafting,
    GoalsRepository,
    GoalsService,
    PlanAccess,
    PlanDrafting,
    PlanLedger,
    PlanLedgerRepository,
    PlanWritesRepository,
    PlansRepository,
    PlansService,
  ],
})
export class DevelopmentPlansModule {}
