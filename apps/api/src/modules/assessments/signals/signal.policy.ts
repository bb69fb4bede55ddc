import type { SignalEntryKind, SignalState } from '@understudy/contracts/assessments-signals';
import { kindsOf, takes } from '@understudy/domain/assessments/signal-thread';
import type { Relation } from '../../people/scope/people-scope.service.js';

/** How an actor stands to an observation, and how it stands itself. */
export type SignalFacts = {
  /** It concerns the actor, whatever else they are. */
  readonly isPerson: boolean;
  readonly isObserver: boolean;
  readonly isAbove: boolean;
  readonly isAdmin: boolean;
  /** The person may read it: written to be read, and the organisation still lets people read. */
  readonly isShown: boolean;
  readonly observerEmployed: boolean;
  readonly state: SignalState;
};

/** Of whose observations about a person an actor sees which. */
export type SignalSight = 'all' | 'shown' | 'own';

/** Nobody sees more about themselves than the organisation shows, admins and leaders included. */
export const sightOn = ({ isSelf, isAdmin, isAbove }: Pick<Relation, 'isSelf' | 'isAdmin' | 'isAbove'>): SignalSight =>
  isSelf ? 'shown' : isAdmin || isAbove ? 'all' : 'own';

/** Whether the actor may read the observation. */
export const maySeeSignal = ({ isPerson, isObserver, isAbove, isAdmin, isShown }: SignalFacts): boolean =>
  isPerson ? isShown : isObserver || isAbove || isAdmin;

/** As who the actor writes about it; null for those who only read. An admin stands in for an observer who has left. */
export const writesAs = (facts: SignalFacts): 'person' | 'observer' | 'admin' | null => {
  if (!maySeeSignal(facts)) return null;
  if (facts.isPerson) return 'person';
  if (facts.isObserver) return 'observer';
  return facts.isAdmin && !facts.observerEmployed ? 'admin' : null;
};

/** What the actor may say about it now. */
export const signalAbilities = (facts: SignalFacts): SignalEntryKind[] => {
  const role = writesAs(facts);
  if (role === null) return [];
  const kinds: readonly SignalEntryKind[] = role === 'admin' ? ['withdraw'] : kindsOf[role];
  return kinds.filter((kind) => takes(facts.state, kind));
};
