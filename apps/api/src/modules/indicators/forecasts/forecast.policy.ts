import type { GroupKind } from '@understudy/contracts/indicators';
import type { Job } from '@understudy/contracts/jobs';
import type { Actor } from '../../../common/auth/actor.js';
import { maySeeGroup } from '../groups/group.policy.js';

/** What the rules need to know of a forecast. */
export type ForecastFacts = {
  readonly groupKind: GroupKind;
  /** The group is the actor's line, or the line of somebody below them today. */
  readonly isInLine: boolean;
  readonly isOwn: boolean;
  readonly status: Job['status'];
  /** Kept of the end of a month by the product itself. */
  readonly monthEnd: boolean;
};

export type ForecastAction = 'see' | 'see-names' | 'cancel' | 'remove';

type Asker = Pick<Actor, 'isAdmin'>;

const isUnderWay = ({ status }: ForecastFacts): boolean => status === 'waiting' || status === 'running';

/** Their own for everybody while they may see the group, all for admins. */
const sees = (actor: Asker, facts: ForecastFacts): boolean =>
  (actor.isAdmin || facts.isOwn) &&
  maySeeGroup(actor, { kind: facts.groupKind, isOwn: facts.isInLine, isBelow: facts.isInLine });

const rules: Readonly<Record<ForecastAction, (actor: Asker, facts: ForecastFacts) => boolean>> = {
  see: sees,
  // Whom somebody imagines leaving is theirs to know.
  'see-names': (actor, facts) => sees(actor, facts) && facts.isOwn,
  cancel: (actor, facts) => sees(actor, facts) && isUnderWay(facts),
  // What was said at the end of a month stays, whatever came of it.
  remove: (actor, facts) => sees(actor, facts) && !isUnderWay(facts) && !facts.monthEnd,
};

/** Whether this actor may do this to this forecast. */
export const mayWithForecast = (actor: Asker, action: ForecastAction, facts: ForecastFacts): boolean =>
  rules[action](actor, facts);
