import type { TenantTransaction } from '@understudy/database/tenant-database';

type Named<Key extends string> = Readonly<Record<Key, string>>;
type OpportunityOfTwin = {
  readonly id: string;
  readonly made: Named<'opportunity' | 'candidacy' | 'stretch' | 'safetyCheckIn' | 'ownTemplate'>;
  readonly people: Named<'head' | 'lead' | 'member'>;
  readonly text: (what: string) => string;
};

/** An opportunity that the member has taken on, with the canary in every text. */
export const writeOpportunity = async (
  tx: TenantTransaction,
  { id, made, people, text }: OpportunityOfTwin,
): Promise<void> => {
  await tx.sql`
    insert into opportunity (organisation_id, id, kind, title, what, scope, stage_key, skill_keys, sponsor_id,
                             published_by, hours_per_week, starts_on, ends_on, places, places_taken, right_to_return,
                             scope_limit, step_back_plan, exit_criterion, status, created_on)
    values (${id}::uuid, ${made.opportunity}::uuid, 'acting', ${text('title')}, ${text('what')}, ${text('scope')},
            'tech-lead', '{hiring}', ${people.lead}::uuid, ${people.head}::uuid, 8, '2024-01-01', '2099-12-31', 3, 1,
            ${text('return')}, ${text('limit')}, ${text('step back')}, ${text('exit')}, 'open', '2024-01-01')`;
  await tx.sql`
    insert into own_opportunity_template (organisation_id, id, kind, title, what, scope, stage_key, skill_keys,
                                          hours_per_week, weeks, right_to_return, scope_limit, step_back_plan,
                                          exit_criterion, based_on, written_by)
    values (${id}::uuid, ${made.ownTemplate}::uuid, 'acting', ${text('template')}, ${text('of it')}, ${text('reach')},
            'tech-lead', '{hiring}', 8, 12, ${text('way back')}, ${text('limits')}, ${text('back')}, ${text('until')},
            ${text('source')}, ${people.head}::uuid)`;
  await tx.sql`
    insert into opportunity_candidacy (organisation_id, id, opportunity_id, person_id, status, nominated_by, nomination,
                                       motivation, reason, created_on)
    values (${id}::uuid, ${made.candidacy}::uuid, ${made.opportunity}::uuid, ${people.member}::uuid, 'accepted',
            ${people.head}::uuid, ${text('nomination')}, ${text('motivation')}, ${text('reason')}, '2024-01-02')`;
  await tx.sql`
    insert into further_nomination (organisation_id, candidacy_id, nominated_by, nomination, nominated_on)
    values (${id}::uuid, ${made.candidacy}::uuid, ${people.lead}::uuid, ${text('further nomination')}, '2024-01-02')`;
  await tx.sql`
    insert into stretch_assignment (organisation_id, id, opportunity_id, candidacy_id, person_id, starts_on, ends_on,
                                    mentor_id, skip_level_id, scope_limit, permission_to_err, step_back_plan,
                                    exit_criterion, right_to_return, closing_words, created_on)
    values (${id}::uuid, ${made.stretch}::uuid, ${made.opportunity}::uuid, ${made.candidacy}::uuid,
            ${people.member}::uuid, '2024-02-01', '2099-12-31', null, ${people.head}::uuid, ${text('limit')},
            ${text('permission')}, ${text('step back')}, ${text('exit')}, ${text('return')}, ${text('closing')},
            '2024-01-03')`;
  await tx.sql`
    insert into safety_check_in (organisation_id, id, assignment_id, planned_on, note)
    values (${id}::uuid, ${made.safetyCheckIn}::uuid, ${made.stretch}::uuid, '2024-03-01', ${text('note')})`;
  await tx.sql`
    insert into net_consent (organisation_id, assignment_id, part, person_id, state, words, asked_on)
    values (${id}::uuid, ${made.stretch}::uuid, 'skip-level', ${people.head}::uuid, 'agreed', ${text('words')}, '2024-01-04')`;
  await tx.sql`
    insert into stretch_reflection (organisation_id, assignment_id, learned, next_time, shared, written_on)
    values (${id}::uuid, ${made.stretch}::uuid, ${text('learned')}, ${text('next time')}, true, '2024-04-01')`;
  await tx.sql`
    insert into stretch_evidence (organisation_id, assignment_id, skill_key, author_id, text, written_on)
    values (${id}::uuid, ${made.stretch}::uuid, 'hiring', ${people.lead}::uuid, ${text('evidence')}, '2024-04-01')`;
};
