import { type Candidacy, candidacyAbility } from '@understudy/contracts/opportunities-candidacies';
import type { Actor } from '../../../common/auth/actor.js';
import type { CandidacyRow } from './candidacies.repository.js';
import { type CandidacyFacts, mayWithCandidacy } from './candidacy.policy.js';

/** What decides what the actor may do with this candidacy. */
export const candidacyFactsOf = (actor: Actor, row: CandidacyRow): CandidacyFacts => ({
  isPerson: actor.personId !== null && row.personId === actor.personId,
  isSponsor: actor.personId !== null && row.sponsorId === actor.personId,
  isAbove: row.isAbove,
  nominatedByMe: actor.personId !== null && (row.nominatedBy === actor.personId || row.ownNomination !== null),
  status: row.status,
});

/**
 * A candidacy as far as this actor may read it. Whether somebody who was nominated has said yes, or had applied before, is
 * between them and the sponsor: to whoever nominated them it is a nomination until it is decided, and theirs alone, whoever
 * else thought of it.
 */
export const presentCandidacy = (actor: Actor, row: CandidacyRow): Candidacy => {
  const facts = candidacyFactsOf(actor, row);
  const readsWords = mayWithCandidacy(actor, 'read-words', facts);
  return {
    id: row.id,
    opportunity: { id: row.opportunityId, title: row.opportunityTitle, kind: row.opportunityKind },
    person: { id: row.personId, name: row.personName },
    status: readsWords || row.status !== 'applied' ? row.status : 'nominated',
    nominatedBy: nominatorOf(actor, row, readsWords),
    nomination: readsWords ? row.nomination : ownWords(actor, row),
    furtherNominations: readsWords ? row.furtherNominations : [],
    motivation: readsWords ? row.motivation : '',
    reason: readsWords ? row.reason : '',
    createdOn: readsWords ? row.createdOn : (row.ownNomination?.on ?? row.createdOn),
    decidedOn: row.decidedOn,
    assignmentId: row.assignmentId,
    version: readsWords ? row.version : 0,
    abilities: candidacyAbility.options.filter((ability) => mayWithCandidacy(actor, ability, facts)),
  };
};

/** Who nominated somebody, as far as this reader learns it: leaders know of their own nominations alone. */
const nominatorOf = (
  { personId }: Actor,
  { nominatedBy, nominatorName, ownNomination }: CandidacyRow,
  readsWords: boolean,
): Candidacy['nominatedBy'] => {
  if (!readsWords && ownNomination !== null && personId !== null) return { id: personId, name: ownNomination.name };
  if (nominatedBy === null || (!readsWords && nominatedBy !== personId)) return null;
  return { id: nominatedBy, name: nominatorName ?? '' };
};

const ownWords = ({ personId }: Actor, { nominatedBy, nomination, ownNomination }: CandidacyRow): string =>
  ownNomination?.words ?? (nominatedBy !== null && nominatedBy === personId ? nomination : '');
