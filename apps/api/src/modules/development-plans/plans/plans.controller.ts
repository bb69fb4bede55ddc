import { Controller } from '@nestjs/common';
import {
  carryPlanOver,
  changePlan,
  changePlanStatus,
  createPlan,
  exportPlanChanges,
  exportPlans,
  getPlan,
  listPlanChanges,
  listPlans,
} from '@understudy/contracts/development-plans';
import { getAskedPeriod } from '@understudy/contracts/development-plans-cycles';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { PlanDrafting } from './plan-drafting.service.js';
import { PlansService } from './plans.service.js';

@Controller()
export class PlansController {
  constructor(
    private readonly plans: PlansService,
    private readonly drafting: PlanDrafting,
  ) {}

  @Endpoint(listPlans)
  @AsCsv(exportPlans)
  list(@CurrentActor() actor: Actor, @Input(listPlans) { query }: InputOf<typeof listPlans>) {
    return this.plans.list(actor, query);
  }

  @Endpoint(createPlan)
  create(@CurrentActor() actor: Actor, @Input(createPlan) { body }: InputOf<typeof createPlan>) {
    return this.drafting.create(actor, body);
  }

  @Endpoint(getAskedPeriod)
  askedPeriod(@CurrentActor() actor: Actor, @Input(getAskedPeriod) { params }: InputOf<typeof getAskedPeriod>) {
    return this.drafting.askedPeriod(actor, params.personId);
  }

  @Endpoint(getPlan)
  get(@CurrentActor() actor: Actor, @Input(getPlan) { params }: InputOf<typeof getPlan>) {
    return this.plans.get(actor, params.planId);
  }

  @Endpoint(changePlan)
  change(@CurrentActor() actor: Actor, @Input(changePlan) { params, body }: InputOf<typeof changePlan>) {
    return this.plans.change(actor, params.planId, body);
  }

  @Endpoint(changePlanStatus)
  changeStatus(
    @CurrentActor() actor: Actor,
    @Input(changePlanStatus) { params, body }: InputOf<typeof changePlanStatus>,
  ) {
    return this.plans.changeStatus(actor, params.planId, body);
  }

  @Endpoint(carryPlanOver)
  carryOver(@CurrentActor() actor: Actor, @Input(carryPlanOver) { params, body }: InputOf<typeof carryPlanOver>) {
    return this.drafting.carryOver(actor, params.planId, body);
  }

  @Endpoint(listPlanChanges)
  @AsCsv(exportPlanChanges)
  changes(@CurrentActor() actor: Actor, @Input(listPlanChanges) { params, query }: InputOf<typeof listPlanChanges>) {
    return this.plans.changes(actor, params.planId, query);
  }
}
