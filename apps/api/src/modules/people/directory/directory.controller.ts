import { Controller } from '@nestjs/common';
import { exportPeople, listPeople, listTree } from '@understudy/contracts/people';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { csvReply } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { DirectoryService } from './directory.service.js';

@Controller()
export class DirectoryController {
  constructor(private readonly directory: DirectoryService) {}

  @Endpoint(listPeople)
  list(@CurrentActor() actor: Actor, @Input(listPeople) { query }: InputOf<typeof listPeople>) {
    return this.directory.list(actor, query);
  }

  @Endpoint(exportPeople)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportPeople) { query }: InputOf<typeof exportPeople>,
    @Reply() reply: FastifyReply,
  ) {
    await csvReply(reply, `people-${actor.today}.csv`, await this.directory.export(actor, query));
  }

  @Endpoint(listTree)
  tree(@CurrentActor() actor: Actor, @Input(listTree) { query }: InputOf<typeof listTree>) {
    return this.directory.tree(actor, query);
  }
}
