import { actionsOf, decideBeginning, decideStep, endsOf, statesOf } from '../states/state-table.js';
import { nominationTable } from './nomination-table.js';

const roles = ['keeper', 'decider', 'nominee', 'product'] as const;

it('moves a nomination in these ways, out of all that one can think of, and by nobody else', () => {
  const walked = statesOf(nominationTable).flatMap((state) =>
    actionsOf(nominationTable).flatMap((action) => {
      const answers = roles.map((role) =>
        decideStep(nominationTable, state, action, { roles: [role], met: ['no-answer-awaited'] }),
      );
      const by = roles.filter((_, index) => 'to' in (answers[index] ?? {}));
      const to = answers.flatMap((answer) => ('to' in answer ? [answer.to] : []))[0];
      return by.length > 0 ? [`${state} ${action} ${to} ${by.join(',')}`] : [];
    }),
  );
  expect(walked).toEqual([
    'proposed confirm confirmed decider',
    'proposed decline declined decider',
    'proposed withdraw withdrawn keeper,product',
    'proposed agree proposed nominee',
    'proposed refuse refused nominee',
    'confirmed refuse refused nominee',
  ]);
  expect(endsOf(nominationTable)).toEqual(['declined', 'refused', 'withdrawn']);
});

it('confirms nobody whose answer is awaited', () => {
  const unmet = { refused: 'unmet', missing: ['no-answer-awaited'] };
  expect(decideStep(nominationTable, 'proposed', 'confirm', { roles: ['decider'] })).toEqual(unmet);
  expect(decideBeginning(nominationTable, 'confirm-at-once', { roles: ['decider'] })).toEqual(unmet);
  expect(decideBeginning(nominationTable, 'confirm-at-once', { roles: ['keeper'] })).toEqual({ refused: 'not-yours' });
});
