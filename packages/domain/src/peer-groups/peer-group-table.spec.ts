import { actionsOf, decideBeginning, decideStep, endsOf, statesOf } from '../states/state-table.js';
import { peerGroupTable } from './peer-group-table.js';

const roles = ['admin', 'member'] as const;

it('allows exactly these steps of all that one can think of, to exactly these roles', () => {
  const walked = statesOf(peerGroupTable).flatMap((state) =>
    actionsOf(peerGroupTable).flatMap((action) => {
      const answers = roles.map((role) =>
        decideStep(peerGroupTable, state, action, { roles: [role], met: ['enough-people'] }),
      );
      const by = roles.filter((_, index) => 'to' in (answers[index] ?? {}));
      const to = answers.flatMap((answer) => ('to' in answer ? [answer.to] : []))[0];
      return by.length > 0 ? [`${state} ${action} ${to} ${by.join(',')}`] : [];
    }),
  );
  expect(walked).toEqual([
    'forming start running admin,member',
    'forming close closed admin',
    'running rest resting admin,member',
    'running close closed admin',
    'resting resume running admin,member',
    'resting close closed admin',
  ]);
  expect(endsOf(peerGroupTable)).toEqual(['closed']);
});

it('lets admins form one, and starts none with too few people', () => {
  expect(decideBeginning(peerGroupTable, 'form', { roles: ['admin'] })).toEqual({ to: 'forming' });
  expect(decideBeginning(peerGroupTable, 'form', { roles: ['member'] })).toEqual({ refused: 'not-yours' });
  for (const [state, action] of [
    ['forming', 'start'],
    ['resting', 'resume'],
  ] as const) {
    const answer = decideStep(peerGroupTable, state, action, { roles: ['admin'] });
    expect(answer).toEqual({ refused: 'unmet', missing: ['enough-people'] });
  }
});
