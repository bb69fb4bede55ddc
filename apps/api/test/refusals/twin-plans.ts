import type { TenantTransaction } from '@understudy/database/tenant-database';

type Named<Key extends string> = Readonly<Record<Key, string>>;
type PlanOfTwin = {
  readonly id: string;
  readonly made: Named<
    'plan' | 'agreedVersion' | 'goal' | 'action' | 'comment' | 'change' | 'checkIn' | 'cycle' | 'document'
  >;
  readonly people: Named<'lead' | 'member'>;
  readonly text: (what: string) => string;
};

/** A plan of the member's with the canary in every text. */
export const writePlan = async (tx: TenantTransaction, { id, made, people, text }: PlanOfTwin): Promise<void> => {
  await tx.sql`
    insert into development_plan (organisation_id, id, person_id, starts_on, ends_on, focus, closing_note,
                                  target_stage_key, target_stage_name, created_by, created_on, content_hash)
    values (${id}::uuid, ${made.plan}::uuid, ${people.member}::uuid, '2024-01-01', '2024-06-30', ${text('focus')},
            ${text('closing')}, 'tech-lead', ${text('stage')}, ${people.member}::uuid, '2024-01-01', 'hash')`;
  await tx.sql`
    insert into development_goal (organisation_id, id, plan_id, ordinal, title, skill_key, skill_name, why,
                                  measure)
    values (${id}::uuid, ${made.goal}::uuid, ${made.plan}::uuid, 1, ${text('goal')}, 'hiring', ${text('skill')}, ${text('why')},
            ${text('measure')})`;
  await tx.sql`
    insert into development_action (organisation_id, id, plan_id, goal_id, ordinal, kind, title, details, reason,
                                    owner_id, evidence, progress, done_on)
    values (${id}::uuid, ${made.action}::uuid, ${made.plan}::uuid, ${made.goal}::uuid, 1, 'practice', ${text('action')},
            ${text('details')}, ${text('reason')}, ${people.member}::uuid, ${text('evidence')}, 100, '2024-03-01')`;
  await tx.sql`
    insert into development_action (organisation_id, plan_id, goal_id, ordinal, kind, title, details, owner_id, evidence)
    values (${id}::uuid, ${made.plan}::uuid, ${made.goal}::uuid, 2, 'mentoring', ${text('promise')},
            ${text('promised details')}, ${people.lead}::uuid, ${text('promised evidence')})`;
  await tx.sql`
    insert into plan_comment (organisation_id, id, plan_id, goal_id, author_id, text)
    values (${id}::uuid, ${made.comment}::uuid, ${made.plan}::uuid, ${made.goal}::uuid, ${people.lead}::uuid,
            ${text('comment')})`;
  await tx.sql`
    insert into plan_change (organisation_id, id, plan_id, author_id, what, subject)
    values (${id}::uuid, ${made.change}::uuid, ${made.plan}::uuid, ${people.lead}::uuid, 'goal-removed', ${text('change')})`;
  await tx.sql`
    insert into plan_removal (organisation_id, change_id, plan_id, content)
    values (${id}::uuid, ${made.change}::uuid, ${made.plan}::uuid,
            ${JSON.stringify({ goal: null, actions: [], comments: [], words: text('removed') })}::jsonb)`;
  await tx.sql`
    insert into plan_signature (organisation_id, plan_id, signer_id, role, content_hash)
    values (${id}::uuid, ${made.plan}::uuid, ${people.member}::uuid, 'person', 'former hash'),
           (${id}::uuid, ${made.plan}::uuid, ${people.lead}::uuid, 'manager', 'former hash')`;
  const agreed = {
    ...{ startsOn: '2024-01-01', endsOn: '2024-06-30', focus: text('agreed focus'), goals: [] },
    ...{ targetStageKey: 'tech-lead', targetStageName: text('agreed stage') },
  };
  await tx.sql`
    insert into signed_plan_content (organisation_id, id, plan_id, content_hash, content)
    values (${id}::uuid, ${made.agreedVersion}::uuid, ${made.plan}::uuid, 'former hash', ${JSON.stringify(agreed)}::jsonb)`;
  await tx.sql`
    insert into check_in (organisation_id, id, person_id, counterpart_id, kind, held_on, created_by, created_on)
    values (${id}::uuid, ${made.checkIn}::uuid, ${people.member}::uuid, ${people.lead}::uuid, 'one-to-one', '2024-02-01',
            ${people.lead}::uuid, '2024-02-01')`;
  await tx.sql`
    insert into check_in_note (organisation_id, check_in_id, author_id, visibility, text)
    values (${id}::uuid, ${made.checkIn}::uuid, ${people.lead}::uuid, 'shared', ${text('shared note')}),
           (${id}::uuid, ${made.checkIn}::uuid, ${people.lead}::uuid, 'private', ${text('private note')})`;
  await tx.sql`
    insert into check_in_note_wording (organisation_id, check_in_id, author_id, version, text)
    values (${id}::uuid, ${made.checkIn}::uuid, ${people.lead}::uuid, 0, ${text('earlier note')})`;
  await tx.sql`
    insert into plan_change (organisation_id, plan_id, author_id, what, check_in_id)
    values (${id}::uuid, ${made.plan}::uuid, ${people.lead}::uuid, 'check-in-held', ${made.checkIn}::uuid)`;
  await tx.sql`
    insert into development_cycle (organisation_id, id, name, opens_on, closes_on, plans_start_on, plans_end_on, audience)
    values (${id}::uuid, ${made.cycle}::uuid, ${text('cycle')}, '2024-01-01', '2024-02-01', '2024-01-01', '2024-06-30',
            'organisation')`;
  await tx.sql`
    insert into development_cycle_participant (organisation_id, cycle_id, person_id)
    values (${id}::uuid, ${made.cycle}::uuid, ${people.member}::uuid)`;
  await tx.sql`
    insert into plan_document (organisation_id, id, plan_id, requested_by, locale, content)
    values (${id}::uuid, ${made.document}::uuid, ${made.plan}::uuid, ${people.member}::uuid, 'en-GB',
            convert_to(${text('document')}, 'utf8'))`;
};
