import { Controller } from '@nestjs/common';
import {
  closeSkipLevelSeason,
  exportSkipLevelPeople,
  exportSkipLevelSeasons,
  getSkipLevelSeason,
  listSkipLevelPeople,
  listSkipLevelSeasons,
  listSkipLevelsOverMe,
  listSkipLevelTimes,
  planSkipLevelSeason,
  proposeSkipLevels,
  suggestSkipLevelTalk,
} from '@understudy/contracts/skip-levels';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { SeasonPeopleService } from './season-people.service.js';
import { SeasonPlanningService } from './season-planning.service.js';
import { SeasonsService } from './seasons.service.js';

@Controller()
export class SeasonsController {
  constructor(
    private readonly seasons: SeasonsService,
    private readonly planning: SeasonPlanningService,
    private readonly line: SeasonPeopleService,
  ) {}

  @Endpoint(proposeSkipLevels)
  propose(@CurrentActor() actor: Actor, @Input(proposeSkipLevels) { body }: InputOf<typeof proposeSkipLevels>) {
    return this.planning.propose(actor, body);
  }

  @Endpoint(planSkipLevelSeason)
  plan(@CurrentActor() actor: Actor, @Input(planSkipLevelSeason) { body }: InputOf<typeof planSkipLevelSeason>) {
    return this.planning.plan(actor, body);
  }

  @Endpoint(listSkipLevelSeasons)
  @AsCsv(exportSkipLevelSeasons)
  list(@CurrentActor() actor: Actor, @Input(listSkipLevelSeasons) { query }: InputOf<typeof listSkipLevelSeasons>) {
    return this.seasons.list(actor, query);
  }

  @Endpoint(getSkipLevelSeason)
  get(@CurrentActor() actor: Actor, @Input(getSkipLevelSeason) { params }: InputOf<typeof getSkipLevelSeason>) {
    return this.seasons.get(actor, params.skipLevelSeasonId);
  }

  @Endpoint(closeSkipLevelSeason)
  close(
    @CurrentActor() actor: Actor,
    @Input(closeSkipLevelSeason) { params, body }: InputOf<typeof closeSkipLevelSeason>,
  ) {
    return this.seasons.close(actor, params.skipLevelSeasonId, body);
  }

  @Endpoint(listSkipLevelPeople)
  @AsCsv(exportSkipLevelPeople)
  people(
    @CurrentActor() actor: Actor,
    @Input(listSkipLevelPeople) { params, query }: InputOf<typeof listSkipLevelPeople>,
  ) {
    return this.line.list(actor, params.skipLevelSeasonId, query);
  }

  @Endpoint(suggestSkipLevelTalk)
  suggest(
    @CurrentActor() actor: Actor,
    @Input(suggestSkipLevelTalk) { params, body }: InputOf<typeof suggestSkipLevelTalk>,
  ) {
    return this.line.suggest(actor, params.skipLevelSeasonId, body);
  }

  @Endpoint(listSkipLevelTimes)
  times(
    @CurrentActor() actor: Actor,
    @Input(listSkipLevelTimes) { params, query }: InputOf<typeof listSkipLevelTimes>,
  ) {
    return this.line.times(actor, params.skipLevelSeasonId, query.personId);
  }

  @Endpoint(listSkipLevelsOverMe)
  over(@CurrentActor() actor: Actor) {
    return this.seasons.over(actor);
  }
}
