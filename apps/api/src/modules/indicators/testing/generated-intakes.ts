import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '@understudy/database/testing/test-database';
import { addDays } from '@understudy/domain/calendar/day';
import type { EffectCohort, EffectEnrolment } from '@understudy/domain/indicators/effect/effect-facts';
import type { OrganisationHistory } from '@understudy/domain/indicators/history';
import { seededRandom } from '@understudy/domain/testing/seeded-random';

type Cohort = EffectCohort & { readonly programme: string; readonly state: string };

/** Cohorts of two programmes and who applied to them, the same for the same seed but for the cohorts' ids. */
export const generateIntakes = (seed: number, history: OrganisationHistory) => {
  const random = seededRandom(seed * 31 + 7);
  const programmes = [randomUUID(), randomUUID()];
  const cohorts: Cohort[] = Array.from({ length: 5 }, (_, at) => {
    const startsOn = addDays('2021-06-01', random.below(900));
    const endsOn = addDays(startsOn, 30 + random.below(200));
    const state = at === 4 ? 'planned' : random.pick(['open', 'ended']);
    return { id: randomUUID(), programme: programmes[at % 2] ?? '', state, startsOn, endsOn };
  });
  const states = ['completed', 'completed', 'withdrawn', 'transferred', 'declined', 'waiting', 'applied'];
  const enrolments: EffectEnrolment[] = [];
  for (const [at, cohort] of cohorts.entries()) {
    const came = new Set(enrolments.flatMap(({ movedTo, personId }) => (movedTo === cohort.id ? personId : [])));
    for (const { id: personId } of history.people) {
      if (!random.chance(0.15) && !came.has(personId)) continue;
      const state = random.pick(states);
      const enrolled = state === 'completed' || (['withdrawn', 'transferred'].includes(state) && random.chance(0.6));
      const enrolledOn = enrolled ? addDays(cohort.startsOn, random.below(20) - 10) : null;
      const movedTo = state === 'transferred' ? (cohorts[at + programmes.length]?.id ?? null) : null;
      enrolments.push({ cohortId: cohort.id, personId, state, enrolledOn, movedTo, agreed: random.chance(0.85) });
    }
  }
  return { programmes, cohorts, enrolments };
};

/** Puts intakes straight into the tables; answers are given twice, and the last one counts. */
export const loadIntakes = (
  database: TestDatabase,
  organisationId: string,
  { programmes, cohorts, enrolments }: ReturnType<typeof generateIntakes>,
): Promise<void> =>
  database.tenants.run({ organisationId }, async (tx) => {
    await tx.sql`
      insert into programme (organisation_id, id, name, purpose)
      select ${organisationId}::uuid, id, 'Programme', '' from unnest(${programmes}::uuid[]) id`;
    await tx.sql`
      insert into cohort (organisation_id, id, programme_id, name, state, starts_on, ends_on, apply_until, join_until)
      select ${organisationId}::uuid, r.id, r.programme, 'Cohort', r.state, r."startsOn", r."endsOn", r."startsOn", r."startsOn"
        from jsonb_to_recordset(${JSON.stringify(cohorts)}::jsonb)
          as r (id uuid, programme uuid, state text, "startsOn" date, "endsOn" date)`;
    const rows = JSON.stringify(
      enrolments.map((row, at) => ({ ...row, place: row.state === 'completed' ? at + 1 : null })),
    );
    await tx.sql`
      insert into cohort_place (organisation_id, cohort_id, number)
      select distinct ${organisationId}::uuid, r."cohortId", r.place
        from jsonb_to_recordset(${rows}::jsonb) as r ("cohortId" uuid, place int) where r.place is not null`;
    await tx.sql`
      insert into enrolment (organisation_id, cohort_id, person_id, state, place, enrolled_on, waiting_since)
      select ${organisationId}::uuid, r."cohortId", r."personId", r.state, r.place, r."enrolledOn",
             case when r.state = 'waiting' then now() end
        from jsonb_to_recordset(${rows}::jsonb)
          as r ("cohortId" uuid, "personId" uuid, state text, place int, "enrolledOn" date)`;
    await tx.sql`
      update enrolment e set moved_to = n.id
        from jsonb_to_recordset(${rows}::jsonb) as r ("cohortId" uuid, "personId" uuid, "movedTo" uuid)
        join enrolment n on n.cohort_id = r."movedTo" and n.person_id = r."personId"
       where e.cohort_id = r."cohortId" and e.person_id = r."personId"`;
    await tx.sql`
      insert into analytics_consent (organisation_id, enrolment_id, number, agreed)
      select ${organisationId}::uuid, e.id, n, case n when 1 then not r.agreed else r.agreed end
        from jsonb_to_recordset(${rows}::jsonb) as r ("cohortId" uuid, "personId" uuid, agreed boolean)
        join enrolment e on e.cohort_id = r."cohortId" and e.person_id = r."personId"
       cross join generate_series(1, 2) n
       where r.agreed or e.state <> 'waiting'`;
  });
