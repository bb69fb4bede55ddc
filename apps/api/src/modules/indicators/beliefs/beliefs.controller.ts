import { Controller } from '@nestjs/common';
import { exportBelievedFigures, getBelievedFigures } from '@understudy/contracts/indicators-beliefs';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { csvReply } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { fileName } from '../reports/file-name.js';
import { BeliefsService } from './beliefs.service.js';

@Controller()
export class BeliefsController {
  constructor(private readonly beliefs: BeliefsService) {}

  @Endpoint(getBelievedFigures)
  get(@CurrentActor() actor: Actor, @Input(getBelievedFigures) { query }: InputOf<typeof getBelievedFigures>) {
    return this.beliefs.get(actor, query);
  }

  @Endpoint(exportBelievedFigures)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportBelievedFigures) { query }: InputOf<typeof exportBelievedFigures>,
    @Reply() reply: FastifyReply,
  ) {
    await csvReply(
      reply,
      `${fileName('indicators-then-and-now', actor.today, query)}.csv`,
      await this.beliefs.export(actor, query),
    );
  }
}
