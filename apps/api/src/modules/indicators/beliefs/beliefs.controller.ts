import { Controller } from '@nestjs/common';
import { getBelievedFigures } from '@understudy/contracts/indicators-beliefs';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { BeliefsService } from './beliefs.service.js';

@Controller()
export class BeliefsController {
  constructor(private readonly beliefs: BeliefsService) {}

  @Endpoint(getBelievedFigures)
  get(@CurrentActor() actor: Actor, @Input(getBelievedFigures) { query }: InputOf<typeof getBelievedFigures>) {
    return this.beliefs.get(actor, query);
  }
}
