import type { BenchDatabase } from './bench-database.js';

/** How many look for a mentor, and how many mentor. */
export type MentoringSize = { readonly mentees: number; readonly mentors: number };

/**
 * Mentors with one to three places, and people who wait for one: each with skills, languages, a stage and a time zone of
 * their own, one of fifty pairs with a wish not to be matched. The same size gives the same people.
 */
export const fillMentoring = (
  database: BenchDatabase,
  organisationId: string,
  { mentees, mentors }: MentoringSize,
): Promise<unknown> =>
  database.tenants.run(
    { organisationId },
    async (tx) => {
      const people = tx.sql;
      await people`
        insert into mentor_profile (organisation_id, person_id, help, stage_keys, skill_keys, languages, time_zone, capacity,
                                    created_on)
        select organisation_id, id, 'Ask me',
               array['stage-' || (1 + n % 6), 'stage-' || (1 + n * 7 % 6)],
               array['skill-' || n % 24, 'skill-' || n * 5 % 24, 'skill-' || n * 11 % 24, 'skill-' || n * 17 % 24],
               array['en', (array['de', 'fr', 'pl'])[1 + n % 3]],
               (array['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Europe/London'])[1 + n * 3 % 4],
               1 + n * 13 % 3, current_date
          from (select organisation_id, id, substr(employee_number, 2)::int as n from person) p
         where n <= ${mentors}::int`;
      await people`
        insert into mentoring_request (organisation_id, person_id, stage_key, skill_keys, languages, time_zone, created_on)
        select organisation_id, id, 'stage-' || (1 + n * 5 % 6),
               array['skill-' || n * 7 % 24, 'skill-' || n * 19 % 24],
               array[(array['en', 'de', 'fr', 'pl'])[1 + n % 4]],
               (array['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Europe/London'])[1 + n % 4], current_date
          from (select organisation_id, id, substr(employee_number, 2)::int - ${mentors}::int as n from person) p
         where n between 1 and ${mentees}::int`;
      await people`
        insert into mentoring_block (organisation_id, person_id, blocked_id, blocked_on)
        select r.organisation_id, r.person_id, m.person_id, current_date
          from (select *, row_number() over (order by person_id) as n from mentoring_request) r
          join (select *, row_number() over (order by person_id) as n from mentor_profile) m on (r.n * 31 + m.n) % 50 = 0`;
    },
    { timeoutMs: 120_000 },
  );
