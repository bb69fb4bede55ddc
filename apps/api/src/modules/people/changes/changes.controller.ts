import { Controller } from '@nestjs/common';
import { changeManager, changeTitle, changeUnitMembership, recordLeaving } from '@understudy/contracts/people';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ChangesService } from './changes.service.js';

@Controller()
export class ChangesController {
  constructor(private readonly changes: ChangesService) {}

  @Endpoint(changeManager)
  manager(@CurrentActor() actor: Actor, @Input(changeManager) { params, body }: InputOf<typeof changeManager>) {
    return this.changes.changeManager(actor, params.personId, body);
  }

  @Endpoint(changeTitle)
  title(@CurrentActor() actor: Actor, @Input(changeTitle) { params, body }: InputOf<typeof changeTitle>) {
    return this.changes.changeTitle(actor, params.personId, body);
  }

  @Endpoint(changeUnitMembership)
  unit(
    @CurrentActor() actor: Actor,
    @Input(changeUnitMembership) { params, body }: InputOf<typeof changeUnitMembership>,
  ) {
    return this.changes.changeUnit(actor, params.personId, body);
  }

  @Endpoint(recordLeaving)
  leaving(@CurrentActor() actor: Actor, @Input(recordLeaving) { params, body }: InputOf<typeof recordLeaving>) {
    return this.changes.recordLeaving(actor, params.personId, body);
  }
}
