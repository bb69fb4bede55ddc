import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { findPeople } from '@understudy/contracts/people-found';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { viewerOf } from '../cards/person-card.presenter.js';
import { whoWorksHere } from './directory-filter.repository.js';
import { FinderRepository } from './finder.repository.js';
import { SearchWayRepository } from './search-way.repository.js';

/** Who is meant, wherever one person is chosen: the first few, which nobody counts. */
@Injectable()
export class FinderService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: FinderRepository,
    private readonly ways: SearchWayRepository,
  ) {}

  async find(actor: Actor, { limit, ...asked }: QueryOf<typeof findPeople>): Promise<ResponseOf<typeof findPeople>> {
    const reading = this.tenants.read(actor);
    const viewer = viewerOf(actor);
    const { search, scope } = asked;
    const filter = { ...whoWorksHere, scope, search: search ?? '' };
    const searched = search
      ? { search, way: await this.ways.find(reading, { viewer, filter, looked: 'names', counts: false }) }
      : null;
    const found = await this.repository.find(reading, viewer, scope, searched, limit + 1);
    return { items: found.slice(0, limit), more: found.length > limit };
  }
}
