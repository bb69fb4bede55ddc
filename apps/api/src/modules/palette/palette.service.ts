import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { findAnything } from '@understudy/contracts/palette';
import type { Permission } from '@understudy/contracts/permissions';
import { folded } from '@understudy/domain/collections/folded';
import type { Actor } from '../../common/auth/actor.js';
import { CampaignsService } from '../assessments/campaigns/campaigns.service.js';
import { FrameworkVersions } from '../career-framework/editing/framework-versions.service.js';
import { PlansService } from '../development-plans/plans/plans.service.js';
import { OpportunitiesService } from '../opportunities/market/opportunities.service.js';
import { FinderService } from '../people/directory/finder.service.js';
import { ProgrammesService } from '../programmes/catalogue/programmes.service.js';
import { CohortsService } from '../programmes/cohorts/cohorts.service.js';

type Found = ResponseOf<typeof findAnything>;
type Asked = QueryOf<typeof findAnything>;

/** More versions of a framework than anybody looks through by name. */
const mostVersions = 200;

/** Finds everything by name, from anywhere. What an actor may see is decided by the lists of each area, here as there. */
@Injectable()
export class PaletteService {
  constructor(
    private readonly people: FinderService,
    private readonly plans: PlansService,
    private readonly programmes: ProgrammesService,
    private readonly cohorts: CohortsService,
    private readonly campaigns: CampaignsService,
    private readonly opportunities: OpportunitiesService,
    private readonly frameworks: FrameworkVersions,
  ) {}

  /** The first few of each kind that the actor may see. */
  async find(actor: Actor, asked: Asked): Promise<Found> {
    const { search, limit } = asked;
    const where = <Item>(permission: Permission, items: () => Promise<Item[]>): Promise<Item[]> =>
      actor.permissions.has(permission) ? items() : Promise.resolve([]);
    const [people, plans, programmes, cohorts, campaigns, opportunities, frameworks] = await Promise.all([
      where('people.read', async () => (await this.people.find(actor, { ...asked, scope: 'organisation' })).items),
      where('plans.read', () => this.plans.named(actor, search, limit)),
      where('programmes.read', () => this.programmes.named(actor, search, limit)),
      where('programmes.read', () => this.cohorts.named(actor, search, limit)),
      where('campaigns.read', () => this.campaigns.named(actor, search, limit)),
      where('opportunities.read', () => this.opportunitiesNamed(actor, asked)),
      where('framework.read', () => this.frameworksNamed(actor, asked)),
    ]);
    return { people, plans, programmes, cohorts, campaigns, opportunities, frameworks };
  }

  private async opportunitiesNamed(actor: Actor, { search, limit }: Asked): Promise<Found['opportunities']> {
    const order = { sort: 'date', direction: 'descending' } as const;
    const asked = { scope: 'organisation', search, limit, free: false, ...order } as const;
    const { items } = await this.opportunities.list(actor, asked);
    return items.map(({ id, title: name }) => ({ id, name }));
  }

  private async frameworksNamed(actor: Actor, { search, limit }: Asked): Promise<Found['frameworks']> {
    const newestFirst = { sort: 'number', direction: 'descending' } as const;
    const { items } = await this.frameworks.list(actor, { ...newestFirst, limit: mostVersions });
    return items
      .filter(({ name }) => folded(name).includes(folded(search)))
      .slice(0, limit)
      .map(({ id, name, number, status }) => ({ id, name, number, isDraft: status === 'draft' }));
  }
}
