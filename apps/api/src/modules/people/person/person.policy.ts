import type { Actor } from '../../../common/auth/actor.js';
import type { Relation } from '../scope/people-scope.service.js';

/** What may be done with one person. */
export const personActions = [
  'see',
  'see-history',
  'see-viewers',
  'change',
  'change-stage',
  'change-target',
  'invite',
] as const;
export type PersonAction = (typeof personActions)[number];

type Allowed = (actor: Pick<Actor, 'permissions'>, relation: Relation) => boolean;

const isInScope: Allowed = (_actor, { isSelf, isAdmin, isAbove }) => isSelf || isAdmin || isAbove;
const decidesOver: Allowed = (_actor, { isAdmin, isAbove }) => isAdmin || isAbove;

const rules: Readonly<Record<PersonAction, Allowed>> = {
  see: (actor, relation) => relation.employed || isInScope(actor, relation),
  'see-history': isInScope,
  'see-viewers': (_actor, { isSelf, isAdmin }) => isSelf || isAdmin,
  change: (actor) => actor.permissions.has('people.change'),
  'change-stage': (actor, relation) => actor.permissions.has('stages.change') && decidesOver(actor, relation),
  'change-target': (actor, relation) => relation.employed && isInScope(actor, relation),
  invite: (actor, relation) => relation.employed && actor.permissions.has('members.change'),
};

/** Whether the actor may do this with a person they stand to in this way. */
export const mayWithPerson = (actor: Pick<Actor, 'permissions'>, action: PersonAction, relation: Relation): boolean =>
  rules[action](actor, relation);
