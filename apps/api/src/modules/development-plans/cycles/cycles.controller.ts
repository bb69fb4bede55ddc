import { Controller } from '@nestjs/common';
import {
  archiveCycle,
  changeCycle,
  closeCycle,
  createCycle,
  exportCycleCompletion,
  exportCycleParticipants,
  exportCycles,
  exportTeamCycles,
  getCycle,
  getCycleCompletion,
  launchCycle,
  listCycleParticipants,
  listCycles,
  listTeamCycles,
  remindCycle,
  removeCycle,
} from '@understudy/contracts/development-plans-cycles';
import { exportRemovedCycles, listRemovedCycles, restoreCycle } from '@understudy/contracts/removed-drafts';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { CycleRemovals } from './cycle-removals.service.js';
import { CyclesService } from './cycles.service.js';
import { TeamCycles } from './team-cycles.service.js';

@Controller()
export class CyclesController {
  constructor(
    private readonly cycles: CyclesService,
    private readonly removals: CycleRemovals,
    private readonly team: TeamCycles,
  ) {}

  @Endpoint(listCycles)
  @AsCsv(exportCycles)
  list(@CurrentActor() actor: Actor, @Input(listCycles) { query }: InputOf<typeof listCycles>) {
    return this.cycles.list(actor, query);
  }

  @Endpoint(listTeamCycles)
  @AsCsv(exportTeamCycles)
  ofTeam(@CurrentActor() actor: Actor, @Input(listTeamCycles) { query }: InputOf<typeof listTeamCycles>) {
    return this.team.list(actor, query);
  }

  @Endpoint(createCycle)
  create(@CurrentActor() actor: Actor, @Input(createCycle) { body }: InputOf<typeof createCycle>) {
    return this.cycles.create(actor, body);
  }

  @Endpoint(getCycle)
  get(@CurrentActor() actor: Actor, @Input(getCycle) { params }: InputOf<typeof getCycle>) {
    return this.cycles.get(actor, params.cycleId);
  }

  @Endpoint(changeCycle)
  change(@CurrentActor() actor: Actor, @Input(changeCycle) { params, body }: InputOf<typeof changeCycle>) {
    return this.cycles.change(actor, params.cycleId, body);
  }

  @Endpoint(removeCycle)
  remove(@CurrentActor() actor: Actor, @Input(removeCycle) { params }: InputOf<typeof removeCycle>) {
    return this.cycles.remove(actor, params.cycleId);
  }

  @Endpoint(listRemovedCycles)
  @AsCsv(exportRemovedCycles)
  listRemoved(@CurrentActor() actor: Actor, @Input(listRemovedCycles) { query }: InputOf<typeof listRemovedCycles>) {
    return this.removals.list(actor, query);
  }

  @Endpoint(restoreCycle)
  restore(@CurrentActor() actor: Actor, @Input(restoreCycle) { params }: InputOf<typeof restoreCycle>) {
    return this.removals.restore(actor, params.removedDraftId);
  }

  @Endpoint(launchCycle)
  launch(@CurrentActor() actor: Actor, @Input(launchCycle) { params }: InputOf<typeof launchCycle>) {
    return this.cycles.request(actor, params.cycleId, 'launch');
  }

  @Endpoint(remindCycle)
  remind(@CurrentActor() actor: Actor, @Input(remindCycle) { params }: InputOf<typeof remindCycle>) {
    return this.cycles.request(actor, params.cycleId, 'remind');
  }

  @Endpoint(closeCycle)
  close(@CurrentActor() actor: Actor, @Input(closeCycle) { params }: InputOf<typeof closeCycle>) {
    return this.cycles.request(actor, params.cycleId, 'close');
  }

  @Endpoint(archiveCycle)
  archive(@CurrentActor() actor: Actor, @Input(archiveCycle) { params }: InputOf<typeof archiveCycle>) {
    return this.cycles.archive(actor, params.cycleId);
  }

  @Endpoint(getCycleCompletion)
  @AsCsv(exportCycleCompletion)
  completion(@CurrentActor() actor: Actor, @Input(getCycleCompletion) { params }: InputOf<typeof getCycleCompletion>) {
    return this.cycles.completion(actor, params.cycleId);
  }

  @Endpoint(listCycleParticipants)
  @AsCsv(exportCycleParticipants)
  participants(
    @CurrentActor() actor: Actor,
    @Input(listCycleParticipants) { params, query }: InputOf<typeof listCycleParticipants>,
  ) {
    return this.cycles.participants(actor, params.cycleId, query);
  }
}
