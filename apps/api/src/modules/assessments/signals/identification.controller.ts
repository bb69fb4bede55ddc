import { Controller } from '@nestjs/common';
import {
  exportCandidates,
  exportUnobserved,
  listCandidates,
  listUnobserved,
} from '@understudy/contracts/assessments-signals';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { csvReply } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { IdentificationService } from './identification.service.js';

@Controller()
export class IdentificationController {
  constructor(private readonly identification: IdentificationService) {}

  @Endpoint(listCandidates)
  list(@CurrentActor() actor: Actor, @Input(listCandidates) { query }: InputOf<typeof listCandidates>) {
    return this.identification.list(actor, query);
  }

  @Endpoint(exportCandidates)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportCandidates) { query }: InputOf<typeof exportCandidates>,
    @Reply() reply: FastifyReply,
  ) {
    await csvReply(reply, `identification-${actor.today}.csv`, await this.identification.export(actor, query));
  }

  @Endpoint(listUnobserved)
  @AsCsv(exportUnobserved)
  unobserved(@CurrentActor() actor: Actor, @Input(listUnobserved) { query }: InputOf<typeof listUnobserved>) {
    return this.identification.unobserved(actor, query);
  }
}
