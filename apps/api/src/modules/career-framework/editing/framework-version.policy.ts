import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a version of the framework. */
export const versionActions = ['see', 'change', 'discard', 'publish', 'export', 'start-from'] as const;
export type VersionAction = (typeof versionActions)[number];

/** What decides it: whether the version is still being written. */
export type VersionFacts = { readonly isDraft: boolean };

type Asking = Pick<Actor, 'permissions'>;
type Allowed = (actor: Asking, facts: VersionFacts) => boolean;

const writes: Allowed = (actor) => actor.permissions.has('framework.change');
const writesDraft: Allowed = (actor, facts) => writes(actor, facts) && facts.isDraft;

const rules: Readonly<Record<VersionAction, Allowed>> = {
  see: (actor, facts) => (facts.isDraft ? writes(actor, facts) : actor.permissions.has('framework.read')),
  change: writesDraft,
  discard: writesDraft,
  publish: writesDraft,
  export: writes,
  'start-from': (actor, facts) => writes(actor, facts) && !facts.isDraft,
};

/** Whether the actor may do this with a version of these facts. */
export const mayWithVersion = (actor: Asking, action: VersionAction, facts: VersionFacts): boolean =>
  rules[action](actor, facts);
