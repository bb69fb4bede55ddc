// Development plans: what somebody wants to learn in a period, who agreed to it, and the talks that keep it alive.
import { Module } from '@nestjs/common';
import { CareerFrameworkModule } from '../career-framework/career-framework.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { AgreementsRepository } from './agreements/agreements.repository.js';
import { AgreementsService } from './agreements/agreements.service.js';
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

@Module({
  imports: [PeopleModule, CareerFrameworkModule],
  controllers: [PlansController, GoalsController, CommentsController, AgreementsController],
  providers: [
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
