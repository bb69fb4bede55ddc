// Calendar: what takes place when and who is on it, read by one's own calendar program and invited to by mail.
import { Module } from '@nestjs/common';
import { MailAddresses } from '../../common/auth/mail-addresses.repository.js';
import { MailModule } from '../../common/mail/mail.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { CalendarController } from './calendar.controller.js';
import { Calendar } from './entries/calendar.service.js';
import { CalendarEntriesRepository } from './entries/calendar-entries.repository.js';
import { MyDatesService } from './entries/my-dates.service.js';
import { CalendarInvitationJobs } from './invitations/calendar-invitation.jobs.js';
import { CalendarInvitationsRepository } from './invitations/calendar-invitations.repository.js';
import { CalendarFeedService } from './links/calendar-feed.service.js';
import { CalendarLinkRepository } from './links/calendar-link.repository.js';
import { CalendarSettingsService } from './links/calendar-settings.service.js';

@Module({
  imports: [IdentityModule, MailModule],
  controllers: [CalendarController],
  providers: [
    Calendar,
    CalendarEntriesRepository,
    CalendarFeedService,
    CalendarInvitationJobs,
    CalendarInvitationsRepository,
    CalendarLinkRepository,
    CalendarSettingsService,
    MailAddresses,
    MyDatesService,
  ],
  exports: [Calendar],
})
export class CalendarModule {}
