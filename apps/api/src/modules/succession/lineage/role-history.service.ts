import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { correctSpells, type HeldSpell } from '@understudy/domain/calendar/spell-correction';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput } from '../../../common/errors/problem-error.js';
import { type RoleFact, RoleHistoryRepository } from './role-history.repository.js';

/** A value on some days, and why it is recorded, where that corrects what was. */
export type RoleChange = Omit<HeldSpell<string>, 'value'> & {
  readonly value: string | null;
  readonly reason?: string | undefined;
};

/** Who took a role from a day on; null where nobody is known to have. */
type Taken = { readonly value: string | null; readonly from: string };

/** Who held critical roles, and to which units these belonged: nothing that was recorded is overwritten. */
@Injectable()
export class RoleHistoryService {
  constructor(private readonly repository: RoleHistoryRepository) {}

  /** Records what held on some days, whatever was recorded of them; what holds today stands in the role afterwards. */
  async record(
    tx: TenantTransaction,
    actor: Actor,
    fact: RoleFact,
    roleId: string,
    { reason, ...change }: RoleChange,
  ): Promise<void> {
    await this.repository.lock(tx, roleId);
    const spells = correctSpells(await this.repository.spells(tx, fact, roleId), change);
    const told = spells.map((spell) => (touches(spell, change) ? { ...spell, reason } : spell));
    await this.repository.write(tx, fact, roleId, told, actor.personId);
    await this.repository.settle(tx, roleId, actor.today);
  }

  /** Somebody took a role on a day: they held it until the next who is recorded to have taken it, or hold it still. */
  async take(tx: TenantTransaction, actor: Actor, roleId: string, { value, from }: Taken): Promise<void> {
    await this.repository.lock(tx, roleId);
    const to = nextAfter(await this.repository.spells(tx, 'holder', roleId), from);
    await this.record(tx, actor, 'holder', roleId, { value, from, to });
  }

  /**
   * Somebody who is not in the directory took a role on a day: whoever had held it until then does not any more. Whoever had
   * left by then stays its last holder, since the role answers to those above them.
   */
  async takeUnnamed(tx: TenantTransaction, actor: Actor, roleId: string, from: string): Promise<void> {
    await this.repository.lock(tx, roleId);
    const spells = await this.repository.spells(tx, 'holder', roleId);
    const before = spells.find((spell) => spell.from < from && (spell.to === null || spell.to > from));
    if (before === undefined || !(await this.repository.workedHere(tx, before.value, from))) return;
    await this.record(tx, actor, 'holder', roleId, { value: null, from, to: nextAfter(spells, from) });
  }

  /**
   * Somebody had not taken a role when it was said, or somebody else had: until then it was as before. Nothing changes
   * where whoever is said to have taken it is not recorded to have. Where it was not known who had, whoever did holds it
   * until the next who is recorded.
   */
  async moveBeginning(tx: TenantTransaction, actor: Actor, roleId: string, said: Taken, known: Taken): Promise<void> {
    await this.repository.lock(tx, roleId);
    const spells = await this.repository.spells(tx, 'holder', roleId);
    const taken =
      said.value === null
        ? heldByNobody(spells, said.from)
        : spells.find(({ value, from }) => value === said.value && from === said.from);
    if (taken === undefined && said.value === null) {
      return this.tookAfterAll(tx, actor, roleId, known, nextAfter(spells, said.from));
    }
    if (taken === undefined || (taken.to !== null && taken.to <= known.from)) return;
    const before = spells.find(({ to }) => to === said.from)?.value ?? null;
    await this.record(tx, actor, 'holder', roleId, { value: before, from: said.from, to: taken.to });
    await this.record(tx, actor, 'holder', roleId, { value: known.value, from: known.from, to: taken.to });
    await this.touch(tx, roleId);
  }

  private async tookAfterAll(
    tx: TenantTransaction,
    actor: Actor,
    roleId: string,
    known: Taken,
    to: string | null,
  ): Promise<void> {
    if (known.value === null || (to !== null && to <= known.from)) return;
    await this.record(tx, actor, 'holder', roleId, { ...known, to });
    await this.touch(tx, roleId);
  }

  /** A new version of the role. */
  async touch(tx: TenantTransaction, roleId: string): Promise<void> {
    await this.repository.touch(tx, roleId, null);
  }

  /** @throws ProblemError invalid-input, about that field, on a day on which they did not work here. */
  async refuseStrangers(
    tx: TenantTransaction,
    personId: string,
    { from, field }: { readonly from: string; readonly field: string },
  ): Promise<void> {
    if (!(await this.repository.workedHere(tx, personId, from))) {
      throw invalidInput([{ field, message: 'They did not work here on that day.' }]);
    }
  }
}

const nextAfter = (spells: readonly HeldSpell<string>[], day: string): string | null =>
  spells.find(({ from }) => from > day)?.from ?? null;

/** Until when nobody held a role from a day on; undefined where somebody did on it. */
const heldByNobody = (spells: readonly HeldSpell<string>[], day: string): { to: string | null } | undefined =>
  spells.some(({ from, to }) => from <= day && (to === null || to > day)) ? undefined : { to: nextAfter(spells, day) };

/** Whether a spell says what a change says; where it says that nobody held, the neighbours say it. */
const touches = ({ from, to, value }: HeldSpell<string>, change: Omit<RoleChange, 'reason'>): boolean =>
  change.value === null
    ? to === change.from || from === change.to
    : value === change.value && from <= change.from && (to === null || to > change.from);
