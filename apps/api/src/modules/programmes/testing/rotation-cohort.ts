import { changeCohortAreas } from '@understudy/contracts/programmes-areas';
import type { TestApp } from '../../../../test/harness.js';
import { openCohort } from './open-cohort.js';

type Plan = { leads?: number; maxShadows?: number; wishedExperienced?: number; wishedNew?: number };

/**
 * A cohort with the areas Docs and Notes, in which these people of the small company are enrolled; Vera facilitates it. The
 * enrolments are written at once: how somebody gets a place is another promise.
 */
export const rotationCohort = async (
  app: TestApp,
  who: readonly string[],
  plans: { docs?: Plan; notes?: Plan } = {},
) => {
  const company = await openCohort(app, { capacity: 20 });
  const { admin, params, cohort, actor, people } = company;
  const plan = { leads: 1, maxShadows: 2, wishedExperienced: 1, wishedNew: 1 };
  const { items } = await admin.ok(changeCohortAreas, {
    params,
    body: {
      version: cohort.version,
      areas: [
        { areaId: null, name: 'Docs', ...plan, ...plans.docs },
        { areaId: null, name: 'Notes', ...plan, ...plans.notes },
      ],
    },
  });
  const [docs = '', notes = ''] = items.map(({ id }) => id);
  const ids = new Map(Object.entries(people));
  const enrolments = await app.tenants.run(actor, async (tx) => {
    const made: [string, string][] = [];
    for (const [at, key] of who.entries()) {
      const rows = await tx.sql<{ id: string }>`
        insert into enrolment (organisation_id, cohort_id, person_id, state, place, enrolled_on)
        values (${tx.organisationId}::uuid, ${cohort.id}::uuid, ${ids.get(key)}::uuid, 'enrolled', ${at + 1}::int,
                current_date) returning id::text as id`;
      made.push([key, rows[0]?.id ?? '']);
    }
    return new Map(made);
  });
  return { ...company, docs, notes, enrolment: (key: string) => enrolments.get(key) ?? '' };
};
