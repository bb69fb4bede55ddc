import { netConsentState } from '@understudy/contracts/opportunities-assignments';
import { actionsOf, decideBeginning, decideStep, endsOf, statesOf } from '../states/state-table.js';
import { consentAfter, holdingConsent, netConsentTable } from './consent-states.js';

const roles = ['person', 'sponsor', 'supporter', 'product'] as const;

it('moves a consent in these ways, out of all that one can think of, and by nobody else', () => {
  expect(statesOf(netConsentTable)).toEqual(netConsentState.options);
  const walked = statesOf(netConsentTable).flatMap((state) =>
    actionsOf(netConsentTable).flatMap((action) => {
      const answers = roles.map((role) =>
        decideStep(netConsentTable, state, action, { roles: [role], met: ['nothing-runs-on-it'] }),
      );
      const by = roles.filter((_, index) => 'to' in (answers[index] ?? {}));
      const to = answers.flatMap((answer) => ('to' in answer ? [answer.to] : []))[0];
      return by.length > 0 ? [`${state} ${action} ${to} ${by.join(',')}`] : [];
    }),
  );
  expect(walked).toEqual([
    'asked leave left product',
    'asked agree agreed supporter',
    'asked decline declined supporter',
    'agreed leave left product',
    'agreed decline declined supporter',
    'declined ask asked person,sponsor',
    'carried-over leave left product',
    'carried-over agree agreed supporter',
    'carried-over decline declined supporter',
    'left ask asked person,sponsor',
  ]);
  expect(endsOf(netConsentTable)).toEqual([]);
});

it('asks, unless somebody offers themselves, and lets nobody go on whom something runs', () => {
  expect(decideBeginning(netConsentTable, 'ask', { roles: ['sponsor'] })).toEqual({ to: 'asked' });
  expect(decideBeginning(netConsentTable, 'offer', { roles: ['supporter'] })).toEqual({ to: 'agreed' });
  expect(decideBeginning(netConsentTable, 'offer', { roles: ['sponsor'] })).toEqual({ refused: 'not-yours' });
  expect(consentAfter('agreed', 'decline', true)).toBeNull();
  expect(consentAfter('agreed', 'decline', false)).toBe('declined');
  expect(holdingConsent).toEqual(['agreed', 'carried-over']);
});
