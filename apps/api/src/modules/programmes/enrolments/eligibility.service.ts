import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { getEligibility } from '@understudy/contracts/programmes-cohorts';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { explainEligibility, withoutUncounted } from '@understudy/domain/programmes/eligibility';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { mayWithCohort } from '../cohorts/cohort.policy.js';
import { cohortFacts } from '../cohorts/cohort.presenter.js';
import { CohortsRepository } from '../cohorts/cohorts.repository.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { EligibilityRepository } from './eligibility.repository.js';

type Explained = ResponseOf<typeof getEligibility>;

/** Whether somebody can take part in a cohort, explained rule by rule. */
@Injectable()
export class EligibilityService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly cohorts: CohortsService,
    private readonly rules: CohortsRepository,
    private readonly facts: EligibilityRepository,
    private readonly scope: PeopleScope,
  ) {}

  /** Mine, that of somebody whose history I may see, or of whoever wishes to be in a cohort that I run. @throws ProblemError not-allowed for anybody else. */
  async explain(actor: Actor, cohortId: string, personId = actor.personId): Promise<Explained> {
    const reading = this.tenants.read(actor);
    const cohort = await this.cohorts.allow(reading, actor, 'see', cohortId);
    if (personId === null) return { met: false, rules: [] };
    const relation = await this.scope.relationTo(reading, actor, personId);
    const runs = mayWithCohort(actor, 'see-enrolments', cohortFacts(actor, cohort));
    const decides = runs && (await this.facts.isIn(reading, cohortId, personId));
    const isTheirs = relation?.isSelf || relation?.isAbove || relation?.isAdmin || decides;
    if (!isTheirs && !relation?.employed) throw notFound();
    if (!isTheirs) throw notAllowed();
    const { met, rules } = await this.of(reading, actor, cohortId, personId);
    const isNear = relation?.isSelf || relation?.isAbove || relation?.isAdmin;
    return { met, rules: isNear ? rules : withoutUncounted(rules) };
  }

  /** The same for whoever was allowed before, with how often the person has tried in vain. */
  async of(
    access: TenantAccess,
    actor: Actor,
    cohortId: string,
    personId: string,
  ): Promise<Explained & { earlierTries: number }> {
    const facts = await this.facts.factsOf(access, cohortId, personId, actor.today);
    if (facts === null) throw notFound();
    const rules = await this.rules.eligibility(access, cohortId);
    return { ...explainEligibility(rules, facts), earlierTries: facts.earlierTries };
  }
}
