import { Injectable } from '@nestjs/common';
import type { OpportunityTemplate } from '@understudy/contracts/opportunities';
import type { OwnTemplateDraft } from '@understudy/contracts/opportunities-templates';
import type { FieldProblem } from '@understudy/contracts/problem';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import { OpportunitiesRepository } from '../market/opportunities.repository.js';
import { type OwnTemplateRow, OwnTemplatesRepository } from './own-templates.repository.js';
import { presentOwnTemplate } from './template.presenter.js';
import { TemplatesRepository } from './templates.repository.js';

/** Templates that the organisation writes itself, each with its part of the safety net. */
@Injectable()
export class OwnTemplatesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: OwnTemplatesRepository,
    private readonly choices: TemplatesRepository,
    private readonly framework: FrameworkService,
    private readonly opportunities: OpportunitiesRepository,
  ) {}

  /** Writes a new one down; it is offered at once. */
  async create(actor: Actor, draft: OwnTemplateDraft): Promise<OpportunityTemplate> {
    const id = await this.tenants.run(actor, async (tx) => {
      await this.check(tx, draft);
      const written = await this.repository.insert(tx, draft, actor.personId);
      await this.tell(tx, actor, written);
      return written;
    });
    return this.shown(actor, id);
  }

  /** Writes one anew; what was made of it stays as it is. */
  async change(
    actor: Actor,
    id: string,
    { version, ...draft }: OwnTemplateDraft & { version: number },
  ): Promise<OpportunityTemplate> {
    await this.tenants.run(actor, async (tx) => {
      const before = await this.find(tx, id);
      await this.check(tx, draft, before);
      if (!(await this.repository.update(tx, id, version, draft))) throw changedMeanwhile();
      await this.tell(tx, actor, id);
    });
    return this.shown(actor, id);
  }

  private async check(access: TenantAccess, to: OwnTemplateDraft, before?: OwnTemplateRow): Promise<void> {
    if (to.stageKey !== before?.stageKey) await this.framework.stageOf(access, to.stageKey, 'stageKey');
    const added = to.skillKeys.filter((key) => !before?.skillKeys.includes(key));
    const known = await this.opportunities.knownSkills(access, added);
    const problems: FieldProblem[] = [
      ...(added.some((key) => !known.includes(key))
        ? [{ field: 'skillKeys', message: 'Choose skills of the framework.' }]
        : []),
      ...(to.kind !== 'project' && to.rightToReturn === ''
        ? [{ field: 'rightToReturn', message: 'Say what the person can come back to.' }]
        : []),
    ];
    if (problems.length > 0) throw invalidInput(problems);
  }

  private async find(access: TenantAccess, id: string): Promise<OwnTemplateRow> {
    const row = (await this.repository.all(access)).find((one) => one.id === id);
    if (row === undefined) throw notFound();
    return row;
  }

  private async shown(actor: Actor, id: string): Promise<OpportunityTemplate> {
    const reading = this.tenants.read(actor);
    const { putAway } = await this.choices.choices(reading);
    return presentOwnTemplate(await this.find(reading, id), putAway);
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string): Promise<void> {
    const subject = { kind: 'organisation', id: actor.organisationId };
    return emit(tx, actor, 'opportunity-templates.changed', subject, { template: id });
  }
}
