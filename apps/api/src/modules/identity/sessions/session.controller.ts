import { Controller } from '@nestjs/common';
import {
  changeProfile,
  endDevice,
  getSession,
  listDevices,
  signIn,
  signOut,
  signOutEverywhere,
  switchOrganisation,
} from '@understudy/contracts/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentSession } from '../../../common/auth/current-actor.js';
import type { SignedIn } from '../../../common/auth/signed-in.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ReplyBeside, Request } from '../../../common/http/reply.js';
import { BrowserSession } from './browser-session.js';
import { LocalStrategy } from './local-strategy.js';
import { SessionService } from './session.service.js';

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly local: LocalStrategy,
    private readonly browser: BrowserSession,
  ) {}

  @Endpoint(signIn)
  async signIn(
    @Request() request: FastifyRequest,
    @ReplyBeside() reply: FastifyReply,
    @Input(signIn) _input: InputOf<typeof signIn>,
  ) {
    return this.browser.keep(request, reply, await this.local.authenticate(request));
  }

  @Endpoint(getSession)
  getSession(@CurrentSession() signedIn: SignedIn, @Input(getSession) _input: InputOf<typeof getSession>) {
    return this.sessions.describe(signedIn);
  }

  @Endpoint(signOut)
  async signOut(
    @CurrentSession() signedIn: SignedIn,
    @Request() request: FastifyRequest,
    @ReplyBeside() reply: FastifyReply,
    @Input(signOut) _input: InputOf<typeof signOut>,
  ) {
    this.browser.drop(request, reply);
    await this.sessions.end(signedIn);
  }

  @Endpoint(switchOrganisation)
  switchOrganisation(
    @CurrentSession() signedIn: SignedIn,
    @Request() request: FastifyRequest,
    @Input(switchOrganisation) { body }: InputOf<typeof switchOrganisation>,
  ) {
    return this.sessions.switchOrganisation(signedIn, body.organisationId, this.browser.token(request));
  }

  @Endpoint(changeProfile)
  changeProfile(@CurrentSession() signedIn: SignedIn, @Input(changeProfile) { body }: InputOf<typeof changeProfile>) {
    return this.sessions.changeProfile(signedIn, body);
  }

  @Endpoint(listDevices)
  async listDevices(@CurrentSession() signedIn: SignedIn, @Input(listDevices) _input: InputOf<typeof listDevices>) {
    return { items: await this.sessions.listDevices(signedIn) };
  }

  @Endpoint(endDevice)
  async endDevice(@CurrentSession() signedIn: SignedIn, @Input(endDevice) { params }: InputOf<typeof endDevice>) {
    await this.sessions.endDevice(signedIn, params.deviceId);
  }

  @Endpoint(signOutEverywhere)
  async signOutEverywhere(
    @CurrentSession() signedIn: SignedIn,
    @Request() request: FastifyRequest,
    @ReplyBeside() reply: FastifyReply,
    @Input(signOutEverywhere) _input: InputOf<typeof signOutEverywhere>,
  ) {
    this.browser.drop(request, reply);
    await this.sessions.endEverywhere(signedIn);
  }
}
