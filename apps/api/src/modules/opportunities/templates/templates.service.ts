import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listOpportunityTemplates, offerOpportunityTemplate } from '@understudy/contracts/opportunities-templates';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { opportunityTemplates, templatesIn } from '@understudy/domain/opportunities/templates/opportunity-templates';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { OwnTemplatesRepository } from './own-templates.repository.js';
import { ownKey, presentOwnTemplate } from './template.presenter.js';
import { TemplatesRepository } from './templates.repository.js';

/** What opportunities can be made of, as the organisation offers it. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: TemplatesRepository,
    private readonly own: OwnTemplatesRepository,
  ) {}

  /** The templates that are offered, in one language; admins see also those that are put away. */
  async list(
    actor: Actor,
    query: QueryOf<typeof listOpportunityTemplates>,
  ): Promise<ResponseOf<typeof listOpportunityTemplates>> {
    const reading = this.tenants.read(actor);
    const { locale, putAway } = await this.repository.choices(reading);
    const language = query.locale ?? (locale === 'de' ? 'de' : 'en-GB');
    const own = (await this.own.all(reading)).map((row) => presentOwnTemplate(row, putAway));
    const builtIn = templatesIn(language).map((template) => ({
      ...template,
      skillKeys: [...template.skillKeys],
      offered: !putAway.includes(template.key),
      own: null,
    }));
    const items = [...own, ...builtIn];
    const sees = actor.permissions.has('opportunities.configure');
    return { items: items.filter(({ offered }) => offered || sees) };
  }

  /** Offers a template, or puts it away. @throws ProblemError not-found for a key that no template has. */
  async offer(actor: Actor, key: string, offered: boolean): Promise<ResponseOf<typeof offerOpportunityTemplate>> {
    await this.tenants.run(actor, async (tx) => {
      const own = await this.own.all(tx);
      const known = [...opportunityTemplates.map((template) => template.key), ...own.map(({ id }) => ownKey(id))];
      if (!known.includes(key)) throw notFound();
      if (offered) await this.repository.offer(tx, key);
      else await this.repository.putAway(tx, key);
      const subject = { kind: 'organisation', id: actor.organisationId };
      await emit(tx, actor, 'opportunity-templates.changed', subject, { template: key, offered });
    });
    return { key, offered };
  }
}
