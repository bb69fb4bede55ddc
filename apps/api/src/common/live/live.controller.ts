import { Controller } from '@nestjs/common';
import { followLiveUpdates } from '@understudy/contracts/live';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor.js';
import { CurrentActor } from '../auth/current-actor.js';
import { Endpoint } from '../http/endpoint.js';
import { Reply, Request } from '../http/reply.js';
import { LiveConnections } from './live-connections.js';

/** What changes, as it changes. */
@Controller()
export class LiveController {
  constructor(private readonly connections: LiveConnections) {}

  @Endpoint(followLiveUpdates)
  async follow(
    @CurrentActor() actor: Actor,
    @Request() request: FastifyRequest,
    @Reply() reply: FastifyReply,
  ): Promise<void> {
    await this.connections.open(actor, request, reply);
  }
}
