import type { TenantTransaction } from '@understudy/database/tenant-database';

type TwinPeerGroup = {
  readonly id: string;
  readonly made: Readonly<Record<'cohort' | 'peerGroup' | 'peerNote', string>>;
  readonly people: Readonly<Record<'lead' | 'member', string>>;
  readonly text: (what: string) => string;
};

/** A running group of the member, with a date and a note. */
export const writePeerGroup = async (
  tx: TenantTransaction,
  { id, made, people, text }: TwinPeerGroup,
): Promise<void> => {
  await tx.sql`
    insert into peer_group (organisation_id, id, name, stage_key, cohort_id, state, cadence, first_on, starts_minute,
                            minutes, time_zone, link, smallest, largest, created_on)
    values (${id}::uuid, ${made.peerGroup}::uuid, ${text('group')}, ${text('stage')}, ${made.cohort}::uuid, 'running',
            'weekly', current_date, 540, 60, 'UTC', ${text('link')}, 2, 8, current_date)`;
  await tx.sql`
    insert into peer_group_member (organisation_id, group_id, person_id, joined_on)
    values (${id}::uuid, ${made.peerGroup}::uuid, ${people.member}::uuid, current_date - 30)`;
  await tx.sql`
    insert into peer_group_meeting (organisation_id, group_id, ordinal, starts_at, ends_at, host_id)
    values (${id}::uuid, ${made.peerGroup}::uuid, 0, now() + interval '1 day', now() + interval '25 hours',
            ${people.member}::uuid)`;
  await tx.sql`
    insert into peer_group_note (organisation_id, id, group_id, author_id, text, written_on)
    values (${id}::uuid, ${made.peerNote}::uuid, ${made.peerGroup}::uuid, ${people.member}::uuid, ${text('said')},
            current_date)`;
};
