import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  addCohortMilestone,
  changeCohortMilestone,
  getMilestoneLine,
  markMilestone,
} from '@understudy/contracts/programmes-milestones';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { milestoneMarkTable } from '@understudy/domain/programmes/milestones/milestone-mark-table';
import { toldBy } from '@understudy/domain/programmes/milestones/milestone-state';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { CohortsRepository } from '../cohorts/cohorts.repository.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { leadsTo } from '../refused-step.js';
import { markRoles, seesBetween } from './milestone.policy.js';
import { MilestoneWritesRepository } from './milestone-writes.repository.js';
import { MilestonesService } from './milestones.service.js';

type Milestones = ResponseOf<typeof addCohortMilestone>;

/** What those who run a cohort decide about its milestones, and what they mark by hand. */
@Injectable()
export class MilestoneChanges {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly milestones: MilestonesService,
    private readonly writes: MilestoneWritesRepository,
    private readonly cohorts: CohortsService,
    private readonly locks: CohortsRepository,
  ) {}

  /** Gives a cohort a milestone of its own. */
  async add(actor: Actor, cohortId: string, own: BodyOf<typeof addCohortMilestone>): Promise<Milestones> {
    await this.tenants.run(actor, async (tx) => {
      await this.cohorts.hold(tx, actor, 'see-enrolments', cohortId);
      if (await this.writes.isFull(tx, cohortId)) {
        throw new ProblemError('conflict', 'Twenty milestones of its own are the most a cohort can have.');
      }
      await this.writes.insertOwn(tx, cohortId, own);
      await this.tell(tx, actor, cohortId);
    });
    return this.milestones.ofCohort(actor, cohortId);
  }

  /** Chooses another day; a milestone of the outline keeps the name of its module and stays. */
  async change(
    actor: Actor,
    cohortId: string,
    milestoneId: string,
    { version, ...changes }: BodyOf<typeof changeCohortMilestone>,
  ): Promise<Milestones> {
    await this.tenants.run(actor, async (tx) => {
      await this.cohorts.hold(tx, actor, 'see-enrolments', cohortId);
      const held = await this.writes.find(tx, cohortId, milestoneId);
      if (held === null) throw notFound();
      if (held.version !== version) throw changedMeanwhile();
      const { moduleId } = held;
      if (moduleId !== null && (changes.title !== undefined || changes.removed !== undefined)) {
        throw new ProblemError('conflict', 'A milestone of the outline is changed there.');
      }
      const values = {
        title: moduleId === null ? held.title : '',
        dueOn: held.dueOn,
        removed: held.removed,
        ...changes,
      };
      if (moduleId === null && values.dueOn === null) {
        throw invalidInput([{ field: 'dueOn', message: 'Choose a day.' }]);
      }
      await this.writes.update(tx, await this.writes.ensure(tx, cohortId, held), values);
      await this.tell(tx, actor, cohortId);
    });
    return this.milestones.ofCohort(actor, cohortId);
  }

  /** Marks a milestone of one person. @throws ProblemError not-allowed for one's own, conflict for what is told already. */
  async mark(
    actor: Actor,
    enrolmentId: string,
    milestoneId: string,
    { action, version, note }: BodyOf<typeof markMilestone>,
  ): Promise<ResponseOf<typeof getMilestoneLine>> {
    await this.tenants.run(actor, async (tx) => {
      const enrolment = await this.milestones.seen(tx, actor, enrolmentId);
      const cohortId = enrolment.cohort.id;
      await this.locks.lock(tx, cohortId);
      const roles = markRoles(actor, enrolment);
      const [role] = roles;
      if (role === undefined) throw notAllowed();
      const held = await this.writes.find(tx, cohortId, milestoneId);
      const { parts, told, marks, milestones } = await this.milestones.rows(tx, cohortId);
      const part = parts.find((one) => one.enrolmentId === enrolmentId);
      const milestone = milestones.find(({ id }) => id === milestoneId);
      if (held === null || held.removed || part === undefined || milestone === undefined) throw notFound();
      const isIt = (row: { enrolmentId: string; milestoneId: string }) =>
        row.enrolmentId === enrolmentId && row.milestoneId === milestoneId;
      const before = marks.find(isIt);
      const number = before?.number ?? 0;
      if (number !== version) throw changedMeanwhile();
      const known = told.find(isIt) ?? { attendance: null, learned: false };
      const ofPeers = milestone.kind === 'peer-group';
      // Who is in a peer group is told to admins alone; that a mark is not needed would tell of it as well.
      if (ofPeers && action !== 'take-back' && !seesBetween(actor, enrolment)) throw notAllowed();
      const isTold = toldBy({ ...known, inPeerGroup: ofPeers && part.inPeerGroup }) !== null;
      const met = [...(isTold ? [] : (['not-told'] as const)), ...(note === '' ? [] : (['note'] as const))];
      const state = leadsTo(decideStep(milestoneMarkTable, before?.state ?? 'open', action, { roles, met }));
      const id = await this.writes.ensure(tx, cohortId, held);
      const draft = { enrolmentId, number: number + 1, action, state, note, byPersonId: actor.personId, role };
      await this.writes.insertMark(tx, id, draft);
      await this.tell(tx, actor, cohortId);
    });
    return this.milestones.line(actor, enrolmentId);
  }

  private tell(tx: TenantTransaction, actor: Actor, cohortId: string): Promise<void> {
    return emit(tx, actor, 'milestone.changed', { kind: 'cohort', id: cohortId }, {});
  }
}
