import { Controller } from '@nestjs/common';
import {
  changeDevelopmentSettings,
  chooseHandOver,
  getDevelopmentSettings,
  getHandOver,
} from '@understudy/contracts/development-plans-hand-over';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { HandOverService } from './hand-over.service.js';
import { SettingsService } from './settings.service.js';

@Controller()
export class SettingsController {
  constructor(
    private readonly settings: SettingsService,
    private readonly handOver: HandOverService,
  ) {}

  @Endpoint(getDevelopmentSettings)
  get(@CurrentActor() actor: Actor) {
    return this.settings.get(actor);
  }

  @Endpoint(changeDevelopmentSettings)
  change(
    @CurrentActor() actor: Actor,
    @Input(changeDevelopmentSettings) { body }: InputOf<typeof changeDevelopmentSettings>,
  ) {
    return this.settings.change(actor, body);
  }

  @Endpoint(getHandOver)
  handOvers(@CurrentActor() actor: Actor, @Input(getHandOver) { params }: InputOf<typeof getHandOver>) {
    return this.handOver.list(actor, params.personId);
  }

  @Endpoint(chooseHandOver)
  choose(@CurrentActor() actor: Actor, @Input(chooseHandOver) { params, body }: InputOf<typeof chooseHandOver>) {
    return this.handOver.choose(actor, params.personId, body);
  }
}
