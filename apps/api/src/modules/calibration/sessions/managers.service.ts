import { Injectable } from '@nestjs/common';
import type {
  CalibrationManager,
  listCalibrationManagers,
  listCalibrationPeople,
  takeOutCalibrationManager,
} from '@understudy/contracts/calibration';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { CalibrationDates } from '../following/calibration-dates.service.js';
import { type ManagerRow, ManagersRepository, managerColumns, personColumns } from './managers.repository.js';
import { mayWithSession } from './session.policy.js';
import { SessionsService } from './sessions.service.js';

/** Who brings places to a session, and whom it goes on without. */
@Injectable()
export class ManagersService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ManagersRepository,
    private readonly sessions: SessionsService,
    private readonly dates: CalibrationDates,
  ) {}

  /** One page of the managers of a session, with who has submitted. */
  async list(
    actor: Actor,
    sessionId: string,
    query: QueryOf<typeof listCalibrationManagers>,
  ): Promise<ResponseOf<typeof listCalibrationManagers>> {
    const reading = this.tenants.read(actor);
    const session = await this.sessions.allow(reading, actor, 'read-managers', sessionId);
    const listing = { ...listingOf(managerColumns(actor), query), search: query.search, state: query.state };
    const rows = await this.repository.page(reading, actor, sessionId, listing);
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ person }) => person.id);
    const may = mayWithSession(actor, 'take-out', session);
    return { items: shown.map((row) => presentManager(row, may)), nextCursor };
  }

  /** One page of those whom a session is about, for whoever runs it: names, and no place. */
  async people(
    actor: Actor,
    sessionId: string,
    query: QueryOf<typeof listCalibrationPeople>,
  ): Promise<ResponseOf<typeof listCalibrationPeople>> {
    const reading = this.tenants.read(actor);
    await this.sessions.allow(reading, actor, 'read-managers', sessionId);
    const listing = { ...listingOf(personColumns, query), search: query.search };
    const rows = await this.repository.people(reading, actor, sessionId, listing);
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ person }) => person.id);
    return { items: shown.map(({ sortKey: _sortKey, ...person }) => person), nextCursor };
  }

  /** Goes on without a manager. @throws ProblemError conflict when they have submitted or were taken out already. */
  async takeOut(
    actor: Actor,
    sessionId: string,
    personId: string,
    { reason, version }: BodyOf<typeof takeOutCalibrationManager>,
  ): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      const session = await this.sessions.hold(tx, actor, 'take-out', sessionId);
      const row = await this.repository.find(tx, actor, sessionId, personId);
      if (row === null) throw notFound();
      if (row.version !== version) throw changedMeanwhile();
      if (!isWaitedFor(row)) throw new ProblemError('conflict', 'Nobody waits for them.');
      await this.repository.takeOut(tx, sessionId, { personId, reason, today: actor.today });
      await this.sessions.tell(tx, actor, sessionId, 'take-out', [...new Set([session.facilitator.id, personId])]);
      await this.dates.keep(tx, actor, sessionId);
    });
  }
}

const isWaitedFor = ({ submittedOn, takenOutOn }: ManagerRow): boolean => submittedOn === null && takenOutOn === null;

const presentManager = (row: ManagerRow, may: boolean): CalibrationManager => {
  const { sortKey: _sortKey, ...manager } = row;
  return { ...manager, abilities: may && isWaitedFor(row) ? ['take-out'] : [] };
};
