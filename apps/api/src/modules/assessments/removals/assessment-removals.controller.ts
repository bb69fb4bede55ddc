import { Controller } from '@nestjs/common';
import {
  exportRemovedCampaigns,
  exportRemovedInstrumentDrafts,
  listRemovedCampaigns,
  listRemovedInstrumentDrafts,
  restoreCampaign,
  restoreInstrumentDraft,
} from '@understudy/contracts/removed-drafts';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { CampaignRemovals } from './campaign-removals.service.js';
import { InstrumentRemovals } from './instrument-removals.service.js';

@Controller()
export class AssessmentRemovalsController {
  constructor(
    private readonly campaigns: CampaignRemovals,
    private readonly instruments: InstrumentRemovals,
  ) {}

  @Endpoint(listRemovedCampaigns)
  @AsCsv(exportRemovedCampaigns)
  listCampaigns(
    @CurrentActor() actor: Actor,
    @Input(listRemovedCampaigns) { query }: InputOf<typeof listRemovedCampaigns>,
  ) {
    return this.campaigns.list(actor, query);
  }

  @Endpoint(restoreCampaign)
  restoreCampaign(@CurrentActor() actor: Actor, @Input(restoreCampaign) { params }: InputOf<typeof restoreCampaign>) {
    return this.campaigns.restore(actor, params.removedDraftId);
  }

  @Endpoint(listRemovedInstrumentDrafts)
  @AsCsv(exportRemovedInstrumentDrafts)
  listInstrumentDrafts(
    @CurrentActor() actor: Actor,
    @Input(listRemovedInstrumentDrafts) { query }: InputOf<typeof listRemovedInstrumentDrafts>,
  ) {
    return this.instruments.list(actor, query);
  }

  @Endpoint(restoreInstrumentDraft)
  restoreInstrumentDraft(
    @CurrentActor() actor: Actor,
    @Input(restoreInstrumentDraft) { params }: InputOf<typeof restoreInstrumentDraft>,
  ) {
    return this.instruments.restore(actor, params.removedDraftId);
  }
}
