import { decideBeginning, decideStep, endsOf } from '../states/state-table.js';
import { walkTable, writtenSteps } from '../testing/walk-table.js';
import { rolePlaceTable } from './role-place-table.js';

it('takes exactly these steps of all that one can think of, by exactly these', () => {
  expect(walkTable(rolePlaceTable).toSorted()).toEqual(
    writtenSteps(`
      chosen begin held product
      chosen drop dropped admin,facilitator,product
      held drop dropped admin,facilitator,product
      held finish finished product
      held rise risen product
      held undo discarded admin,facilitator
      proposed confirm chosen admin,facilitator
      proposed discard discarded admin,facilitator,product`),
  );
});

it('never ends by being thought better of: what was held stays as it ended', () => {
  expect(endsOf(rolePlaceTable)).toEqual(['dropped', 'risen', 'finished', 'discarded']);
});

it('gives a role within the ratio to somebody with a place, and the lead to a shadow where it is missing', () => {
  const admin = { roles: ['admin'] } as const;
  expect(decideBeginning(rolePlaceTable, 'give', admin)).toEqual({
    refused: 'unmet',
    missing: ['has-place', 'room', 'once'],
  });
  expect(decideBeginning(rolePlaceTable, 'take-over', { ...admin, met: ['shadow'] })).toEqual({
    refused: 'unmet',
    missing: ['lead-missing'],
  });
  expect(decideStep(rolePlaceTable, 'proposed', 'confirm', { roles: ['product'] })).toEqual({ refused: 'not-yours' });
  expect(decideStep(rolePlaceTable, 'held', 'undo', admin)).toEqual({ refused: 'unmet', missing: ['from-file'] });
  expect(decideStep(rolePlaceTable, 'chosen', 'begin', { roles: ['product'] })).toEqual({
    refused: 'unmet',
    missing: ['has-place'],
  });
});
