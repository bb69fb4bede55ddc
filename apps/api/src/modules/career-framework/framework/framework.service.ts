import { Injectable } from '@nestjs/common';
import type { Framework } from '@understudy/contracts/career-framework';
import type { StageReference } from '@understudy/contracts/people';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound } from '../../../common/errors/problem-error.js';
import { FrameworkRepository } from './framework.repository.js';
import { FrameworkSeeder } from './framework-seeder.service.js';

/** The published career framework, which everyone in the organisation may read. */
@Injectable()
export class FrameworkService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: FrameworkRepository,
    private readonly seeder: FrameworkSeeder,
  ) {}

  /** The whole framework; an organisation that has none yet is given the built-in one first. */
  async get(actor: Actor): Promise<Framework> {
    const found = await this.repository.find(this.tenants.read(actor));
    if (found !== null) return found;
    await this.tenants.run(actor, (tx) => this.seeder.seed(tx, actor));
    const seeded = await this.repository.find(this.tenants.read(actor));
    if (seeded === null) throw notFound();
    return seeded;
  }

  /** The stages of the published framework, lowest first. */
  stages(access: TenantAccess): Promise<StageReference[]> {
    return this.repository.stages(access);
  }

  /** A stage of the published framework by its key. @throws ProblemError invalid-input naming the field. */
  async stageOf(access: TenantAccess, key: string, field: string): Promise<StageReference> {
    const stages = await this.stages(access);
    const found = stages.find((stage) => stage.key === key);
    if (found === undefined) {
      const known = stages.map((stage) => stage.key).join(', ');
      throw invalidInput([{ field, message: `There is no such stage. The stages are: ${known}.` }]);
    }
    return found;
  }
}
