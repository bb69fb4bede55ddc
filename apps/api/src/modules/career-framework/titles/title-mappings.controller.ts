import { Controller } from '@nestjs/common';
import {
  acceptSureTitles,
  exportTitleMappings,
  listTitleMappings,
  mapTitles,
} from '@understudy/contracts/career-framework-titles';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { TitleMappings } from './title-mappings.service.js';

@Controller()
export class TitleMappingsController {
  constructor(private readonly titles: TitleMappings) {}

  @Endpoint(listTitleMappings)
  @AsCsv(exportTitleMappings)
  list(@CurrentActor() actor: Actor, @Input(listTitleMappings) { query }: InputOf<typeof listTitleMappings>) {
    return this.titles.list(actor, query);
  }

  @Endpoint(mapTitles)
  map(@CurrentActor() actor: Actor, @Input(mapTitles) { body }: InputOf<typeof mapTitles>) {
    return this.titles.map(actor, body);
  }

  @Endpoint(acceptSureTitles)
  acceptSure(@CurrentActor() actor: Actor) {
    return this.titles.acceptSure(actor);
  }
}
