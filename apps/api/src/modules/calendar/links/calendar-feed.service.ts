import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { calendarFeed } from '@understudy/domain/calendar/icalendar';
import type { FastifyReply } from 'fastify';
import { hashOfToken, looksLikeToken } from '../../../common/auth/token.js';
import { Settings } from '../../../common/config/settings.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { type Limit, Throttle } from '../../identity/throttle/throttle.service.js';
import { CalendarEntriesRepository } from '../entries/calendar-entries.repository.js';
import { calendarItemOf } from '../entries/calendar-item.js';
import { kindsFor } from '../entries/calendar-kinds.js';
import { CalendarLinkRepository, type LinkOwner } from './calendar-link.repository.js';

/** Reads within a quarter of an hour: misses per address, since one that reads for many is no guesser, and each link. */
const mostMisses = 60;
const mostReads = 60;

/** What a calendar program is told that comes with a secret link. */
@Injectable()
export class CalendarFeedService {
  constructor(
    private readonly repository: CalendarLinkRepository,
    private readonly entries: CalendarEntriesRepository,
    private readonly tenants: TenantDatabase,
    private readonly throttle: Throttle,
    private readonly settings: Settings,
  ) {}

  /**
   * Answers with the dates of the link's owner, as they are now.
   * @throws ProblemError not-found, the same whether the link never was or is no more.
   */
  async answer(reply: FastifyReply, file: string, address: string): Promise<void> {
    const owner = await this.ownerOf(file.replace(/\.ics$/, ''), address);
    const content = await this.feed(owner);
    reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="understudy.ics"')
      .header('cache-control', 'private, no-store')
      .header('x-robots-tag', 'noindex');
    await reply.send(content);
  }

  private async ownerOf(token: string, address: string): Promise<LinkOwner> {
    const misses: readonly Limit[] = [{ kind: 'calendar-miss', subject: address, most: mostMisses }];
    await this.throttle.take(misses);
    if (!looksLikeToken(token)) throw notFound();
    const hash = hashOfToken(token);
    const owner = await this.repository.read(hash);
    if (owner === undefined) throw notFound();
    await this.throttle.takeBack(misses);
    await this.throttle.take([{ kind: 'calendar-link', subject: hash, most: mostReads }]);
    return owner;
  }

  private async feed({ organisationId, organisation, personId, fromOutside }: LinkOwner): Promise<string> {
    const reading = this.tenants.read({ organisationId });
    const rows = personId === null ? [] : await this.entries.all(reading, personId, kindsFor(fromOutside));
    const items = rows.map((row) => calendarItemOf(row, this.settings.publicUrl));
    return calendarFeed(`Understudy · ${organisation}`, items);
  }
}
