// Plans themselves: goals and actions, comments, history, and the agreement of two.
import { Module } from '@nestjs/common';
import { CareerFrameworkModule } from '../../career-framework/career-framework.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { AgreedVersionsRepository } from '../agreements/agreed-versions.repository.js';
import { AgreedVersions } from '../agreements/agreed-versions.service.js';
import { AgreementsController } from '../agreements/agreements.controller.js';
import { AgreementsRepository } from '../agreements/agreements.repository.js';
import { AgreementsService } from '../agreements/agreements.service.js';
import { PlanSignersListeners } from '../agreements/plan-signers.listeners.js';
import { PlanSignersRepository } from '../agreements/plan-signers.repository.js';
import { PlanSigners } from '../agreements/plan-signers.service.js';
import { PlanStartsRepository } from '../agreements/plan-starts.repository.js';
import { PlanStarts } from '../agreements/plan-starts.service.js';
import { StartAgreedPlans } from '../agreements/start-agreed-plans.jobs.js';
import { CommentsController } from '../comments/comments.controller.js';
import { CommentsRepository } from '../comments/comments.repository.js';
import { CommentsService } from '../comments/comments.service.js';
import { ActionsRepository } from '../goals/actions.repository.js';
import { ActionsService } from '../goals/actions.service.js';
import { GoalDrafting } from '../goals/goal-drafting.service.js';
import { GoalsController } from '../goals/goals.controller.js';
import { GoalsRepository } from '../goals/goals.repository.js';
import { GoalsService } from '../goals/goals.service.js';
import { PlanEvidenceController } from '../goals/plan-evidence.controller.js';
import { PlanEvidenceRepository } from '../goals/plan-evidence.repository.js';
import { PlanEvidenceService } from '../goals/plan-evidence.service.js';
import { SuggestionsService } from '../goals/suggestions.service.js';
import { ForgetRemovals } from '../removals/forget-removals.jobs.js';
import { RemovalsController } from '../removals/removals.controller.js';
import { RemovalsRepository } from '../removals/removals.repository.js';
import { RemovalsService } from '../removals/removals.service.js';
import { AskedPeriodsRepository } from './asked-periods.repository.js';
import { PlanAccess } from './plan-access.service.js';
import { PlanDrafting } from './plan-drafting.service.js';
import { PlanEndsRepository } from './plan-ends.repository.js';
import { PlanLedgerRepository } from './plan-ledger.repository.js';
import { PlanLedger } from './plan-ledger.service.js';
import { PlanWritesRepository } from './plan-writes.repository.js';
import { PlansController } from './plans.controller.js';
import { PlansRepository } from './plans.repository.js';
import { PlansService } from './plans.service.js';
import { TellPlanEnds } from './tell-plan-ends.jobs.js';

@Module({
  imports: [PeopleModule, CareerFrameworkModule],
  controllers: [
    PlansController,
    GoalsController,
    CommentsController,
    AgreementsController,
    RemovalsController,
    PlanEvidenceController,
  ],
  providers: [
    ActionsRepository,
    ActionsService,
    AgreedVersions,
    AgreedVersionsRepository,
    AgreementsRepository,
    AgreementsService,
    AskedPeriodsRepository,
    CommentsRepository,
    CommentsService,
    ForgetRemovals,
    GoalDrafting,
    GoalsRepository,
    GoalsService,
    PlanAccess,
    PlanDrafting,
    PlanEndsRepository,
    PlanEvidenceRepository,
    PlanEvidenceService,
    PlanLedger,
    PlanLedgerRepository,
    PlanSigners,
    PlanSignersListeners,
    PlanSignersRepository,
    PlanStarts,
    PlanStartsRepository,
    PlanWritesRepository,
    PlansRepository,
    PlansService,
    RemovalsRepository,
    RemovalsService,
    StartAgreedPlans,
    SuggestionsService,
    TellPlanEnds,
  ],
  exports: [ActionsService, AgreedVersions, GoalsService, PlanAccess, PlanLedger, PlansRepository, PlansService],
})
export class PlansModule {}
