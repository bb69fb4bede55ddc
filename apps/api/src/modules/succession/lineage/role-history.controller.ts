import { Controller } from '@nestjs/common';
import {
  correctRoleHolder,
  correctRoleUnit,
  exportRoleChanges,
  exportRoleHistory,
  listRoleChanges,
  listRoleHistory,
} from '@understudy/contracts/succession-history';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { HolderCorrectionsService } from './holder-corrections.service.js';
import { RoleChangesService } from './role-changes.service.js';

@Controller()
export class RoleHistoryController {
  constructor(
    private readonly corrections: HolderCorrectionsService,
    private readonly changes: RoleChangesService,
  ) {}

  @Endpoint(listRoleHistory)
  @AsCsv(exportRoleHistory)
  list(@CurrentActor() actor: Actor, @Input(listRoleHistory) { params, query }: InputOf<typeof listRoleHistory>) {
    return this.corrections.list(actor, params.roleId, query);
  }

  @Endpoint(listRoleChanges)
  @AsCsv(exportRoleChanges)
  listChanges(
    @CurrentActor() actor: Actor,
    @Input(listRoleChanges) { params, query }: InputOf<typeof listRoleChanges>,
  ) {
    return this.changes.list(actor, params.roleId, query);
  }

  @Endpoint(correctRoleHolder)
  correct(@CurrentActor() actor: Actor, @Input(correctRoleHolder) { params, body }: InputOf<typeof correctRoleHolder>) {
    return this.corrections.correct(actor, params.roleId, body);
  }

  @Endpoint(correctRoleUnit)
  correctUnit(@CurrentActor() actor: Actor, @Input(correctRoleUnit) { params, body }: InputOf<typeof correctRoleUnit>) {
    return this.corrections.correctUnit(actor, params.roleId, body);
  }
}
