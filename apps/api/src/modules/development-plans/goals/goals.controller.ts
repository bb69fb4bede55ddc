import { Controller } from '@nestjs/common';
import {
  addAction,
  addGoal,
  changeAction,
  changeGoal,
  logProgress,
  removeAction,
  removeGoal,
} from '@understudy/contracts/development-plans-goals';
import { takeSuggestions } from '@understudy/contracts/development-plans-roadmap';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ActionsService } from './actions.service.js';
import { GoalsService } from './goals.service.js';
import { SuggestionsService } from './suggestions.service.js';

@Controller()
export class GoalsController {
  constructor(
    private readonly goals: GoalsService,
    private readonly actions: ActionsService,
    private readonly suggestions: SuggestionsService,
  ) {}

  @Endpoint(addGoal)
  add(@CurrentActor() actor: Actor, @Input(addGoal) { params, body }: InputOf<typeof addGoal>) {
    return this.goals.add(actor, params.planId, body);
  }

  @Endpoint(changeGoal)
  change(@CurrentActor() actor: Actor, @Input(changeGoal) { params, body }: InputOf<typeof changeGoal>) {
    return this.goals.change(actor, params.planId, params.goalId, body);
  }

  @Endpoint(removeGoal)
  remove(@CurrentActor() actor: Actor, @Input(removeGoal) { params }: InputOf<typeof removeGoal>) {
    return this.goals.remove(actor, params.planId, params.goalId);
  }

  @Endpoint(takeSuggestions)
  takeSuggestions(
    @CurrentActor() actor: Actor,
    @Input(takeSuggestions) { params, body }: InputOf<typeof takeSuggestions>,
  ) {
    return this.suggestions.take(actor, params.planId, body);
  }

  @Endpoint(addAction)
  addAction(@CurrentActor() actor: Actor, @Input(addAction) { params, body }: InputOf<typeof addAction>) {
    return this.actions.add(actor, params.planId, params.goalId, body);
  }

  @Endpoint(changeAction)
  changeAction(@CurrentActor() actor: Actor, @Input(changeAction) { params, body }: InputOf<typeof changeAction>) {
    return this.actions.change(actor, params.planId, params.actionId, body);
  }

  @Endpoint(logProgress)
  logProgress(@CurrentActor() actor: Actor, @Input(logProgress) { params, body }: InputOf<typeof logProgress>) {
    return this.actions.logProgress(actor, params.planId, params.actionId, body);
  }

  @Endpoint(removeAction)
  removeAction(@CurrentActor() actor: Actor, @Input(removeAction) { params }: InputOf<typeof removeAction>) {
    return this.actions.remove(actor, params.planId, params.actionId);
  }
}
