import { Injectable } from '@nestjs/common';
import type { ChatResult } from '@understudy/contracts/notifications-chat';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { isAllowedHost } from '@understudy/domain/notifications/chat-hosts';
import type { Actor } from '../../../common/auth/actor.js';
import { MailAddresses } from '../../../common/auth/mail-addresses.repository.js';
import { Settings } from '../../../common/config/settings.js';
import { emit } from '../../../common/events/emit.js';
import { OutgoingCalls } from '../../../common/outgoing/outgoing-calls.js';
import { SecretBox } from '../../../common/secrets/secret-box.js';
import { GivingBack } from '../telling/giving-back.service.js';
import { ChatRepository, type ChatRow } from './chat.repository.js';
import { ChatQueueRepository, type ChattedKind } from './chat-queue.repository.js';
import { ChatSettingsRepository } from './chat-settings.repository.js';
import { chatTest, chatText } from './chat-text.js';

/** Failures one after another after which a chat is switched off. */
const mostFailures = 5;
/** What no further try would change. */
const final = new Set<ChatResult>(['not-allowed', 'unreadable']);

/** For what an address was sealed: nobody else's row opens it. */
export const placeOf = (organisationId: string, userId: string): string => `chat ${organisationId} ${userId}`;

/** Sends messages to the chats of single people. */
@Injectable()
export class ChatSending {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly chats: ChatRepository,
    private readonly queue: ChatQueueRepository,
    private readonly givingBack: GivingBack,
    private readonly settings: ChatSettingsRepository,
    private readonly addresses: MailAddresses,
    private readonly secrets: SecretBox,
    private readonly calls: OutgoingCalls,
    private readonly installation: Settings,
  ) {}

  /** Says hello, and notes how that went; one that was switched off is on again once a message arrives. */
  async test(actor: Actor, userId: string): Promise<void> {
    const chat = await this.chats.find(this.tenants.read(actor), userId);
    const reader = await this.addresses.of(actor.organisationId, userId);
    if (chat === null || reader === undefined) return;
    const result = await this.deliver(actor, userId, chat, chatTest(reader.locale));
    const on = chat.on || result === 'delivered';
    await this.tenants.run(actor, (tx) => this.chats.note(tx, userId, chat, { ...after(chat, result), on }));
  }

  /** Takes what is due for one person and sends it; true where mails have to carry what the chat did not. */
  async sendDue(actor: Actor, userId: string, by: string): Promise<boolean> {
    const kinds = await this.tenants.run(actor, (tx) => this.queue.take(tx, userId, by));
    const reader = await this.addresses.of(actor.organisationId, userId);
    if (kinds.length === 0 || reader === undefined) return false;
    const chat = await this.chats.find(this.tenants.read(actor), userId);
    if (chat === null || !chat.on) return this.byMail(actor, userId, kinds);
    const text = chatText(reader.locale, kinds, this.installation.publicUrl);
    const result = await this.deliver(actor, userId, chat, text);
    const noted = after(chat, result);
    const switchedOff = await this.tenants.run(actor, async (tx) => {
      // Where it was changed meanwhile it stays on, and the next try is made with what it is now.
      const isOff = (await this.chats.note(tx, userId, chat, noted)) && !noted.on;
      if (result !== 'delivered' && !isOff) await this.givingBack.giveBack(tx, 'chat', idsOf(kinds));
      if (isOff) await emit(tx, actor, 'chat.switched-off', { kind: 'user', id: userId }, { concerns: userId });
      return isOff;
    });
    return switchedOff ? this.byMail(actor, userId, kinds) : false;
  }

  private async byMail(actor: Actor, userId: string, kinds: readonly ChattedKind[]): Promise<boolean> {
    return this.tenants.run(actor, (tx) => this.queue.handToMails(tx, userId, idsOf(kinds)));
  }

  private async deliver(actor: Actor, userId: string, chat: ChatRow, text: string): Promise<ChatResult> {
    const { hosts } = await this.settings.get(this.tenants.read(actor));
    if (!isAllowedHost(chat.host, hosts)) return 'not-allowed';
    const address = this.secrets.open(chat.sealedAddress, placeOf(actor.organisationId, userId));
    return address === null ? 'unreadable' : this.calls.post(new URL(address), { text });
  }
}

const after = ({ failures }: ChatRow, result: ChatResult) => {
  const failed = result === 'delivered' ? 0 : failures + 1;
  return { result, failures: failed, on: failed < mostFailures && !final.has(result) };
};

const idsOf = (kinds: readonly ChattedKind[]): string[] => kinds.flatMap(({ ids }) => ids);
