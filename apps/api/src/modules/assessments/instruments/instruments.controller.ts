import { Controller } from '@nestjs/common';
import {
  changeInstrumentDraft,
  discardInstrumentDraft,
  draftInstrument,
  exportInstruments,
  exportInstrumentVersions,
  forkInstrument,
  getInstrumentVersion,
  listInstruments,
  listInstrumentVersions,
  offerForSelf,
  openInstrumentDraft,
  publishInstrument,
  retireInstrument,
} from '@understudy/contracts/assessments-instruments';
import { removeInstrument } from '@understudy/contracts/removed-drafts';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { InstrumentDrafting } from './instrument-drafting.service.js';
import { InstrumentsService } from './instruments.service.js';

@Controller()
export class InstrumentsController {
  constructor(
    private readonly instruments: InstrumentsService,
    private readonly drafting: InstrumentDrafting,
  ) {}

  @Endpoint(listInstruments)
  @AsCsv(exportInstruments)
  list(@CurrentActor() actor: Actor, @Input(listInstruments) { query }: InputOf<typeof listInstruments>) {
    return this.instruments.list(actor, query);
  }

  @Endpoint(listInstrumentVersions)
  @AsCsv(exportInstrumentVersions)
  versions(
    @CurrentActor() actor: Actor,
    @Input(listInstrumentVersions) { params, query }: InputOf<typeof listInstrumentVersions>,
  ) {
    return this.instruments.versions(actor, params.instrumentId, query);
  }

  @Endpoint(getInstrumentVersion)
  version(@CurrentActor() actor: Actor, @Input(getInstrumentVersion) { params }: InputOf<typeof getInstrumentVersion>) {
    return this.instruments.version(actor, params.instrumentId, params.instrumentVersionId);
  }

  @Endpoint(forkInstrument)
  fork(@CurrentActor() actor: Actor, @Input(forkInstrument) { params, body }: InputOf<typeof forkInstrument>) {
    return this.instruments.fork(actor, params.instrumentId, body.name);
  }

  @Endpoint(draftInstrument)
  draft(@CurrentActor() actor: Actor, @Input(draftInstrument) { body }: InputOf<typeof draftInstrument>) {
    return this.drafting.draft(actor, body);
  }

  @Endpoint(openInstrumentDraft)
  openDraft(@CurrentActor() actor: Actor, @Input(openInstrumentDraft) { params }: InputOf<typeof openInstrumentDraft>) {
    return this.instruments.openDraft(actor, params.instrumentId);
  }

  @Endpoint(changeInstrumentDraft)
  changeDraft(
    @CurrentActor() actor: Actor,
    @Input(changeInstrumentDraft) { params, body }: InputOf<typeof changeInstrumentDraft>,
  ) {
    return this.instruments.changeDraft(actor, params.instrumentId, body);
  }

  @Endpoint(publishInstrument)
  publish(@CurrentActor() actor: Actor, @Input(publishInstrument) { params, body }: InputOf<typeof publishInstrument>) {
    return this.instruments.publish(actor, params.instrumentId, body.version);
  }

  @Endpoint(discardInstrumentDraft)
  discardDraft(
    @CurrentActor() actor: Actor,
    @Input(discardInstrumentDraft) { params }: InputOf<typeof discardInstrumentDraft>,
  ) {
    return this.instruments.discardDraft(actor, params.instrumentId);
  }

  @Endpoint(removeInstrument)
  remove(@CurrentActor() actor: Actor, @Input(removeInstrument) { params }: InputOf<typeof removeInstrument>) {
    return this.instruments.remove(actor, params.instrumentId);
  }

  @Endpoint(retireInstrument)
  retire(@CurrentActor() actor: Actor, @Input(retireInstrument) { params, body }: InputOf<typeof retireInstrument>) {
    return this.instruments.retire(actor, params.instrumentId, body.retired);
  }

  @Endpoint(offerForSelf)
  offer(@CurrentActor() actor: Actor, @Input(offerForSelf) { params, body }: InputOf<typeof offerForSelf>) {
    return this.instruments.offerForSelf(actor, params.instrumentId, body.offered);
  }
}
