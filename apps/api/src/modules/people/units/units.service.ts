import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { changeUnit, createUnit, listUnits, Unit } from '@understudy/contracts/people';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { ReportingClosure } from '../closure/reporting-closure.service.js';
import { UnitsRepository } from './units.repository.js';

/** Departments and teams: a tree that everyone in the organisation may see. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: UnitsRepository,
    private readonly closure: ReportingClosure,
  ) {}

  /** All units with how many people belong to each today; those of the units below are not counted in. */
  async list(actor: Actor): Promise<ResponseOf<typeof listUnits>> {
    return { items: await this.repository.list(this.tenants.read(actor), actor.today) };
  }

  /** @throws ProblemError not-found for an unknown parent, already-exists for a name that its neighbour has. */
  async create(actor: Actor, { name, parentId }: BodyOf<typeof createUnit>): Promise<Unit> {
    const id = await this.tenants.run(actor, async (tx) => {
      await this.closure.lock(tx);
      await this.allowPlace(tx, actor, name, parentId, null);
      const unitId = await this.repository.insert(tx, name, parentId);
      await emit(tx, actor, 'unit.changed', { kind: 'unit', id: unitId }, { created: true, parentId });
      return unitId;
    });
    return this.get(actor, id);
  }

  /** Renames or moves. @throws ProblemError conflict when the unit would end up below itself. */
  async change(actor: Actor, unitId: string, changes: BodyOf<typeof changeUnit>): Promise<Unit> {
    await this.tenants.run(actor, async (tx) => {
      await this.closure.lock(tx);
      const current = await this.repository.find(tx, unitId, actor.today);
      if (current === null) throw notFound();
      const name = changes.name ?? current.name;
      const parentId = changes.parentId === undefined ? current.parentId : changes.parentId;
      await this.allowPlace(tx, actor, name, parentId, unitId);
      if (!(await this.repository.update(tx, unitId, changes.version, name, parentId))) throw changedMeanwhile();
      await emit(
        tx,
        actor,
        'unit.changed',
        { kind: 'unit', id: unitId },
        { parentId, formerParentId: current.parentId },
      );
    });
    return this.get(actor, unitId);
  }

  private async get(actor: Actor, unitId: string): Promise<Unit> {
    const unit = await this.repository.find(this.tenants.read(actor), unitId, actor.today);
    if (unit === null) throw notFound();
    return unit;
  }

  private async allowPlace(
    tx: TenantTransaction,
    actor: Actor,
    name: string,
    parentId: string | null,
    unitId: string | null,
  ): Promise<void> {
    if (parentId !== null) {
      if ((await this.repository.find(tx, parentId, actor.today)) === null) throw notFound();
      if (unitId !== null && (await this.repository.isInside(tx, parentId, unitId))) {
        throw new ProblemError('conflict', 'A unit cannot be below itself.', [
          { field: 'parentId', message: 'Choose a unit that is not below this one.' },
        ]);
      }
    }
    if (await this.repository.nameTaken(tx, name, parentId, unitId)) {
      throw new ProblemError('already-exists', 'A unit of this name exists there already.', [
        { field: 'name', message: 'Choose another name.' },
      ]);
    }
  }
}
