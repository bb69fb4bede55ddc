import { Injectable } from '@nestjs/common';
import type { SuccessionSettings } from '@understudy/contracts/succession-nominations';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { NominationWritesRepository } from '../nominations/nomination-writes.repository.js';
import { SuccessionSettingsRepository } from './succession-settings.repository.js';

/** Whether people are asked before they are confirmed as successors, told afterwards, or neither. */
@Injectable()
export class SuccessionSettingsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SuccessionSettingsRepository,
    private readonly nominations: NominationWritesRepository,
  ) {}

  get(actor: Actor): Promise<SuccessionSettings> {
    return this.repository.get(this.tenants.read(actor));
  }

  /**
   * Decides anew. What is still proposed is asked from then on; what was confirmed in confidence stays so.
   * @throws ProblemError changed-meanwhile when the version is not the current one.
   */
  async change(actor: Actor, settings: SuccessionSettings): Promise<SuccessionSettings> {
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.change(tx, settings))) throw changedMeanwhile();
      const asked = settings.nomineeConsent === 'asked' ? await this.nominations.askAll(tx) : [];
      for (const { id, roleId, personId } of asked) {
        const payload = { roleId, personId, change: 'proposed' };
        await emit(tx, actor, 'nomination.changed', { kind: 'nomination', id }, payload);
      }
      const subject = { kind: 'organisation', id: actor.organisationId };
      await emit(tx, actor, 'organisation.changed', subject, { nomineeConsent: settings.nomineeConsent });
    });
    return this.get(actor);
  }
}
