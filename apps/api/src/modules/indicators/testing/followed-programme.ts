import { addDays } from '@understudy/domain/calendar/day';
import type { TestApp } from '../../../../test/harness.js';
import type { PersonDraft } from '../../../../test/organisation-builder.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { tellProgrammeFigures } from '../../programmes/sponsor/tell-programme-figures.jobs.js';
import { tellProgrammeEffects } from '../effects/effects.jobs.js';

const intake = 14;

/**
 * A cohort that began fourteen months ago: p0 to p6 had a place, p7 to p13 were turned down; q0 to q13 never applied. One of
 * the participants and three of the others have left since.
 */
export const followedProgramme = async (app: TestApp) => {
  const numbers = Array.from({ length: intake }, (_, at) => at);
  const gone = new Set(['p6', 'p13', 'q0', 'q1']);
  const { today } = (await app.organisation({ people: { only: { name: 'Only' } } })).actor;
  const startsOn = addDays(today, -430);
  const worker = (key: string) => ({
    name: `Person ${key}`,
    title: 'Engineer',
    unit: 'Engineering',
    manager: 'head' as const,
    joinedOn: addDays(startsOn, -400),
    ...(gone.has(key) ? { leftOn: addDays(startsOn, 200) } : {}),
  });
  const drafts: Record<string, PersonDraft> = {
    head: { name: 'Head', title: 'Director', joinedOn: addDays(startsOn, -900) },
    sponsor: { name: 'Sponsor', manager: 'head', title: 'VP', joinedOn: addDays(startsOn, -900) },
    peer: { name: 'Peer', manager: 'sponsor', title: 'Engineer' },
    ...Object.fromEntries(
      numbers.flatMap((at) => [
        [`p${at}`, worker(`p${at}`)],
        [`q${at}`, worker(`q${at}`)],
      ]),
    ),
  };
  const company = await app.organisation({ people: drafts });
  const { actor, people } = company;
  const programmeId = await app.tenants.run(actor, async (tx) => {
    const id = actor.organisationId;
    const [stage] = await tx.sql<{ id: string }>`
      with framework_row as (
        insert into framework (organisation_id, name) values (${id}::uuid, 'Test') returning id
      ), version_row as (
        insert into framework_version (organisation_id, framework_id, number, status, published_at)
        select ${id}::uuid, id, 1, 'published', now() from framework_row returning id
      )
      insert into stage (organisation_id, version_id, key, ordinal, track, name, core_focus, value_source, description, typical_span)
      select ${id}::uuid, id, 'ic', 1, 'main', 'Engineer', '', '', '', '' from version_row returning id::text as id`;
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, source)
      select ${id}::uuid, p.id, ${stage?.id ?? ''}::uuid, ${addDays(startsOn, -400)}::date, null, 'initial', 'manual'
        from person p where p.name like 'Person %' and not exists (
          select 1 from stage_assignment a where a.person_id = p.id)`;
    const [programme] = await tx.sql<{ id: string }>`
      insert into programme (organisation_id, name, purpose, state, sponsor_id)
      values (${id}::uuid, 'Into leading', 'To lead', 'open', ${people.sponsor}::uuid) returning id::text as id`;
    const [cohort] = await tx.sql<{ id: string }>`
      insert into cohort (organisation_id, programme_id, name, state, starts_on, ends_on, apply_until, join_until)
      values (${id}::uuid, ${programme?.id}::uuid, 'First', 'ended', ${startsOn}::date, ${addDays(startsOn, 90)}::date,
              ${startsOn}::date, ${startsOn}::date) returning id::text as id`;
    await tx.sql`
      insert into cohort_place (organisation_id, cohort_id, number)
      select ${id}::uuid, ${cohort?.id}::uuid, n from generate_series(1, 7) n`;
    const applied = numbers.map((at) => ({ person: people[`p${at}`], place: at < 7 ? at + 1 : null }));
    await tx.sql`
      insert into enrolment (organisation_id, cohort_id, person_id, state, place, enrolled_on)
      select ${id}::uuid, ${cohort?.id}::uuid, r.person, case when r.place is null then 'declined' else 'completed' end,
             r.place, case when r.place is not null then ${startsOn}::date end
        from jsonb_to_recordset(${JSON.stringify(applied)}::jsonb) as r (person uuid, place int)`;
    await tx.sql`
      insert into analytics_consent (organisation_id, enrolment_id, number, agreed)
      select ${id}::uuid, id, 1, true from enrolment`;
    return programme?.id ?? '';
  });
  const night = async () => {
    await app.tenants.run(actor, async (tx) => {
      await app.get(Jobs).request(tx, actor, tellProgrammeEffects, {});
      await app.get(Jobs).request(tx, actor, tellProgrammeFigures, {});
    });
    await app.settle();
  };
  const as = async (key: string) => app.as(await company.signIn(key));
  return { company, actor, people, programmeId, params: { programmeId }, night, as, admin: app.as(company.admin) };
};
