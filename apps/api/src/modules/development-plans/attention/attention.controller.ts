import { Controller } from '@nestjs/common';
import { exportAttention, listAttention } from '@understudy/contracts/career-framework';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { AttentionService } from './attention.service.js';

@Controller()
export class AttentionController {
  constructor(private readonly attention: AttentionService) {}

  @Endpoint(listAttention)
  @AsCsv(exportAttention)
  list(@CurrentActor() actor: Actor, @Input(listAttention) { query }: InputOf<typeof listAttention>) {
    return this.attention.list(actor, query);
  }
}
