import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor.js';
import { readCookie } from '../auth/session-cookie.js';
import { Authenticator } from '../auth/signed-in.js';
import { Settings } from '../config/settings.js';
import { BackgroundSettings } from '../events/background-settings.js';
import { LiveChannel } from './live-channel.js';
import { LiveConnection } from './live-connection.js';

/** Connections of one user at most; the oldest gives way. */
const mostOfOneUser = 20;

/** The browsers that are connected to this process. */
@Injectable()
export class LiveConnections implements OnModuleDestroy {
  private readonly connections = new Set<LiveConnection>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly channel: LiveChannel,
    private readonly authenticator: Authenticator,
    private readonly settings: Settings,
    private readonly background: BackgroundSettings,
  ) {}

  /** Turns a request into a connection that lasts until the browser leaves, the session ends or its rights change. */
  async open(actor: Actor, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = readCookie(request, 'session', this.settings.publicUrl) ?? '';
    const sessionId = request.signedIn?.sessionId;
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const connection = new LiveConnection(reply.raw, actor, async () => {
      const signedIn = await this.authenticator.authenticate(token, request.id, 'watch');
      return signedIn?.sessionId === sessionId ? (signedIn?.actor ?? null) : null;
    });
    this.keep(connection);
    const unsubscribe = await this.channel.subscribe(actor.organisationId, (messages) => connection.hear(messages));
    connection.whenEnded(unsubscribe);
  }

  onModuleDestroy(): void {
    for (const connection of this.connections) connection.end();
  }

  private keep(connection: LiveConnection): void {
    const ofUser = [...this.connections].filter(({ actor }) => actor.userId === connection.actor.userId);
    if (ofUser.length >= mostOfOneUser) ofUser[0]?.end();
    this.connections.add(connection);
    this.timer ??= setInterval(() => {
      for (const open of this.connections) void open.beat();
    }, this.background.liveHeartbeat);
    connection.whenEnded(() => {
      this.connections.delete(connection);
      if (this.connections.size > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    });
  }
}
