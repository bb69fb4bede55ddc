import { Controller } from '@nestjs/common';
import { listOpportunityTemplates, offerOpportunityTemplate } from '@understudy/contracts/opportunities-templates';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { TemplatesService } from './templates.service.js';

@Controller()
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  @Endpoint(listOpportunityTemplates)
  list(
    @CurrentActor() actor: Actor,
    @Input(listOpportunityTemplates) { query }: InputOf<typeof listOpportunityTemplates>,
  ) {
    return this.templates.list(actor, query);
  }

  @Endpoint(offerOpportunityTemplate)
  offer(
    @CurrentActor() actor: Actor,
    @Input(offerOpportunityTemplate) { params, body }: InputOf<typeof offerOpportunityTemplate>,
  ) {
    return this.templates.offer(actor, params.templateKey, body.offered);
  }
}
