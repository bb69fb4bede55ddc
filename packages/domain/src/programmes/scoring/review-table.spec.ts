import { decideBeginning, decideStep, endsOf } from '../../states/state-table.js';
import { walkTable, writtenSteps } from '../../testing/walk-table.js';
import { applicationReviewTable } from './review-table.js';

it('takes exactly these steps of all that one can think of, by the reviewer alone', () => {
  expect(walkTable(applicationReviewTable).toSorted()).toEqual(
    writtenSteps(`
      draft hand-in handed-in reviewer
      draft save draft reviewer
      draft stand-aside aside reviewer`),
  );
});

it('lets nobody change what they have handed in once they can read the others', () => {
  expect(endsOf(applicationReviewTable)).toEqual(['handed-in', 'aside']);
});

it('is handed in with a reason for every mark, and not after the decision', () => {
  const reviewer = { roles: ['reviewer'] } as const;
  expect(
    decideStep(applicationReviewTable, 'draft', 'hand-in', { ...reviewer, met: ['criteria', 'undecided'] }),
  ).toEqual({ refused: 'unmet', missing: ['marks-with-reasons'] });
  expect(decideBeginning(applicationReviewTable, 'save', { ...reviewer, met: ['criteria'] })).toEqual({
    refused: 'unmet',
    missing: ['undecided'],
  });
  expect(decideBeginning(applicationReviewTable, 'save', { roles: [] })).toEqual({ refused: 'not-yours' });
});
