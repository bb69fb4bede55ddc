import { Controller } from '@nestjs/common';
import {
  addToDispute,
  exportDisputesToAnswer,
  listDisputesToAnswer,
  raiseDispute,
} from '@understudy/contracts/assessments-disputes';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { DisputesService } from './disputes.service.js';

@Controller()
export class DisputesController {
  constructor(private readonly disputes: DisputesService) {}

  @Endpoint(listDisputesToAnswer)
  @AsCsv(exportDisputesToAnswer)
  list(@CurrentActor() actor: Actor, @Input(listDisputesToAnswer) { query }: InputOf<typeof listDisputesToAnswer>) {
    return this.disputes.toAnswer(actor, query);
  }

  @Endpoint(raiseDispute)
  raise(@CurrentActor() actor: Actor, @Input(raiseDispute) { params, body }: InputOf<typeof raiseDispute>) {
    return this.disputes.raise(actor, params.assessmentId, body);
  }

  @Endpoint(addToDispute)
  add(@CurrentActor() actor: Actor, @Input(addToDispute) { params, body }: InputOf<typeof addToDispute>) {
    return this.disputes.add(actor, params.disputeId, body);
  }
}
