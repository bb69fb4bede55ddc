import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { hostOf, nextMeetings } from '@understudy/domain/peer-groups/meeting-dates';
import type { Actor } from '../../../common/auth/actor.js';
import { Calendar } from '../../calendar/entries/calendar.service.js';
import { PeerGroupWritesRepository } from './peer-group-writes.repository.js';
import { PeerGroupsRepository } from './peer-groups.repository.js';

/** Dates that a running group has ahead. */
const ahead = 6;

const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Keeps the dates of groups, their hosts, and the calendars of whoever is in them, as the groups stand. */
@Injectable()
export class PeerMeetingsService {
  constructor(
    private readonly repository: PeerGroupsRepository,
    private readonly writes: PeerGroupWritesRepository,
    private readonly calendar: Calendar,
  ) {}

  /** Plans the next dates of a group anew; one that does not run has none. Last before the event. */
  async plan(tx: TenantTransaction, actor: Actor, groupId: string): Promise<void> {
    const group = await this.repository.find(tx, actor, groupId);
    if (group === null) return;
    const memberIds = group.members.map(({ id }) => id);
    const plan = { ...group, time: clockOf(group.startsMinute) };
    const dates = group.state === 'running' ? nextMeetings(plan, Date.now(), ahead) : [];
    const planned = dates.map(({ ordinal, startsAt }) => ({
      ordinal,
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + group.minutes * 60_000).toISOString(),
      hostId: hostOf(memberIds, ordinal),
    }));
    const { gone, kept } = await this.writes.planMeetings(tx, groupId, planned);
    for (const id of gone) await this.calendar.cancel(tx, actor, 'peer-group-meeting', id);
    const entries = kept.map(({ id, startsAt, endsAt }) => ({
      kind: 'peer-group-meeting' as const,
      sourceId: id,
      title: group.name,
      // The link stands on the page alone, which is shut at once for whoever must not meet here any more.
      place: '',
      page: `/peer-groups/${groupId}`,
      startsAt,
      endsAt,
    }));
    if (entries.length > 0) await this.calendar.putAll(tx, actor, entries, memberIds);
  }
}
