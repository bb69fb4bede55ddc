import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { askMentor, Mentorship, PairReason, proposeMentorship } from '@understudy/contracts/mentoring-mentorships';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { addDays } from '@understudy/domain/calendar/day';
import { type MentorshipNeed, mentorshipTable } from '@understudy/domain/mentoring/mentorship-table';
import { decideBeginning } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { MentorshipWritesRepository, type PairFacts } from '../mentorships/mentorship-writes.repository.js';
import { MentorshipsService } from '../mentorships/mentorships.service.js';
import { MentorsService } from '../profiles/mentors.service.js';
import { leadsTo } from '../refused-step.js';
import { RequestsRepository } from '../requests/requests.repository.js';

/** How long both have to answer, where nothing else is said. */
export const usualAnswerDays = 14;

/** A pair that somebody or something proposes. */
export type Proposal = {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly origin: 'round' | 'programme' | 'queue';
  readonly reasons: readonly PairReason[];
  readonly answerDays?: number;
};

/** A mentorship that has just been written. */
export type Arranged = {
  readonly id: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly requestId: string | null;
};

/** Brings two together: asked for by the mentee, by hand, by a round, or because a place has become free. */
@Injectable()
export class PairingService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly mentorships: MentorshipsService,
    private readonly writes: MentorshipWritesRepository,
    private readonly mentors: MentorsService,
    private readonly requests: RequestsRepository,
  ) {}

  /** The actor asks a mentor. @throws ProblemError conflict with what stands in the way. */
  async ask(actor: Actor, mentorId: string, { words }: BodyOf<typeof askMentor>): Promise<Mentorship> {
    const menteeId = actor.personId;
    const id = await this.tenants.run(actor, async (tx) => {
      await this.mentors.allow(tx, actor, 'see', mentorId);
      if (menteeId === null) throw notAllowed();
      const facts = await this.lockedFacts(tx, actor, mentorId, menteeId);
      if (!facts.takes) throw new ProblemError('conflict', 'This mentor takes nobody at the moment.');
      const met = [...metBy(facts), ...(facts.freePlace ? (['free-place'] as const) : [])];
      leadsTo(decideBeginning(mentorshipTable, 'ask', { roles: ['mentee'], met }));
      const draft = { mentorId, menteeId, origin: 'mentee', status: 'accepted-by-mentee', reasons: [], words } as const;
      const asked = await this.begin(tx, actor, draft);
      await this.mentorships.tell(tx, actor, asked, 'asked');
      return asked.id;
    });
    return this.mentorships.getWhole(actor, id);
  }

  /** An admin proposes two to each other. @throws ProblemError not-found, or conflict with what stands in the way. */
  async propose(actor: Actor, { mentorId, menteeId }: BodyOf<typeof proposeMentorship>): Promise<Mentorship> {
    const id = await this.tenants.run(actor, async (tx) => {
      await this.mentors.allow(tx, actor, 'see', mentorId);
      if (!(await this.writes.worksHere(tx, menteeId, actor.today))) throw notFound();
      return this.bringTogether(tx, actor, { mentorId, menteeId, origin: 'programme', reasons: [] });
    });
    return this.mentorships.getWhole(actor, id);
  }

  /**
   * Proposes two to each other in a transaction of the caller's, who has already decided that it may.
   * @throws ProblemError conflict with what stands in the way: the line, another offer, a mentor who takes nobody.
   */
  async bringTogether(tx: TenantTransaction, actor: Actor, proposal: Proposal): Promise<string> {
    const proposed = await this.arrange(tx, actor, proposal);
    await this.tellProposed(tx, actor, proposed);
    return proposed.id;
  }

  /** The same without telling anybody yet, for whoever proposes many and tells of them last. */
  async arrange(tx: TenantTransaction, actor: Actor, { answerDays, ...pair }: Proposal): Promise<Arranged> {
    const facts = await this.lockedFacts(tx, actor, pair.mentorId, pair.menteeId);
    if (!facts.takes || !facts.freePlace) {
      throw new ProblemError('conflict', 'This mentor has no place at the moment, or takes nobody.');
    }
    const roles = [pair.origin === 'programme' ? ('programme' as const) : ('product' as const)];
    leadsTo(decideBeginning(mentorshipTable, 'propose', { roles, met: metBy(facts) }));
    return this.begin(tx, actor, { ...pair, status: 'proposed', words: '' }, answerDays);
  }

  /** Tells both of what was arranged. */
  tellProposed(tx: TenantTransaction, actor: Actor, arranged: Arranged): Promise<void> {
    return this.mentorships.tell(tx, actor, arranged, 'proposed');
  }

  private async lockedFacts(
    tx: TenantTransaction,
    actor: Actor,
    mentorId: string,
    menteeId: string,
  ): Promise<PairFacts> {
    if (mentorId === menteeId) throw new ProblemError('conflict', 'Nobody mentors themselves.');
    await this.writes.lockMentee(tx, menteeId);
    const facts = await this.writes.factsOf(tx, mentorId, menteeId, actor.today);
    if (facts === null) throw notFound();
    if (facts.together) throw new ProblemError('conflict', 'These two have a mentorship already.');
    return facts;
  }

  private async begin(
    tx: TenantTransaction,
    actor: Actor,
    draft: Omit<Parameters<MentorshipWritesRepository['insert']>[1], 'requestId' | 'answerBy'>,
    answerDays = usualAnswerDays,
  ): Promise<Arranged> {
    const requestId = await this.requests.waitingOf(tx, draft.menteeId);
    const answerBy = addDays(actor.today, answerDays);
    const id = await this.writes.insert(tx, { ...draft, requestId, answerBy }, actor.today);
    if (id === null) throw new ProblemError('conflict', 'There is an offer to answer first: one at a time.');
    return { id, mentorId: draft.mentorId, menteeId: draft.menteeId, requestId };
  }
}

const metBy = ({ apart, noOtherOffer }: PairFacts): MentorshipNeed[] => [
  ...(apart ? (['apart'] as const) : []),
  ...(noOtherOffer ? (['no-other-offer'] as const) : []),
];
