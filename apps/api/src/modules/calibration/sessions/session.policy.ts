import { type CalibrationState, calibrationStep } from '@understudy/contracts/calibration';
import { calibrationSessionTable } from '@understudy/domain/calibration/session-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a calibration session. */
export const sessionActions = [
  ...(['see', 'change'] as const),
  ...calibrationStep.options,
  ...(['take-out', 'place', 'move', 'read-places', 'read-managers'] as const),
] as const;
export type SessionAction = (typeof sessionActions)[number];
type TableStep = 'collect' | 'open' | 'lock' | 'cancel';

/** What decides it, from the facts of the moment of asking. */
export type SessionFacts = {
  readonly isFacilitator: boolean;
  /** An admin, or whoever planned it while somebody of it is in their line. */
  readonly isOrganiser: boolean;
  /** Brings places to it: was not taken out, and leads somebody of it today. */
  readonly isManager: boolean;
  readonly isTakenOut: boolean;
  readonly hasSubmitted: boolean;
  readonly state: CalibrationState;
  /** Whoever facilitates does not work here any more. */
  readonly isFacilitatorGone: boolean;
  /** The organisation has calibration switched on. */
  readonly enabled: boolean;
  readonly managers: number;
  /** Managers who have neither submitted nor were taken out. */
  readonly waiting: number;
  readonly placed: number;
};

type Asking = Pick<Actor, 'permissions'>;
type Allowed = (facts: SessionFacts) => boolean;
export type SessionRole = 'facilitator' | 'organiser';
export type SessionNeed = 'somebody-places' | 'all-submitted' | 'somebody-placed';

/** On which sides of the table they stand. */
export const sessionRoles = ({ isFacilitator, isOrganiser }: SessionFacts): SessionRole[] => [
  ...(isFacilitator ? (['facilitator'] as const) : []),
  ...(isOrganiser ? (['organiser'] as const) : []),
];

/** What holds of a session. */
export const sessionNeeds = ({ managers, waiting, placed }: SessionFacts): SessionNeed[] => [
  ...(managers > 0 ? (['somebody-places'] as const) : []),
  ...(waiting === 0 ? (['all-submitted'] as const) : []),
  ...(placed > 0 ? (['somebody-placed'] as const) : []),
];

const runs = (facts: SessionFacts): boolean => facts.isFacilitator || facts.isOrganiser;
const collects: Allowed = ({ isManager, state, enabled }) => isManager && state === 'collecting' && enabled;
const isPrepared = ({ state }: SessionFacts): boolean => state === 'draft' || state === 'collecting';
/** Whoever facilitates reads every place: they alone hand that on, and others only once they are gone. */
const handsOver: Allowed = ({ isFacilitator, isOrganiser, isFacilitatorGone }) =>
  isFacilitator || (isOrganiser && isFacilitatorGone);
const meets = ({ state }: SessionFacts): boolean => state === 'open' || state === 'locked';

const steps =
  (step: TableStep): Allowed =>
  (facts) =>
    (facts.enabled || step === 'lock' || step === 'cancel') &&
    'to' in
      decideStep(calibrationSessionTable, facts.state, step, { roles: sessionRoles(facts), met: sessionNeeds(facts) });

const rules: Readonly<Record<SessionAction, Allowed>> = {
  see: (facts) => runs(facts) || (facts.state !== 'draft' && (facts.isManager || facts.isTakenOut)),
  change: (facts) => (facts.state === 'open' ? handsOver(facts) : isPrepared(facts) && runs(facts)),
  collect: steps('collect'),
  open: steps('open'),
  lock: steps('lock'),
  cancel: steps('cancel'),
  submit: (facts) => collects(facts) && !facts.hasSubmitted,
  'take-back': (facts) => collects(facts) && facts.hasSubmitted,
  'take-out': ({ isFacilitator, state, enabled }) => isFacilitator && state === 'collecting' && enabled,
  place: (facts) => collects(facts) && !facts.hasSubmitted,
  move: (facts) => (facts.isFacilitator || facts.isManager) && facts.state === 'open' && facts.enabled,
  'read-places': (facts) =>
    facts.isManager ? facts.state === 'collecting' || meets(facts) : facts.isFacilitator && meets(facts),
  'read-managers': runs,
};

/** Whether the actor may do this with a session of these facts. Being an admin opens no place of anybody. */
export const mayWithSession = (actor: Asking, action: SessionAction, facts: SessionFacts): boolean =>
  actor.permissions.has('calibrations.take-part') && rules[action](facts);
