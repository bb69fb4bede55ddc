import { Controller } from '@nestjs/common';
import { exportWaitingDecisions, listWaitingDecisions } from '@understudy/contracts/programmes-decisions';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { DecisionsService } from './decisions.service.js';

@Controller()
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Endpoint(listWaitingDecisions)
  @AsCsv(exportWaitingDecisions)
  list(@CurrentActor() actor: Actor, @Input(listWaitingDecisions) { query }: InputOf<typeof listWaitingDecisions>) {
    return this.decisions.list(actor, query);
  }
}
