import { Controller } from '@nestjs/common';
import { exportPeople, listPeople, listTree } from '@understudy/contracts/people';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { DirectoryService } from './directory.service.js';

@Controller()
export class DirectoryController {
  constructor(private readonly directory: DirectoryService) {}

  @Endpoint(listPeople)
  @AsCsv(exportPeople)
  list(@CurrentActor() actor: Actor, @Input(listPeople) { query }: InputOf<typeof listPeople>) {
    return this.directory.list(actor, query);
  }

  @Endpoint(listTree)
  tree(@CurrentActor() actor: Actor, @Input(listTree) { query }: InputOf<typeof listTree>) {
    return this.directory.tree(actor, query);
  }
}
