import { Controller } from '@nestjs/common';
import {
  exportObservedLeaders,
  getLeaderEffectiveness,
  listObservedLeaders,
} from '@understudy/contracts/effectiveness-observations';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { LeadersService } from './leaders.service.js';

@Controller()
export class LeadersController {
  constructor(private readonly leaders: LeadersService) {}

  @Endpoint(listObservedLeaders)
  @AsCsv(exportObservedLeaders)
  list(@CurrentActor() actor: Actor, @Input(listObservedLeaders) { query }: InputOf<typeof listObservedLeaders>) {
    return this.leaders.list(actor, query);
  }

  @Endpoint(getLeaderEffectiveness)
  get(
    @CurrentActor() actor: Actor,
    @Input(getLeaderEffectiveness) { params, query }: InputOf<typeof getLeaderEffectiveness>,
  ) {
    return this.leaders.get(actor, params.leaderId, query);
  }
}
