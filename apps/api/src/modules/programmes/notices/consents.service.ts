import { Injectable } from '@nestjs/common';
import type { Enrolment } from '@understudy/contracts/programmes-enrolments';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { CohortsRepository } from '../cohorts/cohorts.repository.js';
import { enrolmentRoles, enrolmentSight } from '../enrolments/enrolment.policy.js';
import { presentEnrolment } from '../enrolments/enrolment.presenter.js';
import { type EnrolmentRow, EnrolmentsRepository } from '../enrolments/enrolments.repository.js';
import { ConsentsRepository } from './consents.repository.js';

/** Whether what became of somebody counts in comparisons: theirs alone to say, at any time, and read by nobody else. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ConsentsRepository,
    private readonly enrolments: EnrolmentsRepository,
    private readonly locks: CohortsRepository,
  ) {}

  /** Answers for the actor's own enrolment, in whatever state. @throws ProblemError not-allowed for anybody else's. */
  async answer(actor: Actor, enrolmentId: string, agreed: boolean): Promise<Enrolment> {
    await this.tenants.run(actor, async (tx) => {
      const row = seen(actor, await this.enrolments.find(tx, actor, enrolmentId));
      if (!row.isSelf) throw notAllowed();
      await this.locks.lock(tx, row.cohort.id);
      await this.repository.answer(tx, enrolmentId, agreed);
    });
    return presentEnrolment(
      actor,
      seen(actor, await this.enrolments.find(this.tenants.read(actor), actor, enrolmentId)),
    );
  }
}

const seen = (actor: Actor, row: EnrolmentRow | null): EnrolmentRow => {
  if (row === null || enrolmentSight(enrolmentRoles(actor, row)) === 'none') throw notFound();
  return row;
};
