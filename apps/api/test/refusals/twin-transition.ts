import type { TenantTransaction } from '@understudy/database/tenant-database';

type TwinTransition = {
  readonly id: string;
  readonly transition: string;
  readonly people: Readonly<Record<'lead' | 'member', string>>;
  readonly text: (what: string) => string;
};

/**
 * The member is new in the twin’s only stage and shares a line with the lead, and wrote a line of an earlier step; the
 * framework must be there already.
 */
export const writeTransition = async (
  tx: TenantTransaction,
  { id, transition, people, text }: TwinTransition,
): Promise<void> => {
  await tx.sql`
    insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, source)
    select ${id}::uuid, ${people.member}::uuid, s.id, current_date - 30, 'promotion', 'manual' from stage s limit 1`;
  await tx.sql`
    insert into transition_companion (organisation_id, id, person_id, stage_id, entered_on, reason, dip_months)
    select ${id}::uuid, ${transition}::uuid, ${people.member}::uuid, s.id, current_date - 30, 'promotion', 6
      from stage s limit 1`;
  await tx.sql`
    insert into transition_item (organisation_id, companion_id, item, done, note, shared_with)
    values (${id}::uuid, ${transition}::uuid, 'day:30', true, ${text('reflection')}, ${people.lead}::uuid)`;
  await tx.sql`
    with before as (
      insert into transition_companion (organisation_id, person_id, stage_id, entered_on, reason, dip_months)
      select ${id}::uuid, ${people.member}::uuid, s.id, current_date - 900, 'lateral', 6 from stage s limit 1
      returning id)
    insert into transition_item (organisation_id, companion_id, item, note)
    select ${id}::uuid, id, 'day:60', ${text('earlier reflection')} from before`;
};
