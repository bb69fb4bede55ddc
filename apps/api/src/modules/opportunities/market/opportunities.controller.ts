import { Controller } from '@nestjs/common';
import {
  changeOpportunity,
  changeOpportunityStatus,
  createOpportunity,
  exportOpportunities,
  getOpportunity,
  listOpportunities,
} from '@understudy/contracts/opportunities';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { csvReply } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { OpportunitiesService } from './opportunities.service.js';

@Controller()
export class OpportunitiesController {
  constructor(private readonly opportunities: OpportunitiesService) {}

  @Endpoint(listOpportunities)
  list(@CurrentActor() actor: Actor, @Input(listOpportunities) { query }: InputOf<typeof listOpportunities>) {
    return this.opportunities.list(actor, query);
  }

  @Endpoint(exportOpportunities)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportOpportunities) { query }: InputOf<typeof exportOpportunities>,
    @Reply() reply: FastifyReply,
  ) {
    await csvReply(reply, 'opportunities.csv', await this.opportunities.export(actor, query));
  }

  @Endpoint(createOpportunity)
  create(@CurrentActor() actor: Actor, @Input(createOpportunity) { body }: InputOf<typeof createOpportunity>) {
    return this.opportunities.create(actor, body);
  }

  @Endpoint(getOpportunity)
  get(@CurrentActor() actor: Actor, @Input(getOpportunity) { params }: InputOf<typeof getOpportunity>) {
    return this.opportunities.get(actor, params.opportunityId);
  }

  @Endpoint(changeOpportunity)
  change(@CurrentActor() actor: Actor, @Input(changeOpportunity) { params, body }: InputOf<typeof changeOpportunity>) {
    return this.opportunities.change(actor, params.opportunityId, body);
  }

  @Endpoint(changeOpportunityStatus)
  step(
    @CurrentActor() actor: Actor,
    @Input(changeOpportunityStatus) { params, body }: InputOf<typeof changeOpportunityStatus>,
  ) {
    return this.opportunities.step(actor, params.opportunityId, body);
  }
}
