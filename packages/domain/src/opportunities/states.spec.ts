import { candidacyStatus, opportunityStatus } from '@understudy/contracts/opportunities';
import { actionsOf, decideStep, statesOf } from '../states/state-table.js';
import {
  type CandidacyStep,
  candidacyAfter,
  candidacyTable,
  leavableCandidacy,
  openCandidacy,
} from './candidacy-states.js';
import { type OpportunityStep, opportunityAfter, opportunityTable } from './opportunity-states.js';

const sides = ['person', 'sponsor'] as const;

/** Every way that is allowed, out of all that there could be. */
const allowed = <Status extends string, Step extends string, Side extends string>(
  statuses: readonly Status[],
  steps: readonly Step[],
  by: readonly Side[],
  after: (from: Status, step: Step, by: Side) => string | null,
): string[] =>
  statuses.flatMap((from) =>
    steps.flatMap((step) =>
      by.flatMap((side) => {
        const to = after(from, step, side);
        return to === null ? [] : [`${from} ${step} by ${side}: ${to}`];
      }),
    ),
  );

it('moves an opportunity in four ways and in no other', () => {
  const steps = actionsOf(opportunityTable).filter((step): step is OpportunityStep => step !== 'create');
  expect(statesOf(opportunityTable)).toEqual(opportunityStatus.options);
  expect(allowed(opportunityStatus.options, steps, ['keeper'], opportunityAfter)).toEqual([
    'draft publish by keeper: open',
    'draft close by keeper: closed',
    'open close by keeper: closed',
    'closed reopen by keeper: open',
  ]);
});

it('moves a candidacy in ten ways and in no other, each by one side', () => {
  const steps = actionsOf(candidacyTable).filter(
    (step): step is CandidacyStep => step !== 'nominate' && step !== 'leave',
  );
  expect(statesOf(candidacyTable)).toEqual(candidacyStatus.options);
  expect(allowed(candidacyStatus.options, steps, sides, candidacyAfter)).toEqual([
    'nominated apply by person: applied',
    'nominated offer by sponsor: offered',
    'nominated turn-down by sponsor: turned-down',
    'nominated withdraw by person: withdrawn',
    'applied offer by sponsor: offered',
    'applied turn-down by sponsor: turned-down',
    'applied withdraw by person: withdrawn',
    'offered turn-down by sponsor: turned-down',
    'offered accept by person: accepted',
    'offered decline by person: declined',
  ]);
  expect(statesOf(candidacyTable).filter((state) => !openCandidacy.includes(state))).toEqual([
    'declined',
    'turned-down',
    'withdrawn',
    'left',
  ]);
});

it('ends by itself what somebody who leaves has not taken on yet', () => {
  const ends = statesOf(candidacyTable).filter(
    (state) => 'to' in decideStep(candidacyTable, state, 'leave', { roles: ['product'] }),
  );
  expect(ends).toEqual(['nominated', 'applied', 'offered']);
  expect(leavableCandidacy).toEqual(ends);
  expect(decideStep(candidacyTable, 'applied', 'leave', { roles: ['person', 'sponsor'] })).toEqual({
    refused: 'not-yours',
  });
});
