import { Controller } from '@nestjs/common';
import {
  changeMyMentoringRequest,
  exportMentoringRequests,
  getMyMentoringRequest,
  listMentoringRequests,
  withdrawMyMentoringRequest,
} from '@understudy/contracts/mentoring-mentorships';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { RequestsService } from './requests.service.js';

@Controller()
export class RequestsController {
  constructor(private readonly requests: RequestsService) {}

  @Endpoint(getMyMentoringRequest)
  own(@CurrentActor() actor: Actor, @Input(getMyMentoringRequest) _input: InputOf<typeof getMyMentoringRequest>) {
    return this.requests.own(actor);
  }

  @Endpoint(changeMyMentoringRequest)
  change(
    @CurrentActor() actor: Actor,
    @Input(changeMyMentoringRequest) { body }: InputOf<typeof changeMyMentoringRequest>,
  ) {
    return this.requests.change(actor, body);
  }

  @Endpoint(withdrawMyMentoringRequest)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Input(withdrawMyMentoringRequest) _input: InputOf<typeof withdrawMyMentoringRequest>,
  ) {
    await this.requests.withdraw(actor);
  }

  @Endpoint(listMentoringRequests)
  @AsCsv(exportMentoringRequests)
  list(@CurrentActor() actor: Actor, @Input(listMentoringRequests) { query }: InputOf<typeof listMentoringRequests>) {
    return this.requests.list(actor, query);
  }
}
