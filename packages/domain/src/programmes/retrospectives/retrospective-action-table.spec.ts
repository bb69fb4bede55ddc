import { decideStep } from '../../states/state-table.js';
import { walkTable, writtenSteps } from '../../testing/walk-table.js';
import { retrospectiveActionTable } from './retrospective-action-table.js';

it('moves an action in these ways, and in no other', () => {
  const everybody = 'admin,facilitator,owner,participant';
  expect(walkTable(retrospectiveActionTable)).toEqual(
    writtenSteps(`
      open start under-way ${everybody}
      open finish done ${everybody}
      open drop dropped ${everybody}
      under-way finish done ${everybody}
      under-way drop dropped ${everybody}
      done reopen open ${everybody}
      dropped reopen open ${everybody}`),
  );
});

it('drops nothing without a reason', () => {
  expect(decideStep(retrospectiveActionTable, 'open', 'drop', { roles: ['owner'] })).toEqual({
    refused: 'unmet',
    missing: ['reason'],
  });
});
