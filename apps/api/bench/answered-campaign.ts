import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** Items of the bench's instrument: as many as the longest that is shipped, and one to be answered in words. */
const ratedItems = 20;

/** An instrument that asks the same at every stage; its id. */
export const addInstrument = async (tx: TenantTransaction): Promise<string> => {
  const scale = Array.from({ length: ratedItems }, (_, place) => ({
    key: `item-${place}`,
    dimensionKey: `dimension-${place % 4}`,
    kind: 'scale',
    stageKeys: [],
    skillKey: `skill-${place % 10}`,
    weight: 1,
    selfWording: 'I do this.',
    othersWording: 'They do this.',
    anchors: ['Next to learn', 'Learning', 'Practising', 'Strong', 'Multiplying'],
  }));
  const words = { ...scale[0], key: 'words', kind: 'text', skillKey: null, anchors: [] };
  const dimensions = [0, 1, 2, 3].map((place) => ({
    key: `dimension-${place}`,
    name: `Dimension ${place}`,
    description: '',
  }));
  const content = JSON.stringify({ dimensions, items: [...scale, words] });
  const [instrument] = await tx.sql<{ id: string }>`
    insert into instrument (organisation_id, key) values (${tx.organisationId}::uuid, 'bench') returning id::text as id`;
  const id = instrument?.id ?? '';
  await tx.sql`
    insert into instrument_version (organisation_id, instrument_id, number, status, name, content, published_at)
    values (${tx.organisationId}::uuid, ${id}::uuid, 1, 'published', 'Bench', ${content}::jsonb, now())`;
  return id;
};

/** Lets the generated framework ask for skills, as a written one does. */
export const describeFramework = async (tx: TenantTransaction): Promise<void> => {
  const places = [1, 2, 3, 4, 5, 6];
  const skills = Array.from({ length: 10 }, (_, place) => `skill-${place}`);
  const words = { coreFocus: '', valueSource: '', description: '', typicalSpan: '', notes: '', derailers: [] };
  const content = {
    name: 'Bench',
    description: '',
    notes: '',
    tracks: [{ key: 'main', name: 'Main' }],
    stages: places.map((ordinal) => ({
      key: `stage-${ordinal}`,
      name: `Stage ${ordinal}`,
      ordinal,
      track: 'main',
      ...words,
    })),
    skills: skills.map((key) => ({
      key,
      name: key,
      description: '',
      homeStageKey: 'stage-1',
      indicators: ['', '', '', '', ''],
      notes: '',
    })),
    expectations: places.flatMap((ordinal) =>
      skills.map((skillKey) => ({ stageKey: `stage-${ordinal}`, skillKey, level: Math.min(4, ordinal), weight: 2 })),
    ),
    transitions: [],
  };
  await tx.sql`update framework_version set content = ${JSON.stringify(content)}::jsonb, changed_at = now()`;
  await tx.sql`
    insert into skill (organisation_id, version_id, home_stage_id, key, ordinal, name, description, indicators)
    select ${tx.organisationId}::uuid, v.id, s.id, k.key, k.place, k.key, '', array['', '', '', '', '']
      from framework_version v
      join lateral (select id from stage order by ordinal limit 1) s on true
      cross join unnest(${skills}::text[]) with ordinality k (key, place)`;
};

/** One who has yet to answer about everybody else, by their number. */
export const waitedFor = 'E000050';

/** The requests that are not waited for, each with a number of its own that is the same whenever it is asked for. */
const given = sql`
  select r.organisation_id, r.id, r.assessment_id, r.relation, ('x' || substr(md5(r.id::text), 1, 6))::bit(24)::int as n
    from assessment_request r join person p on p.id = r.rater_id
   where r.relation = 'self' or p.employee_number <> ${waitedFor}`;

/** Nine of ten raters have handed in, nine of ten questions each, and every third has written something. */
export const answerEverything = async (tx: TenantTransaction): Promise<{ requests: number; answers: number }> => {
  await tx.sql`update assessment_request set status = 'submitted' where id in (select id from (${given}) g where n % 10 > 0)`;
  await tx.sql`
    insert into named_answer (organisation_id, request_id, item_key, level)
    select g.organisation_id, g.id, 'item-' || i, (g.n + i) % 5
      from (${given}) g, generate_series(0, ${ratedItems - 1}::int) i
     where g.n % 10 > 0 and g.relation in ('self', 'manager') and (g.n + i) % 10 > 0`;
  await tx.sql`
    insert into anonymous_answer (organisation_id, assessment_id, rater_group, item_key, level)
    select g.organisation_id, g.assessment_id, g.relation, 'item-' || i, (g.n * 7 + i) % 5
      from (${given}) g, generate_series(0, ${ratedItems - 1}::int) i
     where g.n % 10 > 0 and g.relation in ('peer', 'report') and (g.n + i) % 10 > 0`;
  await tx.sql`
    insert into anonymous_answer (organisation_id, assessment_id, rater_group, item_key, note)
    select g.organisation_id, g.assessment_id, g.relation, 'words', 'Something worth keeping, written in a sentence or two.'
      from (${given}) g where g.n % 30 > 20 and g.relation in ('peer', 'report')`;
  await tx.sql`
    update campaign_progress p set submitted = s.submitted, named = s.named
      from (select a.campaign_id, a.unit_id, count(*) as submitted,
                   count(*) filter (where r.relation not in ('peer', 'report')) as named
              from assessment a join assessment_request r on r.assessment_id = a.id and r.status = 'submitted'
             group by a.campaign_id, a.unit_id) s
     where p.campaign_id = s.campaign_id and p.unit_id is not distinct from s.unit_id`;
  const [counted] = await tx.sql<{ requests: number; answers: number }>`
    select (select count(*)::int from assessment_request) as requests,
           ((select count(*) from anonymous_answer) + (select count(*) from named_answer))::int as answers`;
  return counted ?? { requests: 0, answers: 0 };
};
