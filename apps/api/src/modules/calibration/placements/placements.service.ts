import { Injectable } from '@nestjs/common';
import type {
  CalibrationPlacement,
  listCalibrationPlacements,
  moveInCalibration,
  placeInCalibration,
} from '@understudy/contracts/calibration-meeting';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { placesOf } from '@understudy/domain/calibration/places';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';
import { type SessionRow, SessionsRepository } from '../sessions/sessions.repository.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { maySeePlacement } from './placement.policy.js';
import { inOrderOfTalk, presentPlacement } from './placement.presenter.js';
import { type PlacementRow, PlacementsRepository } from './placements.repository.js';

const position = z.tuple([z.enum(['talk', 'name']), z.uuid()]);

/** Where people stand in a session: brought by each manager unseen, then moved together, each time with a reason. */
@Injectable()
export class PlacementsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: PlacementsRepository,
    private readonly sessions: SessionsService,
    private readonly participants: SessionsRepository,
  ) {}

  /** One page of those whom the actor sees, whom to talk about first or by name. */
  async list(
    actor: Actor,
    sessionId: string,
    { order, search, limit, cursor }: QueryOf<typeof listCalibrationPlacements>,
  ): Promise<ResponseOf<typeof listCalibrationPlacements>> {
    const reading = this.tenants.read(actor);
    const session = await this.sessions.allow(reading, actor, 'read-places', sessionId);
    const after = readPageCursor(
      position.refine(([own]) => own === order),
      cursor,
    );
    const found = await this.repository.all(reading, actor, sessionId, search);
    const all = found.filter((row) => maySeePlacement(session, row));
    const rows = order === 'talk' ? inOrderOfTalk(session, all) : all;
    const from = after === undefined ? 0 : rows.findIndex(({ id }) => id === after[1]) + 1;
    const shown = rows.slice(from, from + limit);
    const last = from + limit < rows.length ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => presentPlacement(session, row)),
      nextCursor: last === undefined ? null : writePageCursor([order, last.id]),
    };
  }

  /** Places one of the actor’s own people before the meeting. */
  async place(
    actor: Actor,
    sessionId: string,
    placementId: string,
    body: BodyOf<typeof placeInCalibration>,
  ): Promise<CalibrationPlacement> {
    return this.tenants.run(actor, async (tx) => {
      const session = await this.sessions.hold(tx, actor, 'place', sessionId);
      await this.see(tx, actor, session, placementId);
      if (body.place !== null) refuseStrangePlace(session, body.place);
      if (!(await this.repository.place(tx, placementId, body))) throw changedMeanwhile();
      const placed = await this.see(tx, actor, session, placementId);
      await this.tell(tx, actor, sessionId, 'place', actor.personId === null ? [] : [actor.personId]);
      return presentPlacement(session, placed);
    });
  }

  /** Moves somebody in the meeting; everybody who stays in the room for them sees it, and the log keeps it. */
  async move(
    actor: Actor,
    sessionId: string,
    placementId: string,
    { place, reason, version }: BodyOf<typeof moveInCalibration>,
  ): Promise<CalibrationPlacement> {
    return this.tenants.run(actor, async (tx) => {
      const session = await this.sessions.hold(tx, actor, 'move', sessionId);
      const row = await this.see(tx, actor, session, placementId);
      if (row.version !== version) throw changedMeanwhile();
      refuseStrangePlace(session, place);
      if (row.place === place) throw new ProblemError('conflict', 'They stand there already.');
      const movedBy = actor.personId;
      if (movedBy === null) throw notFound();
      await this.repository.move(tx, row, { movedBy, from: row.place, to: place, reason });
      const moved = await this.see(tx, actor, session, placementId);
      const present = await this.participants.participants(tx, sessionId, actor.today, row.person.id);
      await this.tell(tx, actor, sessionId, 'move', present);
      return presentPlacement(session, moved);
    });
  }

  /** A placement that the actor sees. @throws ProblemError not-found. */
  async see(access: TenantAccess, actor: Actor, session: SessionRow, placementId: string): Promise<PlacementRow> {
    const row = await this.repository.find(access, actor, session.id, placementId);
    if (row === null || !maySeePlacement(session, row)) throw notFound();
    return row;
  }

  private tell(
    tx: Parameters<typeof emit>[0],
    actor: Actor,
    sessionId: string,
    change: string,
    personIds: readonly string[],
  ): Promise<void> {
    return emit(tx, actor, 'calibration.moved', { kind: 'calibration', id: sessionId }, { change, personIds });
  }
}

const refuseStrangePlace = ({ grid }: SessionRow, place: PlacementRow['place']): void => {
  if (place === null || placesOf(grid).includes(place)) return;
  throw invalidInput([{ field: 'place', message: 'Choose one of the places of this session.' }]);
};
