import type { TenantTransaction } from '@understudy/database/tenant-database';

type TwinProgramme = {
  readonly id: string;
  readonly made: Readonly<
    Record<
      | 'programme'
      | 'module'
      | 'cohort'
      | 'enrolment'
      | 'cohortImport'
      | 'learningRecord'
      | 'cohortCost'
      | 'session'
      | 'survey'
      | 'retrospectiveNote'
      | 'retrospectiveAction'
      | 'milestone'
      | 'criterion',
      string
    >
  >;
  readonly people: Readonly<Record<'head' | 'lead' | 'member', string>>;
  readonly text: (what: string) => string;
};

/** An open programme with a module and a cohort that the lead facilitates; the member waits, nominated by the lead. */
export const writeProgramme = async (
  tx: TenantTransaction,
  { id, made, people, text }: TwinProgramme,
): Promise<void> => {
  await tx.sql`
    insert into programme (organisation_id, id, name, purpose, state, sponsor_id, budget_amount, budget_currency)
    values (${id}::uuid, ${made.programme}::uuid, ${text('programme')}, ${text('purpose')}, 'open', ${people.head}::uuid, 9,
            'EUR')`;
  await tx.sql`
    insert into programme_module (organisation_id, id, programme_id, ordinal, kind, title, week, minutes, prepare, agenda,
                                  questions, worked)
    values (${id}::uuid, ${made.module}::uuid, ${made.programme}::uuid, 0, 'workshop', ${text('module')}, 1, 60,
            ${[text('prepare')]}::text[], ${[text('agenda')]}::text[], ${[text('question')]}::text[], ${text('worked')})`;
  await tx.sql`
    insert into cohort (organisation_id, id, programme_id, name, state, starts_on, ends_on, apply_until, join_until)
    values (${id}::uuid, ${made.cohort}::uuid, ${made.programme}::uuid, ${text('cohort')}, 'open', current_date + 30,
            current_date + 90, current_date + 20, current_date + 40)`;
  await tx.sql`
    insert into cohort_facilitator (organisation_id, cohort_id, person_id)
    values (${id}::uuid, ${made.cohort}::uuid, ${people.lead}::uuid)`;
  await tx.sql`
    insert into cohort_place (organisation_id, cohort_id, number) values (${id}::uuid, ${made.cohort}::uuid, 1)`;
  await tx.sql`
    insert into enrolment (organisation_id, id, cohort_id, person_id, state, motivation, nominated_by, nomination, reason)
    values (${id}::uuid, ${made.enrolment}::uuid, ${made.cohort}::uuid, ${people.member}::uuid, 'nominated',
            ${text('motivation')}, ${people.lead}::uuid, ${text('nomination')}, ${text('reason')})`;
  await tx.sql`
    insert into enrolment_change (organisation_id, enrolment_id, action, to_state, role, by_person_id, reason)
    values (${id}::uuid, ${made.enrolment}::uuid, 'nominate', 'nominated', 'manager', ${people.lead}::uuid,
            ${text('why')})`;
  await tx.sql`
    insert into learning_record (organisation_id, id, person_id, kind, title, provider, started_on, hours, cost_amount,
                                 cost_currency, certificate, skill_key, applied, applied_shared)
    values (${id}::uuid, ${made.learningRecord}::uuid, ${people.member}::uuid, 'course', ${text('course')},
            ${text('provider')}, '2021-01-01', 8, 9, 'EUR', ${text('certificate')}, ${text('skill')},
            ${text('applied')}, true)`;
  await tx.sql`
    insert into learning_enrolment (organisation_id, record_id, enrolment_id)
    values (${id}::uuid, ${made.learningRecord}::uuid, ${made.enrolment}::uuid)`;
  await tx.sql`
    insert into learning_module (organisation_id, record_id, module_id)
    values (${id}::uuid, ${made.learningRecord}::uuid, ${made.module}::uuid)`;
  await tx.sql`
    insert into cohort_cost (organisation_id, id, cohort_id, kind, what, amount, currency, spent_on)
    values (${id}::uuid, ${made.cohortCost}::uuid, ${made.cohort}::uuid, 'venue', ${text('venue')}, 9, 'EUR', '2021-01-01')`;
  await tx.sql`
    insert into cohort_survey (organisation_id, id, cohort_id, moment, state, opens_on, closes_on, threshold, results)
    values (${id}::uuid, ${made.survey}::uuid, ${made.cohort}::uuid, 'middle', 'closed', '2021-01-01', '2021-01-09', 5,
            ${JSON.stringify({ items: [], notes: [{ key: 'keep', state: 'shown', notes: [text('words')] }] })}::jsonb)`;
  await tx.sql`
    insert into survey_turnout (organisation_id, survey_id, person_id)
    values (${id}::uuid, ${made.survey}::uuid, ${people.member}::uuid)`;
  await tx.sql`
    insert into survey_answer (organisation_id, survey_id, question, note)
    values (${id}::uuid, ${made.survey}::uuid, 'keep', ${text('answer')})`;
  await tx.sql`
    insert into retrospective_note (organisation_id, id, cohort_id, kind, text, author_id)
    values (${id}::uuid, ${made.retrospectiveNote}::uuid, ${made.cohort}::uuid, 'keep', ${text('note')},
            ${people.member}::uuid)`;
  await tx.sql`
    insert into retrospective_action (organisation_id, id, cohort_id, text, owner_id, due_on)
    values (${id}::uuid, ${made.retrospectiveAction}::uuid, ${made.cohort}::uuid, ${text('action')},
            ${people.member}::uuid, '2021-02-01')`;
  await tx.sql`
    insert into alumni_offer (organisation_id, programme_id, person_id, helps, note, visibility)
    values (${id}::uuid, ${made.programme}::uuid, ${people.member}::uuid, '{advise}', ${text('offer')}, 'everybody')`;
  await tx.sql`
    insert into cohort_adviser (organisation_id, cohort_id, person_id, named_on)
    values (${id}::uuid, ${made.cohort}::uuid, ${people.lead}::uuid, '2021-01-01')`;
  await tx.sql`
    insert into programme_session (organisation_id, id, cohort_id, title, starts_at, minutes, time_zone, place, link, reason)
    values (${id}::uuid, ${made.session}::uuid, ${made.cohort}::uuid, ${text('session')}, now() - interval '1 day', 60, 'UTC',
            ${text('place')}, ${text('link')}, ${text('cancelled')})`;
  await tx.sql`
    insert into session_attendance (organisation_id, session_id, enrolment_id, mark)
    values (${id}::uuid, ${made.session}::uuid, ${made.enrolment}::uuid, 'present')`;
  await tx.sql`
    insert into analytics_consent (organisation_id, enrolment_id, number, agreed)
    values (${id}::uuid, ${made.enrolment}::uuid, 1, true)`;
  await tx.sql`
    insert into enrolment_next_step (organisation_id, enrolment_id, kind, words)
    values (${id}::uuid, ${made.enrolment}::uuid, 'own', ${text('next step')})`;
  await tx.sql`
    insert into cohort_milestone (organisation_id, id, cohort_id, title, due_on)
    values (${id}::uuid, ${made.milestone}::uuid, ${made.cohort}::uuid, ${text('milestone')}, '2021-02-01')`;
  await tx.sql`
    insert into milestone_mark (organisation_id, milestone_id, enrolment_id, number, action, state, note, by_person_id, role)
    values (${id}::uuid, ${made.milestone}::uuid, ${made.enrolment}::uuid, 1, 'mark', 'reached', ${text('mark')},
            ${people.lead}::uuid, 'facilitator')`;
  await tx.sql`
    insert into scoring_criterion (organisation_id, id, cohort_id, ordinal, name, guidance, levels)
    values (${id}::uuid, ${made.criterion}::uuid, ${made.cohort}::uuid, 0, ${text('criterion')}, ${text('guidance')},
            ${['one', 'two', 'three', 'four'].map(text)}::text[])`;
  await tx.sql`
    insert into cohort_reviewer (organisation_id, cohort_id, person_id)
    values (${id}::uuid, ${made.cohort}::uuid, ${people.head}::uuid)`;
  await tx.sql`
    with review as (
      insert into application_review (organisation_id, enrolment_id, reviewer_id, state, summary)
      values (${id}::uuid, ${made.enrolment}::uuid, ${people.head}::uuid, 'draft', ${text('summary')}) returning id)
    insert into application_mark (organisation_id, review_id, criterion_id, mark, reason)
    select ${id}::uuid, id, ${made.criterion}::uuid, 3, ${text('because')} from review`;
  await tx.sql`
    insert into cohort_import (organisation_id, id, programme_id, cohorts, people, roles)
    values (${id}::uuid, ${made.cohortImport}::uuid, ${made.programme}::uuid, 1, 1, 1)`;
};
