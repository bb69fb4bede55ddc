import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ActionDraft, GoalDraft } from '@understudy/contracts/development-plans-goals';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput } from '../../../common/errors/problem-error.js';
import { ActionsRepository, type ActionValues } from './actions.repository.js';
import { GoalsRepository, type GoalValues } from './goals.repository.js';

/** Makes what is written of drafts, once the skills and owners that they name are right. */
@Injectable()
export class GoalDrafting {
  constructor(
    private readonly goals: GoalsRepository,
    private readonly actions: ActionsRepository,
  ) {}

  /** Goals to be written. @throws ProblemError invalid-input for a skill that the published framework does not know. */
  async goalsOf(tx: TenantTransaction, drafts: readonly GoalDraft[]): Promise<GoalValues[]> {
    const keys = drafts.flatMap(({ skillKey }) => (skillKey === null ? [] : [skillKey]));
    const names = await this.skillNames(tx, keys);
    return drafts.map((draft) => ({
      ...draft,
      id: randomUUID(),
      skillName: draft.skillKey === null ? null : (names.get(draft.skillKey) ?? null),
      status: 'open',
      carriedFromId: null,
    }));
  }

  /** Actions of one goal to be written. @throws ProblemError invalid-input for an owner who is neither the person nor above. */
  async actionsOf(
    tx: TenantTransaction,
    actor: Actor,
    personId: string,
    goalId: string,
    drafts: readonly ActionDraft[],
  ): Promise<ActionValues[]> {
    const owners = drafts.map(({ ownerId }) => ownerId ?? personId);
    await this.allowOwners(tx, actor, personId, owners);
    return drafts.map(({ ownerId, offerKind, offerId, ...draft }) => ({
      ...draft,
      offer: offerOf({ offerKind, offerId }),
      id: randomUUID(),
      goalId,
      ownerId: ownerId ?? personId,
      progress: 0,
      doneOn: null,
      evidence: '',
      carriedFromId: null,
    }));
  }

  /** @throws ProblemError invalid-input for an owner who is neither the person nor above them. */
  async allowOwners(tx: TenantTransaction, actor: Actor, personId: string, owners: readonly string[]): Promise<void> {
    const possible = await this.actions.possibleOwners(tx, personId, owners, actor.today);
    if (owners.every((owner) => possible.has(owner))) return;
    throw invalidInput([{ field: 'ownerId', message: 'Choose the person or somebody who leads them.' }]);
  }

  /** The names of the skills. @throws ProblemError invalid-input for one that the published framework does not know. */
  async skillNames(tx: TenantTransaction, keys: readonly string[]): Promise<Map<string, string>> {
    const names = await this.goals.skillNames(tx, keys);
    if (keys.every((key) => names.has(key))) return names;
    throw invalidInput([{ field: 'skillKey', message: 'The framework has no such skill.' }]);
  }
}

const noOffer = () => invalidInput([{ field: 'offerId', message: 'Choose something that is offered here.' }]);

/**
 * What an action takes up, as it is said. Whether there is such a thing is not looked up: to say so would tell whoever names ids
 * of what they may not see. Where an action leads, the page of what it takes up decides.
 * @throws ProblemError invalid-input for a kind without what it is, and the other way round.
 */
const offerOf = ({
  offerKind: kind,
  offerId: id,
}: Pick<ActionDraft, 'offerKind' | 'offerId'>): ActionValues['offer'] => {
  if (kind !== null && id !== null) return { kind, id };
  if (kind !== null || id !== null) throw noOffer();
  return null;
};
