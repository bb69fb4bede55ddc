import { Controller } from '@nestjs/common';
import {
  changeCalibration,
  exportCalibrationManagers,
  exportCalibrationPeople,
  exportCalibrations,
  getCalibration,
  listCalibrationManagers,
  listCalibrationPeople,
  listCalibrations,
  planCalibration,
  stepCalibration,
  takeOutCalibrationManager,
} from '@understudy/contracts/calibration';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ManagersService } from './managers.service.js';
import { SessionPlanningService } from './session-planning.service.js';
import { SessionStepsService } from './session-steps.service.js';
import { SessionsService } from './sessions.service.js';

@Controller()
export class CalibrationSessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly planning: SessionPlanningService,
    private readonly steps: SessionStepsService,
    private readonly managers: ManagersService,
  ) {}

  @Endpoint(listCalibrations)
  @AsCsv(exportCalibrations)
  list(@CurrentActor() actor: Actor, @Input(listCalibrations) { query }: InputOf<typeof listCalibrations>) {
    return this.sessions.list(actor, query);
  }

  @Endpoint(planCalibration)
  plan(@CurrentActor() actor: Actor, @Input(planCalibration) { body }: InputOf<typeof planCalibration>) {
    return this.planning.plan(actor, body);
  }

  @Endpoint(getCalibration)
  get(@CurrentActor() actor: Actor, @Input(getCalibration) { params }: InputOf<typeof getCalibration>) {
    return this.sessions.get(actor, params.calibrationId);
  }

  @Endpoint(changeCalibration)
  change(@CurrentActor() actor: Actor, @Input(changeCalibration) { params, body }: InputOf<typeof changeCalibration>) {
    return this.planning.change(actor, params.calibrationId, body);
  }

  @Endpoint(stepCalibration)
  step(@CurrentActor() actor: Actor, @Input(stepCalibration) { params, body }: InputOf<typeof stepCalibration>) {
    return this.steps.step(actor, params.calibrationId, body);
  }

  @Endpoint(listCalibrationPeople)
  @AsCsv(exportCalibrationPeople)
  listPeople(
    @CurrentActor() actor: Actor,
    @Input(listCalibrationPeople) { params, query }: InputOf<typeof listCalibrationPeople>,
  ) {
    return this.managers.people(actor, params.calibrationId, query);
  }

  @Endpoint(listCalibrationManagers)
  @AsCsv(exportCalibrationManagers)
  listManagers(
    @CurrentActor() actor: Actor,
    @Input(listCalibrationManagers) { params, query }: InputOf<typeof listCalibrationManagers>,
  ) {
    return this.managers.list(actor, params.calibrationId, query);
  }

  @Endpoint(takeOutCalibrationManager)
  takeOut(
    @CurrentActor() actor: Actor,
    @Input(takeOutCalibrationManager) { params, body }: InputOf<typeof takeOutCalibrationManager>,
  ) {
    return this.managers.takeOut(actor, params.calibrationId, params.personId, body);
  }
}
