import { Controller } from '@nestjs/common';
import {
  changeOrganisation,
  getOrganisation,
  getSetup,
  noteFrameworkRead,
  signUp,
} from '@understudy/contracts/organisations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../common/auth/actor.js';
import { CurrentActor } from '../../common/auth/current-actor.js';
import { Endpoint } from '../../common/http/endpoint.js';
import { Input, type InputOf } from '../../common/http/input.js';
import { ReplyBeside, Request } from '../../common/http/reply.js';
import { BrowserSession } from '../identity/sessions/browser-session.js';
import { OrganisationService } from './organisation.service.js';
import { SignUpService } from './sign-up.service.js';

@Controller()
export class OrganisationController {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly signUps: SignUpService,
    private readonly browser: BrowserSession,
  ) {}

  @Endpoint(signUp)
  async signUp(
    @Request() request: FastifyRequest,
    @ReplyBeside() reply: FastifyReply,
    @Input(signUp) { body }: InputOf<typeof signUp>,
  ) {
    const { organisationId, opened } = await this.signUps.signUp(body, this.browser.visitor(request));
    this.browser.keep(request, reply, opened);
    return { organisationId };
  }

  @Endpoint(getOrganisation)
  getOrganisation(@CurrentActor() actor: Actor, @Input(getOrganisation) _input: InputOf<typeof getOrganisation>) {
    return this.organisations.get(actor);
  }

  @Endpoint(changeOrganisation)
  changeOrganisation(
    @CurrentActor() actor: Actor,
    @Input(changeOrganisation) { body: { version, ...changes } }: InputOf<typeof changeOrganisation>,
  ) {
    return this.organisations.change(actor, version, changes);
  }

  @Endpoint(getSetup)
  async getSetup(@CurrentActor() actor: Actor, @Input(getSetup) _input: InputOf<typeof getSetup>) {
    return { steps: await this.organisations.setup(actor) };
  }

  @Endpoint(noteFrameworkRead)
  noteFrameworkRead(@CurrentActor() actor: Actor, @Input(noteFrameworkRead) _input: InputOf<typeof noteFrameworkRead>) {
    return this.organisations.noteFrameworkRead(actor);
  }
}
