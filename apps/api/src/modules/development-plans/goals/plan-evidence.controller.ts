import { Controller } from '@nestjs/common';
import { exportPlanEvidence, listPlanEvidence } from '@understudy/contracts/development-plans-evidence';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { PlanEvidenceService } from './plan-evidence.service.js';

@Controller()
export class PlanEvidenceController {
  constructor(private readonly evidence: PlanEvidenceService) {}

  @Endpoint(listPlanEvidence)
  @AsCsv(exportPlanEvidence)
  list(@CurrentActor() actor: Actor, @Input(listPlanEvidence) { params, query }: InputOf<typeof listPlanEvidence>) {
    return this.evidence.list(actor, params.personId, query);
  }
}
