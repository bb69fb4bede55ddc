import { Injectable } from '@nestjs/common';
import type { CalibrationMove, listCalibrationMoves } from '@understudy/contracts/calibration-meeting';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { type MoveRow, MovesRepository, moveColumns } from './moves.repository.js';

/** The log of a session: who moved whom, when, from where to where, and why. */
@Injectable()
export class MovesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: MovesRepository,
    private readonly sessions: SessionsService,
  ) {}

  async list(
    actor: Actor,
    sessionId: string,
    query: QueryOf<typeof listCalibrationMoves>,
  ): Promise<ResponseOf<typeof listCalibrationMoves>> {
    const reading = this.tenants.read(actor);
    await this.sessions.allow(reading, actor, 'read-places', sessionId);
    const listing = { ...listingOf(moveColumns, query), search: query.search };
    const rows = await this.repository.page(reading, actor, sessionId, listing);
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ id }) => id);
    return { items: shown.map(presentMove), nextCursor };
  }
}

const presentMove = ({ sortKey: _sortKey, ...move }: MoveRow): CalibrationMove => move;
