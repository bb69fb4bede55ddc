import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@understudy/contracts/problem';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { daysBetween } from '@understudy/domain/calendar/day';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { OpportunitiesRepository } from './opportunities.repository.js';
import type { OpportunityValues } from './opportunity-writes.repository.js';

/** A trial that is longer than this is no trial. */
const longestTrialDays = 366;

/** What an opportunity must say before it can be offered to anybody. */
@Injectable()
export class OpportunityRules {
  constructor(
    private readonly repository: OpportunitiesRepository,
    private readonly framework: FrameworkService,
    private readonly scope: PeopleScope,
  ) {}

  /**
   * Refuses what cannot be; what stands already and has gone out of the framework or the company meanwhile may stay.
   * @throws ProblemError not-found for an unknown sponsor, invalid-input naming what cannot be.
   */
  async check(access: TenantAccess, actor: Actor, to: OpportunityValues, before?: OpportunityValues): Promise<void> {
    if (to.sponsorId !== before?.sponsorId) await this.checkSponsor(access, actor, to.sponsorId);
    if (to.stageKey !== before?.stageKey) await this.framework.stageOf(access, to.stageKey, 'stageKey');
    const added = to.skillKeys.filter((key) => !before?.skillKeys.includes(key));
    const known = await this.repository.knownSkills(access, added);
    const problems = [
      ...problemsOf(to),
      ...(added.some((key) => !known.includes(key))
        ? [{ field: 'skillKeys', message: 'Choose skills of the framework.' }]
        : []),
    ];
    if (problems.length > 0) throw invalidInput(problems);
  }

  /**
   * Refuses to hand an opportunity over to somebody else once anybody would like it: what they wrote, they wrote to its
   * sponsor. Only what somebody leaves behind who has left is taken over, and by nobody who would like it.
   * @throws ProblemError conflict.
   */
  async checkHandOver(
    access: TenantAccess,
    actor: Actor,
    { id, sponsorId }: { readonly id: string; readonly sponsorId: string },
    toId: string,
  ): Promise<void> {
    const candidates = await this.repository.candidates(access, id);
    if (candidates.length === 0) return;
    const former = await this.scope.relationTo(access, actor, sponsorId);
    if (former?.employed || candidates.includes(toId)) {
      throw new ProblemError('conflict', 'Somebody would like it already: it stays with its sponsor.');
    }
  }

  /** An offer is a word given: it is not taken back by the way. @throws ProblemError conflict. */
  async checkNoOfferWaits(access: TenantAccess, opportunityId: string): Promise<void> {
    if (!(await this.repository.hasOpenOffer(access, opportunityId))) return;
    throw new ProblemError(
      'conflict',
      'Somebody has an offer and has not answered yet. Wait for the answer, or turn it down and say why.',
    );
  }

  private async checkSponsor(access: TenantAccess, actor: Actor, sponsorId: string): Promise<void> {
    const relation = await this.scope.relationTo(access, actor, sponsorId);
    if (relation === null || (!relation.employed && !relation.isAdmin && !relation.isAbove)) throw notFound();
    if (!relation.employed) throw invalidInput([{ field: 'sponsorId', message: 'Choose somebody who works here.' }]);
  }
}

const problemsOf = ({ kind, startsOn, endsOn, applyBy, rightToReturn }: OpportunityValues): FieldProblem[] => {
  const found: FieldProblem[] = [];
  if (endsOn < startsOn) found.push({ field: 'endsOn', message: 'Choose a day after the first.' });
  if (applyBy !== null && applyBy > endsOn) found.push({ field: 'applyBy', message: 'Choose a day before it ends.' });
  if (kind !== 'project' && rightToReturn.trim() === '') {
    found.push({ field: 'rightToReturn', message: 'Say what the person can come back to.' });
  }
  if (kind !== 'project' && daysBetween(startsOn, endsOn) > longestTrialDays) {
    found.push({ field: 'endsOn', message: 'Choose a day within a year.' });
  }
  return found;
};
