import { type Candidacy, candidacyAbility } from '@understudy/contracts/opportunities-candidacies';
import type { Actor } from '../../../common/auth/actor.js';
import type { CandidacyRow } from './candidacies.repository.js';
import { type CandidacyFacts, mayWithCandidacy } from './candidacy.policy.js';

/** What decides what the actor may do with this candidacy. */
export const candidacyFactsOf = (actor: Actor, row: CandidacyRow): CandidacyFacts => ({
  isPerson: actor.personId !== null && row.personId === actor.personId,
  isSponsor: actor.personId !== null && row.sponsorId === actor.personId,
  isAbove: row.isAbove,
  nominatedByMe: actor.personId !== null && row.nominatedBy === actor.personId,
  status: row.status,
});

/**
 * A candidacy as far as this actor may read it. Whether somebody who was nominated has said yes, or had applied before, is
 * between them and the sponsor: to whoever nominated them it is a nomination until it is decided.
 */
export const presentCandidacy = (actor: Actor, row: CandidacyRow): Candidacy => {
  const facts = candidacyFactsOf(actor, row);
  const readsWords = mayWithCandidacy(actor, 'read-words', facts);
  return {
    id: row.id,
    opportunity: { id: row.opportunityId, title: row.opportunityTitle, kind: row.opportunityKind },
    person: { id: row.personId, name: row.personName },
    status: readsWords || row.status !== 'applied' ? row.status : 'nominated',
    nominatedBy: row.nominatedBy === null ? null : { id: row.nominatedBy, name: row.nominatorName ?? '' },
    nomination: readsWords || facts.nominatedByMe ? row.nomination : '',
    motivation: readsWords ? row.motivation : '',
    reason: readsWords ? row.reason : '',
    createdOn: row.createdOn,
    decidedOn: row.decidedOn,
    assignmentId: row.assignmentId,
    version: readsWords ? row.version : 0,
    abilities: candidacyAbility.options.filter((ability) => mayWithCandidacy(actor, ability, facts)),
  };
};
