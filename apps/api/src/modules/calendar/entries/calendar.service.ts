import { Injectable } from '@nestjs/common';
import type { CalendarKind } from '@understudy/contracts/calendar';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { dueInvitations, sendCalendarInvitations } from '../invitations/calendar-invitation-job.js';
import { CalendarEntriesRepository, type EntryDraft } from './calendar-entries.repository.js';

/** Seconds that invitations wait, so that what is planned in one go is one change. */
const bundling = 5;

/**
 * Puts dates into people's calendars, for the areas that plan them: in the caller's transaction, last before commit.
 * Who is on an entry is what its area says there; whoever is taken off sees it no more at their next request.
 */
@Injectable()
export class Calendar {
  constructor(
    private readonly repository: CalendarEntriesRepository,
    private readonly jobs: Jobs,
  ) {}

  /** Writes a date, new or changed, and who is on it. */
  async put(tx: TenantTransaction, actor: Actor, entry: EntryDraft, personIds: readonly string[]): Promise<void> {
    await this.putAll(tx, actor, [entry], personIds);
  }

  /** The same for several dates with the same people. */
  async putAll(
    tx: TenantTransaction,
    actor: Actor,
    entries: readonly EntryDraft[],
    personIds: readonly string[],
  ): Promise<void> {
    for (const entry of entries) {
      await this.repository.write(tx, entry);
      await this.repository.setAttendees(tx, entry.kind, [entry.sourceId], personIds);
    }
    await this.invite(tx, actor);
  }

  /** Says anew who is on dates that there are already; what is past stays as it was. */
  async attend(
    tx: TenantTransaction,
    actor: Actor,
    kind: CalendarKind,
    sourceIds: readonly string[],
    personIds: readonly string[],
  ): Promise<void> {
    if (sourceIds.length === 0) return;
    await this.repository.setAttendees(tx, kind, sourceIds, personIds);
    await this.invite(tx, actor);
  }

  /** Cancels a date; whoever is on it is told so, and sees it struck out. */
  async cancel(tx: TenantTransaction, actor: Actor, kind: CalendarKind, sourceId: string): Promise<void> {
    await this.repository.cancel(tx, kind, sourceId);
    await this.invite(tx, actor);
  }

  /** Cancels what lies ahead of a kind on a page, but for the dates of these records. */
  async keepOnly(
    tx: TenantTransaction,
    actor: Actor,
    kind: CalendarKind,
    page: string,
    sourceIds: readonly string[],
  ): Promise<void> {
    await this.repository.cancelOthers(tx, kind, page, sourceIds);
    await this.invite(tx, actor);
  }

  /** When somebody is on something else than skip-level talks in a span of days; not what it is. */
  async busy(access: TenantAccess, personId: string, fromOn: string, toOn: string) {
    const rows = await this.repository.busy(access, personId, fromOn, toOn);
    return rows.map(({ startsAt, endsAt }) => ({ from: Date.parse(startsAt), to: Date.parse(endsAt) }));
  }

  private async invite(tx: TenantTransaction, actor: Actor): Promise<void> {
    const options = { deduplicationKey: dueInvitations, delaySeconds: bundling };
    await this.jobs.request(tx, actor, sendCalendarInvitations, {}, options);
  }
}
