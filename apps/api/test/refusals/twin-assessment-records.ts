import { randomUUID } from 'node:crypto';
import type { TestApp } from '../harness.js';
import type { TestOrganisation } from '../organisation-builder.js';

/** One record of every kind of assessments, each with the canary in every text; by the name under which inputs refer to it. */
export const makeAssessmentTwin = async (
  app: TestApp,
  { id, people }: TestOrganisation<'head' | 'lead' | 'member'>,
  text: (what: string) => string,
): Promise<Record<string, string>> => {
  const made = {
    instrument: randomUUID(),
    version: randomUUID(),
    campaign: randomUUID(),
    assessment: randomUUID(),
    request: randomUUID(),
    released: randomUUID(),
    dispute: randomUUID(),
    removed: randomUUID(),
    removedInstrument: randomUUID(),
    removedFramework: randomUUID(),
    removedCycle: randomUUID(),
  };
  const item = {
    key: 'item',
    dimensionKey: 'dimension',
    kind: 'scale',
    stageKeys: [],
    skillKey: null,
    weight: 1,
    selfWording: text('about me'),
    othersWording: text('about them'),
    anchors: ['a', 'b', 'c', 'd', 'e'].map(text),
  };
  const content = {
    dimensions: [{ key: 'dimension', name: text('dimension'), description: text('what it is') }],
    items: [item],
  };
  const figures = { groups: {}, items: [], skills: [], dimensions: [], notes: [], namedNotes: [], expectations: [] };
  await app.tenants.run({ organisationId: id }, async (tx) => {
    await tx.sql`
      insert into instrument (organisation_id, id, key) values (${id}::uuid, ${made.instrument}::uuid, 'own')`;
    await tx.sql`
      insert into instrument_version (organisation_id, id, instrument_id, number, status, name, description, content, published_at)
      values (${id}::uuid, ${made.version}::uuid, ${made.instrument}::uuid, 1, 'published', ${text('instrument')},
              ${text('description')}, ${JSON.stringify(content)}::jsonb, now())`;
    await tx.sql`
      insert into campaign (organisation_id, id, name, purpose, instrument_version_id, leader_id, status, closes_on, relations,
                            nomination, most_peers, peer_threshold, report_threshold, others_threshold, manager_sees, line_sees)
      values (${id}::uuid, ${made.campaign}::uuid, ${text('campaign')}, ${text('purpose')}, ${made.version}::uuid,
              ${people.head}::uuid, 'running', '2099-01-01', '{self,manager,peer}', 'subject', 6, 3, 3, 4, 'everything', 'figures')`;
    await tx.sql`
      insert into removed_draft (organisation_id, id, kind, name, leader_id, content)
      select organisation_id, ${made.removed}::uuid, 'campaign', ${text('removed campaign')}, leader_id, jsonb_build_object(
               'campaign', to_jsonb(c) || jsonb_build_object('id', gen_random_uuid(), 'status', 'draft'), 'selection', '[]'::jsonb)
        from campaign c where c.id = ${made.campaign}::uuid`;
    await tx.sql`
      insert into removed_draft (organisation_id, id, kind, name, content)
      values (${id}::uuid, ${made.removedInstrument}::uuid, 'instrument', ${text('removed draft')}, '{}'),
             (${id}::uuid, ${made.removedFramework}::uuid, 'framework', ${text('thrown away')}, '{}'),
             (${id}::uuid, ${made.removedCycle}::uuid, 'cycle', ${text('removed cycle')}, '{}')`;
    await tx.sql`
      insert into campaign_progress (organisation_id, campaign_id, people, asked)
      values (${id}::uuid, ${made.campaign}::uuid, 1, 2)`;
    await tx.sql`
      insert into assessment (organisation_id, id, campaign_id, person_id, instrument_version_id, target_stage_key, begun_on)
      values (${id}::uuid, ${made.assessment}::uuid, ${made.campaign}::uuid, ${people.member}::uuid, ${made.version}::uuid,
              'tech-lead', '2026-01-01')`;
    await tx.sql`
      insert into assessment_request (organisation_id, id, assessment_id, rater_id, relation, status, reason)
      values (${id}::uuid, ${made.request}::uuid, ${made.assessment}::uuid, ${people.member}::uuid, 'self', 'asked', ${text('reason')})`;
    await tx.sql`
      insert into draft_answer (organisation_id, request_id, item_key, level, note)
      values (${id}::uuid, ${made.request}::uuid, 'item', 3, ${text('draft')})`;
    await tx.sql`
      insert into anonymous_answer (organisation_id, assessment_id, rater_group, item_key, note)
      values (${id}::uuid, ${made.assessment}::uuid, 'peer', 'item', ${text('answer')})`;
    await tx.sql`
      insert into assessment (organisation_id, id, person_id, instrument_version_id, target_stage_key, status, begun_on,
                              released_on, expires_on)
      values (${id}::uuid, ${made.released}::uuid, ${people.member}::uuid, ${made.version}::uuid, 'tech-lead', 'released',
              '2026-01-01', '2026-01-02', '2099-01-01')`;
    await tx.sql`
      insert into assessment_result (organisation_id, assessment_id, figures)
      values (${id}::uuid, ${made.released}::uuid,
              ${JSON.stringify({ ...figures, namedNotes: [{ key: 'item', observer: 'self', notes: [text('note')] }] })}::jsonb)`;
    await tx.sql`
      insert into result_dispute (organisation_id, id, assessment_id, about_kind, about_key, about_name)
      values (${id}::uuid, ${made.dispute}::uuid, ${made.assessment}::uuid, 'skill', 'skill', ${text('skill')})`;
    await tx.sql`
      insert into result_dispute_entry (organisation_id, dispute_id, author_id, written_by, kind, text)
      values (${id}::uuid, ${made.dispute}::uuid, ${people.member}::uuid, 'person', 'raise', ${text('disagreement')})`;
  });
  return {
    instrumentId: made.instrument,
    instrumentVersionId: made.version,
    campaignId: made.campaign,
    assessmentId: made.assessment,
    requestId: made.request,
    raterId: people.lead,
    leaderId: people.head,
    disputeId: made.dispute,
    removedDraftId: made.removed,
    removedInstrumentDraftId: made.removedInstrument,
    removedFrameworkDraftId: made.removedFramework,
    removedCycleDraftId: made.removedCycle,
  };
};
