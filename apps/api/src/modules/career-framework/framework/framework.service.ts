import { Injectable } from '@nestjs/common';
import type { Framework } from '@understudy/contracts/career-framework';
import type { StageReference } from '@understudy/contracts/people';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound } from '../../../common/errors/problem-error.js';
import { presentFramework } from './framework.presenter.js';
import { FrameworkRepository, type FrameworkRow } from './framework.repository.js';
import { FrameworkSeeder } from './framework-seeder.service.js';
import { frozen } from './kept-frameworks.js';

/** The published career framework, which everyone in the organisation may read. */
@Injectable()
export class FrameworkService {
  private readonly kept = new WeakMap<FrameworkRow, Framework>();

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: FrameworkRepository,
    private readonly seeder: FrameworkSeeder,
  ) {}

  /** The whole framework; an organisation that has none yet is given the built-in one first. */
  async get(actor: Actor): Promise<Framework> {
    const found = await this.repository.find(this.tenants.read(actor), null);
    if (found !== null) return this.presented(found);
    await this.tenants.run(actor, (tx) => this.seeder.seed(tx, actor));
    const seeded = await this.repository.find(this.tenants.read(actor), null);
    if (seeded === null) throw notFound();
    return this.presented(seeded);
  }

  /** Presented once for as long as the repository keeps the same row. */
  private presented(row: FrameworkRow): Framework {
    const known = this.kept.get(row);
    if (known !== undefined) return known;
    const framework = frozen(presentFramework(row));
    this.kept.set(row, framework);
    return framework;
  }

  /** Lets nobody publish a version, or decide what depends on the published one, until the transaction ends. */
  lock(tx: TenantTransaction): Promise<void> {
    return this.repository.lock(tx);
  }

  /** The stages of the published framework, lowest first. */
  stages(access: TenantAccess): Promise<StageReference[]> {
    return this.repository.stages(access);
  }

  /** A stage of the published framework by its key. @throws ProblemError invalid-input naming the field. */
  async stageOf(access: TenantAccess, key: string, field: string): Promise<StageReference> {
    return stageIn(await this.stages(access), key, field);
  }
}

/** One of these stages by its key. @throws ProblemError invalid-input naming the field. */
export const stageIn = <Known extends StageReference>(stages: readonly Known[], key: string, field: string): Known => {
  const found = stages.find((stage) => stage.key === key);
  if (found !== undefined) return found;
  const known = stages.map((stage) => stage.key).join(', ');
  throw invalidInput([{ field, message: `There is no such stage. The stages are: ${known}.` }]);
};
