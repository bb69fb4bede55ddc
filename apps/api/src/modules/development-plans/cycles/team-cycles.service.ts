import { Injectable } from '@nestjs/common';
import type { listTeamCycles, TeamParticipant } from '@understudy/contracts/development-plans-cycles';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { TeamCyclesRepository, type TeamParticipantRow, teamColumns } from './team-cycles.repository.js';

/** A manager's share of the cycles that run: their own reports, and nobody else. */
@Injectable()
export class TeamCycles {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: TeamCyclesRepository,
  ) {}

  /** One page of those who report to the actor and take part, or of those asked for. */
  async list(actor: Actor, query: QueryOf<typeof listTeamCycles>): Promise<ResponseOf<typeof listTeamCycles>> {
    if (actor.personId === null) return { items: [], nextCursor: null };
    const listing = { ...listingOf(teamColumns, query), waiting: query.waiting };
    const rows = await this.repository.page(this.tenants.read(actor), actor.personId, actor.today, listing);
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ personId }) => personId);
    return { items: shown.map(presentParticipant), nextCursor };
  }
}

const presentParticipant = (row: TeamParticipantRow): TeamParticipant => {
  const { cycle, personId, personName, state, planId, done, signerId, signerName } = row;
  const person = { id: personId, name: personName };
  const waitsFor = signerId === null ? person : { id: signerId, name: signerName ?? '' };
  return { cycle, person, state, planId, waitsFor: done ? null : waitsFor };
};
