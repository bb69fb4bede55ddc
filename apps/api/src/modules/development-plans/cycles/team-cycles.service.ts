import { Injectable } from '@nestjs/common';
import type { getTeamCycles, TeamCycle } from '@understudy/contracts/development-plans-cycles';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { TeamCyclesRepository, type TeamParticipantRow } from './team-cycles.repository.js';

/** A manager's share of the cycles that run: their own reports, and nobody else. */
@Injectable()
export class TeamCycles {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: TeamCyclesRepository,
  ) {}

  /** How far those who report to the actor are; no cycle in which nobody of them takes part. */
  async list(actor: Actor): Promise<ResponseOf<typeof getTeamCycles>> {
    if (actor.personId === null) return { cycles: [] };
    const rows = await this.repository.participants(this.tenants.read(actor), actor.personId, actor.today);
    const cycles = new Map<string, TeamCycle>();
    for (const row of rows) {
      const { id, name, closesOn, plansStartOn, plansEndOn } = row;
      const known = cycles.get(id) ?? { id, name, closesOn, plansStartOn, plansEndOn, people: [] };
      cycles.set(id, { ...known, people: [...known.people, presentParticipant(row)] });
    }
    return { cycles: [...cycles.values()] };
  }
}

const presentParticipant = (row: TeamParticipantRow): TeamCycle['people'][number] => {
  const { personId, personName, state, planId, done, signerId, signerName } = row;
  const person = { id: personId, name: personName };
  const waitsFor = signerId === null ? person : { id: signerId, name: signerName ?? '' };
  return { person, state, planId, waitsFor: done ? null : waitsFor };
};
