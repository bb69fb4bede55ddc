import { Injectable } from '@nestjs/common';
import type { IntakeProblem, takeInEffectiveness } from '@understudy/contracts/effectiveness-intake';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { type ObservationDraft, planObservations } from '@understudy/domain/effectiveness/plan-observations';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { ObservationFactsRepository } from '../observations/observation-facts.repository.js';
import { ObservationFactsService } from '../observations/observation-facts.service.js';
import { ObservationWritesRepository } from '../observations/observation-writes.repository.js';

type Observed = BodyOf<typeof takeInEffectiveness>['observations'];
type Outcome = ResponseOf<typeof takeInEffectiveness>;
const shownProblems = 200;

/** Takes observations in from other systems. Each has a name there: sent twice it is written once. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly names: ObservationFactsRepository,
    private readonly facts: ObservationFactsService,
    private readonly writes: ObservationWritesRepository,
  ) {}

  /** Takes all in, or none: then it says what is wrong with which. */
  async take(actor: Actor, { observations }: BodyOf<typeof takeInEffectiveness>): Promise<Outcome> {
    return this.tenants.run(actor, async (tx) => {
      await this.writes.lock(tx);
      const { drafts, problems: unread } = await this.read(tx, observations);
      const plan = planObservations(drafts, await this.facts.of(tx, actor, drafts));
      const problems = [...unread, ...plan.problems];
      if (problems.length > 0) return refused(problems);
      if (plan.planned.length > 0) {
        await this.writes.write(tx, plan.planned, { source: 'intake', reportedBy: actor.personId, importId: null });
        const payload = { change: 'taken-in', observations: plan.planned.length };
        const subject = { kind: 'organisation', id: actor.organisationId };
        await emit(tx, actor, 'effectiveness-observation.changed', subject, payload);
      }
      const corrected = plan.planned.filter(({ correctsId }) => correctsId !== null).length;
      const written = plan.planned.length - corrected;
      return { written, corrected, unchanged: plan.unchanged, problems: [], problemCount: 0 };
    });
  }

  private async read(
    tx: TenantTransaction,
    observations: Observed,
  ): Promise<{ drafts: ObservationDraft[]; problems: IntakeProblem[] }> {
    const people = await this.names.people(tx);
    const problems: IntakeProblem[] = [];
    const seen = new Set<string>();
    const drafts = observations.flatMap(({ person, ...observed }, index): ObservationDraft[] => {
      const line = index + 1;
      const leaderId = people.get(person);
      if (leaderId === undefined) problems.push({ line, field: 'person', code: 'person-unknown', value: person });
      if (seen.has(observed.key)) problems.push({ line, field: 'key', code: 'row-twice', value: observed.key });
      seen.add(observed.key);
      return leaderId === undefined ? [] : [{ ...observed, line, leaderId }];
    });
    return { drafts, problems };
  }
}

const refused = (problems: readonly IntakeProblem[]): Outcome => ({
  written: 0,
  corrected: 0,
  unchanged: 0,
  problems: problems.slice(0, shownProblems),
  problemCount: problems.length,
});
