import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { type AgreedContent, canonicalContent } from '@understudy/domain/development-plans/agreement';
import { statusAfter } from '@understudy/domain/development-plans/plan-status';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { counterSignerOf, stateOf } from './plan-agreement.presenter.js';
import { type ChangeDraft, PlanLedgerRepository } from './plan-ledger.repository.js';
import type { PlanRow } from './plans.repository.js';

/** Names the version of a content: equal contents, equal hashes. */
export const contentHashOf = (content: AgreedContent): string =>
  createHash('sha256').update(canonicalContent(content)).digest('hex');

/** Keeps what changed in a plan, and draws the consequences for what was signed. */
@Injectable()
export class PlanLedger {
  constructor(private readonly repository: PlanLedgerRepository) {}

  /**
   * Records a change that has just been written; `before` is the plan as it was held. Where it altered what was signed,
   * the agreement is outdated, and an agreed plan is a draft again; where it brought back what all have signed, the
   * agreement holds again. Answers the id of the entry.
   */
  async record(tx: TenantTransaction, actor: Actor, before: PlanRow, change: ChangeDraft): Promise<string> {
    const [id] = await this.recordAll(tx, actor, before, [change]);
    if (id === undefined) throw new Error('The change was not recorded.');
    return id;
  }

  /** The same for several changes that were written together. */
  async recordAll(
    tx: TenantTransaction,
    actor: Actor,
    before: PlanRow,
    changes: readonly ChangeDraft[],
  ): Promise<string[]> {
    const [first] = changes;
    if (first === undefined) return [];
    const ids: string[] = [];
    for (const change of changes) ids.push(await this.repository.append(tx, before.id, actor.personId, change));
    const contentHash = await this.hashOf(tx, before.id);
    const altered = contentHash !== before.contentHash;
    const isAgreed = (hash: string): boolean => stateOf(before, hash) === 'agreed';
    const agreedAgain = altered && isAgreed(contentHash);
    const changed = altered ? (statusAfter(before.status, 'content-changed') ?? before.status) : before.status;
    const status = agreedAgain ? (statusAfter(changed, 'all-signed') ?? changed) : changed;
    await this.repository.settle(tx, before.id, contentHash, status, agreedAgain);
    const outdated = altered && !agreedAgain && isAgreed(before.contentHash);
    const says = agreedAgain ? 'plan-agreed' : outdated ? 'agreement-outdated' : null;
    if (says !== null) await this.repository.append(tx, before.id, null, { what: says, subject: null, fields: [] });
    await this.tell(tx, actor, before, first.what);
    return ids;
  }

  /**
   * Keeps what happened beside the content of a plan, a talk or a comment. Nothing follows from it for what was signed, and
   * it has an event of its own.
   */
  async keep(tx: TenantTransaction, actor: Actor, planId: string, change: ChangeDraft): Promise<void> {
    await this.repository.append(tx, planId, actor.personId, change);
  }

  /** Tells that a plan changed: ids and a word of what it was, never a text. */
  async tell(tx: TenantTransaction, actor: Actor, plan: PlanRow, change: string): Promise<void> {
    // Of what nobody has signed yet the other side knows nothing that could have changed.
    const signed = plan.status !== 'draft' || plan.signatures.some(({ withdrawn }) => !withdrawn);
    const payload = { personId: plan.personId, counterSignerId: counterSignerOf(plan), change, signed };
    await emit(tx, actor, 'plan.changed', { kind: 'plan', id: plan.id }, payload);
  }

  /** Names the version of what the plan says now. */
  async hashOf(tx: TenantTransaction, planId: string): Promise<string> {
    return contentHashOf(await this.repository.content(tx, planId));
  }
}
