import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type {
  answerSkipLevelOutcome,
  SkipLevelWords,
  writeSkipLevelNote,
  writeSkipLevelOutcome,
} from '@understudy/contracts/skip-levels-talks';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notFound } from '../../../common/errors/problem-error.js';
import { mayWithTalk } from '../talks/talk.policy.js';
import { talkFacts } from '../talks/talk.presenter.js';
import type { TalkRow } from '../talks/talks.repository.js';
import { TalksService } from '../talks/talks.service.js';
import { TalkWordsRepository } from './talk-words.repository.js';

/** What the two write: each for themselves, and what they keep together once the person agrees. */
@Injectable()
export class TalkWordsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly talks: TalksService,
    private readonly repository: TalkWordsRepository,
  ) {}

  async get(actor: Actor, talkId: string): Promise<SkipLevelWords> {
    const reading = this.tenants.read(actor);
    const talk = await this.talks.allow(reading, actor, 'see', talkId);
    const { note, outcome } = await this.repository.of(reading, talkId, personOf(actor));
    const may = (action: 'write-outcome' | 'answer-outcome'): boolean =>
      mayWithTalk(actor, action, talkFacts(actor, talk, Date.now()));
    return {
      note: note ?? { text: '', version: 0 },
      outcome:
        outcome === null
          ? null
          : {
              text: outcome.text,
              agreed: outcome.agreed,
              version: outcome.version,
              abilities: [
                ...(may('write-outcome') ? (['change'] as const) : []),
                ...(may('answer-outcome') && !outcome.agreed ? (['agree'] as const) : []),
                ...(may('answer-outcome') ? (['remove'] as const) : []),
              ],
            },
    };
  }

  /** Writes for oneself; nothing is told of it. */
  async note(actor: Actor, talkId: string, body: BodyOf<typeof writeSkipLevelNote>): Promise<SkipLevelWords> {
    await this.tenants.run(actor, async (tx) => {
      await this.talks.hold(tx, actor, 'note', talkId);
      if (!(await this.repository.writeNote(tx, { talkId, authorId: personOf(actor) }, body))) throw changedMeanwhile();
    });
    return this.get(actor, talkId);
  }

  /** Writes what came of it: the person's words stand at once, the leader's wait for the person. */
  async writeOutcome(
    actor: Actor,
    talkId: string,
    body: BodyOf<typeof writeSkipLevelOutcome>,
  ): Promise<SkipLevelWords> {
    await this.tenants.run(actor, async (tx) => {
      const talk = await this.talks.hold(tx, actor, 'write-outcome', talkId);
      const mine = isPersonOf(actor, talk);
      const key = { talkId, authorId: personOf(actor), agreedOn: mine ? actor.today : null };
      if (!(await this.repository.writeOutcome(tx, key, body))) throw changedMeanwhile();
      await this.talks.tell(tx, actor, talk, mine ? 'outcome-kept' : 'outcome-suggested');
    });
    return this.get(actor, talkId);
  }

  /** The person agrees, or has it taken away: also what they agreed to earlier. */
  async answerOutcome(
    actor: Actor,
    talkId: string,
    { answer, version }: BodyOf<typeof answerSkipLevelOutcome>,
  ): Promise<SkipLevelWords> {
    await this.tenants.run(actor, async (tx) => {
      const talk = await this.talks.hold(tx, actor, 'answer-outcome', talkId);
      const done =
        answer === 'agree'
          ? await this.repository.agree(tx, talkId, version, actor.today)
          : await this.repository.remove(tx, talkId, version);
      if (!done) throw changedMeanwhile();
      await this.talks.tell(tx, actor, talk, answer === 'agree' ? 'outcome-agreed' : 'outcome-removed');
    });
    return this.get(actor, talkId);
  }
}

const isPersonOf = (actor: Actor, { personId }: TalkRow): boolean => personId === actor.personId;

const personOf = ({ personId }: Actor): string => {
  if (personId === null) throw notFound();
  return personId;
};
