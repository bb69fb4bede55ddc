import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { placedStates } from '@understudy/domain/programmes/enrolment-table';
import { type RolePlaceState, rolePlaceTable } from '@understudy/domain/programmes/role-place-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { leadsTo } from '../refused-step.js';
import { type RolePlaceDraft, type RolePlaceRow, RolePlacesRepository } from './role-places.repository.js';

type Told = { readonly cohortId: string; readonly programmeId: string; readonly personId: string };

/** Writes what was decided about role places, with its history and its event; the cohort is held by whoever calls. */
@Injectable()
export class RoleMoves {
  constructor(private readonly repository: RolePlacesRepository) {}

  /** Begins a place; returns its id. */
  async begin(
    tx: TenantTransaction,
    actor: Actor,
    draft: RolePlaceDraft,
    told: Told,
    { action, reason = '' }: { readonly action: string; readonly reason?: string },
  ): Promise<string> {
    const id = await this.repository.insert(tx, draft);
    const change = { action, from: null, to: draft.state, byPersonId: actor.personId, reason };
    await this.repository.insertChange(tx, id, change);
    await this.tell(tx, actor, id, { ...told, areaId: draft.areaId, role: draft.role, change: action });
    return id;
  }

  /** Writes one step that somebody took. */
  async move(
    tx: TenantTransaction,
    actor: Actor,
    row: RolePlaceRow,
    { action, to, reason = '' }: { readonly action: string; readonly to: RolePlaceState; readonly reason?: string },
  ): Promise<void> {
    await this.note(tx, actor, row, { action, to, reason, byPersonId: actor.personId });
    const placed = placedStates.has(row.enrolmentState);
    if (to === 'chosen' && placed) await this.moveByItself(tx, actor, { ...row, state: 'chosen' }, 'begin');
  }

  /** What the product does by itself. */
  async moveByItself(
    tx: TenantTransaction,
    actor: Actor,
    row: RolePlaceRow,
    action: 'begin' | 'drop' | 'rise' | 'finish' | 'discard',
    reason = '',
  ): Promise<void> {
    const asking = { roles: ['product'], met: ['has-place'] } as const;
    const to = leadsTo(decideStep(rolePlaceTable, row.state, action, asking));
    await this.note(tx, actor, row, { action, to, reason, byPersonId: null });
  }

  private async note(
    tx: TenantTransaction,
    actor: Actor,
    row: RolePlaceRow,
    step: {
      readonly action: string;
      readonly to: RolePlaceState;
      readonly reason: string;
      readonly byPersonId: string | null;
    },
  ): Promise<void> {
    await this.repository.write(tx, row.id, step.to);
    await this.repository.insertChange(tx, row.id, { ...step, from: row.state });
    const { cohortId, programmeId, areaId, role, person } = row;
    const withCohort = row.cohortState === 'ended' || row.cohortState === 'cancelled';
    const payload = { cohortId, programmeId, areaId, role, personId: person.id, change: step.action, from: row.state };
    await this.tell(tx, actor, row.id, { ...payload, to: step.to, withCohort });
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, payload: object): Promise<void> {
    return emit(tx, actor, 'cohort-role.changed', { kind: 'cohort-role', id }, { ...payload });
  }
}
