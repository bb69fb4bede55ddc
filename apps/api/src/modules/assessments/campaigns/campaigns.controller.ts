import { Controller } from '@nestjs/common';
import {
  changeCampaign,
  closeCampaign,
  createCampaign,
  exportCampaigns,
  exportCompletionBoard,
  extendCampaign,
  getCampaign,
  getCompletionBoard,
  launchCampaign,
  listCampaigns,
  releaseCampaign,
  remindRaters,
  removeCampaign,
} from '@understudy/contracts/assessments-campaigns';
import { callOffOpening, planOpening, scheduleReminders } from '@understudy/contracts/assessments-openings';
import { previewReach } from '@understudy/contracts/assessments-reach';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { CampaignOpenings } from './campaign-openings.service.js';
import { CampaignReachService } from './campaign-reach.service.js';
import { CampaignWork } from './campaign-work.service.js';
import { CampaignsService } from './campaigns.service.js';
import { CompletionBoard } from './completion-board.service.js';

@Controller()
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly work: CampaignWork,
    private readonly openings: CampaignOpenings,
    private readonly board: CompletionBoard,
    private readonly reach: CampaignReachService,
  ) {}

  @Endpoint(listCampaigns)
  @AsCsv(exportCampaigns)
  list(@CurrentActor() actor: Actor, @Input(listCampaigns) { query }: InputOf<typeof listCampaigns>) {
    return this.campaigns.list(actor, query);
  }

  @Endpoint(getCampaign)
  get(@CurrentActor() actor: Actor, @Input(getCampaign) { params }: InputOf<typeof getCampaign>) {
    return this.campaigns.get(actor, params.campaignId);
  }

  @Endpoint(createCampaign)
  create(@CurrentActor() actor: Actor, @Input(createCampaign) { body }: InputOf<typeof createCampaign>) {
    return this.campaigns.create(actor, body);
  }

  @Endpoint(previewReach)
  preview(@CurrentActor() actor: Actor, @Input(previewReach) { body }: InputOf<typeof previewReach>) {
    return this.reach.preview(actor, body);
  }

  @Endpoint(changeCampaign)
  change(@CurrentActor() actor: Actor, @Input(changeCampaign) { params, body }: InputOf<typeof changeCampaign>) {
    return this.campaigns.change(actor, params.campaignId, body);
  }

  @Endpoint(removeCampaign)
  remove(@CurrentActor() actor: Actor, @Input(removeCampaign) { params }: InputOf<typeof removeCampaign>) {
    return this.campaigns.remove(actor, params.campaignId);
  }

  @Endpoint(launchCampaign)
  launch(@CurrentActor() actor: Actor, @Input(launchCampaign) { params, body }: InputOf<typeof launchCampaign>) {
    return this.work.launch(actor, params.campaignId, body.version);
  }

  @Endpoint(planOpening)
  planOpening(@CurrentActor() actor: Actor, @Input(planOpening) { params, body }: InputOf<typeof planOpening>) {
    return this.openings.plan(actor, params.campaignId, body);
  }

  @Endpoint(callOffOpening)
  callOff(@CurrentActor() actor: Actor, @Input(callOffOpening) { params }: InputOf<typeof callOffOpening>) {
    return this.openings.callOff(actor, params.campaignId);
  }

  @Endpoint(remindRaters)
  remind(@CurrentActor() actor: Actor, @Input(remindRaters) { params }: InputOf<typeof remindRaters>) {
    return this.work.remind(actor, params.campaignId);
  }

  @Endpoint(scheduleReminders)
  schedule(
    @CurrentActor() actor: Actor,
    @Input(scheduleReminders) { params, body }: InputOf<typeof scheduleReminders>,
  ) {
    return this.campaigns.schedule(actor, params.campaignId, body);
  }

  @Endpoint(extendCampaign)
  extend(@CurrentActor() actor: Actor, @Input(extendCampaign) { params, body }: InputOf<typeof extendCampaign>) {
    return this.campaigns.extend(actor, params.campaignId, body);
  }

  @Endpoint(closeCampaign)
  close(@CurrentActor() actor: Actor, @Input(closeCampaign) { params, body }: InputOf<typeof closeCampaign>) {
    return this.campaigns.close(actor, params.campaignId, body);
  }

  @Endpoint(releaseCampaign)
  release(@CurrentActor() actor: Actor, @Input(releaseCampaign) { params, body }: InputOf<typeof releaseCampaign>) {
    return this.work.release(actor, params.campaignId, body.version);
  }

  @Endpoint(getCompletionBoard)
  @AsCsv(exportCompletionBoard)
  completion(@CurrentActor() actor: Actor, @Input(getCompletionBoard) { params }: InputOf<typeof getCompletionBoard>) {
    return this.board.of(actor, params.campaignId);
  }
}
