import type { SkipLevelSeasonState } from '@understudy/contracts/skip-levels';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a season of skip-level talks. */
export const seasonActions = ['see', 'suggest', 'close'] as const;
export type SeasonAction = (typeof seasonActions)[number];

/** What decides it, from the facts of the moment of asking. */
export type SeasonFacts = { readonly isLeader: boolean; readonly state: SkipLevelSeasonState };

type Asking = Pick<Actor, 'permissions'>;
type Allowed = (actor: Asking, facts: SeasonFacts) => boolean;

/** A season is its leader's alone: not even admins see with whom somebody talks. */
const isTheirs: Allowed = (actor, { isLeader }) => actor.permissions.has('skip-levels.plan') && isLeader;
const runs: Allowed = (actor, facts) => isTheirs(actor, facts) && facts.state === 'running';

const rules: Readonly<Record<SeasonAction, Allowed>> = { see: isTheirs, suggest: runs, close: runs };

/** Whether the actor may do this with a season of these facts. */
export const mayWithSeason = (actor: Asking, action: SeasonAction, facts: SeasonFacts): boolean =>
  rules[action](actor, facts);
