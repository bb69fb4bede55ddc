import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { changePerson, createPerson, Person } from '@understudy/contracts/people';
import type { getPersonTimeline } from '@understudy/contracts/people-timeline';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { viewerOf } from '../cards/person-card.presenter.js';
import { DatedFacts } from '../changes/dated-facts.service.js';
import { ReportingClosure } from '../closure/reporting-closure.service.js';
import { PeopleScope, type Relation } from '../scope/people-scope.service.js';
import { mayWithPerson, type PersonAction } from './person.policy.js';
import { presentPerson, relationOf } from './person.presenter.js';
import { PersonRepository } from './person.repository.js';
import { PersonViews } from './person-views.service.js';
import { presentTimeline } from './timeline.presenter.js';
import { TimelineRepository } from './timeline.repository.js';

@Injectable()
export class PersonService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: PersonRepository,
    private readonly timelines: TimelineRepository,
    private readonly scope: PeopleScope,
    private readonly views: PersonViews,
    private readonly closure: ReportingClosure,
    private readonly facts: DatedFacts,
  ) {}

  /** One person as of the actor's today. @throws ProblemError not-found for those the actor may not know of. */
  async get(actor: Actor, personId: string): Promise<Person> {
    return (await this.known(actor, personId)).person;
  }

  /** The same with how the actor stands to them. @throws ProblemError not-found for those the actor may not know of. */
  async known(actor: Actor, personId: string): Promise<{ person: Person; relation: Relation }> {
    const row = await this.repository.find(this.tenants.read(actor), viewerOf(actor), personId);
    const relation = row === null ? null : relationOf(actor, row);
    if (row === null || relation === null || !mayWithPerson(actor, 'see', relation)) throw notFound();
    return { person: presentPerson(actor, row), relation };
  }

  /**
   * The actor's relation to the person, once they may do this.
   * @throws ProblemError not-found for somebody they may not know of, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: PersonAction, personId: string): Promise<Relation> {
    const relation = await this.scope.relationTo(access, actor, personId);
    if (relation === null || !mayWithPerson(actor, 'see', relation)) throw notFound();
    if (!mayWithPerson(actor, action, relation)) throw notAllowed();
    return relation;
  }

  /** Everything dated about the person, newest first; reasons in free text are for admins. The look is recorded. */
  async timeline(actor: Actor, personId: string): Promise<ResponseOf<typeof getPersonTimeline>> {
    const reading = this.tenants.read(actor);
    const relation = await this.allow(reading, actor, 'see-history', personId);
    const rows = await this.timelines.entries(reading, personId, relation.isAdmin, actor.timeZone);
    await this.views.record(actor, personId);
    return { items: rows.map(presentTimeline) };
  }

  /** Adds a person with their first employment, title, manager and unit, all or nothing. */
  async create(actor: Actor, draft: BodyOf<typeof createPerson>): Promise<Person> {
    const id = await this.tenants.run(actor, async (tx) => {
      await this.closure.lock(tx);
      await this.refuseTaken(tx, draft, null);
      const personId = await this.repository.insert(tx, draft);
      const { joinedOn: from, title, managerId, unitId } = draft;
      await emit(tx, actor, 'person.created', { kind: 'person', id: personId }, { joinedOn: from });
      if (title) await this.facts.changeTitle(tx, actor, personId, { title, from });
      if (unitId) await this.facts.changeUnit(tx, actor, personId, { unitId, from });
      if (managerId) await this.facts.changeManager(tx, actor, personId, { managerId, from });
      return personId;
    });
    return this.get(actor, id);
  }

  /** Changes what has no date. @throws ProblemError changed-meanwhile when the version is not the current one. */
  async change(actor: Actor, personId: string, changes: BodyOf<typeof changePerson>): Promise<Person> {
    await this.tenants.run(actor, async (tx) => {
      await this.allow(tx, actor, 'change', personId);
      await this.closure.lock(tx);
      await this.refuseTaken(tx, changes, personId);
      if (!(await this.repository.update(tx, personId, changes))) throw changedMeanwhile();
      const fields = Object.keys(changes).filter((field) => field !== 'version');
      await emit(tx, actor, 'person.changed', { kind: 'person', id: personId }, { fields });
    });
    return this.get(actor, personId);
  }

  private async refuseTaken(
    tx: TenantTransaction,
    words: { employeeNumber?: string; email?: string | null },
    exceptPersonId: string | null,
  ): Promise<void> {
    const taken = await this.repository.taken(tx, words, exceptPersonId);
    const fields = [
      ...(taken.employeeNumber ? [{ field: 'employeeNumber', message: 'Somebody else has this number.' }] : []),
      ...(taken.email ? [{ field: 'email', message: 'Somebody else has this address.' }] : []),
    ];
    if (fields.length > 0)
      throw new ProblemError('already-exists', 'Somebody with these details exists already.', fields);
  }
}
