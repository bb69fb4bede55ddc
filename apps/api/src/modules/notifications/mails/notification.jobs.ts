import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { afterQuietHours } from '@understudy/domain/notifications/quiet-hours';
import type { Actor } from '../../../common/auth/actor.js';
import { MailAddresses } from '../../../common/auth/mail-addresses.repository.js';
import { Settings } from '../../../common/config/settings.js';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { BackgroundSettings } from '../../../common/events/background-settings.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { Mailer } from '../../../common/mail/mailer.js';
import { quietHoursOf } from '../preferences/quiet-hours-of.js';
import { GivingBack } from '../telling/giving-back.service.js';
import { bundling, dueMails, sendNotifications, writeDigests } from './notification-jobs.js';
import { notificationMail } from './notification-mail.js';
import { NotificationMailsRepository } from './notification-mails.repository.js';

/** Days for which notifications are kept. */
const keptDays = 180;
/** Mails under way at the same time. */
const atOnce = 8;
/** The first day of a week, on which weekly digests are written. */
const monday = 1;

/**
 * Says on the board of jobs that mails wait for the mail server; neither how many, nor that of an address which the server
 * refuses: after a reminder, either would tell of somebody who has not answered.
 */
const undelivered = (): ProblemError =>
  new ProblemError('unavailable', 'The mail server could not be reached. Mails are tried again.', [], undefined, {
    code: 'mails-undelivered',
    values: {},
  });

/**
 * Mails about what was told. What is due is taken in a transaction and sent after it: taken once, a mail is never sent
 * twice, and the list in the product holds what a mail that got lost would have said.
 */
@Injectable()
export class NotificationJobs {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: NotificationMailsRepository,
    private readonly givingBack: GivingBack,
    private readonly addresses: MailAddresses,
    private readonly mailer: Mailer,
    private readonly jobs: Jobs,
    private readonly settings: Settings,
    private readonly background: BackgroundSettings,
  ) {}

  @JobHandler(sendNotifications)
  async send(context: JobContext): Promise<void> {
    const { actor } = context;
    const now = this.background.now();
    const users = await this.repository.due(this.tenants.read(actor), now.toISOString());
    const unsent: string[] = [];
    for (let done = 0; done < users.length; done += atOnce) {
      await context.throwIfCancelled();
      const some = users.slice(done, done + atOnce);
      unsent.push(...(await Promise.all(some.map((userId) => this.sendAllTo(actor, userId, now)))).flat());
    }
    await this.tenants.run(actor, async (tx) => {
      if (unsent.length > 0) await this.givingBack.giveBack(tx, 'mail', unsent);
      const next = await this.repository.nextDue(tx);
      if (next !== null) {
        const delaySeconds = Math.max(bundling, Math.ceil((Date.parse(next) - now.getTime()) / 1000));
        await this.jobs.request(tx, actor, sendNotifications, {}, { deduplicationKey: dueMails, delaySeconds });
      }
      // How many mails went out, or did not, after a reminder would tell how many have not answered.
      if (unsent.length === 0) await context.finish(tx);
    });
    if (unsent.length > 0) throw undelivered();
  }

  @JobHandler(writeDigests)
  async write(context: JobContext): Promise<void> {
    const { actor } = context;
    const now = this.background.now().getTime();
    const isMonday = new Date(`${actor.today}T00:00:00Z`).getUTCDay() === monday;
    const waiting = await this.repository.waiting(this.tenants.read(actor));
    const due = waiting.filter(({ digest }) => digest === 'daily' || isMonday);
    await this.tenants.run(actor, async (tx) => {
      const times: number[] = [];
      for (const row of due) {
        const dueAt = afterQuietHours(now, row.timeZone, quietHoursOf(row));
        const made = await this.repository.makeUp(tx, row.userId, actor.today, new Date(dueAt).toISOString());
        if (made) times.push(dueAt);
      }
      await this.repository.forget(tx, keptDays);
      if (times.length > 0) {
        const delaySeconds = Math.max(0, Math.ceil((Math.min(...times) - now) / 1000));
        await this.jobs.request(tx, actor, sendNotifications, {}, { deduplicationKey: dueMails, delaySeconds });
      }
      await context.finish(tx, { digests: times.length });
    });
  }

  /** What one person is due; returns what did not reach the mail server. */
  private async sendAllTo(actor: Actor, userId: string, now: Date): Promise<string[]> {
    const unsent: string[] = [];
    for (const mail of ['at-once', 'digest'] as const) unsent.push(...(await this.sendTo(actor, userId, mail, now)));
    return unsent;
  }

  /** Takes and sends one mail; whoever may not enter any more gets none. Returns what did not reach the mail server. */
  private async sendTo(actor: Actor, userId: string, mail: 'at-once' | 'digest', now: Date): Promise<string[]> {
    const kinds = await this.tenants.run(actor, (tx) => this.repository.take(tx, userId, mail, now.toISOString()));
    if (kinds.length === 0) return [];
    const address = await this.addresses.of(actor.organisationId, userId);
    if (address === undefined) return [];
    const reached = await this.mailer.send(notificationMail(address, mail, kinds, this.settings.publicUrl));
    return reached ? [] : kinds.flatMap(({ ids }) => ids);
  }
}
