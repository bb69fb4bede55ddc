import { Controller } from '@nestjs/common';
import {
  changeOwnTemplate,
  createOwnTemplate,
  listOpportunityTemplates,
  offerOpportunityTemplate,
} from '@understudy/contracts/opportunities-templates';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { OwnTemplatesService } from './own-templates.service.js';
import { TemplatesService } from './templates.service.js';

@Controller()
export class TemplatesController {
  constructor(
    private readonly templates: TemplatesService,
    private readonly own: OwnTemplatesService,
  ) {}

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

  @Endpoint(createOwnTemplate)
  create(@CurrentActor() actor: Actor, @Input(createOwnTemplate) { body }: InputOf<typeof createOwnTemplate>) {
    return this.own.create(actor, body);
  }

  @Endpoint(changeOwnTemplate)
  change(@CurrentActor() actor: Actor, @Input(changeOwnTemplate) { params, body }: InputOf<typeof changeOwnTemplate>) {
    return this.own.change(actor, params.ownTemplateId, body);
  }
}
