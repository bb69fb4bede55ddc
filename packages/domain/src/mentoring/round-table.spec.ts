import { actionsOf, decideBeginning, decideStep, endsOf, statesOf } from '../states/state-table.js';
import { roundTable } from './round-table.js';

/** Every step that is allowed, written down a second time: state, action, where it leads, by whom. */
const allowed = `
  draft change draft admin
  draft adjust draft admin
  draft match matching admin
  draft set-aside set-aside admin
  matching find matched product
  matching give-up draft product
  matched change draft admin
  matched adjust matched admin
  matched match matching admin
  matched publish publishing admin
  publishing propose published product
  publishing give-up matched product
  matched set-aside set-aside admin`
  .trim()
  .split('\n')
  .map((line) => line.trim());

it('moves a round in these ways, out of all that one can think of, and by nobody else', () => {
  const walked = statesOf(roundTable).flatMap((state) =>
    actionsOf(roundTable).flatMap((action) =>
      (['admin', 'product'] as const).flatMap((role) => {
        const decision = decideStep(roundTable, state, action, { roles: [role], met: ['up-to-date', 'pairs'] });
        return 'to' in decision ? [`${state} ${action} ${decision.to} ${role}`] : [];
      }),
    ),
  );
  expect(walked.toSorted()).toEqual(allowed.toSorted());
  expect(endsOf(roundTable)).toEqual(['published', 'set-aside']);
});

it('begins with people on both sides, and proposes only what was matched after the last change', () => {
  const begin = (met: ('mentees' | 'mentors')[]) => decideBeginning(roundTable, 'plan', { roles: ['admin'], met });
  expect(begin(['mentees', 'mentors'])).toEqual({ to: 'draft' });
  expect(begin(['mentees'])).toEqual({ refused: 'unmet', missing: ['mentors'] });
  const publish = decideStep(roundTable, 'matched', 'publish', { roles: ['admin'], met: ['pairs'] });
  expect(publish).toEqual({ refused: 'unmet', missing: ['up-to-date'] });
});
