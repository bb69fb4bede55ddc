import { addDays } from '@understudy/domain/calendar/day';
import { seededRandom } from '@understudy/domain/testing/seeded-random';
import { Jobs } from '../../src/common/jobs/jobs.js';
import { tellProgrammeEffects } from '../../src/modules/indicators/effects/effects.jobs.js';
import { PublicationWriter } from '../../src/modules/indicators/publications/publication-writer.service.js';
import { monthEndsUpTo } from '../../src/modules/indicators/snapshots/month-ends.js';
import { SnapshotWriter } from '../../src/modules/indicators/snapshots/snapshot-writer.service.js';
import { tellProgrammeFigures } from '../../src/modules/programmes/sponsor/tell-programme-figures.jobs.js';
import type { TestApp } from '../harness.js';
import type { PersonDraft } from '../organisation-builder.js';

const horizons = ['ready-now', 'within-1-year', 'within-3-years'] as const;
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

/** Who had a place in a programme, and who applied for it and had none. */
type Drawn = { readonly places: readonly string[]; readonly applicants: readonly string[] };

/** Two programmes of one sponsor, which some people took part in both. */
const drawnProgrammes: readonly Drawn[] = [
  { places: range(0, 13).map((at) => `p${at}`), applicants: range(13, 20).map((at) => `p${at}`) },
  { places: range(7, 20).map((at) => `p${at}`), applicants: range(0, 6).map((at) => `p${at}`) },
];

/**
 * A drawn organisation with two programmes that began fourteen months ago, followed night after night: one more completes or
 * withdraws, somebody changes their mind about being compared, the stage of somebody becomes unknown, sessions are attended,
 * and it is agreed anew how ready somebody is. With each night one more month end is told of how ready people are.
 */
export const sponsoredCompany = async (app: TestApp, seed: number) => {
  const random = seededRandom(seed);
  // What is agreed about readiness is drawn by itself, so that it changes nothing of the programmes.
  const readiness = seededRandom(seed + 1000);
  const { today } = (await app.organisation({ people: {} })).actor;
  const startsOn = addDays(today, -430);
  const worker = (): PersonDraft => ({
    title: 'Engineer',
    unit: 'Engineering',
    manager: readiness.pick(['sponsor', 'left', 'right']),
    joinedOn: addDays(startsOn, -400),
    ...(random.chance(0.2) ? { leftOn: addDays(startsOn, 200) } : {}),
  });
  const workers = [...range(0, 20).map((at) => `p${at}`), ...range(0, 40).map((at) => `q${at}`)];
  const people: Record<string, PersonDraft> = {
    sponsor: { title: 'VP', joinedOn: addDays(startsOn, -900) },
    left: { title: 'Director', manager: 'sponsor', joinedOn: addDays(startsOn, -900) },
    right: { title: 'Director', manager: 'sponsor', joinedOn: addDays(startsOn, -900) },
    ...Object.fromEntries(workers.map((key) => [key, worker()])),
  };
  const organisation = await app.organisation({ people });
  const { id, actor } = organisation;
  const idOf = (key: string | undefined) => organisation.people[key ?? ''] ?? '';
  const programmes: string[] = [];
  await app.tenants.run(actor, async (tx) => {
    const stages = await tx.sql<{ id: string; ordinal: number }>`
      with framework_row as (
        insert into framework (organisation_id, name) values (${id}::uuid, 'Test') returning id
      ), version_row as (
        insert into framework_version (organisation_id, framework_id, number, status, published_at)
        select ${id}::uuid, id, 1, 'published', now() from framework_row returning id
      )
      insert into stage (organisation_id, version_id, key, ordinal, track, name, core_focus, value_source, description, typical_span)
      select ${id}::uuid, id, key, ordinal, 'main', key, '', '', '', ''
        from version_row, (values ('ic', 1), ('lead', 2)) as s (key, ordinal) returning id::text as id, ordinal`;
    const [stage, next] = stages.toSorted((one, other) => one.ordinal - other.ordinal);
    const agreed = workers
      .filter(() => readiness.chance(0.8))
      .map((key) => ({ person: idOf(key), horizon: readiness.pick(horizons) }));
    await tx.sql`
      insert into target_stage (organisation_id, person_id, stage_id, horizon, from_on)
      select ${id}::uuid, r.person, ${next?.id}::uuid, r.horizon, ${addDays(startsOn, -300)}::date
        from jsonb_to_recordset(${JSON.stringify(agreed)}::jsonb) as r (person uuid, horizon text)`;
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, source)
      select ${id}::uuid, person, ${stage?.id ?? ''}::uuid, ${addDays(startsOn, -400)}::date, null, 'initial', 'manual'
        from unnest(${workers.map(idOf)}::uuid[]) person`;
    for (const [number, { places, applicants }] of drawnProgrammes.entries()) {
      const [cohort] = await tx.sql<{ id: string; programmeId: string }>`
        with made as (
          insert into programme (organisation_id, name, purpose, state, sponsor_id)
          values (${id}::uuid, ${`Programme ${number}`}, 'To lead', 'open', ${idOf('sponsor')}::uuid) returning id)
        insert into cohort (organisation_id, programme_id, name, state, starts_on, ends_on, apply_until, join_until)
        select ${id}::uuid, id, 'First', 'open', ${startsOn}::date, ${addDays(today, 90)}::date, ${startsOn}::date,
               ${startsOn}::date from made returning id::text as id, programme_id::text as "programmeId"`;
      programmes.push(cohort?.programmeId ?? '');
      await tx.sql`
        insert into cohort_place (organisation_id, cohort_id, number)
        select ${id}::uuid, ${cohort?.id}::uuid, n from generate_series(1, ${places.length}::int) n`;
      const rows = [...places, ...applicants].map((key, at) => ({
        person: idOf(key),
        place: at < places.length ? at + 1 : null,
      }));
      await tx.sql`
        insert into enrolment (organisation_id, cohort_id, person_id, state, place, enrolled_on)
        select ${id}::uuid, ${cohort?.id}::uuid, r.person, case when r.place is null then 'declined' else 'enrolled' end,
               r.place, case when r.place is not null then ${startsOn}::date end
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (person uuid, place int)`;
    }
    await tx.sql`
      insert into analytics_consent (organisation_id, enrolment_id, number, agreed)
      select ${id}::uuid, id, 1, true from enrolment`;
  });

  /** What changes until the next night: for some people at once, or for one. */
  const change = async () => {
    await app.tenants.run(actor, async (tx) => {
      const open = await tx.sql<{
        id: string;
      }>`select id::text as id from enrolment where state = 'enrolled' order by id`;
      const some = (chance: number) => open.filter(() => random.chance(chance)).map((row) => row.id);
      const ends = some(random.pick([0.05, 0.4]));
      const state = random.pick(['completed', 'completed', 'withdrawn']);
      await tx.sql`
        update enrolment set state = ${state}, place = case when ${state} = 'completed' then place end
         where id = any(${ends}::uuid[])`;
      const refuses = some(random.pick([0, 0.1, 0.5]));
      await tx.sql`
        insert into analytics_consent (organisation_id, enrolment_id, number, agreed)
        select organisation_id, enrolment_id, max(number) + 1, not bool_or(agreed) from analytics_consent
         where enrolment_id = any(${refuses}::uuid[]) group by 1, 2`;
      if (random.chance(0.6)) {
        await tx.sql`delete from stage_assignment where person_id = ${idOf(`p${random.below(20)}`)}::uuid`;
      }
      const chance = readiness.pick([0.02, 0.3]);
      const anew = workers
        .filter(() => readiness.chance(chance))
        .map((key) => ({ person: idOf(key), horizon: readiness.pick(horizons) }));
      await tx.sql`
        update target_stage t set horizon = r.horizon
          from jsonb_to_recordset(${JSON.stringify(anew)}::jsonb) as r (person uuid, horizon text)
         where t.person_id = r.person`;
      const present = new Set(some(0.8));
      const marks = open.map((row) => ({ id: row.id, mark: present.has(row.id) ? 'present' : 'absent' }));
      await tx.sql`
        with marks as (
          select r.id, r.mark, e.cohort_id from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as r (id uuid, mark text)
            join enrolment e on e.id = r.id
        ), held as (
          insert into programme_session (organisation_id, cohort_id, title, starts_at, minutes, time_zone, state)
          select distinct ${id}::uuid, cohort_id, 'Held', now() - interval '2 hours', 90, 'UTC', 'held' from marks
          returning id, cohort_id)
        insert into session_attendance (organisation_id, session_id, enrolment_id, mark)
        select ${id}::uuid, h.id, m.id, m.mark from held h join marks m on m.cohort_id = h.cohort_id`;
    });
  };
  const monthEnds = monthEndsUpTo(today, 4);
  const night = async () => {
    const monthEnd = monthEnds.pop();
    if (monthEnd !== undefined) {
      await app.get(SnapshotWriter).write(actor, monthEnd);
      await app.get(PublicationWriter).tell(actor, [monthEnd]);
    }
    const jobs = [tellProgrammeFigures, tellProgrammeEffects] as const;
    for (const job of random.chance(0.5) ? jobs : [jobs[1], jobs[0]]) {
      await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, job, {}));
      await app.settle();
    }
  };
  return { organisation, programmes, change, night, admin: app.as(organisation.admin) };
};
