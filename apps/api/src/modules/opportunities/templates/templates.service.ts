import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listOpportunityTemplates, offerOpportunityTemplate } from '@understudy/contracts/opportunities-templates';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { opportunityTemplates, templatesIn } from '@understudy/domain/opportunities/templates/opportunity-templates';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { TemplatesRepository } from './templates.repository.js';

/** What opportunities can be made of, as the organisation offers it. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: TemplatesRepository,
  ) {}

  /** The templates that are offered, in one language; admins see also those that are put away. */
  async list(
    actor: Actor,
    query: QueryOf<typeof listOpportunityTemplates>,
  ): Promise<ResponseOf<typeof listOpportunityTemplates>> {
    const { locale, putAway } = await this.repository.choices(this.tenants.read(actor));
    const language = query.locale ?? (locale === 'de' ? 'de' : 'en-GB');
    const items = templatesIn(language).map((template) => ({
      ...template,
      skillKeys: [...template.skillKeys],
      offered: !putAway.includes(template.key),
    }));
    const sees = actor.permissions.has('opportunities.configure');
    return { items: items.filter(({ offered }) => offered || sees) };
  }

  /** Offers a template, or puts it away. @throws ProblemError not-found for a key that no template has. */
  async offer(actor: Actor, key: string, offered: boolean): Promise<ResponseOf<typeof offerOpportunityTemplate>> {
    if (!opportunityTemplates.some((template) => template.key === key)) throw notFound();
    await this.tenants.run(actor, async (tx) => {
      if (offered) await this.repository.offer(tx, key);
      else await this.repository.putAway(tx, key);
      const subject = { kind: 'organisation', id: actor.organisationId };
      await emit(tx, actor, 'opportunity-templates.changed', subject, { template: key, offered });
    });
    return { key, offered };
  }
}
