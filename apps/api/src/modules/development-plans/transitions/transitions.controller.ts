import { Controller } from '@nestjs/common';
import {
  changeTransitionItem,
  exportMyEarlierTransitions,
  exportTransitions,
  getMyTransition,
  getPersonTransition,
  listMyEarlierTransitions,
  listTransitions,
  shareTransition,
} from '@understudy/contracts/development-plans-transitions';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { TransitionsService } from './transitions.service.js';

@Controller()
export class TransitionsController {
  constructor(private readonly transitions: TransitionsService) {}

  @Endpoint(getMyTransition)
  mine(@CurrentActor() actor: Actor) {
    return this.transitions.mine(actor);
  }

  @Endpoint(listMyEarlierTransitions)
  @AsCsv(exportMyEarlierTransitions)
  earlier(
    @CurrentActor() actor: Actor,
    @Input(listMyEarlierTransitions) { query }: InputOf<typeof listMyEarlierTransitions>,
  ) {
    return this.transitions.earlier(actor, query);
  }

  @Endpoint(changeTransitionItem)
  change(
    @CurrentActor() actor: Actor,
    @Input(changeTransitionItem) { params, body }: InputOf<typeof changeTransitionItem>,
  ) {
    return this.transitions.change(actor, params.transitionId, params.item, body);
  }

  @Endpoint(shareTransition)
  share(@CurrentActor() actor: Actor, @Input(shareTransition) { params, body }: InputOf<typeof shareTransition>) {
    return this.transitions.share(actor, params.transitionId, body);
  }

  @Endpoint(getPersonTransition)
  ofPerson(@CurrentActor() actor: Actor, @Input(getPersonTransition) { params }: InputOf<typeof getPersonTransition>) {
    return this.transitions.ofPerson(actor, params.personId);
  }

  @Endpoint(listTransitions)
  @AsCsv(exportTransitions)
  list(@CurrentActor() actor: Actor, @Input(listTransitions) { query }: InputOf<typeof listTransitions>) {
    return this.transitions.list(actor, query);
  }
}
