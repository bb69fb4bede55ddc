import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { ChatSettings, changeChatSettings } from '@understudy/contracts/notifications-chat';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { SecretBox } from '../../../common/secrets/secret-box.js';
import { ChatSettingsRepository } from './chat-settings.repository.js';

/** Where messages to chats may go: what an admin decides, and nowhere until then. */
@Injectable()
export class ChatSettingsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ChatSettingsRepository,
    private readonly secrets: SecretBox,
  ) {}

  async get(actor: Actor): Promise<ChatSettings> {
    const row = await this.repository.get(this.tenants.read(actor));
    return { ...row, available: this.secrets.isReady };
  }

  /** Decides anew; what may not go any more is held back from the next message on. */
  async change(actor: Actor, { hosts, version }: BodyOf<typeof changeChatSettings>): Promise<ChatSettings> {
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.keep(tx, version, [...new Set(hosts)]))) throw changedMeanwhile();
      const changed = ['chatHosts'];
      await emit(tx, actor, 'organisation.changed', { kind: 'organisation', id: actor.organisationId }, { changed });
    });
    return this.get(actor);
  }
}
