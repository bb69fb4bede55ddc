import { Injectable } from '@nestjs/common';
import type { Calibration, stepCalibration } from '@understudy/contracts/calibration';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { addCalendarMonths } from '@understudy/domain/calendar/day';
import { calibrationSessionTable } from '@understudy/domain/calibration/session-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { CalibrationDates } from '../following/calibration-dates.service.js';
import { leadsTo, switchedOff } from '../refused-step.js';
import { GroupRepository } from './group.repository.js';
import { ManagersRepository } from './managers.repository.js';
import { sessionNeeds, sessionRoles } from './session.policy.js';
import { SessionWritesRepository } from './session-writes.repository.js';
import { type SessionRow, SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';

type Step = BodyOf<typeof stepCalibration>;
type TableStep = Exclude<Step['action'], 'submit' | 'take-back'>;

/** A locked session is kept for so long. */
const monthsKept = 12;

/** Moves a session along its table, and lets managers hand in what they brought. */
@Injectable()
export class SessionStepsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly sessions: SessionsService,
    private readonly repository: SessionsRepository,
    private readonly writes: SessionWritesRepository,
    private readonly managers: ManagersRepository,
    private readonly group: GroupRepository,
    private readonly dates: CalibrationDates,
  ) {}

  /** Takes one step. @throws ProblemError conflict, in words, for what is not there yet. */
  async step(actor: Actor, sessionId: string, { action, version }: Step): Promise<Calibration> {
    await this.tenants.run(actor, async (tx) => {
      if (action === 'submit' || action === 'take-back') {
        await this.handIn(tx, actor, await this.sessions.hold(tx, actor, action, sessionId, version), action);
      } else await this.move(tx, actor, await this.sessions.hold(tx, actor, 'see', sessionId, version), action);
    });
    return this.sessions.get(actor, sessionId);
  }

  private async move(tx: TenantTransaction, actor: Actor, row: SessionRow, action: TableStep): Promise<void> {
    const asking = { roles: sessionRoles(row), met: sessionNeeds(row) };
    const to = leadsTo(decideStep(calibrationSessionTable, row.state, action, asking));
    if (!row.enabled && to !== 'locked' && to !== 'cancelled') throw switchedOff();
    if (to === 'collecting') await this.group.follow(tx, row.id, actor.today);
    if (to === 'open') await this.writes.keepBrought(tx, row.id);
    const { today } = actor;
    await this.writes.setState(tx, row.id, to, { today, expiresOn: addCalendarMonths(today, monthsKept) });
    const participants = await this.repository.participants(tx, row.id, today, null);
    if (to === 'cancelled') await this.writes.forgetPlaces(tx, row.id);
    const asked =
      to === 'collecting' ? participants.filter((id) => id !== row.facilitator.id || row.isManager) : participants;
    await this.sessions.tell(tx, actor, row.id, action, asked);
    await this.dates.keep(tx, actor, row.id);
  }

  private async handIn(
    tx: TenantTransaction,
    actor: Actor,
    row: SessionRow,
    action: 'submit' | 'take-back',
  ): Promise<void> {
    const me = actor.personId ?? '';
    if (action === 'submit' && (await this.managers.unfinished(tx, row.id, me)) > 0) {
      throw new ProblemError('conflict', 'Place all your people first, each with what you have seen.');
    }
    await this.managers.submit(tx, row.id, me, action === 'submit' ? actor.today : null);
    const told = [...new Set([row.facilitator.id, me])];
    await this.sessions.tell(tx, actor, row.id, action, told);
    if (action === 'submit' && row.waiting === 1) {
      await this.sessions.tell(tx, actor, row.id, 'all-submitted', [row.facilitator.id]);
    }
  }
}
