import { Controller } from '@nestjs/common';
import { changeCalibrationSettings, getCalibrationSettings } from '@understudy/contracts/calibration';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { CalibrationSettingsService } from './calibration-settings.service.js';

@Controller()
export class CalibrationSettingsController {
  constructor(private readonly settings: CalibrationSettingsService) {}

  @Endpoint(getCalibrationSettings)
  get(@CurrentActor() actor: Actor) {
    return this.settings.get(actor);
  }

  @Endpoint(changeCalibrationSettings)
  change(
    @CurrentActor() actor: Actor,
    @Input(changeCalibrationSettings) { body }: InputOf<typeof changeCalibrationSettings>,
  ) {
    return this.settings.change(actor, body);
  }
}
