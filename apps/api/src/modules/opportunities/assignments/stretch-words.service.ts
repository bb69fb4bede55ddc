import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { StretchAssignment, writeReflection } from '@understudy/contracts/opportunities-assignments';
import type { writeSkillEvidence } from '@understudy/contracts/opportunities-evidence';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notAllowed } from '../../../common/errors/problem-error.js';
import { StretchService } from './stretch.service.js';
import { StretchWritesRepository } from './stretch-writes.repository.js';

/** What people write about an assignment: the person looks back, others say what they saw. */
@Injectable()
export class StretchWords {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly stretches: StretchService,
    private readonly writes: StretchWritesRepository,
  ) {}

  /** Writes the person's look back; it is theirs alone unless they share it. */
  async reflect(actor: Actor, stretchId: string, body: BodyOf<typeof writeReflection>): Promise<StretchAssignment> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.stretches.hold(tx, actor, 'reflect', stretchId);
      if (!(await this.writes.reflect(tx, stretchId, body, actor.today))) throw changedMeanwhile();
      if (body.shared) await this.stretches.tell(tx, actor, row, 'reflection-shared');
    });
    return this.stretches.get(actor, stretchId);
  }

  /** Writes what somebody who holds the net saw of a skill. @throws ProblemError invalid-input for a skill not in it. */
  async witness(
    actor: Actor,
    stretchId: string,
    skillKey: string,
    { text }: BodyOf<typeof writeSkillEvidence>,
  ): Promise<StretchAssignment> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.stretches.hold(tx, actor, 'write-evidence', stretchId);
      if (actor.personId === null) throw notAllowed();
      if (!row.skillKeys.includes(skillKey)) {
        throw invalidInput([{ field: 'skillKey', message: 'Choose a skill that this exercises.' }]);
      }
      const key = { stretchId, skillKey, authorId: actor.personId };
      await this.writes.writeEvidence(tx, key, text, actor.today);
      await this.stretches.tell(tx, actor, row, 'evidence');
    });
    return this.stretches.get(actor, stretchId);
  }
}
