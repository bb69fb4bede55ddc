import { Injectable } from '@nestjs/common';
import type { Session } from '@understudy/contracts/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clearSessionCookie, readCookie, setCookie } from '../../../common/auth/session-cookie.js';
import { Settings } from '../../../common/config/settings.js';
import { deviceName } from './device-name.js';
import type { OpenedSession, Visitor } from './session.service.js';

const day = 24 * 60 * 60;

/** What the browser keeps of a session: reading and writing its cookies. */
@Injectable()
export class BrowserSession {
  constructor(private readonly settings: Settings) {}

  /** Where this request came from. */
  visitor(request: FastifyRequest): Visitor {
    return {
      address: request.ip,
      device: deviceName(request.headers['user-agent']),
      requestId: request.id,
      deviceProof: readCookie(request, 'device', this.settings.publicUrl),
    };
  }

  /** The session token that this request brought. */
  token(request: FastifyRequest): string {
    return readCookie(request, 'session', this.settings.publicUrl) ?? '';
  }

  /** Hands the new session to the browser. */
  keep(request: FastifyRequest, reply: FastifyReply, opened: OpenedSession): Session {
    const { publicUrl } = this.settings;
    setCookie(request, reply, 'session', { value: opened.token, maxAge: 30 * day, publicUrl });
    this.keepDevice(request, reply, opened.deviceProof);
    return opened.session;
  }

  /** Hands the browser the proof that it has signed in to this account. */
  keepDevice(request: FastifyRequest, reply: FastifyReply, proof: string | null): void {
    if (proof === null) return;
    setCookie(request, reply, 'device', { value: proof, maxAge: 365 * day, publicUrl: this.settings.publicUrl });
  }

  /** Takes the session from the browser. */
  drop(request: FastifyRequest, reply: FastifyReply): void {
    clearSessionCookie(request, reply, this.settings.publicUrl);
  }
}
