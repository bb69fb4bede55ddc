import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { keepNotificationChat, NotificationChat } from '@understudy/contracts/notifications-chat';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { isAllowedHost } from '@understudy/domain/notifications/chat-hosts';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  tooManyRequests,
} from '../../../common/errors/problem-error.js';
import { OutgoingRule } from '../../../common/outgoing/outgoing-rule.js';
import { SecretBox } from '../../../common/secrets/secret-box.js';
import { userOf } from '../preferences/preferences.service.js';
import { ChatRepository } from './chat.repository.js';
import { ChatSending, placeOf } from './chat-sending.service.js';
import { ChatSettingsRepository } from './chat-settings.repository.js';

/** Seconds between two tries by hand. */
const pauseSeconds = 10;

/** Whether what is urgent reaches the actor in a chat of their own; nobody sees or changes anybody else's. */
@Injectable()
export class ChatService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ChatRepository,
    private readonly settings: ChatSettingsRepository,
    private readonly secrets: SecretBox,
    private readonly rule: OutgoingRule,
    private readonly sending: ChatSending,
  ) {}

  async get(actor: Actor): Promise<NotificationChat> {
    const reading = this.tenants.read(actor);
    const [{ hosts }, row] = await Promise.all([
      this.settings.get(reading),
      this.repository.find(reading, userOf(actor)),
    ]);
    const available = this.secrets.isReady;
    if (row === null) return { hosts, available, chat: null, version: 0 };
    const { host, insteadOfMail, on, triedAt, result, version } = row;
    return { hosts, available, chat: { host, insteadOfMail, on, triedAt, result }, version };
  }

  /** Keeps an address, sealed, or what else was chosen; what was switched off begins anew. */
  async keep(
    actor: Actor,
    { address, insteadOfMail, version }: BodyOf<typeof keepNotificationChat>,
  ): Promise<NotificationChat> {
    const userId = userOf(actor);
    await this.tenants.run(actor, async (tx) => {
      const { hosts } = await this.settings.get(tx);
      if (hosts.length === 0 || !this.secrets.isReady) throw notOpened();
      const host = address === undefined ? null : this.hostOf(address, hosts);
      if (host === null && version === 0) throw noAddress();
      const sealed = address === undefined ? null : this.secrets.seal(address, placeOf(actor.organisationId, userId));
      const draft = { address: sealed === null || host === null ? null : { sealed, host }, insteadOfMail };
      const kept =
        version === 0 && host !== null
          ? await this.repository.insert(tx, userId, host, draft)
          : await this.repository.update(tx, userId, version, draft);
      if (!kept) throw changedMeanwhile();
    });
    return this.get(actor);
  }

  /** Sends a message now. @throws ProblemError too-many-requests where one was sent a moment ago. */
  async test(actor: Actor): Promise<NotificationChat> {
    const userId = userOf(actor);
    await this.tenants.run(actor, async (tx) => {
      if ((await this.repository.find(tx, userId)) === null) throw notFound();
      if (!(await this.repository.tryNow(tx, userId, pauseSeconds))) throw tooManyRequests(pauseSeconds);
    });
    await this.sending.test(actor, userId);
    return this.get(actor);
  }

  async erase(actor: Actor): Promise<void> {
    await this.tenants.run(actor, (tx) => this.repository.erase(tx, userOf(actor)));
  }

  private hostOf(address: string, hosts: readonly string[]): string {
    const url = new URL(address);
    if (!this.rule.accepts(url)) throw noAddress();
    if (isAllowedHost(url.hostname, hosts)) return url.hostname;
    throw invalidInput([{ field: 'address', message: 'Your organisation does not let messages go there.' }]);
  }
}

const noAddress = () =>
  invalidInput([{ field: 'address', message: 'Give the address that your chat made, beginning with https://.' }]);
const notOpened = () => notAllowed('Your organisation has not opened chats for notifications.');
