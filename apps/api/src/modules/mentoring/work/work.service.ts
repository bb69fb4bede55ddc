import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  addMentorshipGoal,
  changeMentorshipGoal,
  changeMentorshipSession,
  MentorshipSession,
  MentorshipWork,
  planMentorshipSession,
} from '@understudy/contracts/mentoring-work';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { mentoringSessionTable, sessionActionTo } from '@understudy/domain/mentoring/session-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { Calendar } from '../../calendar/entries/calendar.service.js';
import type { EntryDraft } from '../../calendar/entries/calendar-entries.repository.js';
import type { MentorshipRow } from '../mentorships/mentorships.repository.js';
import { MentorshipsService } from '../mentorships/mentorships.service.js';
import { sessionLeadsTo } from './session-refusal.js';
import { WorkRepository } from './work.repository.js';

/** Which one was written. */
type Written = ResponseOf<typeof addMentorshipGoal>;

/** What the two of a mentorship do together: what for, and when they meet. */
@Injectable()
export class WorkService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly mentorships: MentorshipsService,
    private readonly repository: WorkRepository,
    private readonly calendar: Calendar,
  ) {}

  /** All of it, for one of the two. @throws ProblemError not-allowed for admins and the line, who may only know of it. */
  async get(actor: Actor, mentorshipId: string): Promise<MentorshipWork> {
    const reading = this.tenants.read(actor);
    await this.mentorships.allow(reading, actor, 'read-words', mentorshipId);
    const readerId = actor.personId;
    if (readerId === null) throw notAllowed();
    const [goals, removedGoals, sessions, notes, health] = await Promise.all([
      this.repository.goals(reading, mentorshipId),
      this.repository.removedGoals(reading, mentorshipId),
      this.repository.sessions(reading, mentorshipId),
      this.repository.notes(reading, mentorshipId, readerId),
      this.repository.health(reading, mentorshipId, readerId),
    ]);
    return {
      goals,
      removedGoals,
      sessions,
      notes: notes.map(({ authorId, authorName, ...note }) => ({
        ...note,
        author: { id: authorId, name: authorName },
        mine: authorId === readerId,
      })),
      health,
    };
  }

  /** Adds what the two come together for. */
  addGoal(actor: Actor, mentorshipId: string, { text, dueOn }: BodyOf<typeof addMentorshipGoal>): Promise<Written> {
    return this.written(actor, mentorshipId, 'goals', (tx) => this.repository.addGoal(tx, mentorshipId, text, dueOn));
  }

  /** Changes a goal, or ticks it off. */
  changeGoal(
    actor: Actor,
    mentorshipId: string,
    id: string,
    { done, ...goal }: BodyOf<typeof changeMentorshipGoal>,
  ): Promise<MentorshipWork> {
    return this.work(actor, mentorshipId, 'goals', async (tx) => {
      const doneOn = done ? actor.today : null;
      demandWritten(await this.repository.changeGoal(tx, mentorshipId, { ...goal, id, doneOn }));
    });
  }

  /** Takes a goal away; it is kept with who did so and when. */
  async removeGoal(actor: Actor, mentorshipId: string, goalId: string): Promise<void> {
    await this.written(actor, mentorshipId, 'goals', async (tx) => {
      const removed = { by: actor.personId, on: actor.today };
      if (!(await this.repository.removeGoal(tx, mentorshipId, goalId, removed))) throw notFound();
      return goalId;
    });
  }

  /** Brings a goal back that one of the two has taken away. */
  restoreGoal(actor: Actor, mentorshipId: string, goalId: string): Promise<Written> {
    return this.written(actor, mentorshipId, 'goals', async (tx) => {
      if (!(await this.repository.restoreGoal(tx, mentorshipId, goalId))) throw notFound();
      return goalId;
    });
  }

  /** Plans to meet. */
  planSession(actor: Actor, mentorshipId: string, draft: BodyOf<typeof planMentorshipSession>): Promise<Written> {
    return this.written(actor, mentorshipId, 'session', async (tx, row) => {
      const id = await this.repository.addSession(tx, mentorshipId, draft);
      await this.calendar.put(tx, actor, calendarEntryOf(row, { ...draft, id }), [row.mentorId, row.menteeId]);
      return id;
    });
  }

  /**
   * Moves a session, notes that it was held, or calls it off.
   * @throws ProblemError conflict for one that was held or called off, and for 'held' before it has begun.
   */
  changeSession(
    actor: Actor,
    mentorshipId: string,
    id: string,
    to: BodyOf<typeof changeMentorshipSession>,
  ): Promise<MentorshipWork> {
    return this.work(actor, mentorshipId, 'session', async (tx, row) => {
      const held = await this.repository.lockSession(tx, mentorshipId, id);
      if (held === null) throw notFound();
      if (held.version !== to.version) throw changedMeanwhile();
      const status = statusAfter(actor, row, held.status, to);
      await this.repository.changeSession(tx, { ...to, id, status });
      if (status === 'called-off') await this.calendar.cancel(tx, actor, 'mentoring-session', id);
      else await this.calendar.put(tx, actor, calendarEntryOf(row, { ...to, id }), [row.mentorId, row.menteeId]);
    });
  }

  /** Does something of the two's own in one transaction, tells that it has changed, and reads it anew. */
  private async work(
    actor: Actor,
    mentorshipId: string,
    change: string,
    deed: (tx: TenantTransaction, row: MentorshipRow) => Promise<void>,
  ): Promise<MentorshipWork> {
    await this.written(actor, mentorshipId, change, async (tx, row) => {
      await deed(tx, row);
      return row.id;
    });
    return this.get(actor, mentorshipId);
  }

  /** The same, and says no more than which one it is: what a transaction answers is kept for a repeated request. */
  private async written(
    actor: Actor,
    mentorshipId: string,
    change: string,
    deed: (tx: TenantTransaction, row: MentorshipRow) => Promise<string>,
  ): Promise<Written> {
    return this.tenants.run(actor, async (tx) => {
      const row = await this.mentorships.hold(tx, actor, 'work', mentorshipId);
      const id = await deed(tx, row);
      await this.mentorships.tell(tx, actor, row, change);
      return { id };
    });
  }
}

/** What stands in a calendar, which others may look over a shoulder at: who meets and where, and not what about. */
const calendarEntryOf = (
  { id, mentorName, menteeName }: MentorshipRow,
  session: Pick<MentorshipSession, 'id' | 'startsAt' | 'minutes' | 'place' | 'link'>,
): EntryDraft => ({
  kind: 'mentoring-session',
  sourceId: session.id,
  title: `${mentorName} · ${menteeName}`,
  place: session.place,
  link: session.link === '' ? null : session.link,
  page: `/mentorships/${id}`,
  startsAt: session.startsAt,
  endsAt: new Date(Date.parse(session.startsAt) + session.minutes * 60_000).toISOString(),
});

/** What becomes of a session when one of the two asks for it. */
const statusAfter = (
  { personId }: Actor,
  { mentorId }: MentorshipRow,
  from: MentorshipSession['status'],
  { status, startsAt }: Pick<MentorshipSession, 'status' | 'startsAt'>,
): MentorshipSession['status'] => {
  const roles = [personId === mentorId ? ('mentor' as const) : ('mentee' as const)];
  const met = Date.parse(startsAt) <= Date.now() ? (['begun'] as const) : [];
  return sessionLeadsTo(from, decideStep(mentoringSessionTable, from, sessionActionTo[status], { roles, met }));
};

/** Null stands for what does not exist, false for what somebody else has changed. */
const demandWritten = (written: boolean | null): void => {
  if (written === null) throw notFound();
  if (!written) throw changedMeanwhile();
};
