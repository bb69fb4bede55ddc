import { Controller } from '@nestjs/common';
import { changePassword, requestPasswordReset, resetPassword } from '@understudy/contracts/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentSession } from '../../../common/auth/current-actor.js';
import type { SignedIn } from '../../../common/auth/signed-in.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ReplyBeside, Request } from '../../../common/http/reply.js';
import { BrowserSession } from '../sessions/browser-session.js';
import { PasswordService } from './password.service.js';

@Controller()
export class PasswordController {
  constructor(
    private readonly passwords: PasswordService,
    private readonly browser: BrowserSession,
  ) {}

  @Endpoint(changePassword)
  async changePassword(
    @CurrentSession() signedIn: SignedIn,
    @Request() request: FastifyRequest,
    @ReplyBeside() reply: FastifyReply,
    @Input(changePassword) { body }: InputOf<typeof changePassword>,
  ) {
    const given = { current: body.currentPassword, next: body.newPassword };
    const proof = await this.passwords.change(signedIn, given, this.browser.visitor(request));
    this.browser.keepDevice(request, reply, proof);
  }

  @Endpoint(requestPasswordReset)
  async requestPasswordReset(
    @Request() request: FastifyRequest,
    @Input(requestPasswordReset) { body }: InputOf<typeof requestPasswordReset>,
  ) {
    await this.passwords.requestReset(body.email, this.browser.visitor(request));
    return { accepted: true as const };
  }

  @Endpoint(resetPassword)
  async resetPassword(
    @Request() request: FastifyRequest,
    @Input(resetPassword) { body }: InputOf<typeof resetPassword>,
  ) {
    await this.passwords.reset(body.token, body.newPassword, this.browser.visitor(request));
  }
}
