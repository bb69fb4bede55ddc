import { Controller } from '@nestjs/common';
import {
  exportCalibrationMoves,
  exportCalibrationPlacements,
  getCalibrationEvidence,
  listCalibrationMoves,
  listCalibrationPlacements,
  moveInCalibration,
  placeInCalibration,
} from '@understudy/contracts/calibration-meeting';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import { MovesService } from './moves.service.js';
import { PlacementsService } from './placements.service.js';

@Controller()
export class PlacementsController {
  constructor(
    private readonly placements: PlacementsService,
    private readonly moves: MovesService,
    private readonly evidences: EvidenceService,
  ) {}

  @Endpoint(listCalibrationPlacements)
  @AsCsv(exportCalibrationPlacements)
  list(
    @CurrentActor() actor: Actor,
    @Input(listCalibrationPlacements) { params, query }: InputOf<typeof listCalibrationPlacements>,
  ) {
    return this.placements.list(actor, params.calibrationId, query);
  }

  @Endpoint(placeInCalibration)
  place(@CurrentActor() actor: Actor, @Input(placeInCalibration) { params, body }: InputOf<typeof placeInCalibration>) {
    return this.placements.place(actor, params.calibrationId, params.placementId, body);
  }

  @Endpoint(moveInCalibration)
  move(@CurrentActor() actor: Actor, @Input(moveInCalibration) { params, body }: InputOf<typeof moveInCalibration>) {
    return this.placements.move(actor, params.calibrationId, params.placementId, body);
  }

  @Endpoint(getCalibrationEvidence)
  evidence(
    @CurrentActor() actor: Actor,
    @Input(getCalibrationEvidence) { params }: InputOf<typeof getCalibrationEvidence>,
  ) {
    return this.evidences.get(actor, params.calibrationId, params.placementId);
  }

  @Endpoint(listCalibrationMoves)
  @AsCsv(exportCalibrationMoves)
  log(
    @CurrentActor() actor: Actor,
    @Input(listCalibrationMoves) { params, query }: InputOf<typeof listCalibrationMoves>,
  ) {
    return this.moves.list(actor, params.calibrationId, query);
  }
}
