import { Injectable } from '@nestjs/common';
import type { CalibrationSettings } from '@understudy/contracts/calibration';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { CalibrationSettingsRepository } from './calibration-settings.repository.js';

/** Whether there is calibration, and whether people see where they were placed: the organisation’s decision. */
@Injectable()
export class CalibrationSettingsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CalibrationSettingsRepository,
  ) {}

  get(actor: Actor): Promise<CalibrationSettings> {
    return this.repository.get(this.tenants.read(actor));
  }

  /** Decides anew. @throws ProblemError changed-meanwhile when the version is not the current one. */
  async change(actor: Actor, settings: CalibrationSettings): Promise<CalibrationSettings> {
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.change(tx, settings))) throw changedMeanwhile();
      const { enabled, subjectsSee } = settings;
      const decided = { calibrationEnabled: enabled, calibrationSubjectsSee: subjectsSee };
      await emit(tx, actor, 'organisation.changed', { kind: 'organisation', id: actor.organisationId }, decided);
    });
    return this.get(actor);
  }
}
