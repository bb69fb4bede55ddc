import { createPlan } from '@understudy/contracts/development-plans';
import type { TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

/** Under way today, and one that has not begun yet. */
export const underWay = { startsOn: '2026-01-01', endsOn: '2026-06-30' };
export const ahead = { startsOn: '2030-01-01', endsOn: '2030-06-30' };

/** Ida with a plan of one goal and one action, and her manager Emil. */
export const planOfIda = async (app: TestApp, days = underWay) => {
  const company = await smallCompany(app);
  const ida = app.as(await company.signIn('ic'));
  const emil = app.as(await company.signIn('em'));
  const plan = await ida.ok(createPlan, {
    body: {
      personId: company.people.ic,
      ...days,
      focus: 'Lead a small team',
      goals: [
        {
          title: 'Run good one-to-ones',
          measure: 'Three talks',
          actions: [{ kind: 'practice', title: 'Hold one with an intern', dueOn: '2026-03-01' }],
        },
      ],
    },
  });
  return { ...company, ida, emil, plan, params: { planId: plan.id } };
};
