import type { Cohort } from '@understudy/contracts/programmes-cohorts';
import { cohortTable } from '@understudy/domain/programmes/cohort-table';
import { freePlaces } from '@understudy/domain/programmes/waiting-list';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithProgramme } from '../catalogue/programme.policy.js';
import { type CohortFacts, mayWithCohort } from './cohort.policy.js';
import type { CohortRow } from './cohorts.repository.js';

/** What decides what the actor may do with a cohort. */
export const cohortFacts = (actor: Actor, row: CohortRow): CohortFacts => ({
  state: row.state,
  seesProgramme: mayWithProgramme(actor, 'see', row.programmeFacts),
  isFacilitator: row.isFacilitator,
  isBeforeDeadline: actor.today <= row.applyUntil,
  isIn: row.mine !== null && row.mine.state !== 'withdrawn',
});

/** The roles that the actor holds at a cohort. */
export const cohortRoles = (actor: Actor, row: Pick<CohortRow, 'isFacilitator'>): ('admin' | 'facilitator')[] => [
  ...(actor.isAdmin ? (['admin'] as const) : []),
  ...(row.isFacilitator ? (['facilitator'] as const) : []),
];

/** A cohort with what this actor may do to it; counts are for those who run it, others learn whether there is room. */
export const presentCohort = (actor: Actor, row: CohortRow): Cohort => {
  const { programmeFacts: _programmeFacts, isFacilitator: _isFacilitator, sortKey: _sortKey, ...shown } = row;
  const { taken, states, ever, ...cohort } = shown;
  const facts = cohortFacts(actor, row);
  const steps = possibleActions(cohortTable, row.state, cohortRoles(actor, row));
  const inState = (state: string): number => states.find((one) => one.state === state)?.people ?? 0;
  const offered = inState('offered');
  const waiting = inState('waiting');
  const free = freePlaces({ capacity: row.capacity, taken, offered });
  const counts = mayWithCohort(actor, 'see-enrolments', facts);
  return {
    ...cohort,
    places: counts ? { taken, offered, free } : null,
    waiting: counts ? waiting : null,
    room: waiting > 0 ? 'waiting-list' : free > 0 ? 'free' : 'full',
    counts: counts ? { states, ever } : null,
    abilities: [
      ...(['change', 'apply', 'nominate', 'see-enrolments', 'offer-places'] as const).filter((ability) =>
        mayWithCohort(actor, ability, facts),
      ),
      ...steps.flatMap((step) => (step === 'plan' ? [] : [step])),
    ],
  };
};
