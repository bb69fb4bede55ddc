// Notifications: what people are told in the product and by mail, and how they wish it.
import { Module } from '@nestjs/common';
import { MailAddresses } from '../../common/auth/mail-addresses.repository.js';
import { MailModule } from '../../common/mail/mail.module.js';
import { PeopleModule } from '../people/people.module.js';
import { InboxRepository } from './inbox/inbox.repository.js';
import { InboxService } from './inbox/inbox.service.js';
import { NotificationJobs } from './mails/notification.jobs.js';
import { NotificationMailsRepository } from './mails/notification-mails.repository.js';
import { NotificationsController } from './notifications.controller.js';
import { PreferencesRepository } from './preferences/preferences.repository.js';
import { PreferencesService } from './preferences/preferences.service.js';
import { NotificationListeners } from './telling/notifications.listeners.js';
import { RecipientsRepository } from './telling/recipients.repository.js';
import { TellRepository } from './telling/tell.repository.js';

@Module({
  imports: [MailModule, PeopleModule],
  controllers: [NotificationsController],
  providers: [
    InboxRepository,
    InboxService,
    MailAddresses,
    NotificationJobs,
    NotificationListeners,
    NotificationMailsRepository,
    PreferencesRepository,
    PreferencesService,
    RecipientsRepository,
    TellRepository,
  ],
})
export class NotificationsModule {}
