import { Controller } from '@nestjs/common';
import {
  approveRater,
  exportCampaignPanels,
  exportRaterPanels,
  getRaterPanel,
  listCampaignPanels,
  listRaterPanels,
  nominateRater,
  vetoRater,
  withdrawRater,
} from '@understudy/contracts/assessments-raters';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { RaterPanelsService } from './rater-panels.service.js';

@Controller()
export class RaterPanelsController {
  constructor(private readonly panels: RaterPanelsService) {}

  @Endpoint(listRaterPanels)
  @AsCsv(exportRaterPanels)
  list(@CurrentActor() actor: Actor, @Input(listRaterPanels) { query }: InputOf<typeof listRaterPanels>) {
    return this.panels.list(actor, query);
  }

  @Endpoint(listCampaignPanels)
  @AsCsv(exportCampaignPanels)
  ofCampaign(
    @CurrentActor() actor: Actor,
    @Input(listCampaignPanels) { params, query }: InputOf<typeof listCampaignPanels>,
  ) {
    return this.panels.ofCampaign(actor, params.campaignId, query);
  }

  @Endpoint(getRaterPanel)
  get(@CurrentActor() actor: Actor, @Input(getRaterPanel) { params }: InputOf<typeof getRaterPanel>) {
    return this.panels.get(actor, params.assessmentId);
  }

  @Endpoint(nominateRater)
  nominate(@CurrentActor() actor: Actor, @Input(nominateRater) { params, body }: InputOf<typeof nominateRater>) {
    return this.panels.nominate(actor, params.assessmentId, body.raterId);
  }

  @Endpoint(approveRater)
  approve(@CurrentActor() actor: Actor, @Input(approveRater) { params }: InputOf<typeof approveRater>) {
    return this.panels.approve(actor, params.assessmentId, params.requestId);
  }

  @Endpoint(vetoRater)
  veto(@CurrentActor() actor: Actor, @Input(vetoRater) { params, body }: InputOf<typeof vetoRater>) {
    return this.panels.veto(actor, params.assessmentId, params.requestId, body.reason);
  }

  @Endpoint(withdrawRater)
  withdraw(@CurrentActor() actor: Actor, @Input(withdrawRater) { params }: InputOf<typeof withdrawRater>) {
    return this.panels.withdraw(actor, params.assessmentId, params.requestId);
  }
}
