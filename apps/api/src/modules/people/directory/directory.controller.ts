import { Controller } from '@nestjs/common';
import { exportPeople, listPeople, listTree } from '@understudy/contracts/people';
import { findPeople } from '@understudy/contracts/people-found';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { DirectoryService } from './directory.service.js';
import { FinderService } from './finder.service.js';

@Controller()
export class DirectoryController {
  constructor(
    private readonly directory: DirectoryService,
    private readonly finder: FinderService,
  ) {}

  @Endpoint(listPeople)
  @AsCsv(exportPeople)
  list(@CurrentActor() actor: Actor, @Input(listPeople) { query }: InputOf<typeof listPeople>) {
    return this.directory.list(actor, query);
  }

  @Endpoint(findPeople)
  find(@CurrentActor() actor: Actor, @Input(findPeople) { query }: InputOf<typeof findPeople>) {
    return this.finder.find(actor, query);
  }

  @Endpoint(listTree)
  tree(@CurrentActor() actor: Actor, @Input(listTree) { query }: InputOf<typeof listTree>) {
    return this.directory.tree(actor, query);
  }
}
