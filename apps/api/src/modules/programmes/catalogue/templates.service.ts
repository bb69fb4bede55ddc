import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { listProgrammeTemplates } from '@understudy/contracts/programmes';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { programmeTemplates } from '@understudy/domain/programmes/templates/programme-templates';
import type { ProgrammeTemplateContent } from '@understudy/domain/programmes/templates/template-shape';
import type { Actor } from '../../../common/auth/actor.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import { ProgrammesRepository } from './programmes.repository.js';

/** The programmes that come with the product, one per transition of the built-in framework. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ProgrammesRepository,
    private readonly framework: FrameworkService,
  ) {}

  /** All of them in the organisation's language; stages by the names that its own framework gives them. */
  async list(actor: Actor): Promise<ResponseOf<typeof listProgrammeTemplates>> {
    const { stages } = await this.framework.get(actor);
    const names = new Map(stages.map(({ key, name }) => [key, name]));
    const named = (key: string) => ({ key, name: names.get(key) ?? key });
    const templates = programmeTemplates(await this.repository.locale(this.tenants.read(actor)));
    return {
      items: templates.map(({ key, name, purpose, fromKey, leadsToKey, weeks, outline }) => ({
        key,
        name,
        purpose,
        from: named(fromKey),
        leadsTo: named(leadsToKey),
        weeks,
        outline: outline.map((module) => ({
          ...module,
          prepare: [...module.prepare],
          agenda: [...module.agenda],
          questions: [...module.questions],
        })),
      })),
    };
  }

  /** One by its key, in the organisation's language. */
  async find(access: TenantAccess, key: string): Promise<ProgrammeTemplateContent | undefined> {
    const templates = programmeTemplates(await this.repository.locale(access));
    return templates.find((template) => template.key === key);
  }
}
