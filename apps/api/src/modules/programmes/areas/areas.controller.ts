import { Controller } from '@nestjs/common';
import {
  changeAreaChoices,
  changeCohortAreas,
  getAreaChoices,
  getTakeOver,
  listCohortAreas,
  takeOver,
} from '@understudy/contracts/programmes-areas';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { TakeOverService } from '../role-places/take-over.service.js';
import { AreasService } from './areas.service.js';
import { ChoicesService } from './choices.service.js';

@Controller()
export class AreasController {
  constructor(
    private readonly areas: AreasService,
    private readonly choices: ChoicesService,
    private readonly takeOvers: TakeOverService,
  ) {}

  @Endpoint(listCohortAreas)
  list(@CurrentActor() actor: Actor, @Input(listCohortAreas) { params }: InputOf<typeof listCohortAreas>) {
    return this.areas.list(actor, params.cohortId);
  }

  @Endpoint(changeCohortAreas)
  change(@CurrentActor() actor: Actor, @Input(changeCohortAreas) { params, body }: InputOf<typeof changeCohortAreas>) {
    return this.areas.change(actor, params.cohortId, body);
  }

  @Endpoint(getAreaChoices)
  choicesOf(@CurrentActor() actor: Actor, @Input(getAreaChoices) { params }: InputOf<typeof getAreaChoices>) {
    return this.choices.get(actor, params.enrolmentId);
  }

  @Endpoint(changeAreaChoices)
  choose(@CurrentActor() actor: Actor, @Input(changeAreaChoices) { params, body }: InputOf<typeof changeAreaChoices>) {
    return this.choices.change(actor, params.enrolmentId, body);
  }

  @Endpoint(getTakeOver)
  able(@CurrentActor() actor: Actor, @Input(getTakeOver) { params }: InputOf<typeof getTakeOver>) {
    return this.takeOvers.get(actor, params.areaId);
  }

  @Endpoint(takeOver)
  takeOver(@CurrentActor() actor: Actor, @Input(takeOver) { params, body }: InputOf<typeof takeOver>) {
    return this.takeOvers.take(actor, params.areaId, body);
  }
}
