import { Controller } from '@nestjs/common';
import { blockPerson, listMyBlocks, unblockPerson } from '@understudy/contracts/mentoring';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { BlocksService } from './blocks.service.js';

@Controller()
export class BlocksController {
  constructor(private readonly blocks: BlocksService) {}

  @Endpoint(listMyBlocks)
  list(@CurrentActor() actor: Actor, @Input(listMyBlocks) _input: InputOf<typeof listMyBlocks>) {
    return this.blocks.list(actor);
  }

  @Endpoint(blockPerson)
  add(@CurrentActor() actor: Actor, @Input(blockPerson) { body }: InputOf<typeof blockPerson>) {
    return this.blocks.add(actor, body.personId);
  }

  @Endpoint(unblockPerson)
  async remove(@CurrentActor() actor: Actor, @Input(unblockPerson) { params }: InputOf<typeof unblockPerson>) {
    await this.blocks.remove(actor, params.personId);
  }
}
