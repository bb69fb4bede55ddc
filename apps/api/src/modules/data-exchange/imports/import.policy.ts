import type { DataImport } from '@understudy/contracts/data-exchange';
import type { Actor } from '../../../common/auth/actor.js';

export type ImportAction = DataImport['abilities'][number];

/** Whether the actor may import at all; imports are the organisation's, not their author's. */
export const mayImport = (actor: Pick<Actor, 'permissions'>): boolean => actor.permissions.has('imports.create');

type Facts = Pick<DataImport, 'status'> & { readonly summary: { readonly problem: number } | null };

/** What the state of an import leaves possible. */
export const possible: Readonly<Record<ImportAction, (facts: Facts) => boolean>> = {
  change: ({ status }) => ['uploaded', 'previewed', 'failed'].includes(status),
  apply: ({ status, summary }) => status === 'previewed' && summary !== null && summary.problem === 0,
  undo: ({ status }) => status === 'applied',
  discard: ({ status }) => ['uploaded', 'previewed', 'failed'].includes(status),
};
