import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { wayOf } from '@understudy/domain/notifications/default-ways';
import { afterQuietHours } from '@understudy/domain/notifications/quiet-hours';
import type { Actor } from '../../../common/auth/actor.js';
import { BackgroundSettings } from '../../../common/events/background-settings.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { emitMany } from '../../../common/events/emit.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { dueChats, sendChats } from '../chat/chat-jobs.js';
import { bundling, dueMails, sendNotifications } from '../mails/notification-jobs.js';
import { quietHoursOf } from '../preferences/quiet-hours-of.js';
import { type Notice, noticesOf, toldEvents } from './notices.js';
import { type Recipient, RecipientsRepository } from './recipients.repository.js';
import { type NotificationDraft, TellRepository } from './tell.repository.js';

/** Tells people what others did that waits for them or concerns them. */
@Injectable()
export class NotificationListeners {
  constructor(
    private readonly recipients: RecipientsRepository,
    private readonly repository: TellRepository,
    private readonly jobs: Jobs,
    private readonly settings: BackgroundSettings,
  ) {}

  @OnDomainEvent({ listener: 'notifications.tell', events: toldEvents })
  async hear(tx: TenantTransaction, event: DomainEvent, actor: Actor): Promise<void> {
    const userId = causedBy(event);
    const by = { userId, personId: userId === null ? null : event.actorPersonId };
    const now = this.settings.now().getTime();
    const drafts: NotificationDraft[] = [];
    for (const notice of noticesOf(event)) {
      const recipients = await this.recipients.of(tx, notice, by, actor.today);
      drafts.push(...recipients.flatMap((recipient) => draftFor(recipient, notice, now)));
    }
    const told = await this.repository.insert(tx, event, drafts);
    const mails = secondsUntil(
      now,
      drafts.map(({ mailDueAt }) => mailDueAt),
    );
    if (mails !== null) {
      await this.jobs.request(tx, actor, sendNotifications, {}, { deduplicationKey: dueMails, delaySeconds: mails });
    }
    const chats = secondsUntil(
      now,
      drafts.map(({ chatDueAt }) => chatDueAt),
    );
    if (chats !== null) {
      await this.jobs.request(tx, actor, sendChats, {}, { deduplicationKey: dueChats, delaySeconds: chats });
    }
    const changed = told.map((userId) => ({
      name: 'notification.changed' as const,
      subject: { kind: 'user', id: userId },
      payload: { concerns: userId },
    }));
    if (changed.length > 0) await emitMany(tx, actor, changed);
  }
}

/** What a job found out is told to whoever asked for the job too: it is no act of theirs. */
const foundByJobs = new Set<DomainEvent['name']>(['job.changed', 'chat.switched-off']);
const causedBy = ({ name, actorUserId }: DomainEvent): string | null => (foundByJobs.has(name) ? null : actorUserId);

const draftFor = (recipient: Recipient, { kind, personId, subjectId }: Notice, now: number): NotificationDraft[] => {
  const { list: listed, mail } = wayOf(kind, recipient.kinds);
  if (!listed && mail === 'never') return [];
  const told = { userId: recipient.userId, kind, personId, subjectId, listed };
  if (mail !== 'at-once') return [{ ...told, mail, mailDueAt: null, chatDueAt: null }];
  const due = new Date(afterQuietHours(now, recipient.timeZone, quietHoursOf(recipient))).toISOString();
  const chatDueAt = recipient.chat === null ? null : due;
  return recipient.chat === 'instead'
    ? [{ ...told, mail: 'never', mailDueAt: null, chatDueAt }]
    : [{ ...told, mail, mailDueAt: due, chatDueAt }];
};

/** Seconds until the first of these instants, never fewer than it takes to hear what else there is; null for none. */
const secondsUntil = (now: number, instants: readonly (string | null)[]): number | null => {
  const due = instants.flatMap((instant) => (instant === null ? [] : [Date.parse(instant)]));
  return due.length === 0 ? null : Math.max(bundling, Math.ceil((Math.min(...due) - now) / 1000));
};
