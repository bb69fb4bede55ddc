import { Controller } from '@nestjs/common';
import { nominate } from '@understudy/contracts/succession';
import {
  addNominationEntry,
  closeNominationEntry,
  decideNomination,
  removeNominationEntry,
  restoreNominationEntry,
  reviewCriticalRole,
  withdrawNomination,
} from '@understudy/contracts/succession-nominations';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { CriticalRolesService } from '../roles/critical-roles.service.js';
import { EntriesService } from './entries.service.js';
import { NominationsService } from './nominations.service.js';

@Controller()
export class NominationsController {
  constructor(
    private readonly nominations: NominationsService,
    private readonly entries: EntriesService,
    private readonly roles: CriticalRolesService,
  ) {}

  @Endpoint(nominate)
  nominate(@CurrentActor() actor: Actor, @Input(nominate) { params, body }: InputOf<typeof nominate>) {
    return this.nominations.nominate(actor, params.roleId, body);
  }

  @Endpoint(decideNomination)
  decide(@CurrentActor() actor: Actor, @Input(decideNomination) { params, body }: InputOf<typeof decideNomination>) {
    return this.nominations.decide(actor, params.roleId, params.nominationId, body);
  }

  @Endpoint(withdrawNomination)
  withdraw(
    @CurrentActor() actor: Actor,
    @Input(withdrawNomination) { params, body }: InputOf<typeof withdrawNomination>,
  ) {
    return this.nominations.withdraw(actor, params.roleId, params.nominationId, body.version);
  }

  @Endpoint(addNominationEntry)
  add(@CurrentActor() actor: Actor, @Input(addNominationEntry) { params, body }: InputOf<typeof addNominationEntry>) {
    return this.entries.add(actor, params.roleId, body);
  }

  @Endpoint(closeNominationEntry)
  close(
    @CurrentActor() actor: Actor,
    @Input(closeNominationEntry) { params, body }: InputOf<typeof closeNominationEntry>,
  ) {
    return this.entries.close(actor, params.roleId, params.nominationEntryId, body.closed);
  }

  @Endpoint(removeNominationEntry)
  remove(
    @CurrentActor() actor: Actor,
    @Input(removeNominationEntry) { params }: InputOf<typeof removeNominationEntry>,
  ) {
    return this.entries.remove(actor, params.roleId, params.nominationEntryId);
  }

  @Endpoint(restoreNominationEntry)
  restore(
    @CurrentActor() actor: Actor,
    @Input(restoreNominationEntry) { params }: InputOf<typeof restoreNominationEntry>,
  ) {
    return this.entries.restore(actor, params.roleId, params.nominationEntryId);
  }

  @Endpoint(reviewCriticalRole)
  review(
    @CurrentActor() actor: Actor,
    @Input(reviewCriticalRole) { params, body }: InputOf<typeof reviewCriticalRole>,
  ) {
    return this.roles.review(actor, params.roleId, body.version);
  }
}
