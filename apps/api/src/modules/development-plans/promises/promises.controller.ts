import { Controller } from '@nestjs/common';
import { exportPromises, keepPromise, listPromises } from '@understudy/contracts/development-plans-promises';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { PromisesService } from './promises.service.js';

@Controller()
export class PromisesController {
  constructor(private readonly promises: PromisesService) {}

  @Endpoint(listPromises)
  @AsCsv(exportPromises)
  list(@CurrentActor() actor: Actor, @Input(listPromises) { query }: InputOf<typeof listPromises>) {
    return this.promises.list(actor, query);
  }

  @Endpoint(keepPromise)
  keep(@CurrentActor() actor: Actor, @Input(keepPromise) { params, body }: InputOf<typeof keepPromise>) {
    return this.promises.keep(actor, params.actionId, body);
  }
}
