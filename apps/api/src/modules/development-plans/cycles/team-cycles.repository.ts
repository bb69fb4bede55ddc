import { Injectable } from '@nestjs/common';
import type { TeamCycle } from '@understudy/contracts/development-plans-cycles';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { readsPlan } from '../plans/plan-sight.repository.js';
import { employed } from './cycle-people.repository.js';
import { waitsFor } from './cycle-signers.repository.js';
import { isDone, participantState } from './cycle-states.repository.js';

/** Somebody in a cycle, with what they report by. */
export type TeamParticipantRow = Omit<TeamCycle, 'people'> &
  Pick<TeamCycle['people'][number], 'state' | 'planId'> & {
    personId: string;
    personName: string;
    done: boolean;
    signerId: string | null;
    signerName: string | null;
  };

@Injectable()
export class TeamCyclesRepository {
  /** Those who report to a manager today and take part in cycles that run, cycle by cycle, whoever is not done first. */
  participants(access: TenantAccess, managerId: string, today: string): Promise<TeamParticipantRow[]> {
    return access.sql<TeamParticipantRow>`
      select y.id::text as id, y.name, y.closes_on::text as "closesOn", y.plans_start_on::text as "plansStartOn",
             y.plans_end_on::text as "plansEndOn", p.id::text as "personId", ${nameOf(sql`p`)} as "personName",
             progress.state, ${isDone} as done, s.id::text as "signerId", ${nameOf(sql`s`)} as "signerName",
             case when ${readsPlan({ personId: managerId, today }, sql`progress.plan_id`)} then progress.plan_id::text end
               as "planId"
        from reporting_closure r
        join person p on p.id = r.person_id
        join development_cycle_participant t on t.person_id = r.person_id and t.left_on is null
        join development_cycle y on y.id = t.cycle_id and y.status = 'running' ${participantState} ${waitsFor(today)}
        left join person s on s.id = waits.signer_id
       where r.leader_id = ${managerId}::uuid and r.depth = 1 and r.from_on <= ${today}::date and r.to_on > ${today}::date
         and ${employed(today)}
       order by y.closes_on, y.id, ${isDone}, p.name_key, p.id`;
  }
}
