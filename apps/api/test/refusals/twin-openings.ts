import type { TenantTransaction } from '@understudy/database/tenant-database';

type TwinOpening = {
  readonly id: string;
  readonly made: { readonly opening: string; readonly role: string };
  readonly people: { readonly head: string; readonly lead: string };
  readonly text: (what: string) => string;
};

/** A critical role that stands open, the canary in every text; the framework must be there already. */
export const writeRoleOpening = async (
  tx: TenantTransaction,
  { id, made, people, text }: TwinOpening,
): Promise<void> => {
  await tx.sql`
    insert into role_opening (organisation_id, id, role_id, stage_id, owner_id, predecessor_id, name, planned, opened_on, note)
    select ${id}::uuid, ${made.opening}::uuid, ${made.role}::uuid, s.id, ${people.head}::uuid, ${people.lead}::uuid,
           ${text('opening')}, true, '2021-01-01', ${text('note of an opening')}
      from stage s limit 1`;
};
