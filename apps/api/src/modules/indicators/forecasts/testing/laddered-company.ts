import type { TestApp } from '../../../../../test/harness.js';
import type { PersonDraft } from '../../../../../test/organisation-builder.js';

const team = (size: number, manager: string): [string, PersonDraft][] =>
  Array.from({ length: size }, (_, number) => [`${manager}-${number}`, { name: `${manager} ${number}`, manager }]);

/**
 * Fifteen people on three stages: Top leads Left and Right, who lead six each. One of each team was promoted and one has left
 * in the past year; each team has somebody who is ready for the next stage now.
 */
export const ladderedCompany = async (app: TestApp) => {
  const leavers = {
    'gone-left': { manager: 'left', leftOn: '2026-03-10' },
    'gone-right': { manager: 'right', leftOn: '2026-05-10' },
  };
  const teams = Object.fromEntries([...team(6, 'left'), ...team(6, 'right')]) as Record<
    'left-0' | 'left-1' | 'left-2' | 'right-0' | 'right-1',
    PersonDraft
  >;
  const organisation = await app.organisation({
    people: {
      top: { name: 'Top' },
      left: { name: 'Left', manager: 'top' },
      right: { name: 'Right', manager: 'top' },
      ...leavers,
      ...teams,
    },
  });
  const { id, people } = organisation;
  await app.tenants.run({ organisationId: id }, async (tx) => {
    await tx.sql`
      with framework_row as (
        insert into framework (organisation_id, name) values (${id}::uuid, 'Test') returning id
      ), version_row as (
        insert into framework_version (organisation_id, framework_id, number, status, published_at)
        select ${id}::uuid, id, 1, 'published', now() from framework_row returning id
      )
      insert into stage (organisation_id, version_id, key, ordinal, track, name, core_focus, value_source, description, typical_span)
      select ${id}::uuid, v.id, r.key, r.ordinal, 'main', upper(r.key), '', '', '', ''
        from version_row v, (values ('engineer', 1), ('manager', 2), ('director', 3)) as r (key, ordinal)`;
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, start_known, source)
      select ${id}::uuid, p.id, s.id, '2020-01-01',
             case when p.id in (${people.left}::uuid, ${people.right}::uuid) then '2026-02-01'::date end, 'initial', true, 'mapping'
        from person p
        join stage s on s.key = case when p.id = ${people.top}::uuid then 'director' else 'engineer' end`;
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, start_known, source)
      select ${id}::uuid, p.id, s.id, '2026-02-01', 'promotion', true, 'mapping'
        from person p join stage s on s.key = 'manager'
       where p.id in (${people.left}::uuid, ${people.right}::uuid)`;
    await tx.sql`
      insert into target_stage (organisation_id, person_id, stage_id, horizon, from_on)
      select ${id}::uuid, p.id, s.id, 'ready-now', '2025-01-01'
        from person p join stage s on s.key = 'manager'
       where p.id in (${people['left-0']}::uuid, ${people['right-0']}::uuid)`;
  });
  return organisation;
};
