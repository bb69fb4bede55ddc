import { Controller } from '@nestjs/common';
import {
  changeSafetyNet,
  exportStretchAssignments,
  getStretchAssignment,
  listStretchAssignments,
  permitToErr,
  recordSafetyCheckIn,
  stepStretchAssignment,
  writeReflection,
} from '@understudy/contracts/opportunities-assignments';
import { writeSkillEvidence } from '@understudy/contracts/opportunities-evidence';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { SafetyNetService } from './safety-net.service.js';
import { StretchService } from './stretch.service.js';
import { StretchSteps } from './stretch-steps.service.js';
import { StretchWords } from './stretch-words.service.js';

@Controller()
export class StretchController {
  constructor(
    private readonly stretches: StretchService,
    private readonly nets: SafetyNetService,
    private readonly steps: StretchSteps,
    private readonly words: StretchWords,
  ) {}

  @Endpoint(listStretchAssignments)
  @AsCsv(exportStretchAssignments)
  list(@CurrentActor() actor: Actor, @Input(listStretchAssignments) { query }: InputOf<typeof listStretchAssignments>) {
    return this.stretches.list(actor, query);
  }

  @Endpoint(getStretchAssignment)
  get(@CurrentActor() actor: Actor, @Input(getStretchAssignment) { params }: InputOf<typeof getStretchAssignment>) {
    return this.stretches.get(actor, params.stretchId);
  }

  @Endpoint(changeSafetyNet)
  tie(@CurrentActor() actor: Actor, @Input(changeSafetyNet) { params, body }: InputOf<typeof changeSafetyNet>) {
    return this.nets.change(actor, params.stretchId, body);
  }

  @Endpoint(permitToErr)
  permit(@CurrentActor() actor: Actor, @Input(permitToErr) { params, body }: InputOf<typeof permitToErr>) {
    return this.nets.permit(actor, params.stretchId, body);
  }

  @Endpoint(stepStretchAssignment)
  step(
    @CurrentActor() actor: Actor,
    @Input(stepStretchAssignment) { params, body }: InputOf<typeof stepStretchAssignment>,
  ) {
    return this.steps.take(actor, params.stretchId, body);
  }

  @Endpoint(recordSafetyCheckIn)
  record(
    @CurrentActor() actor: Actor,
    @Input(recordSafetyCheckIn) { params, body }: InputOf<typeof recordSafetyCheckIn>,
  ) {
    return this.nets.record(actor, params.stretchId, params.safetyCheckInId, body);
  }

  @Endpoint(writeReflection)
  reflect(@CurrentActor() actor: Actor, @Input(writeReflection) { params, body }: InputOf<typeof writeReflection>) {
    return this.words.reflect(actor, params.stretchId, body);
  }

  @Endpoint(writeSkillEvidence)
  witness(
    @CurrentActor() actor: Actor,
    @Input(writeSkillEvidence) { params, body }: InputOf<typeof writeSkillEvidence>,
  ) {
    return this.words.witness(actor, params.stretchId, params.skillKey, body);
  }
}
