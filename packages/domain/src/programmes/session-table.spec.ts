import { actionsOf, decideStep, statesOf } from '../states/state-table.js';
import { sessionTable } from './session-table.js';

const roles = ['facilitator', 'admin', 'product'] as const;

it('allows exactly these steps of all that one can think of, to exactly these roles', () => {
  const walked = statesOf(sessionTable).flatMap((state) =>
    actionsOf(sessionTable).flatMap((action) => {
      const answers = roles.map((role) =>
        decideStep(sessionTable, state, action, { roles: [role], met: ['cohort-goes-on', 'begun'] }),
      );
      const by = roles.filter((_, index) => 'to' in (answers[index] ?? {}));
      const to = answers.flatMap((answer) => ('to' in answer ? [answer.to] : []))[0];
      return by.length > 0 ? [`${state} ${action} ${to} ${by.join(',')}`] : [];
    }),
  );
  expect(walked.toSorted()).toEqual(
    [
      'planned change planned facilitator,admin',
      'planned record held facilitator,admin',
      'planned cancel cancelled facilitator,admin',
      'planned call-off cancelled product',
      'held record held facilitator,admin',
      'held reopen planned facilitator,admin',
      'cancelled plan-again planned facilitator,admin',
    ].toSorted(),
  );
});

it('records nobody before it has begun, and changes nothing of a cohort that is over', () => {
  const asking = { roles: ['facilitator'] } as const;
  expect(decideStep(sessionTable, 'planned', 'record', asking)).toEqual({ refused: 'unmet', missing: ['begun'] });
  for (const [state, action] of [
    ['planned', 'change'],
    ['held', 'reopen'],
    ['cancelled', 'plan-again'],
  ] as const) {
    expect(decideStep(sessionTable, state, action, asking)).toEqual({ refused: 'unmet', missing: ['cohort-goes-on'] });
  }
});
