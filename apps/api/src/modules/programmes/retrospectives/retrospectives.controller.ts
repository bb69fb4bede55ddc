import { Controller } from '@nestjs/common';
import {
  addRetrospectiveAction,
  addRetrospectiveNote,
  changeRetrospectiveAction,
  changeRetrospectiveNote,
  getRetrospective,
  stepRetrospectiveAction,
} from '@understudy/contracts/programmes-retrospectives';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { RetrospectivesService } from './retrospectives.service.js';

@Controller()
export class RetrospectivesController {
  constructor(private readonly boards: RetrospectivesService) {}

  @Endpoint(getRetrospective)
  get(@CurrentActor() actor: Actor, @Input(getRetrospective) { params }: InputOf<typeof getRetrospective>) {
    return this.boards.get(actor, params.cohortId);
  }

  @Endpoint(addRetrospectiveNote)
  addNote(
    @CurrentActor() actor: Actor,
    @Input(addRetrospectiveNote) { params, body }: InputOf<typeof addRetrospectiveNote>,
  ) {
    return this.boards.addNote(actor, params.cohortId, body);
  }

  @Endpoint(changeRetrospectiveNote)
  changeNote(
    @CurrentActor() actor: Actor,
    @Input(changeRetrospectiveNote) { params, body }: InputOf<typeof changeRetrospectiveNote>,
  ) {
    return this.boards.changeNote(actor, params.retrospectiveNoteId, body);
  }

  @Endpoint(addRetrospectiveAction)
  addAction(
    @CurrentActor() actor: Actor,
    @Input(addRetrospectiveAction) { params, body }: InputOf<typeof addRetrospectiveAction>,
  ) {
    return this.boards.addAction(actor, params.cohortId, body);
  }

  @Endpoint(changeRetrospectiveAction)
  changeAction(
    @CurrentActor() actor: Actor,
    @Input(changeRetrospectiveAction) { params, body }: InputOf<typeof changeRetrospectiveAction>,
  ) {
    return this.boards.changeAction(actor, params.retrospectiveActionId, body);
  }

  @Endpoint(stepRetrospectiveAction)
  stepAction(
    @CurrentActor() actor: Actor,
    @Input(stepRetrospectiveAction) { params, body }: InputOf<typeof stepRetrospectiveAction>,
  ) {
    return this.boards.stepAction(actor, params.retrospectiveActionId, body);
  }
}
