import { Controller } from '@nestjs/common';
import {
  changeChatSettings,
  eraseNotificationChat,
  getChatSettings,
  getNotificationChat,
  keepNotificationChat,
  testNotificationChat,
} from '@understudy/contracts/notifications-chat';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ChatService } from './chat.service.js';
import { ChatSettingsService } from './chat-settings.service.js';

@Controller()
export class ChatController {
  constructor(
    private readonly chats: ChatService,
    private readonly settings: ChatSettingsService,
  ) {}

  @Endpoint(getChatSettings)
  getSettings(@CurrentActor() actor: Actor) {
    return this.settings.get(actor);
  }

  @Endpoint(changeChatSettings)
  changeSettings(
    @CurrentActor() actor: Actor,
    @Input(changeChatSettings) { body }: InputOf<typeof changeChatSettings>,
  ) {
    return this.settings.change(actor, body);
  }

  @Endpoint(getNotificationChat)
  get(@CurrentActor() actor: Actor) {
    return this.chats.get(actor);
  }

  @Endpoint(keepNotificationChat)
  keep(@CurrentActor() actor: Actor, @Input(keepNotificationChat) { body }: InputOf<typeof keepNotificationChat>) {
    return this.chats.keep(actor, body);
  }

  @Endpoint(testNotificationChat)
  test(@CurrentActor() actor: Actor) {
    return this.chats.test(actor);
  }

  @Endpoint(eraseNotificationChat)
  erase(@CurrentActor() actor: Actor) {
    return this.chats.erase(actor);
  }
}
