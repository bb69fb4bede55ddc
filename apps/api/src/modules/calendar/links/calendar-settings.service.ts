import { Injectable } from '@nestjs/common';
import type { CalendarSettings } from '@understudy/contracts/calendar';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { hashOfToken, newToken } from '../../../common/auth/token.js';
import { Settings } from '../../../common/config/settings.js';
import { notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { dueInvitations, sendCalendarInvitations } from '../invitations/calendar-invitation-job.js';
import { CalendarLinkRepository } from './calendar-link.repository.js';

/** The actor's own secret link, and whether they are invited by mail. */
@Injectable()
export class CalendarSettingsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CalendarLinkRepository,
    private readonly settings: Settings,
    private readonly jobs: Jobs,
  ) {}

  get(actor: Actor): Promise<CalendarSettings> {
    return this.repository.settings(this.tenants.read(actor), userOf(actor));
  }

  /** Chooses whether invitations come by mail; from then on also those to what is planned already. */
  async change(actor: Actor, mailInvitations: boolean): Promise<CalendarSettings> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.chooseMails(tx, userOf(actor), mailInvitations);
      await this.tell(tx, actor, 'mails');
      if (!mailInvitations) return;
      await this.jobs.request(tx, actor, sendCalendarInvitations, {}, { deduplicationKey: dueInvitations });
    });
    return this.get(actor);
  }

  /** A new link, told this once; an earlier one ends. */
  async makeLink(actor: Actor): Promise<{ url: string }> {
    const token = newToken();
    await this.tenants.run(actor, async (tx) => {
      await this.repository.keep(tx, userOf(actor), hashOfToken(token));
      await this.tell(tx, actor, 'made');
    });
    return { url: `${this.settings.publicUrl}/api/v1/calendar-feeds/${token}.ics` };
  }

  /** @throws ProblemError not-found when there is none. */
  async revokeLink(actor: Actor): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.revoke(tx, userOf(actor)))) throw notFound();
      await this.tell(tx, actor, 'revoked');
    });
  }

  private tell(tx: TenantTransaction, actor: Actor, change: 'made' | 'revoked' | 'mails'): Promise<void> {
    const id = userOf(actor);
    return emit(tx, actor, 'calendar-link.changed', { kind: 'user', id }, { change, concerns: id });
  }
}

const userOf = ({ userId }: Actor): string => {
  if (userId === null) throw notAllowed();
  return userId;
};
