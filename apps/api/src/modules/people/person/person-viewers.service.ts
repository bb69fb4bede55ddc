import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { listPersonViewers } from '@understudy/contracts/people';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { UserNames } from '../../../common/auth/user-names.repository.js';
import { PersonService } from './person.service.js';
import { presentViewers } from './timeline.presenter.js';
import { TimelineRepository } from './timeline.repository.js';

/** Who can see what of somebody, for the person themselves. */
@Injectable()
export class PersonViewers {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly people: PersonService,
    private readonly timelines: TimelineRepository,
    private readonly userNames: UserNames,
  ) {}

  /** Who can see something of the person now and why, and who looked while they could, each with the last look. */
  async list(actor: Actor, personId: string): Promise<ResponseOf<typeof listPersonViewers>> {
    const reading = this.tenants.read(actor);
    await this.people.allow(reading, actor, 'see-viewers', personId);
    const [lookers, admins] = await Promise.all([
      this.timelines.lookers(reading, personId, actor.today, actor.personId === personId),
      this.timelines.adminsWithoutPerson(reading),
    ]);
    const others = await this.timelines.otherViews(reading, personId, [personId, ...lookers.map(({ id }) => id)]);
    const userIds = [...admins, ...others.map(({ userId }) => userId)];
    const names = await this.userNames.of(actor.organisationId, userIds);
    return { items: presentViewers(lookers, admins, others, names) };
  }
}
