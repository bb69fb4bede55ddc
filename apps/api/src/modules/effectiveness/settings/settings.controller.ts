import { Controller } from '@nestjs/common';
import { changeEffectivenessSettings, getEffectivenessSettings } from '@understudy/contracts/effectiveness';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { SettingsService } from './settings.service.js';

@Controller()
export class EffectivenessSettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Endpoint(getEffectivenessSettings)
  get(@CurrentActor() actor: Actor) {
    return this.settings.get(actor);
  }

  @Endpoint(changeEffectivenessSettings)
  change(
    @CurrentActor() actor: Actor,
    @Input(changeEffectivenessSettings) { body }: InputOf<typeof changeEffectivenessSettings>,
  ) {
    return this.settings.change(actor, body);
  }
}
