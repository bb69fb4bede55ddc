import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { BackgroundSettings } from '../../../common/events/background-settings.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { bundling, dueMails, sendNotifications } from '../mails/notification-jobs.js';
import { dueChats, sendChats } from './chat-jobs.js';
import { ChatQueueRepository } from './chat-queue.repository.js';
import { ChatSending } from './chat-sending.service.js';

/** Messages under way at the same time. */
const atOnce = 8;

/**
 * Messages about what was told. Like mails they are taken first and sent then: never twice, and the list in the product
 * holds what one that got lost would have said. How many went out is told nowhere.
 */
@Injectable()
export class SendChats {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly queue: ChatQueueRepository,
    private readonly sending: ChatSending,
    private readonly jobs: Jobs,
    private readonly background: BackgroundSettings,
  ) {}

  @JobHandler(sendChats)
  async send(context: JobContext): Promise<void> {
    const { actor } = context;
    const now = this.background.now();
    const users = await this.queue.due(this.tenants.read(actor), now.toISOString());
    let byMail = false;
    for (let done = 0; done < users.length; done += atOnce) {
      await context.throwIfCancelled();
      const some = users.slice(done, done + atOnce);
      const handed = await Promise.all(some.map((userId) => this.sending.sendDue(actor, userId, now.toISOString())));
      byMail ||= handed.includes(true);
    }
    await this.tenants.run(actor, async (tx) => {
      if (byMail) await this.jobs.request(tx, actor, sendNotifications, {}, { deduplicationKey: dueMails });
      const next = await this.queue.nextDue(tx);
      if (next !== null) {
        const delaySeconds = Math.max(bundling, Math.ceil((Date.parse(next) - now.getTime()) / 1000));
        await this.jobs.request(tx, actor, sendChats, {}, { deduplicationKey: dueChats, delaySeconds });
      }
      await context.finish(tx);
    });
  }
}
