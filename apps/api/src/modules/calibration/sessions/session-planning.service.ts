import { Injectable } from '@nestjs/common';
import type { Calibration, changeCalibration, planCalibration } from '@understudy/contracts/calibration';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { CalibrationDates } from '../following/calibration-dates.service.js';
import { switchedOff } from '../refused-step.js';
import { CalibrationSettingsRepository } from '../settings/calibration-settings.repository.js';
import { GroupRepository } from './group.repository.js';
import { SessionWritesRepository } from './session-writes.repository.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';

type Group = { readonly leaderId: string | null; readonly personIds: readonly string[] };

const mostPeople = 200;

/** Plans sessions: leaders about people of their line, admins about anybody. */
@Injectable()
export class SessionPlanningService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly settings: CalibrationSettingsRepository,
    private readonly sessions: SessionsService,
    private readonly repository: SessionsRepository,
    private readonly writes: SessionWritesRepository,
    private readonly group: GroupRepository,
    private readonly scope: PeopleScope,
    private readonly dates: CalibrationDates,
  ) {}

  /** Plans a session. @throws ProblemError conflict while calibration is switched off, not-found for people out of sight. */
  async plan(actor: Actor, body: BodyOf<typeof planCalibration>): Promise<Calibration> {
    const sessionId = await this.tenants.run(actor, async (tx) => {
      if (!(await this.settings.get(tx)).enabled) throw switchedOff();
      await this.allowFacilitator(tx, actor, body.facilitatorId);
      const people = await this.peopleOf(tx, actor, body);
      const id = await this.writes.insert(tx, body, actor);
      await this.writeGroup(tx, actor, id, people);
      await this.sessions.tell(tx, actor, id, 'facilitate', [body.facilitatorId]);
      return id;
    });
    return this.sessions.get(actor, sessionId);
  }

  /** Changes a session; its grid and whom it is about only while nobody was asked, and once it is open only who facilitates. */
  async change(
    actor: Actor,
    sessionId: string,
    { version, group, ...changes }: BodyOf<typeof changeCalibration>,
  ): Promise<Calibration> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.sessions.hold(tx, actor, 'change', sessionId, version);
      if (row.state !== 'draft' && (group !== undefined || (changes.grid ?? row.grid) !== row.grid)) {
        throw new ProblemError('conflict', 'Grid and people stay as they are once places are collected.');
      }
      if (row.state === 'open' && (group !== undefined || Object.keys(given(changes)).join() !== 'facilitatorId')) {
        throw new ProblemError('conflict', 'Once it is open, only who facilitates can change.');
      }
      if (changes.facilitatorId !== undefined) await this.allowFacilitator(tx, actor, changes.facilitatorId);
      const people = group === undefined ? null : await this.peopleOf(tx, actor, group);
      const before = await this.repository.participants(tx, sessionId, actor.today, null);
      const { name, purpose, grid, heldOn, facilitator } = row;
      const known = { name, purpose, grid, heldOn, facilitatorId: facilitator.id };
      const leaderId = group === undefined ? (row.leader?.id ?? null) : group.leaderId;
      await this.writes.update(tx, sessionId, { ...known, ...given(changes), leaderId });
      if (people !== null) await this.writeGroup(tx, actor, sessionId, people);
      const after = await this.repository.participants(tx, sessionId, actor.today, null);
      await this.sessions.tell(tx, actor, sessionId, 'change', [...new Set([...before, ...after])]);
      const { facilitatorId = facilitator.id } = changes;
      if (facilitatorId !== facilitator.id)
        await this.sessions.tell(tx, actor, sessionId, 'facilitate', [facilitatorId]);
      await this.dates.keep(tx, actor, sessionId);
    });
    return this.sessions.changed(actor, sessionId);
  }

  private async writeGroup(tx: TenantTransaction, actor: Actor, id: string, people: readonly string[]): Promise<void> {
    await this.group.write(tx, id, people);
    await this.group.follow(tx, id, actor.today);
  }

  private async allowFacilitator(tx: TenantTransaction, actor: Actor, personId: string): Promise<void> {
    const relation = await this.scope.relationTo(tx, actor, personId);
    if (relation === null) throw notFound();
    if (!relation.employed) {
      throw invalidInput([{ field: 'facilitatorId', message: 'Choose somebody who works here.' }]);
    }
  }

  private async peopleOf(tx: TenantTransaction, actor: Actor, { leaderId, personIds }: Group): Promise<string[]> {
    const chosen = [...new Set(personIds)];
    if ((leaderId === null) === (chosen.length === 0)) {
      throw invalidInput([{ field: 'personIds', message: 'Choose a leader’s line, or the people themselves.' }]);
    }
    if (leaderId === null) {
      const below = actor.isAdmin ? null : { leaderId: actor.personId };
      const known = await this.group.known(tx, chosen, below, actor.today);
      if (known.length < chosen.length) throw notFound();
      return known;
    }
    const relation = await this.scope.relationTo(tx, actor, leaderId);
    if (relation === null || !(relation.isAdmin || relation.isSelf || relation.isAbove)) throw notFound();
    const line = await this.group.inLine(tx, leaderId, actor.today);
    if (line.length === 0) throw invalidInput([{ field: 'leaderId', message: 'Nobody reports to them today.' }]);
    if (line.length > mostPeople) throw invalidInput([{ field: 'leaderId', message: 'Choose at most 200 people.' }]);
    return line;
  }
}

/** The changes without what is not said. */
const given = <Changes extends object>(
  changes: Changes,
): { [Key in keyof Changes]: Exclude<Changes[Key], undefined> } =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Changes]: Exclude<Changes[Key], undefined>;
  };
