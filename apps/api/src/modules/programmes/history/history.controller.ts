import { Controller } from '@nestjs/common';
import {
  checkCohortHistory,
  importCohortHistory,
  listCohortImports,
  undoCohortImport,
} from '@understudy/contracts/programmes-history';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { HistoryService } from './history.service.js';

@Controller()
export class HistoryController {
  constructor(private readonly history: HistoryService) {}

  @Endpoint(checkCohortHistory)
  check(@CurrentActor() actor: Actor, @Input(checkCohortHistory) { params, body }: InputOf<typeof checkCohortHistory>) {
    return this.history.check(actor, params.programmeId, body);
  }

  @Endpoint(importCohortHistory)
  import(
    @CurrentActor() actor: Actor,
    @Input(importCohortHistory) { params, body }: InputOf<typeof importCohortHistory>,
  ) {
    return this.history.import(actor, params.programmeId, body);
  }

  @Endpoint(listCohortImports)
  list(@CurrentActor() actor: Actor, @Input(listCohortImports) { params }: InputOf<typeof listCohortImports>) {
    return this.history.list(actor, params.programmeId);
  }

  @Endpoint(undoCohortImport)
  undo(@CurrentActor() actor: Actor, @Input(undoCohortImport) { params }: InputOf<typeof undoCohortImport>) {
    return this.history.undo(actor, params.programmeId, params.cohortImportId);
  }
}
