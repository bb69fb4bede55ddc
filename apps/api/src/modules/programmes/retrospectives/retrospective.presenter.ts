import type { RetrospectiveAction, RetrospectiveNote } from '@understudy/contracts/programmes-retrospectives';
import { retrospectiveActionTable } from '@understudy/domain/programmes/retrospectives/retrospective-action-table';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { type BoardFacts, boardRoles, noteAbilities } from './retrospective.policy.js';
import type { ActionRow, NoteRow } from './retrospectives.repository.js';

type Circle = Omit<BoardFacts, 'isOwn'>;

/** What decides what the actor may do with something of theirs, or of somebody else. */
export const ownFacts = (actor: Actor, circle: Circle, personId: string): BoardFacts => ({
  ...circle,
  isOwn: actor.personId === personId,
});

/** A note with what this actor may do to it. */
export const presentNote = (actor: Actor, circle: Circle, note: NoteRow): RetrospectiveNote => {
  const { cohortId: _cohort, removed: _removed, ...shown } = note;
  return { ...shown, abilities: noteAbilities(actor, ownFacts(actor, circle, note.author.id)) };
};

/** An action with what this actor may do to it. */
export const presentAction = (actor: Actor, circle: Circle, action: ActionRow): RetrospectiveAction => {
  const { cohortId: _cohort, ...shown } = action;
  const roles = boardRoles(actor, ownFacts(actor, circle, action.owner.id));
  const steps = possibleActions(retrospectiveActionTable, action.state, roles);
  return {
    ...shown,
    abilities: [
      ...(roles.length > 0 ? (['change'] as const) : []),
      ...steps.flatMap((step) => (step === 'decide' ? [] : [step])),
    ],
  };
};
