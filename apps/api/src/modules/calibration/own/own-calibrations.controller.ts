import { Controller } from '@nestjs/common';
import { exportOwnCalibrations, listOwnCalibrations } from '@understudy/contracts/calibration-meeting';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { OwnCalibrationsService } from './own-calibrations.service.js';

@Controller()
export class OwnCalibrationsController {
  constructor(private readonly own: OwnCalibrationsService) {}

  @Endpoint(listOwnCalibrations)
  @AsCsv(exportOwnCalibrations)
  list(@CurrentActor() actor: Actor, @Input(listOwnCalibrations) { query }: InputOf<typeof listOwnCalibrations>) {
    return this.own.list(actor, query);
  }
}
