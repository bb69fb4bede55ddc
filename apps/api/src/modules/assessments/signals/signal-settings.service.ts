import { Injectable } from '@nestjs/common';
import type { SignalSettings } from '@understudy/contracts/assessments-signals';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { SignalSettingsRepository } from './signal-settings.repository.js';

/** Whether people read what is observed in them: the organisation’s decision. */
@Injectable()
export class SignalSettingsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SignalSettingsRepository,
  ) {}

  get(actor: Actor): Promise<SignalSettings> {
    return this.repository.get(this.tenants.read(actor));
  }

  /** Decides anew. @throws ProblemError changed-meanwhile when the version is not the current one. */
  async change(actor: Actor, settings: SignalSettings): Promise<SignalSettings> {
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.change(tx, settings))) throw changedMeanwhile();
      const subject = { kind: 'organisation', id: actor.organisationId };
      await emit(tx, actor, 'organisation.changed', subject, { signalsOpenToPerson: settings.openToPerson });
    });
    return this.get(actor);
  }
}
