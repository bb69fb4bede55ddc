import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { Calendar } from '../../calendar/entries/calendar.service.js';
import { wholeDay } from '../../calendar/entries/calendar-entries.repository.js';
import { CalibrationDatesRepository } from './calibration-dates.repository.js';

const kind = 'calibration-day' as const;

/** Keeps the day of a session in the calendars of those who take part in it, from when they are asked. */
@Injectable()
export class CalibrationDates {
  constructor(
    private readonly repository: CalibrationDatesRepository,
    private readonly calendar: Calendar,
  ) {}

  /** Puts the day of a session that goes on where it belongs, and strikes out that of one that does not take place. */
  async keep(tx: TenantTransaction, actor: Actor, sessionId: string): Promise<void> {
    const session = await this.repository.find(tx, sessionId);
    if (session === null || session.state === 'cancelled') return this.calendar.cancel(tx, actor, kind, sessionId);
    if (session.state !== 'collecting' && session.state !== 'open') return;
    const { name: title, heldOn, personIds } = session;
    const entry = { kind, sourceId: sessionId, title, page: `/calibrations/${sessionId}`, ...wholeDay(heldOn) };
    await this.calendar.put(tx, actor, entry, personIds);
  }
}
