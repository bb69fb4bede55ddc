import type { TenantTransaction } from '@understudy/database/tenant-database';
import { usualRules } from '@understudy/domain/mentoring/match-rules';

type Named<Key extends string> = Readonly<Record<Key, string>>;
type MentoringOfTwin = {
  readonly id: string;
  readonly made: Named<'mentorship' | 'request' | 'mentoringGoal' | 'session' | 'note' | 'round'>;
  readonly people: Named<'head' | 'lead' | 'member' | 'outsider'>;
  readonly text: (what: string) => string;
};

/** A colleague and somebody from outside who mentor, and a mentorship of the member, with the canary in every text. */
export const writeMentoring = async (
  tx: TenantTransaction,
  { id, made, people, text }: MentoringOfTwin,
): Promise<void> => {
  // Somebody from outside has no employment.
  await tx.sql`delete from employment where person_id = ${people.outsider}::uuid`;
  await tx.sql`
    insert into mentor_profile (organisation_id, person_id, external, comes_from, help, skill_keys, languages, time_zone,
                                capacity, created_on)
    select ${id}::uuid, person, outside, ${text('elsewhere')}, ${text('help')}, '{hiring}', '{en}', 'UTC', 3, '2024-01-01'
      from (values (${people.lead}::uuid, false), (${people.outsider}::uuid, true)) mentor (person, outside)`;
  await tx.sql`
    insert into mentoring_block (organisation_id, person_id, blocked_id, blocked_on)
    values (${id}::uuid, ${people.member}::uuid, ${people.head}::uuid, '2024-01-01')`;
  await tx.sql`
    insert into mentoring_request (organisation_id, id, person_id, status, wish, time_zone, created_on)
    values (${id}::uuid, ${made.request}::uuid, ${people.member}::uuid, 'matched', ${text('wish')}, 'UTC', '2024-01-01')`;
  await tx.sql`
    insert into mentorship (organisation_id, id, mentor_id, mentee_id, request_id, origin, status, words, proposed_on,
                            answer_by, mentor_accepted_on, mentee_accepted_on, starts_on)
    values (${id}::uuid, ${made.mentorship}::uuid, ${people.lead}::uuid, ${people.member}::uuid, ${made.request}::uuid,
            'mentee', 'active', ${text('words')}, '2024-01-01', '2024-01-15', '2024-01-03', '2024-01-01', '2024-01-03')`;
  await tx.sql`
    insert into mentorship_goal (organisation_id, id, mentorship_id, text)
    values (${id}::uuid, ${made.mentoringGoal}::uuid, ${made.mentorship}::uuid, ${text('mentoring goal')})`;
  await tx.sql`
    insert into mentorship_goal (organisation_id, mentorship_id, text, removed_on, removed_by)
    values (${id}::uuid, ${made.mentorship}::uuid, ${text('goal taken away')}, '2024-01-05', ${people.member}::uuid)`;
  await tx.sql`
    insert into mentorship_session (organisation_id, id, mentorship_id, starts_at, minutes, place, about)
    values (${id}::uuid, ${made.session}::uuid, ${made.mentorship}::uuid, '2024-02-01T09:00:00Z', 45, ${text('place')},
            ${text('about')})`;
  await tx.sql`
    insert into mentorship_note (organisation_id, id, mentorship_id, author_id, shared, text, written_on)
    values (${id}::uuid, ${made.note}::uuid, ${made.mentorship}::uuid, ${people.member}::uuid, true,
            ${text('mentoring note')}, '2024-02-01')`;
  await tx.sql`
    insert into mentoring_round (organisation_id, id, name, status, rules, result, created_on, matched_at)
    values (${id}::uuid, ${made.round}::uuid, ${text('round')}, 'matched', ${JSON.stringify(usualRules)}::jsonb,
            ${JSON.stringify({ pairs: 0, unmatched: 1, meanPoints: null, possible: 1, considered: 1, bonus: 0 })}::jsonb,
            '2024-01-01', '2024-01-01T09:00:00Z')`;
  await tx.sql`
    insert into mentoring_round_mentee (organisation_id, round_id, mentee_id)
    values (${id}::uuid, ${made.round}::uuid, ${people.member}::uuid)`;
  await tx.sql`
    insert into mentoring_round_mentor (organisation_id, round_id, mentor_id, places)
    values (${id}::uuid, ${made.round}::uuid, ${people.lead}::uuid, 2)`;
  await tx.sql`
    insert into mentoring_non_pair (organisation_id, round_id, mentee_id, reasons)
    values (${id}::uuid, ${made.round}::uuid, ${people.member}::uuid,
            ${JSON.stringify([{ code: 'not-possible', criterion: null, mentors: 1 }])}::jsonb)`;
  await tx.sql`
    insert into mentoring_taken_out (organisation_id, round_id, mentee_id, mentor_id)
    values (${id}::uuid, ${made.round}::uuid, ${people.member}::uuid, ${people.lead}::uuid)`;
  await tx.sql`
    insert into mentorship_health_check (organisation_id, mentorship_id, person_id, asked_on, words)
    values (${id}::uuid, ${made.mentorship}::uuid, ${people.member}::uuid, '2024-03-01', ${text('health')})`;
};
