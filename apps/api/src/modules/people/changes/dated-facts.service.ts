import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { EventName } from '@understudy/contracts/events';
import type { changeManager, changeTitle, changeUnitMembership } from '@understudy/contracts/people';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { planSpellChange } from '@understudy/domain/calendar/spell-change';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { ReportingClosure } from '../closure/reporting-closure.service.js';
import { type DatedFact, DatedFactsRepository } from './dated-facts.repository.js';
import type { EmployedStretch } from './employment-history.js';
import { Employments } from './employments.service.js';
import { ReportingLoops } from './reporting-loops.service.js';

const events: Readonly<Record<DatedFact, EventName>> = {
  title: 'title.changed',
  manager: 'reporting-line.changed',
  unit: 'unit.changed',
};

const earlier = (one: string | null, other: string | null): string | null => {
  if (one === null) return other;
  return other === null || one < other ? one : other;
};

/**
 * Titles, managers and units from a day on. A change holds until the next recorded change of the same kind, so that a
 * correction in the past never overwrites what was recorded for later days. Callers hold `ReportingClosure.lock`.
 */
@Injectable()
export class DatedFacts {
  constructor(
    private readonly repository: DatedFactsRepository,
    private readonly employments: Employments,
    private readonly closure: ReportingClosure,
    private readonly loops: ReportingLoops,
  ) {}

  /** From this day the person holds the title. @throws ProblemError invalid-input outside the employment. */
  async changeTitle(
    tx: TenantTransaction,
    actor: Actor,
    personId: string,
    { title, from }: BodyOf<typeof changeTitle>,
  ) {
    const stretch = await this.employments.stretchOn(tx, personId, from, 'from');
    await this.record(tx, actor, 'title', personId, { value: title, from, notAfter: stretch.to, stretch });
  }

  /** From this day the person belongs to the unit or to none. @throws ProblemError not-found for an unknown unit. */
  async changeUnit(
    tx: TenantTransaction,
    actor: Actor,
    personId: string,
    { unitId, from }: BodyOf<typeof changeUnitMembership>,
  ) {
    if (unitId !== null && !(await this.repository.unitExists(tx, unitId))) throw notFound();
    const stretch = await this.employments.stretchOn(tx, personId, from, 'from');
    await this.record(tx, actor, 'unit', personId, { value: unitId, from, notAfter: stretch.to, stretch });
  }

  /**
   * From this day the person reports to the manager or to nobody, at most as long as both are employed.
   * @throws ProblemError not-found for an unknown manager, invalid-input when one of the two is not employed that day,
   * conflict when somebody would report to themselves in the end on any day; it names the loop and its days.
   */
  async changeManager(
    tx: TenantTransaction,
    actor: Actor,
    personId: string,
    { managerId, from }: BodyOf<typeof changeManager>,
  ) {
    const stretch = await this.employments.stretchOn(tx, personId, from, 'from');
    let notAfter = stretch.to;
    if (managerId !== null) {
      if (managerId === personId) {
        throw new ProblemError('invalid-input', 'Nobody reports to themselves.', [
          { field: 'managerId', message: 'Choose somebody else.' },
        ]);
      }
      const managerStretch = await this.employments.stretchOn(tx, managerId, from, 'managerId');
      notAfter = earlier(stretch.to, managerStretch.to);
      await this.loops.refuse(tx, personId, managerId, from, notAfter);
    }
    const changed = await this.record(tx, actor, 'manager', personId, { value: managerId, from, notAfter, stretch });
    if (changed) await this.closure.rebuild(tx, [personId]);
  }

  private async record(
    tx: TenantTransaction,
    actor: Actor,
    fact: DatedFact,
    personId: string,
    change: { value: string | null; from: string; notAfter: string | null; stretch: EmployedStretch },
  ): Promise<boolean> {
    const { value, from, notAfter, stretch } = change;
    const spells = await this.repository.spells(tx, fact, personId);
    const startKnown = from !== stretch.from || stretch.startKnown;
    const plan = planSpellChange(spells, { value, from, notAfter, startKnown });
    if (plan === null) return false;
    await this.repository.write(tx, fact, personId, plan);
    const replaced = [...plan.remove, ...spells.filter(({ id }) => plan.set.some((spell) => spell.id === id))];
    const words = fact === 'title' ? {} : { value, replaced: replaced.map(({ value: former }) => former) };
    await emit(tx, actor, events[fact], { kind: 'person', id: personId }, { from, until: plan.until, ...words });
    return true;
  }
}
