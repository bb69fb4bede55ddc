import { Injectable } from '@nestjs/common';
import type { Organisation, SetupStep } from '@understudy/contracts/organisations';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../common/auth/actor.js';
import { changedMeanwhile, notFound } from '../../common/errors/problem-error.js';
import { emit } from '../../common/events/emit.js';
import { presentOrganisation } from './organisation.presenter.js';
import { type OrganisationChanges, OrganisationRepository } from './organisation.repository.js';
import { presentSetup } from './setup.presenter.js';

/** The organisation that somebody works in. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly organisations: OrganisationRepository,
  ) {}

  /** The organisation of this session. */
  async get(actor: Actor): Promise<Organisation> {
    const row = await this.organisations.get(this.tenants.read(actor));
    if (row === undefined) throw notFound();
    return presentOrganisation(row);
  }

  /**
   * Changes the organisation.
   * @throws ProblemError changed-meanwhile when somebody else changed it since this version.
   */
  async change(actor: Actor, version: number, changes: OrganisationChanges): Promise<Organisation> {
    return this.tenants.run(actor, async (tx) => {
      if (!(await this.organisations.change(tx, version, changes))) throw changedMeanwhile();
      const row = await this.organisations.get(tx);
      if (row === undefined) throw notFound();
      const changed = Object.keys(changes);
      await emit(tx, actor, 'organisation.changed', { kind: 'organisation', id: actor.organisationId }, { changed });
      return presentOrganisation(row);
    });
  }

  /** Notes that an admin has opened the framework; only the first time is told. */
  async noteFrameworkRead(actor: Actor): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.organisations.noteFrameworkRead(tx))) return;
      const changed = ['frameworkReadAt'];
      await emit(tx, actor, 'organisation.changed', { kind: 'organisation', id: actor.organisationId }, { changed });
    });
  }

  /** What is left to do from empty to running. */
  async setup(actor: Actor): Promise<SetupStep[]> {
    return presentSetup(await this.organisations.setupCounts(this.tenants.read(actor)));
  }
}
