import { type Opportunity, type OpportunityCard, opportunityAbility } from '@understudy/contracts/opportunities';
import type { Actor } from '../../../common/auth/actor.js';
import type { OpportunityRow } from './opportunities.repository.js';
import { mayWithOpportunity, type OpportunityFacts } from './opportunity.policy.js';

/** What decides what the actor may do with this opportunity. */
export const opportunityFactsOf = (actor: Actor, row: OpportunityRow): OpportunityFacts => ({
  seen: row.seen,
  isSponsor: actor.personId !== null && row.sponsorId === actor.personId,
  isPublisher: actor.personId !== null && row.publishedBy === actor.personId,
  status: row.status,
  tooLate: row.placesTaken >= row.places || (row.applyBy ?? row.endsOn) < actor.today,
  mine: row.mine?.status ?? null,
});

/** An opportunity as it stands in a list. */
export const presentOpportunityCard = (actor: Actor, row: OpportunityRow): OpportunityCard => {
  const facts = opportunityFactsOf(actor, row);
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    what: row.what,
    stageKey: row.stageKey,
    skillKeys: row.skillKeys,
    sponsor: { id: row.sponsorId, name: row.sponsorName },
    hoursPerWeek: row.hoursPerWeek,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    applyBy: row.applyBy,
    places: row.places,
    placesTaken: row.placesTaken,
    visibility: row.visibility,
    status: row.status,
    mine: row.mine,
    waiting: facts.isSponsor ? row.waiting : null,
    abilities: opportunityAbility.options.filter((ability) => mayWithOpportunity(actor, ability, facts)),
  };
};

/** A whole opportunity, with what this actor may do with it. */
export const presentOpportunity = (actor: Actor, row: OpportunityRow): Opportunity => ({
  ...presentOpportunityCard(actor, row),
  scope: row.scope,
  rightToReturn: row.rightToReturn,
  net: { scopeLimit: row.scopeLimit, stepBackPlan: row.stepBackPlan, exitCriterion: row.exitCriterion },
  templateKey: row.templateKey,
  version: row.version,
});
