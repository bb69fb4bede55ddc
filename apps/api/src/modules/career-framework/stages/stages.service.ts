import { Injectable } from '@nestjs/common';
import type { assignStage, listStageAssignments, StageAssignment } from '@understudy/contracts/career-framework';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { Person } from '@understudy/contracts/people';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { planSpellChange } from '@understudy/domain/calendar/spell-change';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { referenceOf } from '../../people/cards/person-card.presenter.js';
import { Employments } from '../../people/changes/employments.service.js';
import { ReportingClosure } from '../../people/closure/reporting-closure.service.js';
import { PersonService } from '../../people/person/person.service.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { FrameworkService } from '../framework/framework.service.js';
import { type AssignmentRow, noStage, StageDecisionsRepository, stageColumns } from './stage-decisions.repository.js';
import { StageDerivation } from './stage-derivation.service.js';

/** Which stage a person is at, on which day: by decision where there is one, else by their title. */
@Injectable()
export class StagesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: StageDecisionsRepository,
    private readonly derivation: StageDerivation,
    private readonly framework: FrameworkService,
    private readonly people: PersonService,
    private readonly views: PersonViews,
    private readonly employments: Employments,
    private readonly closure: ReportingClosure,
  ) {}

  /** One page of the stages the person has been at, newest first unless asked otherwise; the look is recorded. */
  async list(
    actor: Actor,
    personId: string,
    query: QueryOf<typeof listStageAssignments>,
  ): Promise<ResponseOf<typeof listStageAssignments>> {
    const reading = this.tenants.read(actor);
    await this.people.allow(reading, actor, 'see-history', personId);
    const listing = { ...listingOf(stageColumns, query), reason: query.reason };
    const found = await this.repository.assignments(reading, personId, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    await this.views.record(actor, personId);
    return { items: shown.map(presentAssignment), nextCursor };
  }

  /**
   * Decides that from this day the person is at the stage, or at none, until the next such decision or the end of the
   * employment. Days that nobody decided about follow from titles.
   */
  async assign(actor: Actor, personId: string, body: BodyOf<typeof assignStage>): Promise<Person> {
    await this.tenants.run(actor, async (tx) => {
      await this.people.allow(tx, actor, 'change-stage', personId);
      await this.closure.lock(tx);
      await this.decide(tx, actor, personId, body);
    });
    return this.people.get(actor, personId);
  }

  private async decide(
    tx: TenantTransaction,
    actor: Actor,
    personId: string,
    { stageKey, from, reason }: BodyOf<typeof assignStage>,
  ): Promise<void> {
    const value = stageKey === null ? noStage : (await this.framework.stageOf(tx, stageKey, 'stageKey')).id;
    const stretch = await this.employments.stretchOn(tx, personId, from, 'from');
    const decisions = await this.repository.decisions(tx, personId);
    const plan = planSpellChange(decisions, { value, from, notAfter: stretch.to });
    if (plan === null) return;
    const decidedBy = actor.personId;
    await this.repository.removeDerived(tx, personId);
    for (const { id } of plan.remove) await this.repository.remove(tx, id);
    for (const spell of plan.set) {
      if (decisions.some(({ id, value: former }) => id === spell.id && former === spell.value)) {
        await this.repository.move(tx, spell.id, spell.from, spell.to);
      } else {
        await this.repository.remove(tx, spell.id);
        await this.repository.insert(tx, personId, { ...spell, reason, decidedBy });
      }
    }
    for (const spell of plan.add) await this.repository.insert(tx, personId, { ...spell, reason, decidedBy });
    await this.derivation.derive(tx, personId);
    const payload = { source: 'manual', stageKey, from, until: plan.until, reason };
    await emit(tx, actor, 'stage-assignment.changed', { kind: 'person', id: personId }, payload);
  }
}

const presentAssignment = (row: AssignmentRow & { sortKey: string }): StageAssignment => {
  const { deciderId, deciderName, stageId, stageKey, stageName, stageOrdinal, sortKey: _sortKey, ...told } = row;
  return {
    ...told,
    decidedBy: referenceOf(deciderId, deciderName),
    stage: { id: stageId, key: stageKey, name: stageName, ordinal: stageOrdinal },
  };
};
