import { Injectable } from '@nestjs/common';
import type { changeEffectivenessSettings, EffectivenessSettings } from '@understudy/contracts/effectiveness';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { SettingsRepository } from './settings.repository.js';

/** Who of those above a leader sees what is observed of them: the organisation decides, and everybody may know. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SettingsRepository,
  ) {}

  async get(actor: Actor): Promise<EffectivenessSettings> {
    const row = await this.repository.get(this.tenants.read(actor));
    return { ...row, abilities: actor.permissions.has('effectiveness.configure') ? ['change'] : [] };
  }

  /** Decides anew; it counts from the next request on. */
  async change(actor: Actor, body: BodyOf<typeof changeEffectivenessSettings>): Promise<EffectivenessSettings> {
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.write(tx, body))) throw changedMeanwhile();
      const subject = { kind: 'organisation', id: actor.organisationId };
      await emit(tx, actor, 'effectiveness-metric.changed', subject, { change: 'sight', sight: body.sight });
    });
    return this.get(actor);
  }
}
