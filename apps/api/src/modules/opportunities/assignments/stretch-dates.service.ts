import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { Calendar } from '../../calendar/entries/calendar.service.js';
import { type EntryDraft, wholeDay } from '../../calendar/entries/calendar-entries.repository.js';
import { StretchDatesRepository, type StretchDatesRow } from './stretch-dates.repository.js';

/**
 * Puts what a net holds into calendars: each talk over the manager's head into those of the two who talk, and the last day,
 * on which it is confirmed, extended or ended, into those of the person and the sponsor.
 */
@Injectable()
export class StretchDates {
  constructor(
    private readonly repository: StretchDatesRepository,
    private readonly calendar: Calendar,
  ) {}

  /** Puts them as they stand now, and takes out what is not to come any more. Last before the event. */
  async keep(tx: TenantTransaction, actor: Actor, stretchId: string): Promise<void> {
    const row = await this.repository.of(tx, stretchId, actor.today);
    if (row === null) return;
    const page = `/stretch-assignments/${stretchId}`;
    const talks = talksOf(row, page);
    const ends = row.runs && row.endsOn >= actor.today ? [endOf(row, stretchId, page)] : [];
    if (talks.length > 0) await this.calendar.putAll(tx, actor, talks, [row.personId, row.skipLevelId ?? row.personId]);
    if (ends.length > 0) await this.calendar.putAll(tx, actor, ends, [row.personId, row.sponsorId]);
    const idsOf = (entries: readonly EntryDraft[]) => entries.map(({ sourceId }) => sourceId);
    await this.calendar.keepOnly(tx, actor, 'stretch-check-in', page, idsOf(talks));
    await this.calendar.keepOnly(tx, actor, 'stretch-end', page, idsOf(ends));
  }

  /** The same for everything that goes on of an opportunity, whose title or sponsor has changed. */
  async keepAll(tx: TenantTransaction, actor: Actor, opportunityId: string): Promise<void> {
    for (const id of await this.repository.ofOpportunity(tx, opportunityId)) await this.keep(tx, actor, id);
  }
}

/** What stands in a calendar, which others may look over a shoulder at: who talks, and not what about. */
const talksOf = ({ runs, talks, skipLevelName, personName }: StretchDatesRow, page: string): EntryDraft[] =>
  runs && skipLevelName !== null
    ? talks.map(({ id, plannedOn }) => ({
        kind: 'stretch-check-in',
        sourceId: id,
        title: `${skipLevelName} · ${personName}`,
        page,
        ...wholeDay(plannedOn),
      }))
    : [];

const endOf = ({ title, personName, endsOn }: StretchDatesRow, sourceId: string, page: string): EntryDraft => ({
  kind: 'stretch-end',
  sourceId,
  title: `${title} · ${personName}`,
  page,
  ...wholeDay(endsOn),
});
