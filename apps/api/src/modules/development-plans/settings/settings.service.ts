import { Injectable } from '@nestjs/common';
import type { changeDevelopmentSettings, DevelopmentSettings } from '@understudy/contracts/development-plans-hand-over';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { SettingsRepository } from './settings.repository.js';

/** The organisation's rules for plans: what is handed over, when a plan is quiet, who signs where nobody leads. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SettingsRepository,
  ) {}

  /** The rules, which everybody may know. */
  async get(actor: Actor): Promise<DevelopmentSettings> {
    const { signerId, signerName, ...row } = await this.repository.get(this.tenants.read(actor));
    return {
      ...row,
      signerWithoutManager: signerId === null ? null : { id: signerId, name: signerName ?? '' },
      abilities: actor.permissions.has('cycles.change') ? ['change'] : [],
    };
  }

  /** Changes rules; what was handed over by a person's own choice stays. */
  async change(
    actor: Actor,
    { version, ...changes }: BodyOf<typeof changeDevelopmentSettings>,
  ): Promise<DevelopmentSettings> {
    await this.tenants.run(actor, async (tx) => {
      const before = await this.repository.get(tx);
      const { handOver = before.handOver, quietDays = before.quietDays } = changes;
      const given = changes.signerWithoutManagerId;
      if (given && !(await this.repository.worksHere(tx, given, actor.today))) {
        throw invalidInput([{ field: 'signerWithoutManagerId', message: 'Choose somebody who works here.' }]);
      }
      const signerId = given === undefined ? before.signerId : given;
      if (!(await this.repository.write(tx, version, { handOver, quietDays, signerId }))) throw changedMeanwhile();
      const payload = { changed: Object.keys(changes), handOver };
      await emit(tx, actor, 'organisation.changed', { kind: 'organisation', id: actor.organisationId }, payload);
    });
    return this.get(actor);
  }
}
