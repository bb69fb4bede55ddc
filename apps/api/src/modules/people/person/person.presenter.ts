import { type Person, personAbility } from '@understudy/contracts/people';
import type { Actor } from '../../../common/auth/actor.js';
import { presentCard } from '../cards/person-card.presenter.js';
import type { Relation } from '../scope/people-scope.service.js';
import { mayWithPerson } from './person.policy.js';
import type { PersonRow } from './person.repository.js';

const abilities = personAbility.options;

/** How the actor stands to the person of this row. */
export const relationOf = (actor: Actor, row: PersonRow): Relation => ({
  isSelf: actor.personId === row.id,
  isAdmin: actor.isAdmin,
  isAbove: row.isAbove,
  employed: row.employed,
});

/** One person as this actor may see them, with what they may do. The full name is for the scope; others get the name. */
export const presentPerson = (actor: Actor, row: PersonRow): Person => {
  const relation = relationOf(actor, row);
  return {
    ...presentCard(row),
    fullName: row.visible ? row.fullName : row.name,
    preferredName: row.preferredName,
    pronouns: row.pronouns,
    location: row.location,
    employmentKind: row.employmentKind,
    version: row.version,
    line: row.line,
    targetStage: row.visible ? row.target : null,
    stageSince: row.visible ? row.stageSince : null,
    abilities: abilities.filter((ability) => mayWithPerson(actor, ability, relation)),
  };
};
