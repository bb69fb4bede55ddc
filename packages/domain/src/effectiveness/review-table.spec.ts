import { decideStep, endsOf } from '../states/state-table.js';
import { walkTable, writtenSteps } from '../testing/walk-table.js';
import { effectivenessReviewTable } from './review-table.js';

it('moves a conversation in these ways, out of all that one can think of, and by nobody else', () => {
  expect(walkTable(effectivenessReviewTable)).toEqual(
    writtenSteps(`
      preparing open-up talking leader,manager
      preparing call-off called-off leader,manager,product
      talking keep-words talking leader,manager
      talking close-as-leader closed-by-leader leader
      talking close-as-manager closed-by-manager manager
      talking call-off called-off leader,manager,product
      closed-by-leader keep-words talking leader,manager
      closed-by-leader close-as-manager closed manager
      closed-by-leader call-off called-off leader,manager,product
      closed-by-manager keep-words talking leader,manager
      closed-by-manager close-as-leader closed leader
      closed-by-manager call-off called-off leader,manager,product
    `),
  );
  expect(endsOf(effectivenessReviewTable)).toEqual(['closed', 'called-off']);
});

it('opens only once both have handed in, and closes only what has words', () => {
  const asking = { roles: ['leader'] as const };
  expect(decideStep(effectivenessReviewTable, 'preparing', 'open-up', asking)).toEqual({
    refused: 'unmet',
    missing: ['both-handed-in'],
  });
  expect(decideStep(effectivenessReviewTable, 'talking', 'close-as-leader', asking)).toEqual({
    refused: 'unmet',
    missing: ['words-kept'],
  });
});
