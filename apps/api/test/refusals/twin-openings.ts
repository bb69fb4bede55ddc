import type { TenantTransaction } from '@understudy/database/tenant-database';

type TwinOpening = {
  readonly id: string;
  readonly made: {
    readonly opening: string;
    readonly role: string;
    readonly nomination: string;
    readonly entry: string;
  };
  readonly people: { readonly head: string; readonly lead: string; readonly member: string };
  readonly text: (what: string) => string;
};

/** A critical role that stands open, and somebody proposed for it; the canary in every text; the framework must be there already. */
export const writeRoleOpening = async (
  tx: TenantTransaction,
  { id, made, people, text }: TwinOpening,
): Promise<void> => {
  await tx.sql`
    insert into role_opening (organisation_id, id, role_id, stage_id, owner_id, predecessor_id, name, planned, opened_on, note)
    select ${id}::uuid, ${made.opening}::uuid, ${made.role}::uuid, s.id, ${people.head}::uuid, ${people.lead}::uuid,
           ${text('opening')}, true, '2021-01-01', ${text('note of an opening')}
      from stage s limit 1`;
  await tx.sql`
    insert into role_opening_correction (organisation_id, opening_id, reason, before, corrected_by)
    values (${id}::uuid, ${made.opening}::uuid, ${text('correction')}, '{}', ${people.head}::uuid)`;
  await tx.sql`
    insert into nomination (organisation_id, id, role_id, person_id, horizon, evidence, state, consent, proposed_by, proposed_on)
    values (${id}::uuid, ${made.nomination}::uuid, ${made.role}::uuid, ${people.member}::uuid, 'ready-now',
            ${text('proposal')}, 'proposed', 'asked', ${people.head}::uuid, '2021-01-01')`;
  await tx.sql`
    insert into nomination_entry (organisation_id, id, role_id, person_id, kind, text, author_id, written_on)
    values (${id}::uuid, ${made.entry}::uuid, ${made.role}::uuid, ${people.member}::uuid, 'gap', ${text('gap')},
            ${people.head}::uuid, '2021-01-01')`;
  await tx.sql`
    insert into role_plan_version (organisation_id, role_id, person_id, horizon, evidence)
    values (${id}::uuid, ${made.role}::uuid, ${people.member}::uuid, 'within-1-year', ${text('former evidence')})`;
};
