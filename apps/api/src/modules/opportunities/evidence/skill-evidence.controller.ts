import { Controller } from '@nestjs/common';
import { exportSkillEvidence, listSkillEvidence } from '@understudy/contracts/opportunities-evidence';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { SkillEvidenceService } from './skill-evidence.service.js';

@Controller()
export class SkillEvidenceController {
  constructor(private readonly evidence: SkillEvidenceService) {}

  @Endpoint(listSkillEvidence)
  @AsCsv(exportSkillEvidence)
  list(@CurrentActor() actor: Actor, @Input(listSkillEvidence) { params, query }: InputOf<typeof listSkillEvidence>) {
    return this.evidence.list(actor, params.personId, query);
  }
}
