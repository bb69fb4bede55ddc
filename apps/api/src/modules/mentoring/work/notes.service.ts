import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  answerHealthCheck,
  changeMentorshipNote,
  giveMentorshipFeedback,
  MentorshipWork,
  writeMentorshipNote,
} from '@understudy/contracts/mentoring-work';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import type { MentorshipAction } from '../mentorships/mentorship.policy.js';
import type { MentorshipRow } from '../mentorships/mentorships.repository.js';
import { MentorshipsService } from '../mentorships/mentorships.service.js';
import { WorkRepository } from './work.repository.js';
import { WorkService } from './work.service.js';

/** What somebody writes in a mentorship, and what they say of it: between the two, or theirs alone. */
@Injectable()
export class NotesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly mentorships: MentorshipsService,
    private readonly repository: WorkRepository,
    private readonly work: WorkService,
  ) {}

  /** Writes a note. A private one makes no event at all: that somebody writes is theirs as well. */
  async write(
    actor: Actor,
    mentorshipId: string,
    note: BodyOf<typeof writeMentorshipNote>,
  ): Promise<ResponseOf<typeof writeMentorshipNote>> {
    const id = await this.author(actor, mentorshipId, 'work', note.shared, (tx, authorId) =>
      this.repository.addNote(tx, mentorshipId, { ...note, authorId, writtenOn: actor.today }),
    );
    return { id };
  }

  /** Changes a note of one’s own. @throws ProblemError conflict for taking back what the other has read. */
  async change(
    actor: Actor,
    mentorshipId: string,
    noteId: string,
    { text, shared, version }: BodyOf<typeof changeMentorshipNote>,
  ): Promise<MentorshipWork> {
    await this.author(actor, mentorshipId, 'work', shared, async (tx, authorId) => {
      const before = await this.repository.ownNote(tx, mentorshipId, noteId, authorId);
      if (before === null) throw notFound();
      if (before.version !== version) throw changedMeanwhile();
      if (before.shared && !shared)
        throw new ProblemError('conflict', 'The other has read it: what is shared stays so.');
      await this.repository.changeNote(tx, noteId, text, shared);
    });
    return this.work.get(actor, mentorshipId);
  }

  /** Takes a note of one’s own away, also after the mentorship has ended; of a private one nobody hears. */
  async remove(actor: Actor, mentorshipId: string, noteId: string): Promise<void> {
    await this.author(actor, mentorshipId, 'read-words', false, async (tx, authorId, row) => {
      const before = await this.repository.ownNote(tx, mentorshipId, noteId, authorId);
      if (before === null) throw notFound();
      await this.repository.removeNote(tx, noteId);
      if (before.shared) await this.mentorships.tell(tx, actor, row, 'notes');
    });
  }

  /** Says how it goes. */
  async answerHealth(
    actor: Actor,
    mentorshipId: string,
    given: BodyOf<typeof answerHealthCheck>,
  ): Promise<MentorshipWork> {
    await this.author(actor, mentorshipId, 'answer-health', false, async (tx, personId) => {
      const answer = { ...given, today: actor.today };
      if (!(await this.repository.answerHealth(tx, mentorshipId, personId, answer))) throw notFound();
    });
    return this.work.get(actor, mentorshipId);
  }

  /** Says at the end how it was. */
  async giveFeedback(actor: Actor, mentorshipId: string, given: BodyOf<typeof giveMentorshipFeedback>): Promise<void> {
    await this.author(actor, mentorshipId, 'give-feedback', false, async (tx, personId) => {
      const feedback = { ...given, today: actor.today };
      if (!(await this.repository.addFeedback(tx, mentorshipId, personId, feedback))) {
        throw new ProblemError('already-exists', 'You have said how it was already.');
      }
    });
  }

  private async author<Answer>(
    actor: Actor,
    mentorshipId: string,
    action: MentorshipAction,
    told: boolean,
    deed: (tx: TenantTransaction, personId: string, row: MentorshipRow) => Promise<Answer>,
  ): Promise<Answer> {
    return this.tenants.run(actor, async (tx) => {
      const row = await this.mentorships.hold(tx, actor, action, mentorshipId);
      if (actor.personId === null) throw notAllowed();
      const answer = await deed(tx, actor.personId, row);
      if (told) await this.mentorships.tell(tx, actor, row, 'notes');
      return answer;
    });
  }
}
