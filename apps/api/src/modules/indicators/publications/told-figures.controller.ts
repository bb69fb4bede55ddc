import { Controller } from '@nestjs/common';
import { exportConfidentialFigures, getConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { csvReply } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { ToldFiguresService } from './told-figures.service.js';

@Controller()
export class ToldFiguresController {
  constructor(private readonly figures: ToldFiguresService) {}

  @Endpoint(getConfidentialFigures)
  get(@CurrentActor() actor: Actor, @Input(getConfidentialFigures) { query }: InputOf<typeof getConfidentialFigures>) {
    return this.figures.get(actor, query);
  }

  @Endpoint(exportConfidentialFigures)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportConfidentialFigures) { query }: InputOf<typeof exportConfidentialFigures>,
    @Reply() reply: FastifyReply,
  ) {
    await csvReply(reply, `readiness-${query.asOf ?? actor.today}.csv`, await this.figures.export(actor, query));
  }
}
