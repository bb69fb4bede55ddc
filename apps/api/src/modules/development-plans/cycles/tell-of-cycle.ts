import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { emitMany } from '../../../common/events/emit.js';
import { partsOf } from '../../../common/events/parts-of.js';
import type { MovesRow } from './cycle-work.repository.js';

/** What happened to a cycle and to people in it: said by whoever asked for it, nobody for what the product did by itself. */
type CycleNews = {
  readonly cycleId: string;
  readonly change: 'launched' | 'joined' | 'left' | 'reminded' | 'closed';
  readonly people: readonly string[];
  readonly requestedBy: string | null;
};

/** Tells of a step of a cycle, naming those whom it concerns. */
export const tellOfCycle = (tx: TenantTransaction, actor: Actor, news: CycleNews): Promise<void> => {
  const { cycleId, change, people, requestedBy } = news;
  const events = partsOf(people).map((personIds) => ({
    name: change === 'reminded' ? ('cycle.reminded' as const) : ('cycle.changed' as const),
    subject: { kind: 'cycle', id: cycleId },
    payload: change === 'closed' ? { change, personIds, byItself: requestedBy === null } : { change, personIds },
  }));
  return emitMany(tx, { ...actor, userId: requestedBy }, events);
};

/** Tells of plans of a cycle that wait for whoever signs beside their person: a reminder about each, to that one alone. */
export const tellOfSignatures = async (
  tx: TenantTransaction,
  actor: Actor,
  signatures: MovesRow['signatures'],
  requestedBy: string | null,
): Promise<void> => {
  if (signatures.length === 0) return;
  const events = signatures.map(({ planId, personId, signerId }) => ({
    name: 'cycle.reminded' as const,
    subject: { kind: 'plan', id: planId },
    payload: { change: 'signature', personId, counterSignerId: signerId },
  }));
  await emitMany(tx, { ...actor, userId: requestedBy }, events);
};
