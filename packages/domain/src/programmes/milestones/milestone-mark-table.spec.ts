import { decideStep } from '../../states/state-table.js';
import { walkTable, writtenSteps } from '../../testing/walk-table.js';
import { milestoneMarkTable } from './milestone-mark-table.js';

it('takes exactly these steps of all that one can think of, to exactly these roles', () => {
  expect(walkTable(milestoneMarkTable).toSorted()).toEqual(
    writtenSteps(`
      excused mark reached admin,facilitator
      excused take-back open admin,facilitator
      open excuse excused admin,facilitator
      open mark reached admin,facilitator
      reached take-back open admin,facilitator`),
  );
});

it('marks nothing that is told already, and excuses nobody without a word', () => {
  const facilitator = { roles: ['facilitator'] } as const;
  expect(decideStep(milestoneMarkTable, 'open', 'mark', facilitator)).toEqual({
    refused: 'unmet',
    missing: ['not-told'],
  });
  expect(decideStep(milestoneMarkTable, 'open', 'excuse', { ...facilitator, met: ['not-told'] })).toEqual({
    refused: 'unmet',
    missing: ['note'],
  });
});
