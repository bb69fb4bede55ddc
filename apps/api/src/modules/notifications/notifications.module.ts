// Notifications: what people are told in the product, by mail and in a chat, and how they wish it.
import { Module } from '@nestjs/common';
import { MailAddresses } from '../../common/auth/mail-addresses.repository.js';
import { MailModule } from '../../common/mail/mail.module.js';
import { OutgoingCalls } from '../../common/outgoing/outgoing-calls.js';
import { OutgoingRule } from '../../common/outgoing/outgoing-rule.js';
import { SecretBox } from '../../common/secrets/secret-box.js';
import { PeopleModule } from '../people/people.module.js';
import { ChatController } from './chat/chat.controller.js';
import { ChatRepository } from './chat/chat.repository.js';
import { ChatService } from './chat/chat.service.js';
import { ChatQueueRepository } from './chat/chat-queue.repository.js';
import { ChatSending } from './chat/chat-sending.service.js';
import { ChatSettingsRepository } from './chat/chat-settings.repository.js';
import { ChatSettingsService } from './chat/chat-settings.service.js';
import { SendChats } from './chat/send-chats.jobs.js';
import { InboxRepository } from './inbox/inbox.repository.js';
import { InboxService } from './inbox/inbox.service.js';
import { NotificationJobs } from './mails/notification.jobs.js';
import { NotificationMailsRepository } from './mails/notification-mails.repository.js';
import { NotificationsController } from './notifications.controller.js';
import { PreferencesRepository } from './preferences/preferences.repository.js';
import { PreferencesService } from './preferences/preferences.service.js';
import { GivingBackRepository } from './telling/giving-back.repository.js';
import { GivingBack } from './telling/giving-back.service.js';
import { NotificationListeners } from './telling/notifications.listeners.js';
import { RecipientsRepository } from './telling/recipients.repository.js';
import { TellRepository } from './telling/tell.repository.js';

@Module({
  imports: [MailModule, PeopleModule],
  controllers: [ChatController, NotificationsController],
  providers: [
    ChatQueueRepository,
    ChatRepository,
    ChatSending,
    ChatService,
    ChatSettingsRepository,
    ChatSettingsService,
    GivingBack,
    GivingBackRepository,
    InboxRepository,
    InboxService,
    MailAddresses,
    NotificationJobs,
    NotificationListeners,
    NotificationMailsRepository,
    OutgoingCalls,
    OutgoingRule,
    PreferencesRepository,
    PreferencesService,
    RecipientsRepository,
    SecretBox,
    SendChats,
    TellRepository,
  ],
})
export class NotificationsModule {}
