import { Controller } from '@nestjs/common';
import {
  changeCriticalRole,
  closeCriticalRole,
  createCriticalRole,
  exportCriticalRoles,
  getBenchOfRoles,
  getPlanGaps,
  listCriticalRoles,
} from '@understudy/contracts/succession';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { CriticalRolesService } from './critical-roles.service.js';

@Controller()
export class CriticalRolesController {
  constructor(private readonly roles: CriticalRolesService) {}

  @Endpoint(getBenchOfRoles)
  bench(@CurrentActor() actor: Actor) {
    return this.roles.bench(actor);
  }

  @Endpoint(getPlanGaps)
  gaps(@CurrentActor() actor: Actor) {
    return this.roles.gaps(actor);
  }

  @Endpoint(listCriticalRoles)
  @AsCsv(exportCriticalRoles)
  list(@CurrentActor() actor: Actor, @Input(listCriticalRoles) { query }: InputOf<typeof listCriticalRoles>) {
    return this.roles.list(actor, query);
  }

  @Endpoint(createCriticalRole)
  create(@CurrentActor() actor: Actor, @Input(createCriticalRole) { body }: InputOf<typeof createCriticalRole>) {
    return this.roles.create(actor, body);
  }

  @Endpoint(changeCriticalRole)
  change(
    @CurrentActor() actor: Actor,
    @Input(changeCriticalRole) { params, body }: InputOf<typeof changeCriticalRole>,
  ) {
    return this.roles.change(actor, params.roleId, body);
  }

  @Endpoint(closeCriticalRole)
  close(@CurrentActor() actor: Actor, @Input(closeCriticalRole) { params, body }: InputOf<typeof closeCriticalRole>) {
    return this.roles.close(actor, params.roleId, body);
  }
}
