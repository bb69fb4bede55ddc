import { Controller } from '@nestjs/common';
import {
  answerNomination,
  changeSuccessionSettings,
  exportMyNominations,
  getSuccessionSettings,
  listMyNominations,
} from '@understudy/contracts/succession-nominations';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { SuccessionSettingsService } from '../settings/succession-settings.service.js';
import { MyNominationsService } from './my-nominations.service.js';

@Controller()
export class NomineesController {
  constructor(
    private readonly own: MyNominationsService,
    private readonly settings: SuccessionSettingsService,
  ) {}

  @Endpoint(listMyNominations)
  @AsCsv(exportMyNominations)
  list(@CurrentActor() actor: Actor, @Input(listMyNominations) { query }: InputOf<typeof listMyNominations>) {
    return this.own.list(actor, query);
  }

  @Endpoint(answerNomination)
  answer(@CurrentActor() actor: Actor, @Input(answerNomination) { params, body }: InputOf<typeof answerNomination>) {
    return this.own.answer(actor, params.nominationId, body);
  }

  @Endpoint(getSuccessionSettings)
  getSettings(@CurrentActor() actor: Actor) {
    return this.settings.get(actor);
  }

  @Endpoint(changeSuccessionSettings)
  changeSettings(
    @CurrentActor() actor: Actor,
    @Input(changeSuccessionSettings) { body }: InputOf<typeof changeSuccessionSettings>,
  ) {
    return this.settings.change(actor, body);
  }
}
