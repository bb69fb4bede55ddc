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

/** A candidacy as far as this actor may read it. */
export const presentCandidacy = (actor: Actor, row: CandidacyRow): Candidacy => {
  const facts = candidacyFactsOf(actor, row);
  const readsWords = mayWithCandidacy(actor, 'read-words', facts);
  return {
    id: row.id,
    opportunity: { id: row.opportunityId, title: row.opportunityTitle, kind: row.opportunityKind },
    person: { id: row.personId, name: row.personName },
    status: row.status,
    nominatedBy: row.nominatedBy === null ? null : { id: row.nominatedBy, name: row.nominatorName ?? '' },
    nomination: readsWords || facts.nominatedByMe ? row.nomination : '',
    motivation: readsWords ? row.motivation : '',
    reason: readsWords ? row.reason : '',
    createdOn: row.createdOn,
    decidedOn: row.decidedOn,
    assignmentId: row.assignmentId,
    version: row.version,
    abilities: candidacyAbility.options.filter((ability) => mayWithCandidacy(actor, ability, facts)),
  };
};
