import type { TenantTransaction } from '@understudy/database/tenant-database';

/** Lets every figure there is have been computed a day earlier. */
export const computedTheDayBefore = async (tx: TenantTransaction): Promise<void> => {
  await tx.sql`update indicator_snapshot set computed_at = computed_at - interval '1 day'`;
  await tx.sql`update snapshot_version set computed_at = computed_at - interval '1 day'`;
};
