import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { builtInContent } from '@understudy/domain/built-in-framework/built-in-content';
import { builtInFramework } from '@understudy/domain/built-in-framework/built-in-framework';
import { germanFramework } from '@understudy/domain/built-in-framework/german/german-framework';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { FrameworkRepository } from './framework.repository.js';
import { FrameworkProjection } from './framework-projection.repository.js';
import { FrameworkSeedRepository } from './framework-seed.repository.js';

/** Gives an organisation the framework that everyone starts from. */
@Injectable()
export class FrameworkSeeder {
  constructor(
    private readonly framework: FrameworkRepository,
    private readonly repository: FrameworkSeedRepository,
    private readonly projection: FrameworkProjection,
  ) {}

  /**
   * Writes the built-in framework in the organisation's language unless it has one; safe to call often and at the same
   * time. The text is the organisation's own from then on: a later change of language translates nothing.
   */
  async seed(tx: TenantTransaction, actor: Actor): Promise<void> {
    await this.framework.lock(tx);
    if (await this.repository.exists(tx)) return;
    const german = (await this.repository.locale(tx)) === 'de';
    const content = german
      ? builtInContent(germanFramework, 'Führung')
      : builtInContent(builtInFramework, 'Leadership');
    const versionId = await this.repository.insert(tx, content);
    await this.projection.write(tx, versionId, content, new Map(), actor.today);
    await emit(tx, actor, 'framework.published', { kind: 'framework', id: versionId }, { version: 1 });
  }
}
