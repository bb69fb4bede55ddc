import { actionsOf, decideBeginning, decideStep, endsOf, statesOf } from '../states/state-table.js';
import { openingTable } from './opening-table.js';

it('moves an opening in these ways only, out of all that one can think of', () => {
  const walked = statesOf(openingTable).flatMap((state) =>
    actionsOf(openingTable).flatMap((action) => {
      const answer = decideStep(openingTable, state, action, { roles: ['keeper'], met: ['works-here'] });
      return 'to' in answer ? [`${state} ${action} ${answer.to}`] : [];
    }),
  );
  expect(walked).toEqual(['open fill filled', 'open withdraw withdrawn']);
  expect(endsOf(openingTable)).toEqual(['filled', 'withdrawn']);
});

it('begins for leadership alone, once at a time, and by its keeper', () => {
  const met = ['leadership-stage', 'not-open-already'] as const;
  expect(decideBeginning(openingTable, 'open', { roles: ['keeper'], met })).toEqual({ to: 'open' });
  expect(decideBeginning(openingTable, 'open', { roles: [], met })).toEqual({ refused: 'not-yours' });
  expect(decideBeginning(openingTable, 'open', { roles: ['keeper'], met: ['leadership-stage'] })).toEqual({
    refused: 'unmet',
    missing: ['not-open-already'],
  });
  expect(decideStep(openingTable, 'open', 'fill', { roles: ['keeper'] })).toEqual({
    refused: 'unmet',
    missing: ['works-here'],
  });
});
