import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  addCohortCost,
  CohortCost,
  changeCohortCost,
  listCohortCosts,
} from '@understudy/contracts/programmes-sponsor';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { type CostRow, CostsRepository } from './costs.repository.js';

/** What cohorts cost: entered, corrected and removed by admins. Also for one that is over, where bills come late. */
@Injectable()
export class CostsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CostsRepository,
    private readonly cohorts: CohortsService,
  ) {}

  /** What a cohort cost. @throws ProblemError not-allowed for everybody but admins. */
  async list(actor: Actor, cohortId: string): Promise<ResponseOf<typeof listCohortCosts>> {
    const reading = this.tenants.read(actor);
    await this.cohorts.allow(reading, actor, 'see', cohortId);
    if (!actor.isAdmin) throw notAllowed();
    return { items: await this.repository.ofCohort(reading, actor, cohortId) };
  }

  async add(actor: Actor, cohortId: string, values: BodyOf<typeof addCohortCost>): Promise<CohortCost> {
    const id = await this.tenants.run(actor, async (tx) => {
      const { programme } = await this.cohorts.allow(tx, actor, 'see', cohortId);
      if (!actor.isAdmin) throw notAllowed();
      const costId = await this.repository.insert(tx, cohortId, values);
      await this.tell(tx, actor, cohortId, programme.id);
      return costId;
    });
    return this.shown(actor, id);
  }

  /** Corrects a cost, removes it or brings it back. @throws ProblemError changed-meanwhile for an older version. */
  async change(
    actor: Actor,
    id: string,
    { version, removed, ...changes }: BodyOf<typeof changeCohortCost>,
  ): Promise<CohortCost> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx, id);
      const row = await this.repository.find(tx, actor, id);
      if (row === null) throw notFound();
      const { programme } = await this.cohorts.allow(tx, actor, 'see', row.cohortId);
      if (!actor.isAdmin) throw notAllowed();
      if (row.version !== version) throw changedMeanwhile();
      await this.repository.update(tx, id, { ...row, ...changes }, removed ?? row.removedOn !== null);
      await this.tell(tx, actor, row.cohortId, programme.id);
    });
    return this.shown(actor, id);
  }

  private async shown(actor: Actor, id: string): Promise<CostRow> {
    const row = await this.repository.find(this.tenants.read(actor), actor, id);
    if (row === null) throw notFound();
    return row;
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, programmeId: string): Promise<void> {
    return emit(tx, actor, 'cohort.changed', { kind: 'cohort', id }, { programmeId, change: 'costs' });
  }
}
