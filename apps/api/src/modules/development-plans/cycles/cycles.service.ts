import { Injectable } from '@nestjs/common';
import type {
  Cycle,
  changeCycle,
  createCycle,
  getCycleCompletion,
  listCycleParticipants,
  listCycles,
} from '@understudy/contracts/development-plans-cycles';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { askedTogether } from '../../../common/together/asked-together.js';
import { refusePeriod } from '../plans/plan-period.js';
import { type CycleAction, isPossible } from './cycle.policy.js';
import { presentCompletion, presentCycle } from './cycle.presenter.js';
import { cycleJobs } from './cycle-jobs.js';
import { CycleWorkRepository, participantColumns } from './cycle-work.repository.js';
import { type CycleRow, CyclesRepository, type CycleValues, cycleColumns } from './cycles.repository.js';

/** Times in which everybody, or some, are asked to make a plan. */
@Injectable()
export class CyclesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CyclesRepository,
    private readonly work: CycleWorkRepository,
    private readonly jobs: Jobs,
  ) {}

  /** One page of the cycles. @throws ProblemError invalid-input for an altered cursor. */
  async list(actor: Actor, query: QueryOf<typeof listCycles>): Promise<ResponseOf<typeof listCycles>> {
    const found = await this.pageOf(`${actor.organisationId} ${JSON.stringify(query)}`, { actor, query });
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentCycle(actor, row)), nextCursor };
  }

  /** A page counts everybody who takes part, and is the same for all admins. */
  private readonly pageOf = askedTogether(
    async ({ actor, query }: { actor: Actor; query: QueryOf<typeof listCycles> }) => {
      const after = placeIn(cycleColumns[query.sort].kind, query, query.cursor);
      return this.repository.page(this.tenants.read(actor), query, after, query.limit + 1);
    },
  );

  async get(actor: Actor, cycleId: string): Promise<Cycle> {
    return presentCycle(actor, await this.known(this.tenants.read(actor), cycleId));
  }

  /** Drafts a cycle. */
  async create(actor: Actor, draft: BodyOf<typeof createCycle>): Promise<Cycle> {
    const id = await this.tenants.run(actor, async (tx) => {
      refuseOpening(draft, actor.today);
      await this.check(tx, draft);
      const cycleId = await this.repository.insert(tx, draft);
      await this.tell(tx, actor, cycleId, 'drafted');
      return cycleId;
    });
    return this.get(actor, id);
  }

  /** Changes a cycle; once it runs, whom it concerns and for which period stays as everybody was told. */
  async change(actor: Actor, cycleId: string, { version, ...changes }: BodyOf<typeof changeCycle>): Promise<Cycle> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, 'change', cycleId);
      const { opensOn, plansStartOn, plansEndOn, audience, opensByItself } = changes;
      const fixed = [opensOn, plansStartOn, plansEndOn, audience, opensByItself];
      if (row.status !== 'draft' && fixed.some((change) => change !== undefined))
        throw new ProblemError('conflict', 'A running cycle keeps its beginning, its period and its people.');
      const before = valuesOf(row);
      const values = { ...before, ...changes };
      const sameOpening = values.opensOn === before.opensOn && values.opensByItself === before.opensByItself;
      if (!sameOpening) refuseOpening(values, actor.today);
      await this.check(tx, values);
      if (!(await this.repository.update(tx, cycleId, version, values))) throw changedMeanwhile();
      await this.tell(tx, actor, cycleId, 'changed');
    });
    return this.get(actor, cycleId);
  }

  /** Takes away a draft that nobody has heard of, and keeps it to be brought back. */
  async remove(actor: Actor, cycleId: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      await this.hold(tx, 'remove', cycleId);
      await this.repository.remove(tx, cycleId);
      await this.tell(tx, actor, cycleId, 'removed');
    });
  }

  /** Asks for a step over all participants as a background job; a second asking joins the first. */
  async request(actor: Actor, cycleId: string, step: keyof typeof cycleJobs): Promise<{ jobId: string }> {
    return this.tenants.run(actor, async (tx) => {
      const { lastRemindedOn } = await this.hold(tx, step, cycleId);
      if (step === 'remind' && lastRemindedOn === actor.today) throw remindedToday();
      const jobId = await this.jobs.request(tx, actor, cycleJobs[step], { cycleId }, { deduplicationKey: cycleId });
      return { jobId };
    });
  }

  /** Puts a closed cycle away. */
  async archive(actor: Actor, cycleId: string): Promise<Cycle> {
    await this.tenants.run(actor, async (tx) => {
      await this.hold(tx, 'archive', cycleId);
      await this.repository.archive(tx, cycleId);
      await this.tell(tx, actor, cycleId, 'archived');
    });
    return this.get(actor, cycleId);
  }

  /**
   * How far a cycle is, whole and by unit. Admins see each participant by name, so no unit is too small to show. Every open
   * board asks again when a plan changes; all that ask at the same time share an answer, which is the same for all admins.
   */
  async completion(actor: Actor, cycleId: string): Promise<ResponseOf<typeof getCycleCompletion>> {
    await this.require(this.tenants.read(actor), cycleId);
    return this.completionOf(`${actor.organisationId} ${cycleId} ${actor.today}`, { actor, cycleId });
  }

  private readonly completionOf = askedTogether(async ({ actor, cycleId }: { actor: Actor; cycleId: string }) => {
    const rows = await this.work.completion(this.tenants.read(actor), cycleId, actor.today);
    return presentCompletion(rows);
  });

  /** Who takes part, by name. */
  async participants(
    actor: Actor,
    cycleId: string,
    query: QueryOf<typeof listCycleParticipants>,
  ): Promise<ResponseOf<typeof listCycleParticipants>> {
    const reading = this.tenants.read(actor);
    await this.require(reading, cycleId);
    const after = placeIn(participantColumns[query.sort].kind, query, query.cursor);
    const found = await this.work.participants(reading, cycleId, query, actor.today, after, query.limit + 1);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ personId }) => personId);
    const items = shown.map(({ personId, personName, unitId, unitName, state, planId, remindedAt, leftOn }) => ({
      person: { id: personId, name: personName },
      unit: unitId === null ? null : { id: unitId, name: unitName ?? '' },
      state,
      planId,
      remindedAt,
      leftOn,
    }));
    return { items, nextCursor };
  }

  private async require(access: TenantAccess, cycleId: string): Promise<void> {
    if (!(await this.repository.exists(access, cycleId))) throw notFound();
  }

  private async known(access: TenantAccess, cycleId: string): Promise<CycleRow> {
    const row = await this.repository.find(access, cycleId);
    if (row === null) throw notFound();
    return row;
  }

  private async hold(tx: TenantTransaction, action: CycleAction, cycleId: string): Promise<CycleRow> {
    await this.repository.lock(tx, cycleId);
    const row = await this.known(tx, cycleId);
    if (!isPossible(action, row.status)) throw new ProblemError('conflict', 'The cycle is not at this point.');
    return row;
  }

  private async check(tx: TenantTransaction, values: CycleValues): Promise<void> {
    if (values.closesOn <= values.opensOn) {
      throw invalidInput([{ field: 'closesOn', message: 'Choose a day after the first one.' }]);
    }
    refusePeriod(values.plansStartOn, values.plansEndOn);
    const { audience } = values;
    const unitIds = audience.kind === 'units' ? audience.unitIds : [];
    const personIds = audience.kind === 'line' ? [audience.leaderId] : [];
    const known = await this.repository.known(tx, { unitIds, personIds });
    if ([...unitIds, ...personIds].every((id) => known.has(id))) return;
    throw invalidInput([{ field: 'audience', message: 'Choose units and leaders that exist.' }]);
  }

  private tell(tx: TenantTransaction, actor: Actor, cycleId: string, change: string): Promise<void> {
    return emit(tx, actor, 'cycle.changed', { kind: 'cycle', id: cycleId }, { change });
  }
}

const remindedToday = (): ProblemError =>
  new ProblemError('conflict', 'Everybody without an agreed plan was reminded today. Remind them again tomorrow.');

const refuseOpening = ({ opensByItself, opensOn }: CycleValues, today: string): void => {
  if (!opensByItself || opensOn > today) return;
  throw invalidInput([{ field: 'opensOn', message: 'Choose a day after today, or begin the cycle by hand.' }]);
};

const valuesOf = (row: CycleRow): CycleValues => ({
  ...row,
  audience:
    row.audience === 'units'
      ? { kind: 'units', unitIds: row.units.map(({ id }) => id) }
      : row.audience === 'line'
        ? { kind: 'line', leaderId: row.leaderId ?? '' }
        : { kind: 'organisation' },
});
