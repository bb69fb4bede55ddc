import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { answerOffer, Candidacy, decideCandidacy } from '@understudy/contracts/opportunities-candidacies';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { type CandidacySide, candidacyAfter } from '@understudy/domain/opportunities/candidacy-states';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notAllowed, ProblemError } from '../../../common/errors/problem-error.js';
import { OpportunityWritesRepository } from '../market/opportunity-writes.repository.js';
import { CandidaciesRepository, type CandidacyRow } from './candidacies.repository.js';
import { CandidaciesService } from './candidacies.service.js';
import { mayWithCandidacy } from './candidacy.policy.js';
import { candidacyFactsOf } from './candidacy.presenter.js';

type Step = BodyOf<typeof decideCandidacy>['decision'] | BodyOf<typeof answerOffer>['answer'];

/** Decisions of sponsors, and what people answer to them. */
@Injectable()
export class CandidacyAnswers {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CandidaciesRepository,
    private readonly candidacies: CandidaciesService,
    private readonly opportunities: OpportunityWritesRepository,
  ) {}

  /** Offers the place or turns somebody down. @throws ProblemError invalid-input when somebody is not told why not. */
  async decide(
    actor: Actor,
    candidacyId: string,
    { version, decision, reason }: BodyOf<typeof decideCandidacy>,
  ): Promise<Candidacy> {
    await this.tenants.run(actor, async (tx) => {
      const before = await this.hold(tx, actor, candidacyId, version, decision);
      if (decision === 'turn-down' && reason === '') {
        throw invalidInput([{ field: 'reason', message: 'Say why, in words that help.' }]);
      }
      await this.move(tx, actor, before, decision, 'sponsor', { reason, decidedOn: actor.today });
    });
    return this.candidacies.get(actor, candidacyId);
  }

  /**
   * Accepts, declines or withdraws. Of all who accept a last place at the same moment, one has it.
   * @throws ProblemError conflict when the last place has gone to somebody else.
   */
  async answer(actor: Actor, candidacyId: string, { version, answer }: BodyOf<typeof answerOffer>): Promise<Candidacy> {
    await this.tenants.run(actor, async (tx) => {
      const before = await this.hold(tx, actor, candidacyId, version, answer);
      if (answer === 'accept' && !(await this.opportunities.takePlace(tx, before.opportunityId))) {
        throw new ProblemError('conflict', 'Somebody else was a moment earlier: the last place is taken.');
      }
      if (answer === 'accept') await this.repository.beginAssignment(tx, candidacyId, actor.today);
      await this.move(tx, actor, before, answer, 'person', { answeredOn: actor.today });
    });
    return this.candidacies.get(actor, candidacyId);
  }

  /** The candidacy as the actor read it, held until the transaction ends. */
  private async hold(
    tx: TenantTransaction,
    actor: Actor,
    candidacyId: string,
    version: number,
    step: Step,
  ): Promise<CandidacyRow> {
    await this.repository.lock(tx, candidacyId);
    const row = await this.candidacies.allow(tx, actor, 'see', candidacyId);
    if (mayWithCandidacy(actor, 'read-words', candidacyFactsOf(actor, row)) && row.version !== version) {
      throw changedMeanwhile();
    }
    return this.candidacies.allow(tx, actor, step, candidacyId);
  }

  private async move(
    tx: TenantTransaction,
    actor: Actor,
    before: CandidacyRow,
    step: Step,
    by: CandidacySide,
    changes: { readonly reason?: string; readonly decidedOn?: string; readonly answeredOn?: string },
  ): Promise<void> {
    const status = candidacyAfter(before.status, step, by);
    if (status === null) throw notAllowed();
    const { motivation, reason, decidedOn } = before;
    await this.repository.step(tx, before.id, { motivation, reason, decidedOn, answeredOn: null, ...changes, status });
    await this.candidacies.tell(tx, actor, before, status);
  }
}
