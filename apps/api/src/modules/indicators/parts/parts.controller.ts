import { Controller } from '@nestjs/common';
import { exportIndicatorParts, listIndicatorParts } from '@understudy/contracts/indicators-parts';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { PartsService } from './parts.service.js';

@Controller()
export class PartsController {
  constructor(private readonly parts: PartsService) {}

  @Endpoint(listIndicatorParts)
  @AsCsv(exportIndicatorParts)
  list(@CurrentActor() actor: Actor, @Input(listIndicatorParts) { query }: InputOf<typeof listIndicatorParts>) {
    return this.parts.list(actor, query);
  }
}
