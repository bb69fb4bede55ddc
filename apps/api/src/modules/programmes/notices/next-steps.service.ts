import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { getNextSteps, NextStepChoice } from '@understudy/contracts/programmes-enrolments';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { withoutUncounted } from '@understudy/domain/programmes/eligibility';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { EligibilityService } from '../enrolments/eligibility.service.js';
import { enrolmentRoles, enrolmentSight } from '../enrolments/enrolment.policy.js';
import { EnrolmentsRepository } from '../enrolments/enrolments.repository.js';
import { NextStepsRepository } from './next-steps.repository.js';

/** What can come next for somebody who is turned down: suggested with what it is, chosen by whoever decides. */
@Injectable()
export class NextStepsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: NextStepsRepository,
    private readonly enrolments: EnrolmentsRepository,
    private readonly eligibility: EligibilityService,
  ) {}

  /** What fits the person, and what of the programme's needs is not there yet; for those who decide. */
  async suggest(actor: Actor, enrolmentId: string): Promise<ResponseOf<typeof getNextSteps>> {
    const reading = this.tenants.read(actor);
    const row = await this.enrolments.find(reading, actor, enrolmentId);
    const roles = row === null ? [] : enrolmentRoles(actor, row);
    if (row === null || enrolmentSight(roles) === 'none') throw notFound();
    if (!roles.includes('facilitator') && !roles.includes('admin')) throw notAllowed();
    const { rules } = await this.eligibility.of(reading, actor, row.cohort.id, row.person.id);
    const items = await this.repository.suggestions(reading, enrolmentId, actor.today);
    return {
      items: items.map((item) => ({ ...item, words: '' })),
      needs: withoutUncounted(rules.filter(({ met }) => !met)),
    };
  }

  /** Whether this can be told: own words, or one of those that fit. */
  async fits(access: TenantAccess, actor: Actor, enrolmentId: string, chosen: NextStepChoice): Promise<boolean> {
    if (chosen.kind === 'own') return chosen.words !== '';
    const { kind, cohortId = null, programmeId = null, opportunityId = null } = chosen;
    const items = await this.repository.suggestions(access, enrolmentId, actor.today);
    return items.some(
      (one) =>
        one.kind === kind &&
        one.cohortId === cohortId &&
        one.programmeId === programmeId &&
        one.opportunityId === opportunityId,
    );
  }
}
