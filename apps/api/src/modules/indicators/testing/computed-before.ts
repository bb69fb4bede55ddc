import type { TenantTransaction } from '@understudy/database/tenant-database';

/** Lets every figure there is have been computed a day earlier. */
export const computedTheDayBefore = async (tx: TenantTransaction): Promise<void> => {
  await tx.sql`update indicator_snapshot set computed_at = computed_at - interval '1 day'`;
  await tx.sql`update snapshot_version set computed_at = computed_at - interval '1 day'`;
};

/** Lets what is known of openings, and of the lines and units that had them, have been recorded a day earlier. */
export const recordedTheDayBefore = async (tx: TenantTransaction): Promise<void> => {
  await tx.sql`
    update role_opening_version set recorded_at = recorded_at - interval '1 day', superseded_at = superseded_at - interval '1 day'`;
  await tx.sql`update owner_line_version set recorded_at = recorded_at - interval '1 day'`;
  await tx.sql`update unit_version set recorded_at = recorded_at - interval '1 day'`;
};
