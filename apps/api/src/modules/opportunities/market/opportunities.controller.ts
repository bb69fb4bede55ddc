import { Controller } from '@nestjs/common';
import {
  changeOpportunity,
  changeOpportunityStatus,
  createOpportunity,
  exportOpportunities,
  getOpportunity,
  listOpportunities,
} from '@understudy/contracts/opportunities';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { OpportunitiesService } from './opportunities.service.js';

@Controller()
export class OpportunitiesController {
  constructor(private readonly opportunities: OpportunitiesService) {}

  @Endpoint(listOpportunities)
  @AsCsv(exportOpportunities)
  list(@CurrentActor() actor: Actor, @Input(listOpportunities) { query }: InputOf<typeof listOpportunities>) {
    return this.opportunities.list(actor, query);
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
