import type { SessionFacts } from '../sessions/session.policy.js';

/** What decides what the actor may do with one placement. */
export type PlacementFacts = {
  /** Their manager of the session, who leads them directly today. */
  readonly isOwnReport: boolean;
  /** The actor stays in the room: it is not about them, nor about somebody above them. */
  readonly staysInRoom: boolean;
};
type Session = Pick<SessionFacts, 'state' | 'isManager' | 'isFacilitator' | 'hasSubmitted' | 'enabled'>;

/** While places are collected everybody sees their own people’s; afterwards all for whom they stay in the room. */
export const maySeePlacement = (session: Session, facts: PlacementFacts): boolean => {
  if (session.state === 'collecting') return session.isManager && facts.isOwnReport && facts.staysInRoom;
  return (
    (session.state === 'open' || session.state === 'locked') &&
    (session.isManager || session.isFacilitator) &&
    facts.staysInRoom
  );
};

/** What the actor may do with it now. */
export const placementAbilities = (session: Session, facts: PlacementFacts): ('place' | 'move')[] => {
  if (!session.enabled || !maySeePlacement(session, facts)) return [];
  if (session.state === 'open') return ['move'];
  return session.state === 'collecting' && !session.hasSubmitted ? ['place'] : [];
};
