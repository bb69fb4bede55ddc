import { Injectable } from '@nestjs/common';
import type { CalibrationSettings } from '@understudy/contracts/calibration';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** What the organisation decided about calibration; without a decision there is none. */
@Injectable()
export class CalibrationSettingsRepository {
  async get(access: TenantAccess): Promise<CalibrationSettings> {
    const rows = await access.sql<CalibrationSettings>`
      select enabled, subjects_see as "subjectsSee", version from calibration_setting`;
    return rows[0] ?? { enabled: false, subjectsSee: false, version: 0 };
  }

  /** Writes the decision; false when the version is not the current one. */
  async change(tx: TenantTransaction, { enabled, subjectsSee, version }: CalibrationSettings): Promise<boolean> {
    const rows = await tx.sql<{ version: number }>`
      insert into calibration_setting as known (organisation_id, enabled, subjects_see)
      select ${tx.organisationId}::uuid, ${enabled}::bool, ${subjectsSee}::bool
       where ${version}::int = coalesce((select version from calibration_setting), 0)
      on conflict (organisation_id) do update
         set enabled = excluded.enabled, subjects_see = excluded.subjects_see, version = known.version + 1
       where known.version = ${version}::int
      returning version`;
    return rows.length === 1;
  }
}
