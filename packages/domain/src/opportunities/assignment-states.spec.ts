import { stretchStatus, stretchStep } from '@understudy/contracts/opportunities-assignments';
import { statesOf } from '../states/state-table.js';
import { walkTable } from '../testing/walk-table.js';
import { type AssignmentStatus, assignmentTable, decideAssignment, netParts, statusTold } from './assignment-states.js';

const statuses = stretchStatus.options.filter((status): status is AssignmentStatus => status !== 'ended');
const sides = ['person', 'sponsor'] as const;

it('has one state for each status', () => {
  expect(statesOf(assignmentTable)).toEqual(statuses);
});

it('moves in these ways and in no other: it starts once, is extended once, and has ended for good', () => {
  const allowed = statuses.flatMap((from) =>
    stretchStep.options.flatMap((step) =>
      sides.flatMap((side) => {
        const decision = decideAssignment(from, step, [side], []);
        return 'to' in decision ? [`${from} ${step} by ${side}: ${decision.to}`] : [];
      }),
    ),
  );
  expect(allowed).toEqual([
    'preparing start by sponsor: running',
    'preparing call-off by person: called-off',
    'preparing call-off by sponsor: called-off',
    'running confirm by sponsor: confirmed',
    'running extend by sponsor: extended',
    'running return by person: returned',
    'running return by sponsor: returned',
    'extended confirm by sponsor: confirmed',
    'extended return by person: returned',
    'extended return by sponsor: returned',
  ]);
});

it('is called off or ended by itself where the person leaves, and by nobody else in this way', () => {
  expect(walkTable(assignmentTable).filter((line) => line.includes(' product'))).toEqual([
    'preparing leave called-off product',
    'running end-with-employment left product',
    'extended end-with-employment left product',
  ]);
});

test.each(netParts)('does not start without the %s', (part) => {
  expect(decideAssignment('preparing', 'start', ['sponsor'], [part])).toEqual({ refused: 'unmet', missing: [part] });
});

it('is not extended on a net whose holder has left, but ends on it', () => {
  const hole = ['skip-level-consent'] as const;
  expect(decideAssignment('running', 'extend', ['sponsor'], hole)).toEqual({ refused: 'unmet', missing: [...hole] });
  expect(decideAssignment('running', 'confirm', ['sponsor'], hole)).toEqual({ to: 'confirmed' });
  expect(decideAssignment('extended', 'return', ['person'], hole)).toEqual({ to: 'returned' });
});

it('tells those who need not know of every end the same', () => {
  const told = (knows: boolean) => statuses.map((status) => statusTold(status, knows));
  expect(told(true)).toEqual(statuses);
  expect(told(false)).toEqual(['preparing', 'running', 'extended', 'ended', 'ended', 'called-off', 'ended']);
});
