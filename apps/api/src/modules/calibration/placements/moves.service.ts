import { Injectable } from '@nestjs/common';
import type { CalibrationMove, listCalibrationMoves } from '@understudy/contracts/calibration-meeting';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { preciseInstant, readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { type MoveRow, MovesRepository } from './moves.repository.js';

const position = z.tuple([preciseInstant, z.uuid()]);

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
    const after = readPageCursor(position, query.cursor);
    const found = await this.repository.page(reading, actor, sessionId, after, query.limit + 1);
    const rows = found.slice(0, query.limit);
    const last = found.length > query.limit ? rows.at(-1) : undefined;
    return {
      items: rows.map(presentMove),
      nextCursor: last === undefined ? null : writePageCursor([last.movedPrecisely, last.id]),
    };
  }
}

const presentMove = ({ movedPrecisely: _movedPrecisely, ...move }: MoveRow): CalibrationMove => move;
