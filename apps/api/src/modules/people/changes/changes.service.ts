import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type {
  changeManager,
  changeTitle,
  changeUnitMembership,
  Person,
  recordLeaving,
} from '@understudy/contracts/people';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { ReportingClosure } from '../closure/reporting-closure.service.js';
import { PersonService } from '../person/person.service.js';
import { DatedFactsRepository } from './dated-facts.repository.js';
import { DatedFacts } from './dated-facts.service.js';
import { LeavingRepository } from './leaving.repository.js';

/** Effective-dated changes to one person, each all or nothing. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly people: PersonService,
    private readonly closure: ReportingClosure,
    private readonly facts: DatedFacts,
    private readonly factsRepository: DatedFactsRepository,
    private readonly leavings: LeavingRepository,
  ) {}

  /** See `DatedFacts.changeManager`. */
  changeManager(actor: Actor, personId: string, body: BodyOf<typeof changeManager>): Promise<Person> {
    return this.change(actor, personId, (tx) => this.facts.changeManager(tx, actor, personId, body));
  }

  /** See `DatedFacts.changeTitle`. */
  changeTitle(actor: Actor, personId: string, body: BodyOf<typeof changeTitle>): Promise<Person> {
    return this.change(actor, personId, (tx) => this.facts.changeTitle(tx, actor, personId, body));
  }

  /** See `DatedFacts.changeUnit`. */
  changeUnit(actor: Actor, personId: string, body: BodyOf<typeof changeUnitMembership>): Promise<Person> {
    return this.change(actor, personId, (tx) => this.facts.changeUnit(tx, actor, personId, body));
  }

  /**
   * Ends the employment, and with it the person's title, unit, manager, stage and target, and the lines of those who
   * report to them. A second call for the same employment corrects the day and the reasons.
   * @throws ProblemError conflict for the last admin, whom the organisation cannot do without.
   */
  recordLeaving(actor: Actor, personId: string, body: BodyOf<typeof recordLeaving>): Promise<Person> {
    return this.change(actor, personId, (tx) => this.leave(tx, actor, personId, body));
  }

  private async change(
    actor: Actor,
    personId: string,
    work: (tx: TenantTransaction) => Promise<void>,
  ): Promise<Person> {
    await this.tenants.run(actor, async (tx) => {
      await this.people.allow(tx, actor, 'change', personId);
      await this.closure.lock(tx);
      await work(tx);
    });
    return this.people.get(actor, personId);
  }

  private async leave(
    tx: TenantTransaction,
    actor: Actor,
    personId: string,
    body: BodyOf<typeof recordLeaving>,
  ): Promise<void> {
    const { leftOn, reason = null, kind = null, regretted = null } = body;
    const employments = await this.factsRepository.employments(tx, personId);
    const employment = employments.findLast(({ joinedOn }) => joinedOn < leftOn);
    if (employment === undefined) {
      throw new ProblemError('invalid-input', 'Nobody leaves before they have joined.', [
        { field: 'leftOn', message: `Choose a day after ${employments[0]?.joinedOn ?? 'the day of joining'}.` },
      ]);
    }
    if (await this.leavings.isLastAdmin(tx, personId)) {
      throw new ProblemError('conflict', 'This is the last admin: make somebody else an admin first.');
    }
    const { joinedOn, leftOn: former } = employment;
    await this.leavings.writeEnd(tx, employment.id, { leftOn, reason, kind, regretted });
    if (former !== null && former < leftOn) await this.leavings.extendOwnSpells(tx, personId, former, leftOn);
    await this.leavings.endOwnSpells(tx, personId, joinedOn, leftOn);
    const reports = await this.leavings.endReports(tx, personId, joinedOn, leftOn);
    await this.closure.rebuild(tx, [personId, ...reports]);
    const payload = { joinedOn, leftOn, corrected: former, kind, regretted, reports };
    await emit(tx, actor, 'person.left', { kind: 'person', id: personId }, payload);
  }
}
