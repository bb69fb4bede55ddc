import { Controller } from '@nestjs/common';
import {
  assignStage,
  exportStageAssignments,
  listStageAssignments,
  setTargetStage,
} from '@understudy/contracts/career-framework';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { StagesService } from './stages.service.js';
import { TargetStageService } from './target-stage.service.js';

@Controller()
export class StagesController {
  constructor(
    private readonly stages: StagesService,
    private readonly targets: TargetStageService,
  ) {}

  @Endpoint(listStageAssignments)
  @AsCsv(exportStageAssignments)
  list(
    @CurrentActor() actor: Actor,
    @Input(listStageAssignments) { params, query }: InputOf<typeof listStageAssignments>,
  ) {
    return this.stages.list(actor, params.personId, query);
  }

  @Endpoint(assignStage)
  assign(@CurrentActor() actor: Actor, @Input(assignStage) { params, body }: InputOf<typeof assignStage>) {
    return this.stages.assign(actor, params.personId, body);
  }

  @Endpoint(setTargetStage)
  setTarget(@CurrentActor() actor: Actor, @Input(setTargetStage) { params, body }: InputOf<typeof setTargetStage>) {
    return this.targets.set(actor, params.personId, body);
  }
}
