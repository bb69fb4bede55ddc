import { assignStage, getFramework } from '@understudy/contracts/career-framework';
import { addDays } from '@understudy/domain/calendar/day';
import type { TestApp } from '../../../../test/harness.js';

/**
 * A company in which half of the engineering managers were promoted after a month. `long` and `fresh` have been there for 40
 * days, `fresh` by a promotion with a dip to be expected; of both it was decided again since that they are. `seer` has no stage.
 */
export const longStays = async (app: TestApp) => {
  const promoted = Array.from({ length: 6 }, (_, n) => `p${n}`);
  const people = Object.fromEntries([...promoted, 'seer', 'long', 'fresh'].map((key) => [key, {}]));
  const company = await app.organisation({ people });
  const { actor } = company;
  const since = addDays(actor.today, -40);
  const admin = app.as(company.admin);
  await admin.ok(getFramework);
  const assign = (key: string, stageKey: string, from: string, reason: 'initial' | 'promotion') =>
    admin.ok(assignStage, { params: { personId: company.people[key] ?? '' }, body: { stageKey, from, reason } });
  for (const key of promoted) {
    await assign(key, 'engineering-manager', '2022-01-01', 'initial');
    await assign(key, 'director-of-engineering', '2022-01-31', 'promotion');
  }
  await assign('long', 'engineering-manager', since, 'initial');
  await assign('fresh', 'tech-lead', '2022-01-01', 'initial');
  await assign('fresh', 'engineering-manager', since, 'promotion');
  await app.tenants.run(
    actor,
    (tx) => tx.sql`
      with again as (
        update stage_assignment set to_on = ${actor.today}::date - 5 where from_on = ${since}::date
        returning organisation_id, person_id, stage_id, to_on, source
      )
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, source)
      select organisation_id, person_id, stage_id, to_on, 'initial', source from again`,
  );
  return { ...company, since };
};
