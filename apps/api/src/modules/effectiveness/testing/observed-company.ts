import { getFramework } from '@understudy/contracts/career-framework';
import { type EffectivenessMetric, listEffectivenessMetrics } from '@understudy/contracts/effectiveness';
import type { TestApp } from '../../../../test/harness.js';

const people = {
  vera: { name: 'Vera' },
  dora: { name: 'Dora', manager: 'vera' },
  mia: { name: 'Mia', manager: 'dora' },
  max: { name: 'Max', manager: 'dora' },
  ida: { name: 'Ida', manager: 'mia' },
  otto: { name: 'Otto', manager: 'mia' },
} as const;
const stages = [
  ['vera', 'vp-of-engineering'],
  ['dora', 'director-of-engineering'],
  ['mia', 'engineering-manager'],
  ['max', 'engineering-manager'],
  ['ida', 'individual-contributor'],
] as const;

/** A line from a vice president down, with stages since 2021, and every metric by the key of its English name. */
export const observedCompany = async (app: TestApp) => {
  const organisation = await app.organisation({ people });
  const admin = app.as(organisation.admin);
  await admin.ok(getFramework);
  const held = stages.map(([key, stage]) => ({ person: organisation.people[key], stage }));
  await app.tenants.run({ organisationId: organisation.id }, async (tx) => {
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, source)
      select ${organisation.id}::uuid, d.person, s.id, '2021-01-01', 'initial', 'manual'
        from jsonb_to_recordset(${JSON.stringify(held)}::jsonb) as d (person uuid, stage text)
        join stage s on s.key = d.stage`;
  });
  const { items } = await admin.ok(listEffectivenessMetrics, { query: { limit: '200' } });
  const metric = (name: string): EffectivenessMetric => {
    const found = items.find(({ words }) => words.some((one) => one.name === name));
    if (found === undefined) throw new Error(`There is no metric ${name}.`);
    return found;
  };
  return { organisation, admin, people: organisation.people, metric, items };
};
