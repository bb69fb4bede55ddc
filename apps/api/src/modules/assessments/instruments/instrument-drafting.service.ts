import { Injectable } from '@nestjs/common';
import type { draftInstrument, InstrumentVersion } from '@understudy/contracts/assessments-instruments';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { draftedInstrument } from '@understudy/domain/assessments/drafted-instrument';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { FrameworkService, stageIn } from '../../career-framework/framework/framework.service.js';
import { InstrumentsRepository, ownKey } from './instruments.repository.js';
import { InstrumentsService } from './instruments.service.js';

/** Makes drafts of instruments out of what the published framework expects. */
@Injectable()
export class InstrumentDrafting {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: InstrumentsRepository,
    private readonly framework: FrameworkService,
    private readonly instruments: InstrumentsService,
  ) {}

  /**
   * Drafts an own instrument about one stage.
   * @throws ProblemError invalid-input for a stage that is not there, or of which nothing could be asked.
   */
  async draft(actor: Actor, body: BodyOf<typeof draftInstrument>): Promise<InstrumentVersion> {
    const framework = await this.framework.get(actor);
    const { key: stageKey } = stageIn(framework.stages, body.stageKey, 'stageKey');
    const made = await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx);
      const drafted = draftedInstrument(framework, stageKey, await this.repository.locale(tx));
      if (drafted === null) throw invalidInput([{ field: 'stageKey', message: nothingToAsk }]);
      const { skills, ...values } = drafted;
      const id = await this.repository.insert(tx, ownKey(), false, body.selfOffered);
      const origin = { stageKey, frameworkNumber: framework.version, skills };
      const versionId = await this.repository.insertVersion(tx, id, 'draft', { ...values, name: body.name }, origin);
      const payload = { change: 'drafted', stageKey, selfOffered: body.selfOffered };
      await emit(tx, actor, 'instrument.changed', { kind: 'instrument', id }, payload);
      return { id, versionId };
    });
    return this.instruments.version(actor, made.id, made.versionId);
  }
}

const nothingToAsk = 'The framework says nothing of this stage that could be asked about.';
