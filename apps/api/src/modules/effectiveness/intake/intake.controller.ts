import { Controller } from '@nestjs/common';
import {
  checkEffectivenessImport,
  exportEffectivenessImports,
  importEffectiveness,
  listEffectivenessImports,
  takeInEffectiveness,
  undoEffectivenessImport,
} from '@understudy/contracts/effectiveness-intake';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { EffectivenessImportsService } from './imports.service.js';
import { IntakeService } from './intake.service.js';

@Controller()
export class IntakeController {
  constructor(
    private readonly imports: EffectivenessImportsService,
    private readonly intake: IntakeService,
  ) {}

  @Endpoint(checkEffectivenessImport)
  check(
    @CurrentActor() actor: Actor,
    @Input(checkEffectivenessImport) { body }: InputOf<typeof checkEffectivenessImport>,
  ) {
    return this.imports.check(actor, body);
  }

  @Endpoint(importEffectiveness)
  import(@CurrentActor() actor: Actor, @Input(importEffectiveness) { body }: InputOf<typeof importEffectiveness>) {
    return this.imports.import(actor, body);
  }

  @Endpoint(listEffectivenessImports)
  @AsCsv(exportEffectivenessImports)
  list(
    @CurrentActor() actor: Actor,
    @Input(listEffectivenessImports) { query }: InputOf<typeof listEffectivenessImports>,
  ) {
    return this.imports.list(actor, query);
  }

  @Endpoint(undoEffectivenessImport)
  undo(
    @CurrentActor() actor: Actor,
    @Input(undoEffectivenessImport) { params }: InputOf<typeof undoEffectivenessImport>,
  ) {
    return this.imports.undo(actor, params.effectivenessImportId);
  }

  @Endpoint(takeInEffectiveness)
  take(@CurrentActor() actor: Actor, @Input(takeInEffectiveness) { body }: InputOf<typeof takeInEffectiveness>) {
    return this.intake.take(actor, body);
  }
}
