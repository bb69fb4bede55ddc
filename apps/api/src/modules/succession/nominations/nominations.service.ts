import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { CriticalRole, nominate } from '@understudy/contracts/succession';
import type { decideNomination } from '@understudy/contracts/succession-nominations';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { decideBeginning, decideStep } from '@understudy/domain/states/state-table';
import { nominationTable } from '@understudy/domain/succession/nomination-table';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { Employments } from '../../people/changes/employments.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { mayWithRole } from '../roles/critical-role.policy.js';
import type { RoleRow } from '../roles/critical-roles.repository.js';
import { CriticalRolesService } from '../roles/critical-roles.service.js';
import { SuccessionSettingsRepository } from '../settings/succession-settings.repository.js';
import { SuccessorsRepository } from '../successors/successors.repository.js';
import { NominationWritesRepository } from './nomination-writes.repository.js';
import { type NominationRow, NominationsRepository } from './nominations.repository.js';

/** Who is proposed for a role, and what is decided about it; only who is confirmed becomes a successor. */
@Injectable()
export class NominationsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: NominationsRepository,
    private readonly writes: NominationWritesRepository,
    private readonly successors: SuccessorsRepository,
    private readonly roles: CriticalRolesService,
    private readonly settings: SuccessionSettingsRepository,
    private readonly scope: PeopleScope,
    private readonly employments: Employments,
  ) {}

  /**
   * Nominates somebody who works here: at once, where the actor decides and no answer is awaited, else as a proposal.
   * @throws ProblemError not-found for somebody unknown, not-allowed for oneself, conflict for the incumbent,
   * already-exists for somebody nominated already, invalid-input for a day in the future or outside their employment.
   */
  async nominate(
    actor: Actor,
    roleId: string,
    { from: given, ...body }: BodyOf<typeof nominate>,
  ): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      await this.successors.lockRole(tx, roleId);
      const role = await this.roles.allow(tx, actor, 'nominate', roleId);
      const from = given ?? actor.today;
      await this.allowNominee(tx, actor, role, body.personId, from);
      const { nomineeConsent } = await this.settings.get(tx);
      const roles = mayWithRole(actor, 'decide', role) ? (['keeper', 'decider'] as const) : (['keeper'] as const);
      const met = nomineeConsent === 'asked' ? [] : (['no-answer-awaited'] as const);
      const atOnce = decideBeginning(nominationTable, 'confirm-at-once', { roles, met });
      const decision = 'to' in atOnce ? atOnce : decideBeginning(nominationTable, 'propose', { roles });
      if ('refused' in decision) throw notAllowed();
      const consent = consentAt(decision.to, nomineeConsent);
      const nomination = { roleId, ...body, state: decision.to, consent, by: actor.personId, on: actor.today };
      const id = await this.writes.insert(tx, nomination);
      if (decision.to === 'confirmed') await this.makeSuccessor(tx, actor, { ...nomination, id }, from);
      await this.tell(tx, actor, { ...nomination, id }, decision.to);
    });
    return this.roles.get(actor, roleId);
  }

  /** Confirms or declines what is proposed. @throws ProblemError conflict while the person's answer is awaited. */
  async decide(
    actor: Actor,
    roleId: string,
    nominationId: string,
    { version, decision: action, reason }: BodyOf<typeof decideNomination>,
  ): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      const current = await this.hold(tx, actor, roleId, nominationId, version);
      const role = await this.roles.allow(tx, actor, 'decide', roleId);
      if (current.personId === actor.personId) throw notAllowed('Nobody decides about themselves.');
      if (action === 'decline' && reason === '') {
        throw invalidInput([{ field: 'reason', message: 'Say why in a sentence.' }]);
      }
      const { nomineeConsent } = await this.settings.get(tx);
      const awaited = nomineeConsent === 'asked' && current.consent !== 'given';
      const met = awaited ? [] : (['no-answer-awaited'] as const);
      const decision = decideStep(nominationTable, current.state, action, { roles: ['decider'], met });
      if ('refused' in decision) throw refusalOf(decision.refused);
      const consent = current.consent === 'not-asked' ? consentAt(decision.to, nomineeConsent) : current.consent;
      await this.writes.step(tx, nominationId, {
        state: decision.to,
        consent,
        reason,
        decidedBy: actor.personId,
        on: actor.today,
      });
      if (decision.to === 'confirmed') {
        if (current.personId === role.lastIncumbentId)
          throw new ProblemError('conflict', 'This person holds the role already.');
        await this.makeSuccessor(tx, actor, current, actor.today);
      }
      await this.tell(tx, actor, { ...current, consent }, decision.to);
    });
    return this.roles.get(actor, roleId);
  }

  /** Takes a proposal back. */
  async withdraw(actor: Actor, roleId: string, nominationId: string, version: number): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      const current = await this.hold(tx, actor, roleId, nominationId, version);
      await this.roles.allow(tx, actor, 'nominate', roleId);
      const decision = decideStep(nominationTable, current.state, 'withdraw', { roles: ['keeper'] });
      if ('refused' in decision) throw refusalOf(decision.refused);
      const { consent } = current;
      await this.writes.step(tx, nominationId, {
        state: decision.to,
        consent,
        decidedBy: actor.personId,
        on: actor.today,
      });
      await this.tell(tx, actor, current, decision.to);
    });
    return this.roles.get(actor, roleId);
  }

  /** Tells that something happened to a nomination. */
  tell(
    tx: TenantTransaction,
    actor: Actor,
    { id, roleId, personId, consent }: Pick<NominationRow, 'id' | 'roleId' | 'personId' | 'consent'>,
    change: string,
  ): Promise<void> {
    const informs = change !== 'declined' && (consent === 'asked' || consent === 'told');
    const payload = { roleId, change, ...(informs ? { personId } : {}) };
    return emit(tx, actor, 'nomination.changed', { kind: 'nomination', id }, payload);
  }

  private async hold(
    tx: TenantTransaction,
    actor: Actor,
    roleId: string,
    nominationId: string,
    version: number,
  ): Promise<NominationRow> {
    await this.successors.lockRole(tx, roleId);
    await this.roles.allow(tx, actor, 'see', roleId);
    await this.repository.lock(tx, nominationId);
    const current = await this.repository.find(tx, nominationId);
    const isOwn = current?.personId === actor.personId && !actor.isAdmin;
    if (current === null || current.roleId !== roleId || isOwn) throw notFound();
    if (current.version !== version) throw changedMeanwhile();
    return current;
  }

  private async makeSuccessor(
    tx: TenantTransaction,
    actor: Actor,
    { id: nominationId, roleId, personId, horizon, evidence }: Omit<NominationRow, 'version' | 'state' | 'consent'>,
    from: string,
  ): Promise<void> {
    const spell = { roleId, personId, horizon, evidence, from, version: 1, nominatedBy: actor.personId, nominationId };
    const id = await this.successors.insert(tx, spell);
    const payload = { roleId, change: 'nominated', horizon, from };
    await emit(tx, actor, 'successor.changed', { kind: 'successor', id }, payload);
  }

  private async allowNominee(
    tx: TenantTransaction,
    actor: Actor,
    role: RoleRow,
    personId: string,
    from: string,
  ): Promise<void> {
    if (personId === actor.personId) throw notAllowed('Nobody nominates themselves.');
    const relation = await this.scope.relationTo(tx, actor, personId);
    if (relation === null || (!relation.employed && !relation.isAdmin && !relation.isAbove)) throw notFound();
    if (!relation.employed) throw new ProblemError('conflict', 'This person does not work here any more.');
    if (personId === role.lastIncumbentId) throw new ProblemError('conflict', 'This person holds the role already.');
    if (from > actor.today) throw invalidInput([{ field: 'from', message: 'Choose today or an earlier day.' }]);
    if (from < role.openedOn) {
      throw invalidInput([{ field: 'from', message: `Choose ${role.openedOn} or a later day.` }]);
    }
    await this.employments.stretchOn(tx, personId, from, 'from');
    if (await this.repository.isConsidered(tx, role.id, personId, from)) {
      throw new ProblemError('already-exists', 'This person is nominated for the role already.');
    }
  }
}

const consentAt = (state: string, setting: 'not-asked' | 'asked' | 'told'): 'not-asked' | 'asked' | 'told' => {
  if (setting === 'told') return state === 'confirmed' ? 'told' : 'not-asked';
  return setting === 'asked' && state === 'proposed' ? 'asked' : 'not-asked';
};

/** Why a step of a nomination is refused, in words. */
export const refusalOf = (refused: 'impossible' | 'not-yours' | 'unmet'): ProblemError =>
  refused === 'unmet'
    ? new ProblemError('conflict', 'The person has not said yes yet.')
    : new ProblemError('conflict', 'It is not at this point.');
