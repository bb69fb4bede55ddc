import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { Calendar } from '../../calendar/entries/calendar.service.js';
import { SessionWritesRepository } from './session-writes.repository.js';

/** Keeps the calendars of those who take part in a cohort, and of those who run it, as its sessions are. */
@Injectable()
export class SessionDates {
  constructor(
    private readonly writes: SessionWritesRepository,
    private readonly calendar: Calendar,
  ) {}

  /** Puts sessions there, new or changed. */
  async put(tx: TenantTransaction, actor: Actor, cohortId: string, ids: readonly string[]): Promise<void> {
    const [sessions, people] = [await this.writes.dated(tx, ids), await this.writes.peopleOf(tx, cohortId)];
    const entries = sessions.map(({ id, title, programme, cohort, prepare, ...when }) => ({
      kind: 'programme-session' as const,
      sourceId: id,
      title,
      description: [`${programme}, ${cohort}`, ...prepare.map((line) => `- ${line}`)].join('\n'),
      page: `/sessions/${id}`,
      ...when,
    }));
    await this.calendar.putAll(tx, actor, entries, people);
  }

  /** Says anew who is on the sessions to come, after somebody joined, stepped out or runs the cohort now. */
  async follow(tx: TenantTransaction, actor: Actor, cohortId: string): Promise<void> {
    const coming = await this.writes.coming(tx, cohortId, 'planned', 'held', 'cancelled');
    if (coming.length === 0) return;
    await this.calendar.attend(tx, actor, 'programme-session', coming, await this.writes.peopleOf(tx, cohortId));
  }

  async cancel(tx: TenantTransaction, actor: Actor, sessionId: string): Promise<void> {
    await this.calendar.cancel(tx, actor, 'programme-session', sessionId);
  }

  /** The sessions to come of a cohort that does not take place. */
  async callOff(tx: TenantTransaction, actor: Actor, cohortId: string): Promise<void> {
    for (const id of await this.writes.coming(tx, cohortId, 'planned')) {
      await this.writes.setState(tx, id, 'cancelled', '');
      await this.cancel(tx, actor, id);
    }
  }
}
