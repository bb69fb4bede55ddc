import { Controller } from '@nestjs/common';
import { listSecondRecords, resolveSecondRecord } from '@understudy/contracts/programmes-second-records';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { SecondRecordsService } from './second-records.service.js';

@Controller()
export class SecondRecordsController {
  constructor(private readonly records: SecondRecordsService) {}

  @Endpoint(listSecondRecords)
  list(@CurrentActor() actor: Actor, @Input(listSecondRecords) { params }: InputOf<typeof listSecondRecords>) {
    return this.records.list(actor, params.cohortId);
  }

  @Endpoint(resolveSecondRecord)
  resolve(
    @CurrentActor() actor: Actor,
    @Input(resolveSecondRecord) { params, body }: InputOf<typeof resolveSecondRecord>,
  ) {
    return this.records.resolve(actor, params.cohortId, body);
  }
}
