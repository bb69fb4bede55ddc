import type { ProgrammeSession } from '@understudy/contracts/programmes-sessions';
import { sessionTable } from '@understudy/domain/programmes/session-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { cohortRoles } from '../cohorts/cohort.presenter.js';
import type { CohortRow } from '../cohorts/cohorts.repository.js';
import { sessionSight } from './session.policy.js';
import type { SessionRow } from './sessions.repository.js';

const taking: ReadonlySet<string> = new Set(['enrolled', 'extended', 'completed']);
const offered = ['change', 'record', 'cancel', 'plan-again', 'reopen'] as const;

/** What holds for a session when one of its steps is asked for. */
export const sessionAsking = (actor: Actor, cohort: CohortRow, begun: boolean) => ({
  roles: cohortRoles(actor, cohort),
  met: [
    ...(cohort.state === 'planned' || cohort.state === 'open' ? (['cohort-goes-on'] as const) : []),
    ...(begun ? (['begun'] as const) : []),
  ],
});

/** A session as this actor may see it. How many were there is for those who run it: a sponsor reads figures of all cohorts. */
export const presentSession = (actor: Actor, cohort: CohortRow, row: SessionRow): ProgrammeSession => {
  const { present, marked, mineState, begun, guide: _guide, ...facts } = row;
  const sight = sessionSight(actor, {
    takesPart: mineState !== null && taking.has(mineState),
    isFacilitator: cohort.isFacilitator,
  });
  const asking = sessionAsking(actor, cohort, begun);
  return {
    ...facts,
    place: sight.where ? row.place : null,
    link: sight.where ? row.link : null,
    attended: sight.people && row.state === 'held' ? { present, of: marked } : null,
    abilities: offered.filter((action) => 'to' in decideStep(sessionTable, row.state, action, asking)),
  };
};
