import { Controller } from '@nestjs/common';
import { acceptInvitation, lookUpInvitation } from '@understudy/contracts/identity';
import { exportInvitations, invite, listInvitations, withdrawInvitation } from '@understudy/contracts/organisations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ReplyBeside, Request } from '../../../common/http/reply.js';
import { BrowserSession } from '../sessions/browser-session.js';
import { AcceptanceService } from './acceptance.service.js';
import { InvitationService } from './invitation.service.js';

@Controller()
export class InvitationController {
  constructor(
    private readonly invitations: InvitationService,
    private readonly acceptances: AcceptanceService,
    private readonly browser: BrowserSession,
  ) {}

  @Endpoint(listInvitations)
  @AsCsv(exportInvitations)
  listInvitations(@CurrentActor() actor: Actor, @Input(listInvitations) { query }: InputOf<typeof listInvitations>) {
    return this.invitations.list(actor, query);
  }

  @Endpoint(invite)
  invite(@CurrentActor() actor: Actor, @Input(invite) { body }: InputOf<typeof invite>) {
    return this.invitations.invite(actor, body);
  }

  @Endpoint(withdrawInvitation)
  async withdrawInvitation(
    @CurrentActor() actor: Actor,
    @Input(withdrawInvitation) { params }: InputOf<typeof withdrawInvitation>,
  ) {
    await this.invitations.withdraw(actor, params.invitationId);
  }

  @Endpoint(lookUpInvitation)
  lookUpInvitation(
    @Request() request: FastifyRequest,
    @Input(lookUpInvitation) { body }: InputOf<typeof lookUpInvitation>,
  ) {
    return this.acceptances.lookUp(body.token, this.browser.visitor(request));
  }

  @Endpoint(acceptInvitation)
  async acceptInvitation(
    @Request() request: FastifyRequest,
    @ReplyBeside() reply: FastifyReply,
    @Input(acceptInvitation) { body }: InputOf<typeof acceptInvitation>,
  ) {
    return this.browser.keep(request, reply, await this.acceptances.accept(body, this.browser.visitor(request)));
  }
}
