import { actionsOf, decideBeginning, decideStep, statesOf } from '../states/state-table.js';
import { type DisputeRole, disputeTable } from './dispute-table.js';

const roles: readonly DisputeRole[] = ['person', 'manager', 'runner'];
const allowed: Readonly<Record<string, string>> = {
  'open answer manager': 'answered',
  'open answer runner': 'answered',
  'answered insist person': 'open',
  'answered settle person': 'settled',
  'open take-back person': 'taken-back',
  'answered take-back person': 'taken-back',
};

it('allows exactly these steps, of every state, action and role', () => {
  const found = statesOf(disputeTable).flatMap((state) =>
    actionsOf(disputeTable).flatMap((action) =>
      roles.flatMap((role) => {
        const decision = decideStep(disputeTable, state, action, { roles: [role] });
        return 'to' in decision ? [[`${state} ${action} ${role}`, decision.to]] : [];
      }),
    ),
  );
  expect(Object.fromEntries(found)).toEqual(allowed);
});

it('begins with the person alone, with a result of a campaign, once for each part', () => {
  const met = ['of-a-campaign', 'not-said-already'] as const;
  expect(decideBeginning(disputeTable, 'raise', { roles: ['person'], met })).toEqual({ to: 'open' });
  expect(decideBeginning(disputeTable, 'raise', { roles: ['manager', 'runner'], met })).toEqual({
    refused: 'not-yours',
  });
  expect(decideBeginning(disputeTable, 'raise', { roles: ['person'], met: [] })).toEqual({
    refused: 'unmet',
    missing: met,
  });
});
