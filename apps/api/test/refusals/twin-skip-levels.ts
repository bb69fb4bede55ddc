import type { TenantTransaction } from '@understudy/database/tenant-database';

type TwinSkipLevels = {
  readonly id: string;
  readonly made: Readonly<Record<'season' | 'talk', string>>;
  readonly people: Readonly<Record<'head' | 'member', string>>;
  readonly text: (what: string) => string;
};

/** A season of the head, with a talk with the member, and what either of them wrote. */
export const writeSkipLevels = async (
  tx: TenantTransaction,
  { id, made, people, text }: TwinSkipLevels,
): Promise<void> => {
  await tx.sql`
    insert into skip_level_season (organisation_id, id, leader_id, first_on, last_on, reach, every_months, per_week, minutes,
                                   weekdays, earliest_minute, latest_minute, time_zone, link, created_on)
    values (${id}::uuid, ${made.season}::uuid, ${people.head}::uuid, current_date, current_date + 60, 'whole-line', 6, 3,
            30, '{1,2,3,4,5}', 540, 1020, 'UTC', ${text('room')}, current_date)`;
  await tx.sql`
    insert into skip_level_talk (organisation_id, id, season_id, leader_id, person_id, state, starts_at, ends_at, words,
                                 created_on)
    values (${id}::uuid, ${made.talk}::uuid, ${made.season}::uuid, ${people.head}::uuid, ${people.member}::uuid, 'agreed',
            now() + interval '1 day', now() + interval '25 hours', ${text('words')}, current_date)`;
  await tx.sql`
    insert into skip_level_note (organisation_id, talk_id, author_id, text)
    values (${id}::uuid, ${made.talk}::uuid, ${people.member}::uuid, ${text('note')})`;
  await tx.sql`
    insert into skip_level_outcome (organisation_id, talk_id, text, written_by, agreed_on)
    values (${id}::uuid, ${made.talk}::uuid, ${text('outcome')}, ${people.head}::uuid, current_date)`;
};
