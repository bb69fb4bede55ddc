import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { MailAddresses } from '../../../common/auth/mail-addresses.repository.js';
import { Settings } from '../../../common/config/settings.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { Mailer } from '../../../common/mail/mailer.js';
import { dueInvitations, sendCalendarInvitations } from './calendar-invitation-job.js';
import { CalendarInvitationsRepository, type DueInvitation } from './calendar-invitations.repository.js';
import { calendarMail } from './calendar-mail.js';

/** Mails under way at the same time. */
const atOnce = 8;
/** Seconds until the first repetition; doubled with each further one. */
const firstPause = 600;

/**
 * Invitations by mail. Each is taken in a transaction and sent after it, so that none is sent twice; the feed and the
 * pages say what a mail that got lost would have said. They go at once, also in quiet hours: a calendar that learns of a
 * date too late is of no use, and none of them rings.
 */
@Injectable()
export class CalendarInvitationJobs {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CalendarInvitationsRepository,
    private readonly addresses: MailAddresses,
    private readonly mailer: Mailer,
    private readonly jobs: Jobs,
    private readonly settings: Settings,
  ) {}

  @JobHandler(sendCalendarInvitations)
  async send(context: JobContext): Promise<void> {
    const { actor } = context;
    const due = await this.repository.due(this.tenants.read(actor));
    for (let done = 0; done < due.length; done += atOnce) {
      await context.throwIfCancelled();
      await Promise.all(due.slice(done, done + atOnce).map((one) => this.sendOne(actor, one)));
    }
    await this.tenants.run(actor, async (tx) => {
      const failures = (await this.repository.due(tx)).flatMap((left) => (left.failures > 0 ? [left.failures] : []));
      if (failures.length > 0) {
        const delaySeconds = firstPause * 2 ** (Math.min(...failures) - 1);
        const options = { deduplicationKey: dueInvitations, delaySeconds };
        await this.jobs.request(tx, actor, sendCalendarInvitations, {}, options);
      }
      await context.finish(tx, { due: due.length });
    });
  }

  private async sendOne(actor: Actor, due: DueInvitation): Promise<void> {
    if (!(await this.tenants.run(actor, (tx) => this.repository.take(tx, due)))) return;
    const address = await this.addresses.of(actor.organisationId, due.userId);
    if (address === undefined) return;
    if (await this.mailer.send(calendarMail(due, address, actor.timeZone, this.settings))) return;
    await this.tenants.run(actor, (tx) => this.repository.giveBack(tx, due));
  }
}
